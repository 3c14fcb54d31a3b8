/// "the 19th century", "the twentieth century", "the turn of the century".
struct CenturyParser: Parser {
  let name = "Century"
  let triggers: WordClasses = [.digits, .ordinal, .cardinal]

  func parse(_ page: Page, at index: Int) -> Proposal? {
    guard let ordinal = page.ordinal(index), (1...30).contains(ordinal.value) else { return nil }
    var place = ordinal.next
    if page.at(place, .hyphen) { place += 1 }
    guard page.word(place).unit == .century, page.at(place, .unit) else { return nil }
    var parts = CalendarParts()
    parts.century = ordinal.value - 1
    parts.isBeforeChrist = page.at(place + 1, .bc) && page[place + 1].flags.contains(.shouted)
    return Proposal(index..<place + (parts.isBeforeChrist ? 2 : 1), parts, name)
  }
}
