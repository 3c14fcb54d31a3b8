import Articles

/// Writes into a trace what happens to proposals. A rule is not asked what it did: the proposals
/// before it are held against those after it, so that no rule can forget to say.
struct ProposalTrail {
  let block: Int

  /// The proposal of a parser that was taken.
  func proposed(_ proposals: [Proposal], on page: Page) -> [TagTrace.Step] {
    proposals.map { step($0, $0.rules.first ?? "", .proposes, page.bytes(of: $0.tokens)) }
  }

  /// What a rule made of the proposals.
  func changes(
    _ rule: String, from before: [Proposal], to after: [Proposal], on page: Page
  ) -> [TagTrace.Step] {
    var steps: [TagTrace.Step] = []
    var next = 0
    for proposal in after {
      var sources: [Proposal] = []
      while next < before.count, before[next].tokens.lowerBound < proposal.tokens.upperBound {
        if before[next].tokens.upperBound <= proposal.tokens.lowerBound {
          steps.append(
            step(before[next], rule, .drops, page.bytes(of: before[next].tokens)))
        } else {
          sources.append(before[next])
          // One that was parted in two is the source of both.
          if before[next].tokens.upperBound > proposal.tokens.upperBound { break }
        }
        next += 1
      }
      let isSame =
        sources.count == 1 && sources[0].tokens == proposal.tokens
        && sources[0].inWords == proposal.inWords
      guard !isSame else { continue }
      var change = step(
        proposal, rule, sources.count > 1 ? .joins : .changes, page.bytes(of: proposal.tokens))
      change.before = sources.map(\.inWords)
      steps.append(change)
    }
    steps += before[next...].map { step($0, rule, .drops, page.bytes(of: $0.tokens)) }
    return steps
  }

  private func step(
    _ proposal: Proposal, _ rule: String, _ action: TagTrace.Step.Action, _ bytes: Range<Int>
  ) -> TagTrace.Step {
    TagTrace.Step(
      rule: rule, action: action, bytes: bytes, block: block, sense: proposal.inWords)
  }
}

extension Proposal {
  /// What it states, with its modifier and its part in the sentence.
  var inWords: String {
    var words = self.sense.inWords
    switch self.modifier {
    case .early?: words += ", the early part"
    case .mid?: words += ", the middle"
    case .late?: words += ", the late part"
    case .approx?: words += ", about"
    case .before?: words += ", or before"
    case .after?: words += ", or after"
    case nil: break
    }
    if self.startsRange { words += ", the start of a stretch" }
    if self.endsRange { words += ", the end of a stretch" }
    switch self.role {
    case .name: words += ", as a name"
    case .bound where !self.endsRange: words += ", no event"
    case .report: words += ", of the report itself"
    case .bound, .occurrence: break
    }
    if self.followsStory { words += ", in the text's own time" }
    return words
  }

  /// Why it means what it was resolved to: what was filled in, from where, and which way the
  /// sentence leans. `story` is the day that the text said last.
  func reason(
    for resolved: Resolved, reference: CivilMoment?, story: CivilDate?
  ) -> String {
    let filled = resolved.implied.inWords
    let isOfStory = self.followsStory || self.sense.countsFromStory
    let anchor =
      isOfStory && story != nil
      ? story.map { "\($0), which the text said last" }
      : reference.map { "\($0.date), the day of writing" }
    switch resolved.kind {
    case .duration: return "a length, on no day"
    case .set: return "a repetition, on no one day"
    case .date, .time: break
    }
    guard let anchor else {
      return resolved.interval == nil ? "no day of writing is known: it stays open" : "all is said"
    }
    if self.sense.isShift { return "counted from \(anchor)" }
    if self.sense.saysYear { return "all is said" }
    let side =
      switch self.lean {
      case .past: "the sentence speaks of the past"
      case .future: "the sentence speaks of what is to come"
      case .unknown: "no verb gives a side"
      }
    let what = filled.isEmpty ? "placed" : "\(filled) implied"
    return "\(what) from \(anchor); \(side)"
  }
}

extension PartialDate {
  /// "year 2024, month 7"
  fileprivate var inWords: String {
    [
      year.map { "year \($0)" }, month.map { "month \($0)" }, day.map { "day \($0)" },
    ].compactMap { $0 }.joined(separator: ", ")
  }
}

extension Sense {
  fileprivate var isShift: Bool {
    switch self {
    case .shift: true
    case .clock(_, let day?): day.isShift
    default: false
    }
  }

  fileprivate var countsFromStory: Bool {
    switch self {
    case .shift(let shift): shift.anchor == .story
    case .calendar(let parts): parts.pick == .that || parts.within?.anchor == .story
    case .clock(_, let day): day?.countsFromStory ?? true
    default: false
    }
  }
}
