/// "the 20th of next month", "around the 21st this month", "20 of the current month": a day of a month
/// that is pointed to.
struct DayOfPointedMonthParser: Parser {
  let name = "DayOfPointedMonth"
  let triggers: WordClasses = [.digits, .ordinal]

  func parse(_ page: Page, at index: Int) -> Proposal? {
    guard !page.isWelded(index), !page.at(index - 1, .money) else { return nil }
    let isOrdinal = page.ordinal(index) != nil
    guard isOrdinal || page.register.isRequest, let day = page.dayOfMonth(index),
      let month = page.pointedMonth(page.skipping(.of, day.next)),
      page.at(day.next, .of) || isOrdinal || isPlaced(page, index)
    else { return nil }
    return Proposal(
      index..<month.next, .nth(day.value, .unit(.day), within: .shift(month.shift)), name)
  }
}

extension DayOfPointedMonthParser {
  /// "on 20 next month", but "who turns 30 next month"
  private func isPlaced(_ page: Page, _ index: Int) -> Bool {
    index == 0 || page.at(index - 1, .on, .by, .from) || page.at(index - 1, .to, .until, .for)
      || page.at(index - 1, .before, .after, .since) || page.at(index - 1, .and, .between)
  }
}

extension Page {
  /// "next month", "the current month", "the month"
  func pointedMonth(_ index: Int) -> (shift: Shift, next: Int)? {
    let start = skipping(.the, index)
    var shift = Shift(unit: .month, count: 0)
    var place = start
    switch self[start].term {
    case .this, .current: place += 1
    case .that, .same:
      shift.anchor = .story
      place = skipping(.same, place + 1)
    case .next, .coming, .following:
      shift.count = 1
      place += 1
    case .last, .past, .previous:
      shift.count = -1
      place += 1
    default: guard start > index else { return nil }
    }
    guard word(place).unit == .month, !isPlural(place), at(place, .unit) else { return nil }
    return (shift, place + 1)
  }
}
