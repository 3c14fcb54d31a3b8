/// "week 31", "calendar week 12 of 2019", "W05 2021": a week by its number in the year. "Week 3" is also
/// one of a course, so outside of plans the year has to follow.
struct WeekNumberParser: Parser {
  let name = "WeekNumber"
  let triggers: WordClasses = [.unit, .article]

  func parse(_ page: Page, at index: Int) -> Proposal? {
    guard let number = number(page, page.skipping(.the, index)),
      !page.at(index - 1, .ordinal), page.register != .report || !page.at(index - 1, .his)
    else { return nil }
    var parts = CalendarParts()
    parts.week = number.value
    let place =
      page.at(number.next, .of) || page.at(number.next, .in)
      ? number.next + 1 : page.skipping(.comma, number.next)
    if let year = page.fullYear(place) {
      parts.year = year.value
      return Proposal(index..<year.next, parts, name)
    }
    guard page.register.isRequest, !page.at(number.next, .of) else { return nil }
    return Proposal(index..<number.next, parts, name)
  }

  private func number(_ page: Page, _ index: Int) -> Page.Number? {
    guard page.word(index).unit == .week, !page.isPlural(index), page[index + 1].isNumber,
      page[index + 1].digits <= 2, (1...53).contains(page[index + 1].value),
      !page.isWelded(index + 2), !page.hasDecimals(index + 1), !page.at(index + 2, .percent)
    else { return nil }
    return (page[index + 1].value, index + 2)
  }
}
