/// "Friday", "Fri.", "Fridays".
struct WeekdayParser: Parser {
  let name = "Weekday"
  let triggers: WordClasses = .weekday

  func parse(_ page: Page, at index: Int) -> Proposal? {
    let weekday = page.word(index).weekday
    if page.at(index, .every) {
      return Proposal(index..<index + 1, .repetition("XXXX-WXX-\(weekday)"), name)
    }
    var next = index + 1
    if page.at(index, .ambiguous) {
      let hasDot = page.at(next, .dot) && page.isGlued(next)
      let after = page.skipping(.comma, hasDot ? next + 1 : next)
      let isBeforeDate = page.at(after, .month) || page.dayOfMonth(after) != nil
      guard
        page[index].isCapital
          && (isBeforeDate || page.at(index - 1, .on) || page.at(next, .dayPart))
          || isAsked(page, index, after)
      else { return nil }
      if hasDot { next += 1 }
    }
    var parts = CalendarParts()
    parts.weekday = weekday
    // "Friday the 13th", "Mon 13th"
    let place = page.skipping(.the, next)
    if let day = page.ordinal(place), (1...31).contains(day.value),
      day.next > place + 1 || place > next,
      !page.at(day.next, .of), !page.at(day.next, [.month, .unit, .weekday]),
      !page[day.next].isWord || page[day.next].term != .none
    {
      parts.day = day.value
      next = day.next
    }
    return Proposal(index..<next, parts, name)
  }

  /// "mon.", "thu at 8": the short name of a day in a text that plans.
  private func isAsked(_ page: Page, _ index: Int, _ after: Int) -> Bool {
    guard page.register.isRequest else { return false }
    if page.register == .phrase { return true }
    let isName = page[index].isCapital || page[index].end - page[index].start > 3
    return page.at(after, .at) && page.wholeHour(after + 1) != nil || page.at(after, .the)
      || isName && page.at(index - 1, .on, .next, .this) || page.dayOfMonth(after) != nil
  }
}
