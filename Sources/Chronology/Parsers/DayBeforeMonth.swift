/// Parts of a language in which the day stands before its month: how each of them is written there.
/// What they make together is the same in all.
protocol DayBeforeMonth: Parser {
  /// A day of the month, as it is written before its month or in a list.
  func day(_ page: Page, _ index: Int) -> Page.Number?
  /// The month that follows a day, if one does.
  func month(_ page: Page, _ index: Int) -> Page.Number?
  /// The year that follows a month, if one does.
  func year(_ page: Page, _ index: Int) -> Page.Number?
  /// The day to which a day is linked: in a list, or as the end of a stretch.
  func linked(_ page: Page, _ index: Int) -> (day: Page.Number, isList: Bool)?
}

extension DayBeforeMonth {
  /// The month at the end of a list: "24, 25 y 26 de agosto", "3., 5. und 7. Januar".
  func listedMonth(_ page: Page, _ index: Int) -> Int? {
    var place = index
    for _ in 0..<6 {
      guard page.at(place, .comma, .and), let next = day(page, place + 1) else { return nil }
      if let month = month(page, next.next) { return month.value }
      place = next.next
    }
    return nil
  }

  /// The day with the month after it, or with that of the day it is linked to. `parts` hold the day.
  func dated(_ page: Page, _ index: Int, _ day: Page.Number, _ parts: CalendarParts) -> Proposal? {
    var parts = parts
    if let month = month(page, day.next) {
      parts.month = month.value
      let year = year(page, month.next)
      parts.year = year?.value
      return Proposal(index..<(year?.next ?? month.next), parts, name)
    }
    guard let other = linked(page, day.next), other.day.value > day.value,
      let month = month(page, other.day.next)
    else { return nil }
    parts.month = month.value
    let year = year(page, month.next)
    parts.year = year?.value
    // "3. und 4. Juli", "3 y 4 de julio" are two days; "3. bis 9. Juli", "3 al 9 de julio" a stretch.
    guard !other.isList else { return Proposal(index..<day.next, parts, name) }
    var end = parts
    end.day = other.day.value
    return Proposal(
      index..<(year?.next ?? month.next), .span(.calendar(parts), .calendar(end)), name)
  }
}
