/// "2nite", "2moro", "2day": a day word that begins with a number for its sound, as posts write it. In a
/// report "2day" is a length.
struct RespelledDayParser: Parser {
  let name = "RespelledDay"
  let triggers: WordClasses = .digits

  func parse(_ page: Page, at index: Int) -> Proposal? {
    guard page[index].digits == 1, page[index].value == 2, !page.isWelded(index),
      page.isWelded(index + 1), !page.isWelded(index + 2)
    else { return nil }
    let tokens = index..<index + 2
    func spells(_ endings: [StaticString]) -> Bool {
      endings.contains { page.spells(index + 1, $0) }
    }
    if spells(Self.nights) {
      let today = Sense.shift(Shift(unit: .day, count: 0))
      return Proposal(tokens, .clock(ClockParts(part: .night), on: today), name)
    }
    if spells(Self.morrows) { return Proposal(tokens, .shift(Shift(unit: .day, count: 1)), name) }
    guard page.spells(index + 1, "day"), page.register != .report,
      !page[index + 2].isWord || page[index + 2].term != .none
    else { return nil }
    return Proposal(tokens, .shift(Shift(unit: .day, count: 0)), name)
  }

  private static let nights: [StaticString] = ["nite", "night", "nyt", "nyte"]
  private static let morrows: [StaticString] = [
    "moro", "morow", "morro", "morrow", "mrw", "mrow", "mr", "moz",
  ]
}
