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
      guard page[index].isCapital,
        isBeforeDate || hasDot && page.at(index - 1, .on)
          || page.at(index - 1, .on) || page.at(next, .dayPart)
      else { return nil }
      if hasDot { next += 1 }
    }
    var parts = CalendarParts()
    parts.weekday = weekday
    return Proposal(index..<next, parts, name)
  }
}
