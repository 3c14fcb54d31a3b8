/// What the word before a mention, or the thing that it names, says of its direction whatever the verb.
extension EnglishCues {
  /// "get around Wednesday's ruling": what is named by its day has been, unless it is of the sort that
  /// is held on an appointed day, or the sentence waits for it: "will miss Friday's game".
  func owner(_ tokens: Range<Int>, on page: Page) -> Lean? {
    let end = tokens.upperBound
    // "A Friday meeting is crucial", "Friday's meeting is off"
    let isOwned = page.at(end, .apostrophe) && page.has(end + 1, .possessive)
    let held = isOwned ? end + 2 : end
    if page.at(end - 1, [.weekday]), page.has(held, .appointment), isCopula(held + 1, page) {
      return .future
    }
    if isDelivered(tokens, page) { return .future }
    // "Monday is a holiday."
    if tokens.count == 1, page.at(end - 1, [.weekday]), page.spells(end, "is"),
      page[tokens.lowerBound].flags.contains(.opensSentence), page.at(end + 1, .a, .the, .his)
    {
      return .future
    }
    // "It is the 25th day of December": that day has come.
    if page.at(tokens.lowerBound, .the), DayInRowParser.isToday(page, tokens.lowerBound - 1),
      let day = page.ordinal(tokens.lowerBound + 1), page.word(day.next).unit == .day
    {
      return .past
    }
    guard page.at(end, .apostrophe), page.has(end + 1, .possessive),
      tokens.contains(where: { page.at($0, [.weekday, .month, .digits]) })
    else { return nil }
    let (start, thing) = (tokens.lowerBound, end + 2..<end + 5)
    if page.at(start - 1, .after, .following) { return .past }
    if thing.contains(where: { page.at($0, [.disaster]) }) { return .past }
    if (1...4).contains(where: { page.has(start - $0, .awaits) }) { return .future }
    return thing.contains { page.has($0, .appointment) } ? nil : .past
  }

  /// "gold for December delivery", "the March contract", "November futures fell": a month whose goods are
  /// traded before it comes. "In March contracts were signed" tells of work that was given away.
  private func isDelivered(_ tokens: Range<Int>, _ page: Page) -> Bool {
    let (month, end) = (tokens.upperBound - 1, tokens.upperBound)
    guard tokens.count <= 2, page.at(month, [.month]), page.has(end, .delivered),
      !Self.talks.contains(where: { page.spells(end + 1, $0) })
    else { return false }
    let isDone =
      (page.spells(end + 1, "was") || page.spells(end + 1, "were"))
      && (page.at(end + 2, [.pastCue]) || page.at(end + 2, .not))
    if page.spells(end, "delivery") { return page.at(month - 1, .for) }
    if page.at(month - 1, .the) { return !isDone && !page.at(month - 2, .in) }
    if page.at(month - 1, .for) || isDone { return !isDone }
    return !page.spells(end, "contract") && !page.spells(end, "contracts")
      && (page[month].flags.contains(.opensSentence) || page.at(month - 1, .and))
  }

  /// What contracts are the matter of.
  private static let talks: [StaticString] = [
    "talks", "negotiations", "dispute", "deal", "with", "between", "award", "awards",
  ]

  /// "since Monday", "not until Monday", "called a strike for Thursday", "could run out by Friday"
  func preposition(_ tokens: Range<Int>, on page: Page) -> Lean? {
    let (start, end) = (tokens.lowerBound, tokens.upperBound)
    let place = page.at(start - 1, .the) ? start - 2 : start - 1
    // "back to its pre-August 5 position"
    if page.at(start - 1, .hyphen), page.isGlued(start),
      page.spells(start - 2, "pre") || page.spells(start - 2, "post")
    {
      return .past
    }
    if page.at(start, .this), page.word(end - 1).unit == .weekend, isStillHeld(start, end, page) {
      return .unknown
    }
    if page.at(end, .comma), page.spells(end + 1, "was") || page.spells(end + 1, "were"),
      let cue = appositive(place, page)
    {
      // "The rules, due to take effect on June 1, were dropped": who drops them may do it before.
      return page.at(cue, [.futureCue]) ? .unknown : .past
    }
    // "A rally planned for Saturday was called off", "which had been set for Monday, was delayed"
    if let plan = givenUp(place, end, page) {
      return page.at(plan - 1, .been) && page.at(plan - 2, .had) ? .past : .unknown
    }
    if page.spells(place, "effective") || page.spells(place - 1, "effective") { return .unknown }
    // "a speech prepared for delivery Thursday", "The service is Thursday", "The deadline is Dec. 12"
    if page.at(place - 1, .for), page.has(place, .released) { return .future }
    if isCopula(place, page), page[place - 1].isWord,
      page.at(start, .weekday) || page.at(start, .month) && page.at(end - 1, [.digits])
        || page.at(start, .mid, .early, .late) && page.at(end - 1, [.month]),
      !page.at(place - 1, [.deictic]) || page.at(place - 1, .date)
    {
      return .future
    }
    if (1...2).contains(where: { isOpeningAfter(place - $0, page) }) { return .past }
    switch page[place].term {
    // "24 percent as of March 20", but "as of March 20 they must", "is in force as of March 20"
    case .of where page.at(place - 1, .as) && page.at(start, [.month, .digits]):
      let isRule = (0...8).contains {
        page.at(end + $0, [.futureCue]) || page.spells(end + $0, "be")
      }
      let isCount = (2...12).contains {
        page[place - $0].isNumber || page.at(place - $0, [.cardinal])
      }
      return isRule || !isCount || page[place - 1].flags.contains(.opensSentence) ? nil : .past
    case .since: return .past
    // "as recently as July", but "as early as Monday"; "as late as Monday" is what the verb says
    case .as where page.at(place - 2, .as) || page.at(place - 3, .as):
      if page.spells(place - 1, "late") { return nil }
      return page.spells(place - 1, "recently") || page.spells(place - 1, "back") ? .past : .future
    case .until: return until(place, end, page)
    case .through where page.at(start, .weekday):
      let isOfRange = (1...5).contains {
        page.at(place - $0, .from) || page.at(place - $0, [.weekday, .month])
      }
      // "searched through Monday night", but "extended through Monday"
      let isOver = page.at(place - 1, [.pastCue]) && !page.has(place - 1, .deferral)
      return isOfRange || isOver ? nil : .future
    case .for where Self.reports.contains { page.spells(place - 1, $0) }: return .past
    case .for:
      // "tickets for Friday flights" says of what sort; a length is none.
      let next = page[end]
      guard page.at(start, .weekday) || isCalled(tokens, place, page),
        !next.isWord || next.term != .none, !page.at(place - 1, .but),
        !page[place].flags.contains(.opensSentence)
      else { return nil }
      return .future
    case .by, .before: return byThen(place, page)
    case .in where isCopula(place - 1, page), .on where isCopula(place - 1, page):
      // "The election is in November"
      return .future
    case .on:
      // "The election on Thursday is the third"
      guard page.has(place - 1, .appointment), page.at(end, [.presentCue]),
        page[end].term == .none
      else { return nil }
      return .future
    default: return nil
    }
  }

  /// The participle that says what was arranged for then, where the verb behind says that it was called
  /// off or moved: that may be done before and after, and is told of a day that has come as easily.
  private func givenUp(_ place: Int, _ end: Int, _ page: Page) -> Int? {
    let verb = page.at(end, .comma) ? end + 1 : end
    let isPassive = page.spells(verb, "was") || page.spells(verb, "were")
    guard
      isPassive && page.has(verb + 1, .deferral)
        || page.at(verb + 1, .been) && page.has(verb + 2, .deferral)
    else { return nil }
    return (0...8).lazy.map { place - $0 }.first {
      page.has($0, .arranged) && !page.at($0 - 1, .be)
        && !page.spells($0 - 1, "was") && !page.spells($0 - 1, "were")
    }
  }

  /// "He remains in hospital after the crash on Sunday", "is held over the attack on Sunday": what is so
  /// since then.
  func isAftermath(_ start: Int, on page: Page) -> Bool {
    let end = page.at(start - 1, .on, .in) ? start - 1 : start
    let isOfHarm = page.at(end - 1, [.disaster])
    guard page.register == .report,
      let place = (2...5).lazy.map({ end - $0 }).first(where: {
        page.at($0, .after) || isOfHarm && page.at($0, .over)
      })
    else { return false }
    return (place + 1..<end).allSatisfy {
      page[$0].isWord && page[$0].classes.isDisjoint(with: [.pastCue, .presentCue, .futureCue])
    }
  }

  /// "was named for this weekend's race", "trained for the game this weekend"
  private func isStillHeld(_ start: Int, _ end: Int, _ page: Page) -> Bool {
    (1...4).contains { page.at(start - $0, .for) }
      || page.at(end, .apostrophe) && page.has(end + 1, .possessive)
        && page.has(end + 2, .appointment)
  }

  private func isCopula(_ index: Int, _ page: Page) -> Bool {
    page.spells(index, "is") || page.spells(index, "are")
  }

  /// "has called a general election for 4 July"
  private func isCalled(_ tokens: Range<Int>, _ place: Int, _ page: Page) -> Bool {
    tokens.contains { page[$0].isNumber && page[$0].digits <= 2 }
      && (1...8).contains {
        page.at(place - $0, [.presentCue]) && page[place - $0].term == .none
          || page.at(place - $0, .have)
      }
  }

  /// "Figures for January are due next week": they tell of what has been.
  private static let reports: [StaticString] = [
    "figures", "data", "numbers", "results", "sales", "earnings", "statistics", "accounts",
  ]

  private static let unable: [StaticString] = ["couldn", "didn", "wasn", "weren", "hadn"]

  private static let told: [StaticString] = ["did", "was", "were"]

  private func until(_ place: Int, _ end: Int, _ page: Page) -> Lean {
    if page.at(place - 1, .not) { return .past }
    // "said it couldn't answer until September": by now it could, or not yet.
    if page.at(end - 1, [.month]), !page[end].isNumber,
      (2...7).contains(where: {
        page.at(place - $0, .apostrophe) && page.spells(place - $0 + 1, "t")
          && Self.unable.contains { [place, back = $0] in page.spells(place - back - 1, $0) }
      })
    {
      return .unknown
    }
    // "They had until Friday to answer"
    if page.at(place - 1, .had), page.at(end, .to) { return .future }
    for back in 1...6 {
      if page.at(place - back, [.futureCue]) || page.has(place - back, .deferral) { return .future }
      if page.at(place - back, .had) { return .past }
    }
    // "was not released until Friday": by now it was.
    if (2...7).contains(where: { back in
      page.at(place - back, .not)
        && Self.told.contains { page.spells(place - back - 1, $0) }
    }) {
      return .past
    }
    // "He was at large until Dec. 7": what was so has come to its end, where a day is told by its month.
    if page.at(end - 1, [.digits]) || page.at(end - 1, [.month]),
      (1...4).contains(where: { page.spells(place - $0, "was") || page.spells(place - $0, "were") })
    {
      return .past
    }
    let isOpen = page[place].flags.contains(.opensSentence)
    return isOpen && (1...8).contains { page.at(end + $0, .had) } ? .past : .future
  }

  /// "The launch, scheduled for Monday, was scrubbed": a participle between commas before it.
  private func appositive(_ place: Int, _ page: Page) -> Int? {
    (1...4).first {
      page.at(place - $0 - 1, .comma) && page.at(place - $0, [.futureCue, .pastCue])
    }.map { place - $0 }
  }

  /// "After losing on Monday, the Bulls must win."
  private func isOpeningAfter(_ index: Int, _ page: Page) -> Bool {
    page.at(index, .after) && page[index].flags.contains(.opensSentence)
  }

  private static let efforts: [StaticString] = [
    "trying", "seeking", "hoping", "scrambling", "racing", "rushing", "working",
  ]

  /// A bound that the sentence hopes to meet, or tells that something had come about by it.
  private func byThen(_ place: Int, _ page: Page) -> Lean? {
    var index = place - 1
    while index > max(0, place - 16) {
      if page.spells(index, "could") || page.spells(index, "hope") || page.spells(index, "hopes")
        || page.spells(index, "hoped") || page.spells(index, "need") || page.spells(index, "want")
        || page.spells(index, "wants")
      {
        return .future
      }
      // "is scrambling to forestall a strike by Friday"
      if page.at(index + 1, .to), Self.efforts.contains(where: { page.spells(index, $0) }),
        !page.spells(index - 1, "was"), !page.spells(index - 1, "were"), !page.at(index - 1, .been)
      {
        return .future
      }
      if page.at(index, [.futureCue]) { return nil }
      // "called for a withdrawal by June"
      if page.at(index + 1, .for, .to) || page.at(index + 1, .on),
        page.at(index, [.promiseCue]) || page.spells(index, "calls")
          || page.spells(index, "calling")
      {
        return .future
      }
      if page[index].flags.contains(.opensSentence) { return nil }
      index -= 1
    }
    return nil
  }
}
