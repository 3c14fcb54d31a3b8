/// "el verano de 2015", "en primavera", "este invierno": a season that an article, a preposition or a year
/// shows to be one.
struct SpanishSeasonParser: Parser {
  let name = "SpanishSeason"
  let triggers: WordClasses = .season

  func parse(_ page: Page, at index: Int) -> Proposal? {
    var parts = CalendarParts()
    parts.season = page.word(index).season
    let place = page.skipping(.of, index + 1)
    if let year = page.fullYear(page.word(place).unit == .year ? place + 1 : place) {
      parts.year = year.value
      return Proposal(index..<year.next, parts, name)
    }
    guard !page[index].isCapital,
      page.hasArticle(index - 1) || page.at(index - 1, .in, .of, .since)
        || page.at(index - 1, .until, .during)
    else { return nil }
    return Proposal(index..<index + 1, parts, name)
  }
}
