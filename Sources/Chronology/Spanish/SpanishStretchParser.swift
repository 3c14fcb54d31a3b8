import Articles

/// "Semana Santa", "fin de semana", "el próximo fin de semana", "a fin de año", "a principios de mes", "año 2015":
/// stretches that several words name.
struct SpanishStretchParser: Parser {
  let name = "SpanishStretch"
  let triggers: WordClasses = [.modifier, .pointer, .unit]

  func parse(_ page: Page, at index: Int) -> Proposal? {
    if page.word(index).unit == .week, page.spells(index + 1, "santa") {
      return holyWeek(page, index)
    }
    if page.at(index, .unit) {
      guard page.word(index).unit == .year, !page.isPlural(index) else { return nil }
      let place = page.skipping(.of, index + 1)
      guard let year = page.fullYear(place) else { return nil }
      return Proposal(index..<year.next, CalendarParts(year: year.value), name)
    }
    if page.at(index, [.pointer]) {
      guard isWeekend(page, index + 1) else { return nil }
      return weekend(index..<index + 4, page[index].term)
    }
    if isWeekend(page, index) {
      if page.at(index + 3, [.pointer]) { return weekend(index..<index + 4, page[index + 3].term) }
      if page.at(index + 3, .than), page.at(index + 4, .coming) {
        return weekend(index..<index + 5, .coming)
      }
      return weekend(index..<index + 3, .none)
    }
    guard let modifier = modifier(page[index].term), page.at(index + 1, .of) else { return nil }
    let place = page.skipping(.the, index + 2)
    guard page.at(place, .unit), !page.isPlural(place), let unit = page.word(place).unit,
      unit != .day, unit != .half, !unit.isOfClock, page.fullYear(place + 1) == nil,
      !page.at(place + 1, [.pointer]), !page.at(place + 1, .than)
    else { return nil }
    // "a finales de siglo XIX" is left to the century.
    if unit == .century || unit == .decade, page[place + 1].isCapital || page.at(place + 1, .of) {
      return nil
    }
    var proposal = Proposal(index..<place + 1, .shift(Shift(unit: unit, count: 0)), name)
    proposal.modifier = modifier
    return proposal
  }

  /// "Semana Santa", "Semana Santa de 2015": the week that ends with Easter.
  private func holyWeek(_ page: Page, _ index: Int) -> Proposal {
    var easter = HolidayParts(law: .easter(0))
    let year = page.fullYear(page.skipping(.of, index + 2))
    easter.year = year?.value
    return Proposal(
      index..<(year?.next ?? index + 2), .containing(.week, .holiday(easter)), name)
  }

  private func isWeekend(_ page: Page, _ index: Int) -> Bool {
    page.at(index, .end) && page.at(index + 1, .of) && page.word(index + 2).unit == .week
      && !page.isPlural(index + 2)
  }

  private func weekend(_ range: Range<Int>, _ pointer: Term) -> Proposal? {
    switch pointer {
    case .last, .past: Proposal(range, .shift(Shift(unit: .weekend, count: -1)), name)
    // "El próximo fin de semana" is the one to come, whatever the day.
    case .next, .coming: Proposal(range, CalendarParts(isWeekend: true, pick: .coming), name)
    case .this, .current: Proposal(range, .shift(Shift(unit: .weekend, count: 0)), name)
    case .that, .same:
      Proposal(range, .shift(Shift(unit: .weekend, count: 0, anchor: .story)), name)
    case .none:
      Proposal(range, CalendarParts(isWeekend: true), name)
    default: nil
    }
  }

  private func modifier(_ term: Term) -> DateSpan.Modifier? {
    switch term {
    case .beginning: .early
    case .mid: .mid
    case .end: .late
    default: nil
    }
  }
}
