/// "2016H2", "18q4", "2017-q1", "Q1-2019", "2018 h1": a quarter or half of a year in letters, beside the
/// year.
struct YearPartParser: Parser {
  let name = "YearPart"
  let triggers: WordClasses = [.digits, .quarter]

  func parse(_ page: Page, at index: Int) -> Proposal? {
    // "H1 2020": only its number says that it may be one.
    if page.isWelded(index) {
      return page.spells(index - 1, "h") && !page.isWelded(index - 1)
        ? before(page, index - 1) : nil
    }
    if page[index].isNumber {
      guard let year = year(page, index) else { return nil }
      let place = page.at(index + 1, .hyphen) && page.isGlued(index + 1) ? index + 2 : index + 1
      guard let part = part(page, place), page[index].digits == 4 || page.isWelded(index + 1) else {
        return nil
      }
      return made(page, index, part.parts, year, part.next)
    }
    return before(page, index)
  }

  /// "Q3 2019", "H1-2020": the part before its year.
  private func before(_ page: Page, _ index: Int) -> Proposal? {
    guard let part = part(page, index) else { return nil }
    let place = page.at(part.next, .hyphen, .apostrophe, .slash) ? part.next + 1 : part.next
    guard place > part.next || page[place].digits == 4, let year = year(page, place) else {
      return nil
    }
    return made(page, index, part.parts, year, place + 1)
  }

  private func year(_ page: Page, _ index: Int) -> Int? {
    let token = page[index]
    guard token.isNumber, !token.flags.contains(.grouped) else { return nil }
    if token.digits == 2 { return Page.century(of: token.value) }
    return token.digits == 4 && (1900...2199).contains(token.value) ? token.value : nil
  }

  /// "Q3", "h2"
  private func part(_ page: Page, _ index: Int) -> (parts: CalendarParts, next: Int)? {
    let number = page[index + 1]
    guard number.isNumber, number.digits == 1, page.isWelded(index + 1), number.value > 0,
      !page.isWelded(index + 2)
    else { return nil }
    var parts = CalendarParts()
    if page.at(index, .quarter), number.value <= 4 {
      parts.quarter = number.value
    } else if page.spells(index, "h"), number.value <= 2 {
      parts.half = number.value
    } else {
      return nil
    }
    return (parts, index + 2)
  }

  private func made(
    _ page: Page, _ index: Int, _ parts: CalendarParts, _ year: Int, _ next: Int
  ) -> Proposal {
    var parts = parts
    parts.year = year
    return Proposal(index..<next, parts, name)
  }
}
