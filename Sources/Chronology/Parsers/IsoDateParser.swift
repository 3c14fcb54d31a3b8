import Articles

/// "2024-07-25", "2024/07/25", "2024.07.25", "2024-07", also inside addresses of pages, and the time
/// of ISO 8601 behind it: the same in every language.
struct IsoDateParser: Parser {
  let name = "IsoDate"
  let triggers: WordClasses = .digits

  func parse(_ page: Page, at index: Int) -> Proposal? {
    guard
      page.fullYear(index) != nil
        || page[index].digits == 4 && (1000...2199).contains(page[index].value),
      page.isGlued(index + 1), page.at(index + 1, .hyphen, .slash, .dot)
    else { return nil }
    // "archive-2018-09-23" is a name with its date, "03-03-2020" and "7.2024.11" are something else.
    if page.isGlued(index), page.at(index - 1, .hyphen, .dot),
      page.at(index - 1, .dot)
        || !page[index - 2].isWord && page[index - 1].isSpaced == false
          && page[index - 2].kind != .edge
    {
      return nil
    }
    let mark = page[index + 1].term
    let month = page[index + 2]
    if page.at(index + 2, .month), page.isGlued(index + 2), page[index + 3].term == mark,
      page[index + 4].isNumber, page[index + 4].digits <= 2, page.isGlued(index + 4)
    {
      var parts = CalendarParts(year: page[index].value, month: page.word(index + 2).month)
      parts.day = page[index + 4].value
      return Proposal(index..<index + 5, parts, name)
    }
    guard month.isNumber, page.isGlued(index + 2), month.digits <= 2, (1...12).contains(month.value)
    else { return nil }
    var parts = CalendarParts(year: page[index].value, month: month.value)
    guard page[index + 3].term == mark, page.isGlued(index + 3), page[index + 4].isNumber,
      page.isGlued(index + 4), page[index + 4].digits <= 2,
      CivilDate(page[index].value, month.value, page[index + 4].value) != nil
    else {
      // "2015/3"; "2009-10" is two years of a season.
      guard mark == .slash, !page.isWelded(index + 3), !page.at(index + 3, .slash) else {
        return nil
      }
      // "the 2001/02 season": the next year, and no month
      if !page.register.isRequest, month.digits == 2, month.value == (page[index].value + 1) % 100 {
        return nil
      }
      return Proposal(index..<index + 3, parts, name)
    }
    parts.day = page[index + 4].value
    if page.spells(index + 5, "t"), page.isWelded(index + 5), let clock = clock(page, index + 6) {
      return Proposal(index..<clock.next, .clock(clock.clock, on: .calendar(parts)), name)
    }
    return Proposal(index..<index + 5, parts, name)
  }

  /// "+02:00", "-0500": minutes east of UTC.
  private func offset(_ page: Page, _ index: Int) -> Page.Number? {
    let hours = page[index + 1]
    guard page.at(index, .plus, .hyphen), page.isGlued(index), hours.isNumber,
      page.isGlued(index + 1)
    else { return nil }
    let sign = page.at(index, .hyphen) ? -1 : 1
    if hours.digits == 4, hours.value / 100 <= 14, hours.value % 100 < 60 {
      return (sign * (hours.value / 100 * 60 + hours.value % 100), index + 2)
    }
    let minutes = page[index + 3]
    guard hours.digits == 2, hours.value <= 14, page.at(index + 2, .colon), page.isGlued(index + 2),
      minutes.isNumber, minutes.digits == 2, minutes.value < 60, page.isGlued(index + 3)
    else { return nil }
    return (sign * (hours.value * 60 + minutes.value), index + 4)
  }

  private func clock(_ page: Page, _ index: Int) -> (clock: ClockParts, next: Int)? {
    guard page[index].isNumber, page[index].value < 24, page.at(index + 1, .colon),
      page[index + 2].isNumber, page[index + 2].value < 60
    else { return nil }
    var clock = ClockParts(hour: page[index].value, minute: page[index + 2].value)
    clock.isCertain = true
    var next = index + 3
    if page.at(next, .colon), page[next + 1].isNumber, page[next + 1].value < 60 {
      clock.second = page[next + 1].value
      next += 2
    }
    if page.spells(next, "z") {
      clock.zone = 0
      next += 1
    } else if let zone = offset(page, next) {
      clock.zone = zone.value
      next = zone.next
    }
    return (clock, next)
  }
}
