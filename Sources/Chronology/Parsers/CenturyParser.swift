/// "the 19th century", "the twentieth century", "the turn of the century".
struct CenturyParser: Parser {
  let name = "Century"
  let triggers: WordClasses = [.digits, .ordinal, .cardinal]

  func parse(_ page: Page, at index: Int) -> Proposal? {
    guard let ordinal = page.ordinal(index), (1...30).contains(ordinal.value) else { return nil }
    var parts = CalendarParts()
    parts.century = ordinal.value - 1
    if isListed(page, ordinal.next) { return Proposal(index..<ordinal.next, parts, name) }
    if isElliptic(page, index, ordinal) { return Proposal(index..<ordinal.next, parts, name) }
    var place = ordinal.next
    if page.at(place, .hyphen) { place += 1 }
    guard page.word(place).unit == .century, page.at(place, .unit) else { return nil }
    parts.isBeforeChrist = page.at(place + 1, .bc) && page[place + 1].flags.contains(.shouted)
    return Proposal(index..<place + (parts.isBeforeChrist ? 2 : 1), parts, name)
  }

  /// "from the 19th century to the economy of the 21st": the noun was said before it.
  private func isElliptic(_ page: Page, _ index: Int, _ ordinal: Page.Number) -> Bool {
    guard (10...21).contains(ordinal.value), page.hasArticle(index - 1),
      page.endsClause(ordinal.next)
    else { return false }
    for place in (max(1, index - 24)..<max(1, index - 1)).reversed() {
      if page.word(place).unit == .century, page.at(place, .unit), !page.isPlural(place) {
        return page.at(place - 1, [.ordinal]) || page.has(place - 1, .ordinalEnding)
      }
      if page[place].flags.contains(.opensSentence) { return false }
    }
    return false
  }

  /// "the 17th and 18th centuries", "the late 19th and early 20th century": the first of two.
  private func isListed(_ page: Page, _ index: Int) -> Bool {
    guard page.at(index, .and, .or, .to) else { return false }
    var place = page.skipping(.the, index + 1)
    if page.at(place, .early, .mid, .late) { place = page.skipping(.hyphen, place + 1) }
    guard let other = page.ordinal(place) else { return false }
    let unit = page.skipping(.hyphen, other.next)
    return page.word(unit).unit == .century && page.at(unit, .unit)
  }
}
