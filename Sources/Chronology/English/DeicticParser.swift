/// "today", "yesterday", "tomorrow", "tonight", "now", "recently": words that point from the moment of
/// writing.
struct DeicticParser: Parser {
  let name = "Deictic"
  let triggers: WordClasses = .deictic

  func parse(_ page: Page, at index: Int) -> Proposal? {
    let range = index..<index + 1
    switch page[index].term {
    case .today:
      return Proposal(range, .shift(Shift(unit: .day, count: 0)), name)
    case .yesterday: return Proposal(range, .shift(Shift(unit: .day, count: -1)), name)
    case .tomorrow: return Proposal(range, .shift(Shift(unit: .day, count: 1)), name)
    case .tonight:
      let night = ClockParts(part: .night)
      return Proposal(range, .clock(night, on: .shift(Shift(unit: .day, count: 0))), name)
    case .now, .currently, .nowadays, .presently:
      return Proposal(range, .vague(.present), name)
    case .recently, .previously, .formerly, .lately: return Proposal(range, .vague(.past), name)
    case .soon: return Proposal(range, .vague(.future), name)
    case .future:
      guard page.at(index - 1, .the) || page.at(index - 1, .near) else { return nil }
      return Proposal(range, .vague(.future), name)
    default: return nil
    }
  }
}
