/// "pasado mañana", "antes de ayer", "anoche", "anteanoche", "la víspera", "hoy en día": days and nights
/// that point in a way of their own.
struct SpanishDayWordParser: Parser {
  let name = "SpanishDayWord"
  let triggers: WordClasses = [.pointer, .deictic, .opener]

  func parse(_ page: Page, at index: Int) -> Proposal? {
    switch page[index].term {
    case .last:
      guard page.at(index + 1, .tomorrow), page.spells(index, "pasado") else { return nil }
      return Proposal(index..<index + 2, .shift(Shift(unit: .day, count: 2)), name)
    case .earlier:
      guard page.at(index + 1, .of), page.at(index + 2, .yesterday) else { return nil }
      return Proposal(index..<index + 3, .shift(Shift(unit: .day, count: -2)), name)
    case .overnight:
      let days = page.spells(index, "anoche") ? -1 : -2
      let night = Sense.clock(ClockParts(part: .night), on: .shift(Shift(unit: .day, count: days)))
      return Proposal(index..<index + 1, night, name)
    case .previous where page.at(index, .deictic):
      // "la víspera de Navidad" is joined to its day.
      guard page.at(index - 1, .the), !page.at(index + 1, .of) else { return nil }
      let day = Shift(unit: .day, count: -1, anchor: .story)
      return Proposal(index..<index + 1, .shift(day), name)
    case .today:
      guard page.at(index + 1, .in), page.word(index + 2).unit == .day else { return nil }
      return Proposal(index..<index + 3, .vague(.present), name)
    default: return nil
    }
  }
}
