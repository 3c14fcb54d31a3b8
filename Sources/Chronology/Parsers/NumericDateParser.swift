import Articles

/// "7/25/2024", "25/7/2024", "25.07.2024", "7-25-24", "7/25": numbers only, month first as in America
/// where both orders can be, unless the first cannot be a month.
struct NumericDateParser: Parser {
  let name = "NumericDate"
  let triggers: WordClasses = .digits

  func parse(_ page: Page, at index: Int) -> Proposal? {
    let first = page[index]
    let putsDayFirst = page.lexicon.habits.putsDayFirst
    guard first.digits <= 2, first.value > 0, first.value <= 31, !first.flags.contains(.grouped),
      !isInside(page, index), let mark = mark(page, index + 1)
    else { return nil }
    let second = page[index + 2]
    guard second.isNumber, page.isGlued(index + 2), second.digits <= 2 || second.digits == 4 else {
      return nil
    }
    if second.digits == 4 {
      // "3/2015"
      guard mark == .slash, (1...12).contains(first.value), (1900...2199).contains(second.value),
        !isContinued(page, index + 3)
      else { return nil }
      return Proposal(
        index..<index + 3, CalendarParts(year: second.value, month: first.value), name)
    }
    if page[index + 3].term == mark, page.isGlued(index + 3), page[index + 4].isNumber,
      page.isGlued(index + 4)
    {
      let third = page[index + 4]
      // "Version 10.4.11", "order 20-11-7781"
      guard
        third.digits == 4 ? (1000...2199).contains(third.value) : third.digits == 2,
        !page.at(index - 1, [.label]), !isContinued(page, index + 5),
        third.digits == 4 || mark != .dot || first.digits == 2
      else { return nil }
      let year = third.digits == 4 ? third.value : Page.century(of: third.value)
      guard
        let parts = order(first.value, second.value, year, isDayFirst: mark == .dot || putsDayFirst)
      else {
        return nil
      }
      return Proposal(index..<index + 5, parts, name)
    }
    // "9/11" is a name, "on 9/11" perhaps a day of the writer's own.
    if first.value == 9, second.value == 11, !page.register.isRequest { return nil }
    guard mark == .slash, !isContinued(page, index + 3), !page.at(index + 3, [.month]),
      page.at(index - 1, .on, .from, .until) || page.at(index - 1, .by, .since, .before)
        || page.at(index - 1, .weekday)
        || second.value > 12 && first.value <= 12 && second.digits == 2,
      let parts = order(first.value, second.value, nil, isDayFirst: putsDayFirst)
    else { return nil }
    return Proposal(index..<index + 3, parts, name)
  }

  private func mark(_ page: Page, _ index: Int) -> Term? {
    guard page.isGlued(index), page.at(index, .slash, .hyphen, .dot) else { return nil }
    return page[index].term
  }

  private func isInside(_ page: Page, _ index: Int) -> Bool {
    guard page.isGlued(index) else { return false }
    return !page.at(index - 1, .open, .quote, .comma)
      && !page.at(index - 1, .apostrophe, .colon, .bar)
  }

  private func isContinued(_ page: Page, _ index: Int) -> Bool {
    guard page.isGlued(index) else { return false }
    if page[index].kind != .mark || page.at(index, .slash, .percent, .money) { return true }
    return page.at(index, .dot, .hyphen, .comma) && page[index + 1].isNumber
      && page.isGlued(index + 1)
  }

  private func order(_ one: Int, _ other: Int, _ year: Int?, isDayFirst: Bool) -> CalendarParts? {
    var month = isDayFirst ? other : one
    var day = isDayFirst ? one : other
    if month > 12 { swap(&month, &day) }
    guard (1...12).contains(month), CivilDate(year ?? 2000, month, day) != nil else { return nil }
    var parts = CalendarParts(year: year, month: month)
    parts.day = day
    parts.isOrderOpen = !isDayFirst && day <= 12 && day != month && year != nil
    return parts
  }
}
