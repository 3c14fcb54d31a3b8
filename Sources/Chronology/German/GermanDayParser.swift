/// "25. Juli 2024", "3. bis 9. Juli", "zweiten Mai": a day and its month. And "am 4.", where the text
/// has to say of which month.
struct GermanDayParser: DayBeforeMonth {
  let name = "GermanDay"
  let triggers: WordClasses = [.digits, .ordinal]

  func parse(_ page: Page, at index: Int) -> Proposal? {
    guard !page.isWelded(index), let day = day(page, index) else { return nil }
    var parts = CalendarParts()
    parts.day = day.value
    if let dated = dated(page, index, day, parts) { return dated }
    if page[index].isNumber, let month = listedMonth(page, day.next) {
      parts.month = month
      return Proposal(index..<day.next, parts, name)
    }
    // "am 4. begann": neither a noun nor a unit is counted.
    let next = page[day.next]
    guard page[index].isNumber, day.next == index + 2, page.at(index - 1, .on, .until, .since),
      !next.isWord || !next.isCapital, !next.isNumber, !page.at(day.next, .slash)
    else { return nil }
    return Proposal(index..<day.next, parts, name)
  }

  /// "25.", "zweiten", and "25" where the month follows.
  func day(_ page: Page, _ index: Int) -> Page.Number? {
    let token = page[index]
    if token.isNumber {
      guard token.digits <= 2, (1...31).contains(token.value) else { return nil }
      if page.at(index + 1, .dot), page.isGlued(index + 1) {
        return page[index + 2].isNumber && page.isGlued(index + 2)
          ? nil : (token.value, index + 2)
      }
      let isDay = page.at(index + 1, .month) || page.at(index + 1, .hyphen, .dash, .slash)
      return isDay ? (token.value, index + 1) : nil
    }
    guard let ordinal = page.ordinal(index), (1...31).contains(ordinal.value) else { return nil }
    return ordinal
  }

  func linked(_ page: Page, _ index: Int) -> (day: Page.Number, isList: Bool)? {
    // "in der Nacht vom 3. auf den 4. Mai"
    let isList = page.at(index, .and, .or, .slash) || page.at(index, .onto)
    guard isList || page.at(index, .until) || page.at(index, .hyphen, .dash) else { return nil }
    // "vom 1. bis zum 15. Oktober"
    return day(page, page.skipping(.to, page.skipping(.the, index + 1))).map { ($0, isList) }
  }

  func month(_ page: Page, _ index: Int) -> Page.Number? {
    guard page.at(index, .month), page[index].isCapital else { return nil }
    let hasDot =
      page.at(index, .ambiguous) && page[index].end - page[index].start <= 4
      && page.at(index + 1, .dot) && page.isGlued(index + 1)
    return (page.word(index).month, hasDot ? index + 2 : index + 1)
  }

  func year(_ page: Page, _ index: Int) -> Page.Number? {
    if let year = page.fullYear(index) {
      return page.at(year.next, .oclock) ? nil : year
    }
    guard page.at(index, .apostrophe), page[index + 1].digits == 2, page.isGlued(index + 1) else {
      return nil
    }
    return (Page.century(of: page[index + 1].value), index + 2)
  }
}
