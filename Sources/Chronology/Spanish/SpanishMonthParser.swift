/// "julio de 2024", "en julio", "julio 25": a month first, where it is one and no name. Months have small
/// letters; a capital is a name's unless the sentence opens with it or a year follows.
struct SpanishMonthParser: Parser {
  let name = "SpanishMonth"
  let triggers: WordClasses = .month

  func parse(_ page: Page, at index: Int) -> Proposal? {
    var parts = CalendarParts()
    parts.month = page.word(index).month
    let hasDot = page.at(index, .ambiguous) && page.at(index + 1, .dot) && page.isGlued(index + 1)
    let next = hasDot ? index + 2 : index + 1
    var place = page.at(next, .of) ? next + 1 : page.skipping(.comma, next)
    if page.word(place).unit == .year { place += 1 }
    if let year = page.fullYear(place) {
      parts.year = year.value
      return Proposal(index..<year.next, parts, name)
    }
    if let day = dayAfter(page, next) {
      guard !page[index].isCapital || page[index].flags.contains(.opensSentence) else { return nil }
      parts.day = day.value
      var end = day.next
      let place = page.at(end, .of) ? end + 1 : page.skipping(.comma, end)
      if let year = page.fullYear(place) {
        parts.year = year.value
        end = year.next
      }
      return Proposal(index..<end, parts, name)
    }
    guard !page.at(index, .ambiguous) else { return nil }
    if page[index].isCapital, !page[index].flags.contains(.shouted) || !page.at(index - 1, .of, .in)
    {
      guard page[index].flags.contains(.opensSentence), page.at(index + 1, .comma) else {
        return nil
      }
    }
    return Proposal(index..<next, parts, name)
  }

  /// "julio 25", but not "en julio 25 personas"
  private func dayAfter(_ page: Page, _ index: Int) -> Page.Number? {
    guard page[index].isNumber, let day = page.dayOfMonth(index), !page.at(day.next, .unit),
      !page[day.next].isWord || page.at(day.next, .of) && page.fullYear(day.next + 1) != nil
        || page.at(day.next, .to, .in),
      !page.at(day.next, .percent)
    else { return nil }
    return day
  }
}
