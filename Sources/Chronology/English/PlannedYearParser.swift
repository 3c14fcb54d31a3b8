/// "in 70's", "in nineties", "year 247", "until two thousand and fourteen": years and decades that only
/// a plan or question makes sure of.
struct PlannedYearParser: Parser {
  let name = "PlannedYear"
  let triggers: WordClasses = [.cardinal, .decade, .digits, .unit, .article]

  func parse(_ page: Page, at index: Int) -> Proposal? {
    guard !page.isWelded(index) else { return nil }
    return bareDecade(page, index) ?? numbered(page, index) ?? thousands(page, index)
  }

  /// "in nineties", "in 70's", "in 90 s"
  private func bareDecade(_ page: Page, _ index: Int) -> Proposal? {
    guard page.at(index - 1, .in, .during, .since) || page.at(index - 1, .from, .of) else {
      return nil
    }
    if page.at(index, .decade) {
      return made(index..<index + 1, 190 + page.word(index).decade / 10)
    }
    let token = page[index]
    guard token.isNumber, token.digits == 2, token.value % 10 == 0, token.value >= 20 else {
      return nil
    }
    let place = page.skipping(.apostrophe, index + 1)
    guard page.spells(place, "s"), !page.isWelded(place + 1) else { return nil }
    return made(index..<place + 1, 190 + token.value / 10)
  }

  private func made(_ tokens: Range<Int>, _ decade: Int) -> Proposal {
    var parts = CalendarParts()
    parts.decade = decade
    return Proposal(tokens, parts, name)
  }

  /// "year 247", "year two hundred and sixty-seven"
  private func numbered(_ page: Page, _ index: Int) -> Proposal? {
    let unit = page.skipping(.the, index)
    guard page.word(unit).unit == .year, !page.isPlural(unit),
      let number = page.cardinal(unit + 1), (100...2199).contains(number.value),
      !page.at(number.next, .unit), !page.at(number.next, .percent)
    else { return nil }
    return Proposal(index..<number.next, CalendarParts(year: number.value), name)
  }

  /// "from two thousand until two thousand and fourteen"
  private func thousands(_ page: Page, _ index: Int) -> Proposal? {
    guard page[index].isWord, let year = page.spokenYear(index), year.value >= 2000,
      page.at(index - 1, .from, .until, .to) || page.at(index - 1, .since, .by, .through)
        || page.at(index - 1, .between) || page.at(index - 1, [.month, .season, .ordinal])
        || page.at(index - 1, .and, .before, .after) || page.at(index - 1, .of, .during),
      page.endsNumber(year.next)
    else { return nil }
    return Proposal(index..<year.next, CalendarParts(year: year.value), name)
  }
}
