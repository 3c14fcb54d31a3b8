/// "vor zwei Wochen", "hace dos semanas", "dentro de tres días": a distance from the day of writing in a
/// language that puts its "ago" first.
struct LeadingDistanceParser: Parser {
  let name = "LeadingDistance"
  let triggers: WordClasses = .opener

  func parse(_ page: Page, at index: Int) -> Proposal? {
    let sign: Int
    switch page[index].term {
    case .before, .ago: sign = -1
    case .within: sign = 1
    default: return nil
    }
    var place = page.skipping(.of, index + 1)
    for _ in 0..<3 where isModifier(page, place) { place += 1 }
    guard let (amount, next) = amount(page, place), page.at(next, .unit),
      let unit = page.word(next).unit, unit != .half
    else { return nil }
    let range = index..<next + 1
    switch amount {
    case .exact(let count):
      var shift = Shift(unit: unit, count: sign * count)
      if unit == .decade || unit == .century { shift.grain = .year }
      return Proposal(range, .shift(shift), name)
    case .tenths(let tenths):
      let months = tenths * unit.months / 10
      guard months > 0 else { return Proposal(range, .vague(sign < 0 ? .past : .future), name) }
      return Proposal(range, .shift(Shift(unit: .month, count: sign * months)), name)
    case .hundredths, .vague:
      return Proposal(range, .vague(sign < 0 ? .past : .future), name)
    }
  }

  /// How many; a bare plural is some.
  private func amount(_ page: Page, _ index: Int) -> (Amount, Int)? {
    if page.at(index, .unit), page.isPlural(index) { return (.vague, index) }
    return page.amount(index).map { ($0.amount, $0.next) }
  }

  private func isModifier(_ page: Page, _ index: Int) -> Bool {
    page.at(index, .about, .nearly, .over) || page.at(index, .only, .just, .exactly)
      || page.at(index, .more, .than, .less) || page.at(index, .under_)
  }
}
