/// A rule that looks at proposals side by side, with the tokens between them, and makes one of two or
/// drops one. It works on one page; a `Refiner` works on the whole text.
protocol Joiner: Sendable {
  /// The rule's name in traces.
  var name: String { get }
  /// The proposals in order, put together where that is what the text says.
  func join(_ proposals: [Proposal], on page: Page) -> [Proposal]
}

/// A joiner that looks at neighbours: a proposal alone on its page it leaves as it is, and is not asked.
protocol NeighbourJoiner: Joiner {}

/// A joiner that makes one proposal of two neighbours.
protocol PairJoiner: NeighbourJoiner {
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
    // Nearly everywhere no two belong together, and nothing is copied.
    var result: [Proposal]?
    for index in proposals.indices.dropFirst() {
      let end = result?.last?.tokens.upperBound ?? proposals[index - 1].tokens.upperBound
      let start = proposals[index].tokens.lowerBound
      if start - end < 4, !page.parts(end, start) {
        let last = result?.last ?? proposals[index - 1]
        if var joined = pair(last, proposals[index], on: page) {
          joined.rules = last.rules + proposals[index].rules + [name]
          if result == nil {
            result = Array(proposals[..<(index - 1)])
            result?.append(joined)
          } else {
            result?.removeLast()
            result?.append(joined)
          }
          continue
        }
      }
      result?.append(proposals[index])
    }
    return result ?? proposals
  }
}
