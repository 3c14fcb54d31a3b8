/// "Juli 2024", "im Juli", "Juli": a month without a day, where it is one and no name.
struct GermanMonthParser: Parser {
  let name = "GermanMonth"
  let triggers: WordClasses = .month

  func parse(_ page: Page, at index: Int) -> Proposal? {
    guard page[index].isCapital else { return nil }
    var parts = CalendarParts()
    parts.month = page.word(index).month
    var next = index + 1
    let isShort = page[index].end - page[index].start <= 4 && page.at(index, .ambiguous)
    if isShort, page.at(next, .dot), page.isGlued(next) { next += 1 }
    let hasYearWord = page.at(next, .of) && page.word(next + 1).unit == .year
    if let year = page.fullYear(hasYearWord ? next + 2 : next) {
      parts.year = year.value
      return Proposal(index..<year.next, parts, name)
    }
    if page.at(next, .apostrophe), page[next + 1].digits == 2, page.isGlued(next + 1) {
      parts.year = Page.century(of: page[next + 1].value)
      return Proposal(index..<next + 2, parts, name)
    }
    guard isLed(page, index) || !page.at(index, .ambiguous) && !isName(page, index) else {
      return nil
    }
    return Proposal(index..<next, parts, name)
  }

  private func isLed(_ page: Page, _ index: Int) -> Bool {
    let before = index - 1
    return page.at(before, .in, .since, .until) || page.at(before, .from, .during)
      || page.at(before, .early, .mid, .late) || page.at(before, .between)
      || page.at(before, .to) && page.has(before, .holdsArticle)
      || page.at(before, .hyphen) && page.at(before - 1, .early, .mid, .late)
      || page.at(before, .and, .hyphen, .dash) && page.at(before - 1, .month)
      || page.at(before, .slash) && page.at(before - 1, .month)
      || page.at(before, .opener) && page.at(before, .before)
  }

  /// A capital word before it that is no word of time: "Angela März".
  private func isName(_ page: Page, _ index: Int) -> Bool {
    let before = page[index - 1]
    return before.isWord && before.isCapital && before.term == .none
      && !before.flags.contains(.opensSentence)
  }
}
