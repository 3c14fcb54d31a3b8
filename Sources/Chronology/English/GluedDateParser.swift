import Articles

/// "Sep-23-2020", "23-2020-September", "2020/23/Sep", "September-2020-23": the name of a month between
/// or beside its year and day, held together by one mark, in whatever order.
struct GluedDateParser: Parser {
  let name = "GluedDate"
  let triggers: WordClasses = [.digits, .month]

  func parse(_ page: Page, at index: Int) -> Proposal? {
    guard !page.isWelded(index), page.at(index + 1, .hyphen, .slash),
      page[index + 3].term == page[index + 1].term,
      (index + 1...index + 4).allSatisfy({ page.isGlued($0) }),
      !(page.isGlued(index) && page.at(index - 1, .hyphen, .slash))
    else { return nil }
    var parts = CalendarParts()
    for place in [index, index + 2, index + 4] {
      let token = page[place]
      if page.at(place, .month) {
        parts.month = page.word(place).month
      } else if token.isNumber, token.digits == 4, (1000...2199).contains(token.value) {
        parts.year = token.value
      } else if token.isNumber, token.digits <= 2 {
        parts.day = token.value
      }
    }
    guard let year = parts.year, let month = parts.month, let day = parts.day,
      CivilDate(year, month, day) != nil, !page.isWelded(index + 5)
    else { return nil }
    return Proposal(index..<index + 5, parts, name)
  }
}
