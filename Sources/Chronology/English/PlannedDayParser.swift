/// "the 27th", "for the second", "On 24th", "the twenty-first", "fifteen August": days of the month that
/// somebody plans with. In a report "the second" is rather one of several.
struct PlannedDayParser: Parser {
  let name = "PlannedDay"
  let triggers: WordClasses = [.digits, .ordinal, .cardinal]

  func parse(_ page: Page, at index: Int) -> Proposal? {
    guard !page.isWelded(index) else { return nil }
    if let named = beforeMonth(page, index) { return named }
    let hasArticle = page.at(index - 1, .the)
    guard let day = day(page, index, hasArticle), (1...31).contains(day.value),
      isPlaced(page, hasArticle ? index - 2 : index - 1) || isTimed(page, day.next)
        || hasArticle && page[index].isNumber && isSaidOf(page, day.next)
        || page.isAll((hasArticle ? index - 1 : index)..<day.next),
      isEnd(page, day.next)
    else { return nil }
    var parts = CalendarParts()
    parts.day = day.value
    return Proposal(hasArticle ? index - 1..<day.next : index..<day.next, parts, name)
  }

  /// "fifteen August"; digits are `DayParser`'s.
  private func beforeMonth(_ page: Page, _ index: Int) -> Proposal? {
    guard page[index].isWord, let number = page.cardinal(index), (1...31).contains(number.value),
      page.at(number.next, .month), page[number.next].isCapital
    else { return nil }
    var parts = CalendarParts(month: page.word(number.next).month)
    parts.day = number.value
    let year = page.year(page.skipping(.comma, number.next + 1))
    parts.year = year?.value
    return Proposal(index..<(year?.next ?? number.next + 1), parts, name)
  }

  private func day(_ page: Page, _ index: Int, _ hasArticle: Bool) -> Page.Number? {
    if let ordinal = page.ordinal(index) {
      return hasArticle || page[index].isNumber ? ordinal : nil
    }
    // "on 15 at 8:00"
    if page.at(index - 1, .on), page.at(index + 1, .at), page[index].digits <= 2 {
      return page.cardinal(index)
    }
    // "the thirty"
    return hasArticle && page[index].isWord ? page.cardinal(index) : nil
  }

  /// "the 4th at 2pm"
  private func isTimed(_ page: Page, _ index: Int) -> Bool {
    page.at(index, .at) && page.wholeHour(index + 1)?.clock.isCertain == true
  }

  /// "the 15th is my birthday"
  private func isSaidOf(_ page: Page, _ index: Int) -> Bool {
    page.spells(index, "is") || page.spells(index, "was") || page.at(index, .will)
  }

  private func isPlaced(_ page: Page, _ index: Int) -> Bool {
    page.at(index, .on, .for, .by) || page.at(index, .until, .from, .before)
      || page.at(index, .after, .since, .about)
  }

  /// Whether no noun follows of which it would be one.
  private func isEnd(_ page: Page, _ index: Int) -> Bool {
    let token = page[index]
    if !token.isWord { return !(page.isGlued(index) && page.isGlued(index + 1)) && !token.isNumber }
    if page.at(index, [.month, .unit, .ordinal, .weekday]) || page.at(index, .of, .half, .time) {
      return false
    }
    return token.term != .none || page.at(index, [.dayPart, .cardinal, .pastCue, .futureCue])
      || page.spells(index, "is")
  }
}
