/// "490 BC", "499–493 BC", "496 and 495 BC", "AD 70": years that need their era to be years.
struct EraParser: Parser {
  let name = "Era"
  let triggers: WordClasses = [.digits, .opener]

  func parse(_ page: Page, at index: Int) -> Proposal? {
    if page.at(index, .ad), page[index].flags.contains(.shouted), page[index + 1].isNumber,
      page[index + 1].digits <= 4
    {
      return Proposal(index..<index + 2, CalendarParts(year: page[index + 1].value), name)
    }
    guard page[index].isNumber, page[index].digits <= 4, page[index].value > 0 else { return nil }
    var place = index + 1
    // "the 470s BC"
    if page[index].value % 10 == 0, page.isGlued(place), page.spells(place, "s"),
      page.at(place + 1, .bc), page[place + 1].flags.contains(.shouted)
    {
      var parts = CalendarParts()
      parts.decade = page[index].value / 10
      parts.isBeforeChrist = true
      return Proposal(index..<place + 2, parts, name)
    }
    // The era is said once for both ends.
    let isFirst = page.at(place, .hyphen, .dash, .to) || page.at(place, .and)
    if isFirst, page[place + 1].isNumber, page[place + 1].digits <= 4 { place += 2 }
    if let end = dottedEra(page, place) {
      var parts = CalendarParts(year: page[index].value)
      parts.isBeforeChrist = page.spells(place, "b")
      return Proposal(index..<(place == index + 1 ? end : index + 1), parts, name)
    }
    guard page.at(place, .bc) || page.at(place, .ad), page[place].flags.contains(.shouted) else {
      return nil
    }
    var parts = CalendarParts(year: page[index].value)
    parts.isBeforeChrist = page.at(place, .bc)
    return Proposal(index..<(place == index + 1 ? place + 1 : index + 1), parts, name)
  }

  /// The end of "B.C." or "A.D."
  private func dottedEra(_ page: Page, _ index: Int) -> Int? {
    guard page[index].isCapital, page.at(index + 1, .dot), page[index + 2].isCapital,
      page.isGlued(index + 1), page.isGlued(index + 2),
      page.spells(index, "b") && page.spells(index + 2, "c")
        || page.spells(index, "a") && page.spells(index + 2, "d")
    else { return nil }
    return page.at(index + 3, .dot) && page.isGlued(index + 3) ? index + 4 : index + 3
  }
}
