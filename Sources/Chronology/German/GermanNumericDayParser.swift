import Articles

/// "25.7.", "Do., 25.7.", "am 3.10.": a day and month in numbers, each with its dot.
struct GermanNumericDayParser: Parser {
  let name = "GermanNumericDay"
  let triggers: WordClasses = .digits

  func parse(_ page: Page, at index: Int) -> Proposal? {
    let (day, month) = (page[index], page[index + 2])
    guard day.digits <= 2, month.isNumber, month.digits <= 2, !page.isGlued(index),
      page.at(index + 1, .dot), page.at(index + 3, .dot), page.isGlued(index + 1),
      page.isGlued(index + 2), page.isGlued(index + 3),
      !page.isGlued(index + 4) || !isLong(page, index),
      CivilDate(2000, month.value, day.value) != nil, isLed(page, index)
    else { return nil }
    var parts = CalendarParts(month: month.value)
    parts.day = day.value
    return Proposal(index..<index + 4, parts, name)
  }

  /// "25.7.2024" is left to others.
  private func isLong(_ page: Page, _ index: Int) -> Bool { page[index + 4].isNumber }

  /// Whether a weekday or a preposition of time stands before it: else it may number a chapter.
  private func isLed(_ page: Page, _ index: Int) -> Bool {
    var place = index - 1
    while page.at(place, .comma, .dot, .open), place > index - 3 { place -= 1 }
    return page.at(place, [.weekday, .deictic]) || page.at(place, .on, .until, .since)
      || page.at(place, .from, .to, .the) || page.at(place, .dash, .hyphen, .and)
  }
}
