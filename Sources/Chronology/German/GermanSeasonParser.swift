/// "im Sommer 2015", "den Winter über", "Winter 2014/15": a season that a preposition, an article or a
/// year shows to be one; "Sommer" alone is a name as well.
struct GermanSeasonParser: Parser {
  let name = "GermanSeason"
  let triggers: WordClasses = .season

  func parse(_ page: Page, at index: Int) -> Proposal? {
    guard page[index].isCapital else { return nil }
    var parts = CalendarParts()
    parts.season = page.word(index).season
    let hasYearWord = page.at(index + 1, .of) && page.word(index + 2).unit == .year
    if let year = page.fullYear(hasYearWord ? index + 3 : index + 1) {
      parts.year = year.value
      // A winter bears the year it ends in.
      let second = page[year.next + 1]
      if page.at(year.next, .slash), second.digits == 2, second.value == (year.value + 1) % 100 {
        parts.year = year.value + 1
        return Proposal(index..<year.next + 2, parts, name)
      }
      return Proposal(index..<year.next, parts, name)
    }
    let before = index - 1
    guard
      page.hasArticle(before) || page.at(before, .in, .since, .until)
        || page.at(before, .early, .mid, .late) || page.at(before, .during, .from)
    else { return nil }
    return Proposal(index..<index + 1, parts, name)
  }
}
