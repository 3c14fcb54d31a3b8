/// "4 to 22 this month", "from the ninth till the seventeenth of April", "from 4 to January 22, 1995": a
/// stretch of days of which only the second says the month.
struct DaySpanParser: Parser {
  let name = "DaySpan"
  let triggers: WordClasses = [.digits, .ordinal]

  func parse(_ page: Page, at index: Int) -> Proposal? {
    guard !page.isWelded(index), !page.isGlued(index) || page.at(index - 1, .open),
      let first = page.dayOfMonth(index)
    else { return nil }
    var place = first.next
    let before = page.at(index - 1, .the) ? index - 2 : index - 1
    guard
      page.at(place, .to, .until, .through) || page.at(place, .hyphen, .dash)
        || page.at(place, .and) && page.at(before, .between)
    else { return nil }
    place = page.skipping(.the, place + 1)
    guard let end = end(page, place), end.day > first.value || end.month == nil else { return nil }
    if end.month == nil, end.pointed == nil, page.ordinal(index) == nil { return nil }
    let one = sense(first.value, end)
    let other = sense(end.day, end)
    let start = page.at(before, .from, .between) ? before : index
    return Proposal(
      start..<end.next, .stretch(.between(.init(sense: one), .init(sense: other))), name)
  }

  private typealias End = (day: Int, month: Int?, year: Int?, pointed: Shift?, next: Int)

  private func sense(_ day: Int, _ end: End) -> Sense {
    if let pointed = end.pointed { return .nth(day, .unit(.day), within: .shift(pointed)) }
    var parts = CalendarParts(year: end.year, month: end.month)
    parts.day = day
    return .calendar(parts)
  }

  private func end(_ page: Page, _ index: Int) -> End? {
    if page.at(index, .month),
      let day = page.dayOfMonth(page.skipping(.the, page.skipping(.dot, index + 1)))
    {
      let year = page.year(page.skipping(.comma, day.next))
      return (day.value, page.word(index).month, year?.value, nil, year?.next ?? day.next)
    }
    guard let day = page.dayOfMonth(index) else { return nil }
    let place = page.skipping(.of, day.next)
    if page.at(place, .month) {
      let year = page.year(page.skipping(.of, page.skipping(.comma, place + 1)))
      return (day.value, page.word(place).month, year?.value, nil, year?.next ?? place + 1)
    }
    if let month = page.pointedMonth(place) {
      return (day.value, nil, nil, month.shift, month.next)
    }
    // "from the 23rd to the 26th"
    guard page.ordinal(index) != nil, page.endsNumber(day.next) else { return nil }
    return (day.value, nil, nil, nil, day.next)
  }
}
