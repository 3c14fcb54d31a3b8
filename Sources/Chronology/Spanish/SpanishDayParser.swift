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
    if page.at(index - 1, [.pointer]) { parts.pick = PointerParser().pick(page[index - 1].term) }
    if let dated = dated(page, index, day, parts) { return dated }
    if let month = listedMonth(page, day.next) {
      parts.month = month
      return Proposal(index..<day.next, parts, name)
    }
    return alone(page, index, day, parts)
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
    return page.at(year.next, .colon) && page.isGlued(year.next) ? nil : year
  }

  private func alone(_ page: Page, _ index: Int, _ day: Page.Number, _ parts: CalendarParts)
    -> Proposal?
  {
    let isLed =
      page.at(index - 1, .last, .next) && page.at(index - 2, .the)
      || page.word(index - 1).unit == .day && !page.isPlural(index - 1)
        && page.hasArticle(index - 2)
    guard isLed, page[index].isNumber, day.next == index + 1, !page.at(day.next, .unit),
      !page.at(day.next, .of, .and, .percent),
      !page[day.next].isWord || page[day.next].term != .none
        || page.at(day.next, [.pastCue, .futureCue])
    else { return nil }
    return Proposal(index..<day.next, parts, name)
  }
}
