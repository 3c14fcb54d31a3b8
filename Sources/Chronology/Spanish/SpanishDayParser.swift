/// "25 de julio de 2024", "primero de mayo", "3 al 9 de julio", "25 jul. 2024": a day and its month. And
/// "el pasado 25", "el día 25", where the text has to say of which month.
struct SpanishDayParser: DayBeforeMonth {
  let name = "SpanishDay"
  let triggers: WordClasses = [.digits, .ordinal, .cardinal]

  func parse(_ page: Page, at index: Int) -> Proposal? {
    guard !page.isWelded(index), let day = day(page, index) else { return nil }
    var parts = CalendarParts()
    parts.day = day.value
    // "el pasado 3 de julio"
    let pointer = isNamedDay(page, index - 1) ? index - 2 : index - 1
    if page.at(pointer, [.pointer]) { parts.pick = PointerParser().pick(page[pointer].term) }
    let pointed = parts.pick == .open ? index : pointer
    if let dated = dated(page, index, day, parts) { return dated.opening(at: pointed) }
    if let month = listedMonth(page, day.next) {
      parts.month = month
      return Proposal(index..<day.next, parts, name)
    }
    return alone(page, index, day, parts)?.opening(at: pointed)
  }

  /// "25", "1º", "1.º", "primero", "veinticinco"
  func day(_ page: Page, _ index: Int) -> Page.Number? {
    let token = page[index]
    if token.isNumber, page.at(index + 1, .dot), page.at(index + 2, .ordinalMark),
      page.isGlued(index + 1), (1...31).contains(token.value)
    {
      return (token.value, index + 3)
    }
    if token.isWord {
      guard let number = page.at(index, .first) ? page.ordinal(index) : page.cardinal(index),
        (1...31).contains(number.value)
      else { return nil }
      return number
    }
    return page.dayOfMonth(index)
  }

  func linked(_ page: Page, _ index: Int) -> (day: Page.Number, isList: Bool)? {
    let isList = page.at(index, .and, .or)
    guard isList || page.at(index, .to, .hyphen, .dash) || page.at(index, .until) else {
      return nil
    }
    return day(page, page.skipping(.the, index + 1)).map { ($0, isList) }
  }

  func month(_ page: Page, _ index: Int) -> Page.Number? {
    var place = page.skipping(.of, index)
    if page.at(place, .hyphen, .slash), page.isGlued(place) { place += 1 }
    guard page.at(place, .month),
      !page.at(place, .ambiguous) || !page[place].isCapital || place > index
    else { return nil }
    let hasDot = page.at(place, .ambiguous) && page.at(place + 1, .dot) && page.isGlued(place + 1)
    return (page.word(place).month, hasDot ? place + 2 : place + 1)
  }

  func year(_ page: Page, _ index: Int) -> Page.Number? {
    var place = page.at(index, .of) ? index + 1 : page.skipping(.comma, index)
    if page.word(place).unit == .year { place += 1 }
    guard let year = page.fullYear(place) else { return nil }
    // "2015:30" is no year, "de 2015:" is.
    let isClock =
      page.at(year.next, .colon) && page.isGlued(year.next) && page.isGlued(year.next + 1)
      && page[year.next + 1].isNumber
    return isClock ? nil : year
  }

  /// "día" before a number
  private func isNamedDay(_ page: Page, _ index: Int) -> Bool {
    page.word(index).unit == .day && !page.isPlural(index)
  }

  private func alone(_ page: Page, _ index: Int, _ day: Page.Number, _ parts: CalendarParts)
    -> Proposal?
  {
    let isLed =
      page.at(index - 1, .last, .coming) && page.at(index - 2, .the)
      || isNamedDay(page, index - 1)
        && (page.hasArticle(index - 2)
          || page.at(index - 2, .last, .coming) && page.hasArticle(index - 3))
    guard isLed, page[index].isNumber, day.next == index + 1, !page.at(day.next, .unit),
      !page.at(day.next, .of, .and, .percent),
      !page[day.next].isWord || page[day.next].term != .none
        || page.at(day.next, [.pastCue, .futureCue])
    else { return nil }
    return Proposal(index..<day.next, parts, name)
  }
}

extension Proposal {
  /// The same with the words before it that point to it: "el pasado 3 de julio".
  fileprivate func opening(at index: Int) -> Proposal {
    var result = self
    result.tokens = min(index, self.tokens.lowerBound)..<self.tokens.upperBound
    return result
  }
}
