/// A rule that looks at proposals side by side, with the tokens between them, and makes one of two or
/// drops one. It works on one page; a `Refiner` works on the whole text.
protocol Joiner: Sendable {
  /// The rule's name in traces.
  var name: String { get }
  /// The proposals in order, put together where that is what the text says.
  func join(_ proposals: [Proposal], on page: Page) -> [Proposal]
}

/// A joiner that makes one proposal of two neighbours.
protocol PairJoiner: Joiner {
  /// One for both, or nothing if they stay apart.
  func pair(_ one: Proposal, _ other: Proposal, on page: Page) -> Proposal?
}

extension Page {
  /// Whether a sentence, or what looks like a line of its own, starts at one of the tokens.
  func parts(_ first: Int, _ last: Int) -> Bool {
    (first...max(first, last)).contains {
      let token = self[$0]
      return token.flags.contains(.opensSentence)
        || token.flags.contains(.newLine) && token.isCapital
    }
  }
}

extension PairJoiner {
  func join(_ proposals: [Proposal], on page: Page) -> [Proposal] {
    // Nearly everywhere no two stand close enough, and nothing is copied.
    var end = -4
    let hasNeighbours = proposals.contains { proposal in
      let tokens = proposal.tokens
      defer { end = tokens.upperBound }
      return tokens.lowerBound - end < 4
    }
    guard hasNeighbours else { return proposals }
    var result: [Proposal] = []
    result.reserveCapacity(proposals.count)
    for proposal in proposals {
      if let last = result.last, proposal.tokens.lowerBound - last.tokens.upperBound < 4,
        !page.parts(last.tokens.upperBound, proposal.tokens.lowerBound),
        var joined = pair(last, proposal, on: page)
      {
        joined.rules = last.rules + proposal.rules + [name]
        result[result.count - 1] = joined
      } else {
        result.append(proposal)
      }
    }
    return result
  }
}
