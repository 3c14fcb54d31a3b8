/// "the nineteen-nineties", "the twenty-tens": a decade by its century.
struct SpokenDecadeParser: Parser {
  let name = "SpokenDecade"
  let triggers: WordClasses = .cardinal

  func parse(_ page: Page, at index: Int) -> Proposal? {
    let century = page.word(index).cardinal
    let place = page.skipping(.hyphen, index + 1)
    guard (15...20).contains(century), page.at(place, .decade),
      page.word(place).decade < 100, page[index].isWord,
      !page.isWelded(index)
    else { return nil }
    var parts = CalendarParts()
    parts.decade = century * 10 + page.word(place).decade / 10
    return Proposal(index..<place + 1, parts, name)
  }
}
