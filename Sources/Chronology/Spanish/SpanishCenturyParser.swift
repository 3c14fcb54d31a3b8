/// "siglo XIX", "años noventa", "años 90", "década de 1990": centuries and decades, which Spanish counts
/// in Roman numerals and by the word for years.
struct SpanishCenturyParser: Parser {
  let name = "SpanishCentury"
  let triggers: WordClasses = .unit

  func parse(_ page: Page, at index: Int) -> Proposal? {
    var parts = CalendarParts()
    switch page.word(index).unit {
    case .century:
      guard let century = century(page, index + 1) else { return nil }
      parts.century = century - 1
      return Proposal(index..<index + 2, parts, name)
    case .year where page.isPlural(index):
      guard let decade = decade(page, index + 1) else { return nil }
      parts.decade = decade
      return Proposal(index..<index + 2, parts, name)
    case .decade where !page.isPlural(index):
      // "década de los años noventa"
      var place = index + 1
      guard page.at(place, .of) else { return nil }
      place = page.skipping(.the, place + 1)
      if page.word(place).unit == .year { place += 1 }
      guard let decade = decade(page, place) else { return nil }
      parts.decade = decade
      return Proposal(index..<place + 1, parts, name)
    default: return nil
    }
  }

  private func century(_ page: Page, _ index: Int) -> Int? {
    let token = page[index]
    if token.isNumber { return (1...21).contains(token.value) ? token.value : nil }
    guard token.isWord, token.end - token.start <= 5 else { return nil }
    var total = 0
    var last = 0
    for byte in page.bytes[token.bytes].reversed() {
      let value: Int
      switch byte {
      case 0x49: value = 1  // I
      case 0x56: value = 5  // V
      case 0x58: value = 10  // X
      default: return nil
      }
      total += value < last ? -value : value
      last = max(last, value)
    }
    return (1...30).contains(total) ? total : nil
  }

  /// 199 for "noventa", "90" and "1990"
  private func decade(_ page: Page, _ index: Int) -> Int? {
    let token = page[index]
    if token.isNumber {
      if token.digits == 4, token.value % 10 == 0, (1000...2199).contains(token.value) {
        return token.value / 10
      }
      return token.digits == 2 && token.value % 10 == 0 && token.value >= 20
        ? 190 + token.value / 10 : nil
    }
    let decade = page.word(index).decade
    guard decade > 0, !page.at(index + 1, .and) || !page.at(index + 2, .cardinal) else {
      return nil
    }
    return 190 + decade / 10
  }
}
