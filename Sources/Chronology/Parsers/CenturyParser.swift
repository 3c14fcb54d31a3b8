/// "the 19th century", "the twentieth century", "the turn of the century".
struct CenturyParser: Parser {
  let name = "Century"
  let triggers: WordClasses = [.digits, .ordinal, .cardinal]

  func parse(_ page: Page, at index: Int) -> Proposal? {
    guard let ordinal = page.ordinal(index), (1...30).contains(ordinal.value) else { return nil }
    var parts = CalendarParts()
    parts.century = ordinal.value - 1
    if isListed(page, ordinal.next) { return Proposal(index..<ordinal.next, parts, name) }
    if page.isCentury(index, ordinal) { return Proposal(index..<ordinal.next, parts, name) }
    var place = ordinal.next
    if page.at(place, .hyphen) { place += 1 }
    guard page.word(place).unit == .century, page.at(place, .unit) else { return nil }
    parts.isBeforeChrist = page.at(place + 1, .bc) && page[place + 1].flags.contains(.shouted)
    return Proposal(index..<place + (parts.isBeforeChrist ? 2 : 1), parts, name)
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

extension Page {
  /// "from the 19th century to the economy of the 21st": an ordinal whose noun was said before it. "A 19th
  /// century mill reopens on the 21st" says a day.
  func isCentury(_ index: Int, _ ordinal: Number) -> Bool {
    guard (1...21).contains(ordinal.value), hasArticle(index - 1), endsClause(ordinal.next),
      at(index - 2, .of, .to, .and) || at(index - 2, .in, .from, .or) || at(index - 2, .onto, .than)
    else { return false }
    for place in (max(1, index - 24)..<max(1, index - 1)).reversed() {
      if word(place).unit == .century, at(place, .unit), !isPlural(place) {
        return at(place - 1, [.ordinal]) || has(place - 1, .ordinalEnding)
      }
      if self[place].flags.contains(.opensSentence) { return false }
    }
    return false
  }
}
