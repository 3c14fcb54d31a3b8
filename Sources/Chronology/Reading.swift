import Articles

/// One text on its way to mentions: proposals gathered block by block, then refined and resolved.
struct Reading {
  let language: Language
  /// Filled only where someone wants to know.
  var trace: TagTrace?
  private let table: ParserTable
  private let tokens = TokenStore()
  private var proposals: [Proposal] = []
  private var sentence = 0
  private var paragraph = 0
  private var heads = HeadYears()
  /// Whether the text stands alone and is no article's: only then may it be a request.
  private let isLone: Bool
  private var register = Register.report

  /// Without a day of writing there is nothing to plan from.
  init(language: Language, isLone: Bool = false) {
    self.language = language
    table = language.table
    self.isLone = isLone
  }

  /// Reads the text of a block and keeps what its rules propose.
  /// A heading counts with the paragraph that it heads.
  mutating func read(_ text: String, block: Int, kind: Block.Kind = .paragraph) {
    if case .heading = kind { paragraph -= 1 }
    heads.enter(kind)
    let isShort = isLone && text.utf8.count <= Register.longest
    var text = text
    text.withUTF8 { bytes in
      var scanner = Scanner(bytes, lexicon: language.lexicon, tokens: tokens)
      while let page = scanner.next() {
        if isShort { register = language.cues.register(of: page) }
        read(register == .report ? page : page.told(in: register), block: block, kind)
      }
    }
  }

  private mutating func read(_ page: Page, block: Int, _ kind: Block.Kind) {
    var found = propose(page, block: block)
    let trail = ProposalTrail(block: block)
    trace?.steps += trail.proposed(found, on: page)
    if !found.isEmpty {
      let joiners = language.joiners
      for place in joiners.indices {
        let before = found
        found = joiners.join(place, before, on: page)
        if trace != nil {
          trace?.steps += trail.changes(joiners.name(place), from: before, to: found, on: page)
        }
      }
    }
    var index = 0
    // Taken out one by one, so that none is shared when it is filled in.
    let isAlone = found.count == 1
    var frame: YearFrame?
    var before: Int?
    let (headYear, ownYear) = (heads.year, HeadYears.year(of: found, on: page, in: kind))
    found.reverse()
    while var proposal = found.popLast() {
      while index <= proposal.tokens.lowerBound {
        if page[index].flags.contains(.opensSentence) { sentence += 1 }
        if page[index].flags.contains(.newLine) { paragraph += 1 }
        index += 1
      }
      proposal.sentence = sentence
      proposal.paragraph = paragraph
      proposal.block = block
      let first = proposal.tokens.lowerBound
      look(around: &proposal, on: page)
      proposal.headYear = headYear
      proposal.section = heads.count
      proposal.leadsItem = page.leadsItem(proposal.tokens, in: kind)
      proposal.isDateline = isDateline(proposal, on: page)
      proposal.isStamp =
        proposal.paragraph <= 12 && proposal.sense.isFullDay
        && page.isStamp(around: proposal.tokens)
      proposal.isAside =
        page.at(first - 1, .since, .until) && !isReached(first - 1, on: page)
        || page.isSinceEvent(proposal)
        || page.at(first - 1, .by) && first > 1 && !page[first - 1].flags.contains(.opensSentence)
      if page.at(first - 1, .until), case .calendar(let parts) = proposal.sense,
        parts.month != nil || parts.season != nil
      {
        proposal.isReached = true
      }
      proposal.goesOn = before.map { page.goesOn(with: proposal.tokens, after: $0) } ?? false
      before = proposal.tokens.upperBound
      proposal.followsIn =
        page.at(first - 1, .in) && !language.cues.isRanked(before: first - 1, on: page)
      proposal.isWholeText =
        page.bytes.count < 80 && isAlone && isWhole(proposal.tokens, page)
      proposal.opensSentence = (first - 1...first).contains {
        page[$0].flags.contains(.opensSentence)
      }
      proposal.bytes = page.bytes(of: proposal.tokens)
      if proposal.lean == .unknown {
        proposal.lean = language.cues.lean(of: proposal.tokens, on: page)
      }
      proposal.isArranged =
        proposal.lean != .future && proposal.sense.bareWeekday != nil
        && language.cues.isArranged(proposal.tokens, proposal.lean, on: page)
      proposal.isTold =
        proposal.lean == .past && page.at(first - 1, .on) && page.at(first - 2, [.pastCue])
        && !page.at(first - 2, [.presentCue, .futureCue, .promiseCue])
        // "is released on June 12", "remain closed on June 9" may be to come.
        && (page.spells(first - 3, "was") || page.spells(first - 3, "were"))
      proposal.frame = frame?.reaching(proposal, on: page)
      frame = YearFrame(proposal, on: page) ?? frame?.kept(past: proposal)
      proposals.append(proposal)
    }
    if let ownYear { heads.add(ownYear, of: kind) }
    while index < page.tokens.count {
      if page[index].flags.contains(.opensSentence) { sentence += 1 }
      if page[index].flags.contains(.newLine) { paragraph += 1 }
      index += 1
    }
  }

  /// "HOUSTON, July 21, 1969 —" at the head of one of the first paragraphs, or "Published July 25, 1969".
  private func isDateline(_ proposal: Proposal, on page: Page) -> Bool {
    guard proposal.paragraph <= 12, case .calendar(let parts) = proposal.sense, parts.day != nil,
      parts.month != nil, parts.year != nil
    else { return false }
    let (first, next) = (proposal.tokens.lowerBound, proposal.tokens.upperBound)
    if page.at(first - 1, .published)
      || page.at(first - 2, .published) && page.at(first - 1, .on, .colon)
    {
      return true
    }
    guard page.at(next, .dash) || page.at(next, .hyphen) && page[next].isSpaced else {
      return false
    }
    var start = first - 1
    while start > max(0, first - 8), !page[start].flags.contains(.newLine) { start -= 1 }
    return page[start].flags.contains(.newLine) && page[start].isCapital
      && !(start..<first).contains { page[$0].isWord && !page[$0].isCapital }
  }

  /// What the sentence of a proposal says of the time in which it is told; at most forty tokens of it.
  private func look(around proposal: inout Proposal, on page: Page) {
    var (isBesideMoney, isBesideTrade, isListed, isInPresent) = (false, false, false, false)
    let (start, end) = (proposal.tokens.lowerBound, proposal.tokens.upperBound)
    var index = start
    let first = max(0, start - 20)
    while index > first, !page[index].flags.contains(.opensSentence) {
      let token = page[index - 1]
      if token.term == .colon || token.term == .semicolon { break }
      index -= 1
      isBesideMoney = isBesideMoney || token.term == .money
      isBesideTrade = isBesideTrade || page.has(index, .ofTrade)
      isListed = isListed || token.term == .bar
      isInPresent = isInPresent || token.classes.contains(.presentCue)
    }
    for index in end..<end + 20 {
      let token = page[index]
      if token.flags.contains(.opensSentence) || token.kind == .edge { break }
      isBesideMoney = isBesideMoney || token.term == .money
      isBesideTrade = isBesideTrade || page.has(index, .ofTrade)
      isListed = isListed || token.term == .bar
      isInPresent = isInPresent || token.classes.contains(.presentCue)
    }
    if isBesideMoney { proposal.isBesideMoney = true }
    if isBesideTrade { proposal.isBesideTrade = true }
    if isListed { proposal.isListed = true }
    if isInPresent { proposal.isInPresent = true }
  }

  /// "It was not signed until May": in May it was.
  private func isReached(_ index: Int, on page: Page) -> Bool {
    page.at(index, .until) && (1...7).contains { page.at(index - $0, .not) }
  }

  /// Whether the tokens run over the end of a heading or paragraph. A line that only wraps goes on
  /// with a small letter or a number.
  private func isBroken(_ tokens: Range<Int>, _ page: Page) -> Bool {
    tokens.dropFirst().contains {
      let flags = page[$0].flags
      return flags.contains(.newParagraph)
        || flags.contains(.newLine) && page[$0].isCapital && page[$0 - 1].isNumber
    }
  }

  /// Whether nothing but a preposition and marks stand around the tokens.
  private func isWhole(_ tokens: Range<Int>, _ page: Page) -> Bool {
    page.tokens.indices.allSatisfy {
      tokens.contains($0) || page[$0].kind == .mark || page[$0].term == .in || page[$0].term == .on
        || page[$0].term == .at
    }
  }

  /// Asks the parsers at every token; the longest proposal wins, and reading goes on after it.
  private mutating func propose(_ page: Page, block: Int) -> [Proposal] {
    var found: [Proposal] = []
    let count = page.tokens.count
    var index = 0
    // Where the last proposal ended: what a rule takes back of it ("last" before a feast) stays there.
    var free = 0
    while index < count {
      var ranks = table.ranks(for: page[index].classes, in: page.register)
      var best: Proposal?
      while ranks != 0 {
        if var proposal = table.parse(ranks.trailingZeroBitCount, page, at: index),
          proposal.tokens.upperBound > index, !page.isWelded(proposal.tokens.lowerBound),
          !page.isWelded(proposal.tokens.upperBound),
          !isBroken(proposal.tokens, page)
        {
          if proposal.tokens.lowerBound < free {
            proposal.tokens = free..<proposal.tokens.upperBound
          }
          let isLonger = proposal.tokens.upperBound > best?.tokens.upperBound ?? index
          if trace != nil, let loser = isLonger ? best : proposal {
            note(loser, .loses, page, block)
          }
          if isLonger { best = proposal }
        }
        ranks &= ranks - 1
      }
      if let best {
        found.append(best)
        index = best.tokens.upperBound
        free = index
      } else {
        index += 1
      }
    }
    return found
  }

  /// The day that a line of the page gives as its own: "Updated: 3 March 2026".
  var stamp: CivilMoment? {
    proposals.first { $0.isStamp }.flatMap { proposal in
      var resolver = Resolver(reference: nil, register: .report)
      return resolver.resolve(proposal).interval.map { CivilMoment($0.first) }
    }
  }

  /// The mentions of all that was read.
  mutating func mentions(reference: CivilMoment?) -> [DateMention] {
    // What the text itself says of its day goes before what the page says.
    let dateline = proposals.first { $0.isDateline && !isItem($0) }
    let reference =
      dateline.flatMap { proposal in
        var resolver = Resolver(reference: reference, register: register)
        return resolver.resolve(proposal).interval.map { CivilMoment($0.first) }
      } ?? reference
    for refiner in Refiners.all(of: register) {
      let before = trace == nil ? [] : proposals.map(\.inWords)
      refiner.refine(&proposals, reference: reference)
      for (proposal, words) in zip(proposals, before) where proposal.inWords != words {
        note(proposal, .changes, refiner.name, proposal.inWords, from: words)
      }
    }
    var resolver = Resolver(reference: reference, register: register)
    var mentions: [DateMention] = []
    mentions.reserveCapacity(proposals.count)
    // Each proposal is given up as its mention is made: a long text never holds all of both.
    proposals.reverse()
    while let proposal = proposals.popLast() {
      guard !proposal.isDropped, !proposal.needsHistory || proposal.followsStory else { continue }
      let story = resolver.story?.interval?.first
      let resolved = resolver.resolve(proposal)
      if trace != nil {
        let reason = proposal.reason(for: resolved, reference: reference, story: story)
        note(proposal, .resolves, "Resolver", "\(resolved.value): \(reason)")
      }
      let when = DateSpan(
        resolved.interval(proposal.modifier), resolved.precision, proposal.modifier)
      if proposal.endsRange, let end = when.interval?.last {
        mentions.indices.last.map { mentions[$0].extend(to: end) }
      }
      mentions.append(
        DateMention(
          range: TextRange(
            block: proposal.block, start: proposal.bytes.lowerBound, end: proposal.bytes.upperBound),
          kind: resolved.kind, value: resolved.value, when: when, said: resolved.said,
          implied: resolved.implied, role: proposal.role, rules: proposal.rules))
    }
    return mentions
  }

  /// "Jan. 5, 2011 – Talks begin.": the head of an item, where more of them follow, and no day of the report.
  private func isItem(_ proposal: Proposal) -> Bool {
    proposal.leadsItem && proposals.lazy.filter(\.leadsItem).dropFirst().first != nil
  }

  private mutating func note(
    _ proposal: Proposal, _ action: TagTrace.Step.Action, _ rule: String, _ words: String,
    from before: String? = nil
  ) {
    trace?.steps.append(
      .init(
        rule: rule, action: action, bytes: proposal.bytes, block: proposal.block,
        before: before.map { [$0] } ?? [], sense: words))
  }

  private mutating func note(
    _ proposal: Proposal, _ action: TagTrace.Step.Action, _ page: Page, _ block: Int
  ) {
    trace?.steps.append(
      .init(
        rule: proposal.rules.first ?? "", action: action, bytes: page.bytes(of: proposal.tokens),
        block: block, sense: proposal.inWords))
  }
}

extension DateMention {
  /// Lets the mention speak for the stretch up to a later day.
  fileprivate mutating func extend(to last: CivilDate) {
    guard let first = when.interval?.first, first < last else { return }
    when = DateSpan(DayInterval(first, last), .range)
  }
}

extension Page {
  /// The bytes from the first of the tokens to the last.
  func bytes(of tokens: Range<Int>) -> Range<Int> {
    Int(self[tokens.lowerBound].start)..<Int(self[tokens.upperBound - 1].end)
  }
}

extension Page {
  /// "since the financial crisis of 2008", "seit der Finanzkrise 2008": a year that names since when.
  fileprivate func isSinceEvent(_ proposal: Proposal) -> Bool {
    guard case .calendar(let parts) = proposal.sense, parts.isBareYear else { return false }
    let first = proposal.tokens.lowerBound
    for index in stride(from: first - 1, through: max(0, first - 6), by: -1) {
      if at(index, .since) { return index < first - 1 }
      guard self[index].isWord, !self[index + 1].flags.contains(.opensSentence),
        self[index].classes.isDisjoint(with: [.pastCue, .presentCue, .futureCue])
      else { return false }
    }
    return false
  }
}
