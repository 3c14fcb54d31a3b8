/// "a weeklong siege", "the monthlong strike": a length of one unit in one word.
struct LengthWordParser: Parser {
  let name = "LengthWord"
  let triggers: WordClasses = .opener

  func parse(_ page: Page, at index: Int) -> Proposal? {
    guard let unit = Self.words.first(where: { page.spells(index, $0.word) })?.unit else {
      return nil
    }
    let length = DurationParts(parts: [.init(amount: .exact(1), unit: unit)])
    return Proposal(index..<index + 1, .duration(length), name)
  }

  private static let words: [(word: StaticString, unit: CalendarUnit)] = [
    ("hourlong", .hour), ("daylong", .day), ("weeklong", .week), ("monthlong", .month),
    ("yearlong", .year), ("decadelong", .decade),
  ]
}
