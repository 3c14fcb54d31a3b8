/// The direction of a mention from what stands around it: what it names or the preposition before it,
/// else the nearest verb before it in its sentence, and if there is none the nearest after it in its
/// clause.
struct EnglishCues: CueReader {
  /// How many tokens away a verb still governs.
  private let reach = 30

  func lean(of tokens: Range<Int>, on page: Page) -> Lean {
    let start = tokens.lowerBound
    // "Come February there might be no money."
    if page.spells(start - 1, "come"), !page.at(start - 2, .have, .had, .been),
      page.at(start, [.month, .season, .weekday, .unit]) || page.fullYear(start) != nil
    {
      return .future
    }
    if let lean = owner(tokens, on: page) ?? preposition(tokens, on: page) { return lean }
    let isOpen = page[start].flags.contains(.opensSentence)
    let isLength = page.at(tokens.upperBound - 1, .unit)
    let hasYear = page.fullYear(tokens.upperBound - 1) != nil
    let lean =
      isOpen ? nil : before(start, upTo: tokens.upperBound, ofLength: isLength, hasYear, on: page)
    if lean == .future, followsDecision(tokens, on: page) { return .unknown }
    if let lean = lean ?? after(tokens.upperBound, on: page) { return lean }
    return isAftermath(start, on: page) ? .past : .unknown
  }

  func isArranged(_ tokens: Range<Int>, _ lean: Lean, on page: Page) -> Bool {
    guard lean == .unknown else { return false }
    let isOpen = page[tokens.lowerBound].flags.contains(.opensSentence)
    return !isOpen && isPresent(tokens, on: page) || opensPresent(tokens, on: page)
  }

  /// "decided to reopen the case in May after he was arrested": the month may be of the past as well,
  /// where no verb of plans speaks against it.
  /// "Agreed to meet on Monday after talks failed" looks ahead.
  private func followsDecision(_ tokens: Range<Int>, on page: Page) -> Bool {
    let (start, end) = (tokens.lowerBound, tokens.upperBound)
    guard page.at(end, .after), page.at(end - 1, [.month]),
      (end + 1...end + 4).contains(where: { page.at($0, [.pastCue]) })
    else { return false }
    var isPromised = false
    for index in (max(0, start - reach)..<start).reversed() {
      if page.at(index, [.futureCue]) || page.at(index, .will, .would) { return false }
      if page.at(index, [.promiseCue]) { isPromised = true }
      if page[index].flags.contains(.opensSentence) { break }
    }
    return isPromised
  }

  /// The nearest verb before the mention that tells of a time.
  private func before(
    _ start: Int, upTo end: Int, ofLength isLength: Bool, _ hasYear: Bool, on page: Page
  ) -> Lean? {
    var index = start - 1
    // Between the mention and the verb in hand stands "to" with a verb: "agreed to meet Friday".
    var passedInfinitive = false
    while index >= max(0, start - reach) {
      let token = page[index]
      // "He said: 'Ask me in June'": what is quoted has its own direction.
      if token.term == .quote, page.isGlued(index + 1), !page.isGlued(index) { break }
      if token.term == .said, start - index <= 3, isOwner(end, on: page) { break }
      // "A Mass will be said at 10 a.m. Friday"
      if token.term == .said, page.at(index - 1, .be) {
        index -= 1
        continue
      }
      if token.term == .said {
        return start - index <= 3 ? .past : passedInfinitive ? .future : .past
      }
      if page.register.looksAhead, isOrder(page, index) { return .future }
      // "is set to close", but "set out", "set off"
      if token.term == .set, !page.at(index + 1, .to, .for) { return .past }
      // "began as planned Saturday night"
      if isAsPlanned(page, index) {
        index -= 1
        continue
      }
      if page.spells(index, "risk"), page.at(index - 1, .at), !page.spells(index - 2, "was"),
        !page.spells(index - 2, "were")
      {
        return .future
      }
      // "Going into Monday, they had tried"
      if page.spells(index, "going"), page.at(index + 1, .onto),
        page[index].flags.contains(.opensSentence)
      {
        break
      }
      // "He went on until his release on 29 April 1832": the verb before it says when that was.
      if hasYear && token.term == .until || isOfItsKind(page, index, start) {
        index -= 1
        continue
      }
      // "They were preparing Thursday for a march."
      if index == start - 1, isUnderWay(page, index) { return .past }
      if isWont(page, index) { return .future }
      if token.term == .to, isDone(page, index - 1) { return .past }
      if token.classes.contains(.futureCue) && page.at(index - 1, .to) && isDone(page, index - 2) {
        return .past
      }
      if token.classes.contains(.futureCue) && (hasYear || !isPlanItself(page, index))
        || !isLength && isModal(page, index)
      {
        return hasBeen(before: index, page) ? .past : .future
      }
      // "agreed to meet again in Bonn in the autumn"
      if token.classes.contains(.promiseCue),
        passedInfinitive || page.at(index + 1, .to) && isInfinitive(page, index + 1)
      {
        return .future
      }
      if token.classes.contains(.pastCue), !isHalf(page, index), let lean = told(page, index, start)
      {
        return lean
      }
      // "The move comes a day after protests on Sunday."
      if page.spells(index, "comes") || page.spells(index, "come"),
        (index + 1..<min(index + 5, start)).contains(where: { page.at($0, .after) })
      {
        return .past
      }
      if isPlanned(page, index) || isOnSale(page, index) { return .future }
      // "is holding its event on February 26": may be past or future, whatever comes behind.
      if isProgressive(page, index), page.at(end - 1, [.digits]) || page.at(end - 1, [.month]) {
        return .unknown
      }
      if token.term == .to, isInfinitive(page, index) {
        // "had been due to be sentenced"
        if page.at(index + 1, .be), !page.at(index - 1, [.futureCue]) { return .future }
        if page.at(index - 1, [.presentCue]), page[index - 1].term == .none { return .future }
        // "Counting was to resume at 9 a.m. Friday."
        if page.spells(index - 1, "was") || page.spells(index - 1, "were") { return .future }
        if start - index <= 4 { passedInfinitive = true }
      }
      if token.flags.contains(.opensSentence) || token.term == .semicolon { break }
      index -= 1
    }
    return passedInfinitive ? .future : nil
  }

  /// "said Monday's vote would be delayed": the verb behind tells when.
  private func isOwner(_ end: Int, on page: Page) -> Bool {
    page.at(end, .apostrophe) && page.has(end + 1, .possessive)
  }

  /// What a word that looks like a past verb says, or nothing where it is a participle or infinitive.
  private func told(_ page: Page, _ index: Int, _ start: Int) -> Lean? {
    // "will be named": a participle leans as its auxiliary does; "to put" is an infinitive.
    if page.at(index - 1, .be, .to) || page.at(index - 1, .have) && page.at(index - 2, .would) {
      return nil
    }
    // "would cut", "will put": an infinitive of the same letters
    if page.at(index - 1, .will, .would) || page.spells(index - 1, "could")
      || page.spells(index - 1, "should") || page.spells(index - 1, "may")
      || page.spells(index - 1, "might") || page.spells(index - 1, "must")
    {
      return nil
    }
    // "haven't yet qualified for the December debate"
    if page.spells(index - 1, "yet"),
      (2...5).contains(where: {
        page.at(index - $0, .have) || page.spells(index - $0, "haven")
          || page.spells(index - $0, "hasn") || page.spells(index - $0, "has")
      })
    {
      return nil
    }
    // "If approved Tuesday, the bond would …"
    if page.spells(index - 1, "if") || page.spells(index - 1, "unless") { return .future }
    // "Unless a deal is reached by Monday", "when the figures are released Thursday"
    if page.spells(index - 1, "is") || page.spells(index - 1, "are"),
      (2...7).contains(where: {
        page.spells(index - $0, "if") || page.spells(index - $0, "unless")
          || page.spells(index - $0, "when") || page.spells(index - $0, "once")
      })
    {
      return .future
    }
    // "hope to have power restored by Sunday"
    if (2...5).contains(where: { page.at(index - $0, .have) && page.at(index - $0 - 1, .to) }) {
      return nil
    }
    // "warned of heavy rain Friday"
    if page.spells(index, "warned"), page.at(index + 1, .of) { return .future }
    // "has been moved to Monday", "was postponed until Friday"
    if page.has(index, .deferral), index >= start - 4,
      page.at(start - 1, .to, .until, .for)
    {
      return .future
    }
    return .past
  }

  /// The nearest verb after the mention, up to the end of its clause.
  private func after(_ start: Int, on page: Page) -> Lean? {
    for index in start..<start + reach {
      let token = page[index]
      if token.kind == .edge || token.flags.contains(.opensSentence) { return nil }
      // "By Friday, said the mayor, it will be done"
      if token.term == .said, page.at(index - 1, .comma) { continue }
      if token.classes.contains(.presentCue), page.at(index + 1, .to) { return .future }
      // "Thursday's vote could decide it"
      if index <= start + 4, page.at(start, .apostrophe),
        isModal(page, index) || isCould(page, index)
      {
        return .future
      }
      if token.term == .set, !page.at(index + 1, .to, .for) { return .past }
      // "from February 20 until March 9" says of no side.
      if token.classes.contains(.futureCue), token.term != .until, !isPlanItself(page, index),
        !page.at(index - 1, .the, .a, .his), !isSubject(page, index)
      {
        return hasBeen(before: index, page) ? .past : .future
      }
      if isWont(page, index) { return .future }
      if token.classes.contains(.pastCue), !isHalf(page, index) {
        // "Friday's game has been called off", "Wednesday has been declared a day of mourning"
        let isDeferred =
          page.has(index, .deferral) && page.at(index - 1, .been)
          && page.at(index - 2, [.presentCue])
        if page.at(index, .been), page.has(index + 1, .deferral) { continue }
        return isDeferred ? .future : .past
      }
    }
    return nil
  }

  /// "approved the plan on Thursday": a plan is of the past as easily as not; only what it is to do lies
  /// ahead.
  private func isPlanItself(_ page: Page, _ index: Int) -> Bool {
    // "Aid needs in March were huge"
    if page.spells(index, "needs") || page.spells(index, "risks") {
      return page.at(index + 1, .in, .of, .on)
    }
    return (page.spells(index, "plan") || page.spells(index, "plans") || isUnderWay(page, index))
      && !page.at(index + 1, .to)
  }

  /// "housing starts fell", "Monday's deadline passed": a noun with the letters of a verb.
  private func isSubject(_ page: Page, _ index: Int) -> Bool {
    (page.has(index, .planVerb) || page.has(index, .appointment))
      && page.at(index + 1, [.pastCue]) && !page.at(index + 1, [.presentCue])
  }

  /// "attacked his likely opponent", "ended four rounds of planned outages in October": what somebody or
  /// something is, and not what the sentence tells.
  private func isOfItsKind(_ page: Page, _ index: Int, _ start: Int) -> Bool {
    let next = page[index + 1]
    guard next.isWord, next.term == .none, index + 1 < start else { return false }
    if page.spells(index, "likely") { return page.at(index - 1, .the, .a, .his) }
    guard page.spells(index, "planned") || page.spells(index, "scheduled") else { return false }
    return page.at(start, [.month]) && page.at(index - 1, .of) && !page[start + 1].isNumber
  }

  /// "is holding", "are meeting"
  private func isProgressive(_ page: Page, _ index: Int) -> Bool {
    guard page.spells(index, "is") || page.spells(index, "are"), page[index + 1].isWord else {
      return false
    }
    let (start, end) = (Int(page[index + 1].start), Int(page[index + 1].end))
    return end - start > 4 && page.bytes[end - 1] == 0x67 && page.bytes[end - 2] == 0x6E
      && page.bytes[end - 3] == 0x69
  }

  /// "won't": the letters of "won"
  private func isWont(_ page: Page, _ index: Int) -> Bool {
    page.spells(index, "won") && page.at(index + 1, .apostrophe) && page.isGlued(index + 1)
      && page.spells(index + 2, "t")
  }

  /// "appeared to begin on Thursday", "failed to show up Friday": a verb whose infinitive has been.
  private func isDone(_ page: Page, _ index: Int) -> Bool {
    Self.done.contains { page.spells(index, $0) }
  }

  private static let done: [StaticString] = [
    "appeared", "seemed", "failed", "managed", "refused", "tried", "helped", "declined",
    "attempted",
  ]

  /// "star-studded", "court-ordered": the second half of an adjective.
  private func isHalf(_ page: Page, _ index: Int) -> Bool {
    page.isGlued(index) && page.at(index - 1, .hyphen) && page.isGlued(index - 1)
  }

  /// "was going west at the time"
  private func isUnderWay(_ page: Page, _ index: Int) -> Bool {
    (page.spells(index, "going") || page.spells(index, "preparing")
      || page.spells(index, "planning"))
      && (page.spells(index - 1, "was") || page.spells(index - 1, "were"))
  }

  /// "as planned", "as previously scheduled": a measure of what has been.
  private func isAsPlanned(_ page: Page, _ index: Int) -> Bool {
    (page.spells(index, "planned") || page.spells(index, "scheduled")
      || page.spells(index, "expected")) && page.at(index - 1, .as, .previously)
  }

  /// "may", "might" and the like before a verb.
  private func isModal(_ page: Page, _ index: Int) -> Bool {
    page.has(index, .verb) && !page[index].isCapital && page[index + 1].isWord
      || page.spells(index, "might")
  }

  private func isCould(_ page: Page, _ index: Int) -> Bool {
    page.spells(index, "could") && !page.at(index + 1, .have)
  }

  /// A verb in the present that tells of what is arranged, and no noun of the same letters.
  private func isPlanned(_ page: Page, _ index: Int) -> Bool {
    guard page.has(index, .planVerb) else { return false }
    // "Rovers: Visit Dundee on Friday", in what comes next for each side
    if page[index].isCapital, !page[index].flags.contains(.shouted) {
      return page.at(index - 1, .colon) && !page.endsInS(index) && page[index - 2].isCapital
    }
    let subject = page.skippingBracket(before: index)
    let before = page[subject]
    guard before.term != .his,
      before.isWord || before.term == .comma || page.fullYear(subject) != nil,
      before.classes.isDisjoint(with: [.cardinal, .quantifier, .pointer, .article, .pastCue]),
      !page.has(subject, .possessive)
    else { return false }
    // "Arsenal travel", "jurors return", "they meet": but "a comfortable hold"
    let isThird = page.bytes[Int(page[index].end) - 1] == 0x73
    if !isThird {
      return before.isCapital || before.term == .he || page.endsInS(subject)
        || page.has(subject, .body)
    }
    switch before.term {
    case .none, .comma, .he, .that, .term, .period: return true
    default: return false
    }
  }

  /// "Tickets go on sale Friday"
  private func isOnSale(_ page: Page, _ index: Int) -> Bool {
    (page.spells(index, "go") || page.spells(index, "goes")) && page.at(index + 1, .on)
      && page.spells(index + 2, "sale")
  }

  /// "the first flight in 50 years", "the worst result in five years"
  func isRanked(before index: Int, on page: Page) -> Bool {
    for place in stride(from: index - 1, to: max(-1, index - 9), by: -1) {
      let token = page[place]
      if token.classes.contains(.ordinal) || page.spells(place, "worst")
        || page.spells(place, "best") || page.spells(place, "most") || page.spells(place, "only")
      {
        return true
      }
      let end = Int(token.end)
      if token.isWord, token.end - token.start > 5, page.bytes[end - 1] == 0x74,
        page.bytes[end - 2] == 0x73, page.bytes[end - 3] == 0x65
      {
        return true
      }
      if token.flags.contains(.opensSentence) { return false }
    }
    return false
  }

  /// "had been scheduled to", "was to have been"
  private func hasBeen(before index: Int, _ page: Page) -> Bool {
    page.at(index - 1, .been) && page.at(index - 2, .had)
  }

  /// Whether a verb follows "to", and not a place, a number or several things.
  private func isInfinitive(_ page: Page, _ index: Int) -> Bool {
    let next = page[index + 1]
    guard next.isWord, !next.isCapital,
      next.term == .none || next.term == .be || next.term == .have || next.term == .set
        || next.term == .turn
        || (next.term == .beginning || next.term == .end) && !page.at(index + 2, .of),
      next.classes.isDisjoint(with: [.cardinal, .month, .weekday, .unit])
    else { return false }
    // "speaking to reporters"
    return next.end - next.start <= 4 || !page.endsInS(index + 1)
  }
}

extension Page {
  /// The token before one, or before what stands in brackets there: "Rovers (9-1, 6-1) play".
  fileprivate func skippingBracket(before index: Int) -> Int {
    guard at(index - 1, .close) else { return index - 1 }
    return (2...14).first { at(index - $0, .open) }.map { index - $0 - 1 } ?? index - 1
  }

  /// Whether a word looks like a plural: "reporters", but not "discuss" or "focus".
  func endsInS(_ index: Int) -> Bool {
    let end = Int(self[index].end)
    guard self[index].isWord, self[index].end - self[index].start > 2, bytes[end - 1] == 0x73
    else { return false }
    return bytes[end - 2] != 0x73 && bytes[end - 2] != 0x75
  }
}
