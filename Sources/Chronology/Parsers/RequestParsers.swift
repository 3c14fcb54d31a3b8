/// The rules that only hold where a text plans or asks: in a report "8/10", "week 31" or "the 27th" is
/// as often a score, a chapter or a prize. The longest match wins; of equals the first in the list.
struct RequestParsers: Parser {
  let name = "Request"
  let triggers: WordClasses
  private let parsers: [any Parser]

  init(_ parsers: [any Parser]) {
    self.parsers = parsers
    triggers = parsers.reduce(WordClasses()) { $0.union($1.triggers) }
  }

  func parse(_ page: Page, at index: Int) -> Proposal? {
    guard page.register.isRequest else { return nil }
    var best: Proposal?
    for parser in parsers where !page[index].classes.isDisjoint(with: parser.triggers) {
      if let proposal = parser.parse(page, at: index),
        proposal.tokens.upperBound > best?.tokens.upperBound ?? index
      {
        best = proposal
      }
    }
    return best
  }
}

extension Page {
  /// Whether nothing but marks and prepositions stands outside of the tokens.
  func isAll(_ tokens: Range<Int>) -> Bool {
    self.tokens.count < tokens.count + 4
      && self.tokens.indices.allSatisfy {
        tokens.contains($0) || self[$0].kind == .mark || at($0, .in, .on, .at)
      }
  }

  /// Whether no noun follows that a number before it would count.
  func endsNumber(_ index: Int) -> Bool {
    let token = self[index]
    switch token.kind {
    case .edge: return true
    case .mark:
      return !at(index, .percent, .money, .slash) && !(isGlued(index + 1) && isGlued(index))
    case .number: return false
    case .word:
      if isWelded(index) || at(index, .unit) { return false }
      return token.term != .none || !token.classes.isEmpty
    }
  }
}
