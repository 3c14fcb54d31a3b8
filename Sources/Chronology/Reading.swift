import Articles

/// One text on its way to mentions: proposals gathered block by block, then refined and resolved.
struct Reading {
  let language: Language
  /// Filled only where someone wants to know.
  var trace: TagTrace?
  private var proposals: [Proposal] = []
  private var sentence = 0
  private var paragraph = 0

  init(language: Language) { self.language = language }

  /// Reads the text of a block and keeps what its rules propose.
  mutating func read(_ text: String, block: Int) {
    var text = text
    text.withUTF8 { bytes in
      var scanner = Scanner(bytes, lexicon: language.lexicon)
      while let page = scanner.next() { read(page, block: block) }
    }
  }

  private mutating func read(_ page: Page, block: Int) {
    var found = propose(page)
    note(found, .proposes, page, block)
    for joiner in language.joiners {
      let before = found.count
      found = joiner.join(found, on: page)
      if trace != nil,
        found.count != before || found.contains(where: { $0.rules.last == joiner.name })
      {
        note(found.filter { $0.rules.last == joiner.name }, .changes, page, block)
      }
    }
    var index = 0
    for var proposal in found {
      while index <= proposal.tokens.lowerBound {
        if page[index].flags.contains(.opensSentence) { sentence += 1 }
        if page[index].flags.contains(.newLine) { paragraph += 1 }
        index += 1
      }
      proposal.sentence = sentence
      proposal.paragraph = paragraph
      proposal.block = block
      let first = proposal.tokens.lowerBound
      proposal.isAside = page.at(first - 1, .since, .until, .by)
      proposal.followsIn = page.at(first - 1, .in)
      proposal.isWholeText =
        page.bytes.count < 80 && found.count == 1 && isWhole(proposal.tokens, page)
      proposal.opensSentence = (first - 1...first).contains {
        page[$0].flags.contains(.opensSentence)
      }
      proposal.bytes = page.bytes(of: proposal.tokens)
      if proposal.lean == .unknown {
        proposal.lean = language.cues.lean(of: proposal.tokens, on: page)
      }
      proposals.append(proposal)
    }
    while index < page.tokens.count {
      if page[index].flags.contains(.opensSentence) { sentence += 1 }
      if page[index].flags.contains(.newLine) { paragraph += 1 }
      index += 1
    }
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
  private func propose(_ page: Page) -> [Proposal] {
    var found: [Proposal] = []
    let triggers = language.parsers.map(\.triggers)
    let all = triggers.reduce(WordClasses()) { $0.union($1) }
    var index = 0
    while index < page.tokens.count {
      let classes = page.tokens[index].classes
      guard !classes.isDisjoint(with: all) else {
        index += 1
        continue
      }
      var best: Proposal?
      for rank in triggers.indices where !classes.isDisjoint(with: triggers[rank]) {
        if let proposal = language.parsers[rank].parse(page, at: index),
          proposal.tokens.upperBound > best?.tokens.upperBound ?? index,
          !page.isWelded(proposal.tokens.lowerBound), !page.isWelded(proposal.tokens.upperBound),
          !isBroken(proposal.tokens, page)
        {
          best = proposal
        }
      }
      if let best {
        found.append(best)
        index = best.tokens.upperBound
      } else {
        index += 1
      }
    }
    return found
  }

  /// The mentions of all that was read.
  mutating func mentions(reference: CivilMoment?) -> [DateMention] {
    for refiner in Refiners.all {
      refiner.refine(&proposals, reference: reference)
      for proposal in proposals where trace != nil && proposal.rules.last == refiner.name {
        note(proposal, .changes, "\(proposal.sense)")
      }
    }
    var resolver = Resolver(reference: reference)
    var mentions: [DateMention] = []
    mentions.reserveCapacity(proposals.count)
    for proposal in proposals where !proposal.isDropped {
      let resolved = resolver.resolve(proposal)
      if trace != nil { note(proposal, .resolves, "\(proposal.lean) \(resolved.value)") }
      let when = DateSpan(
        resolved.interval(proposal.modifier), resolved.precision, proposal.modifier)
      mentions.append(
        DateMention(
          range: TextRange(
            block: proposal.block, start: proposal.bytes.lowerBound, end: proposal.bytes.upperBound),
          kind: resolved.kind, value: resolved.value, when: when, said: resolved.said,
          implied: resolved.implied, role: proposal.role, rules: proposal.rules))
    }
    return mentions
  }

  private mutating func note(
    _ proposal: Proposal, _ action: TagTrace.Step.Action, _ sense: String
  ) {
    trace?.steps.append(
      .init(
        rule: proposal.rules.last ?? "", action: action, bytes: proposal.bytes,
        block: proposal.block, sense: sense))
  }

  private mutating func note(
    _ found: [Proposal], _ action: TagTrace.Step.Action, _ page: Page, _ block: Int
  ) {
    guard trace != nil else { return }
    for proposal in found {
      trace?.steps.append(
        .init(
          rule: proposal.rules.last ?? "", action: action, bytes: page.bytes(of: proposal.tokens),
          block: block, sense: "\(proposal.sense)"))
    }
  }
}

extension Page {
  /// The bytes from the first of the tokens to the last.
  func bytes(of tokens: Range<Int>) -> Range<Int> {
    Int(self[tokens.lowerBound].start)..<Int(self[tokens.upperBound - 1].end)
  }
}
