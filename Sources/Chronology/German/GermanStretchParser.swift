import Articles

/// "Anfang der Woche", "Ende des Monats", "Jahresende", "zu Jahresbeginn", "Vorjahr", "im Jahr 2015", "am Wochenende",
/// "in den neunziger Jahren": stretches that a unit names.
struct GermanStretchParser: Parser {
  let name = "GermanStretch"
  let triggers: WordClasses = [.modifier, .opener, .unit, .decade]

  func parse(_ page: Page, at index: Int) -> Proposal? {
    if page.at(index, .decade) { return decade(page, index) }
    if page.at(index, .opener) { return compound(page, index) }
    if page.at(index, .unit) {
      if page.word(index).unit == .weekend, page.hasArticle(index - 1), !page.isPlural(index) {
        return Proposal(index..<index + 1, CalendarParts(isWeekend: true), name)
      }
      // "Jahr 2015", "Jahre 2015"
      guard page.word(index).unit == .year, let year = page.fullYear(index + 1) else { return nil }
      return Proposal(index..<year.next, CalendarParts(year: year.value), name)
    }
    guard let modifier = modifier(page[index].term),
      page.at(index + 1, .of, .the), page.at(index + 2, .unit), !page.isPlural(index + 2),
      let unit = page.word(index + 2).unit, unit != .day, unit != .weekend, !unit.isOfClock
    else { return nil }
    if unit == .year, page.fullYear(index + 3) != nil { return nil }
    return stretch(index..<index + 3, unit, modifier)
  }

  private func compound(_ page: Page, _ index: Int) -> Proposal? {
    guard let unit = page.word(index).unit else { return nil }
    let range = index..<index + 1
    switch page[index].term {
    case .beginning: return stretch(range, unit, .early)
    case .middle: return stretch(range, unit, .mid)
    case .end: return stretch(range, unit, .late)
    case .last: return Proposal(range, .shift(Shift(unit: unit, count: -1)), name)
    case .previous:
      return Proposal(range, .shift(Shift(unit: unit, count: -1, anchor: .story)), name)
    case .following:
      return Proposal(range, .shift(Shift(unit: unit, count: 1, anchor: .story)), name)
    default: return nil
    }
  }

  /// "neunziger Jahre", "Neunzigern"
  private func decade(_ page: Page, _ index: Int) -> Proposal? {
    let place = page.skipping(.hyphen, index + 1)
    let hasUnit = page.word(place).unit == .year && page.isPlural(place)
    guard hasUnit || page.hasArticle(index - 1) && page[index].isCapital else { return nil }
    var parts = CalendarParts()
    parts.decade = 190 + page.word(index).decade / 10
    return Proposal(index..<(hasUnit ? place + 1 : index + 1), parts, name)
  }

  private func stretch(_ range: Range<Int>, _ unit: CalendarUnit, _ modifier: DateSpan.Modifier)
    -> Proposal
  {
    var proposal = Proposal(range, .shift(Shift(unit: unit, count: 0)), name)
    proposal.modifier = modifier
    return proposal
  }

  private func modifier(_ term: Term) -> DateSpan.Modifier? {
    switch term {
    case .early: .early
    case .mid: .mid
    case .late: .late
    default: nil
    }
  }
}
