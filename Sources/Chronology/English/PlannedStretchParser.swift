/// "the next three days", "5 past years", "the previous four business days", "rest of the month",
/// "later this year", "within two weeks", "the year to date": the days that one who plans or asks
/// means by them. In a report the same words are a length, or a part of a unit.
struct PlannedStretchParser: Parser {
  let name = "PlannedStretch"
  let triggers: WordClasses = [
    .pointer, .digits, .cardinal, .quantifier, .modifier, .unit, .article, .opener,
  ]

  func parse(_ page: Page, at index: Int) -> Proposal? {
    guard page.register.isRequest, !page.isWelded(index),
      let found = pointed(page, index) ?? countedFirst(page, index) ?? part(page, index)
        ?? bounded(page, index)
    else { return nil }
    return Proposal(index..<found.next, .stretch(found.stretch), name)
  }

  private typealias Found = (stretch: Stretch, next: Int)

  /// "the next three days", "this working week"
  private func pointed(_ page: Page, _ index: Int) -> Found? {
    let place = page.skipping(.the, index)
    guard let side = side(page, place) else { return nil }
    if page.isWorking(place + 1), page.word(place + 2).unit == .week, !page.isPlural(place + 2) {
      return (.workweek(side), place + 3)
    }
    if side != 0, page.has(place + 1, .double) { return (.weeks(2 * side), place + 2) }
    guard side != 0, let amount = page.amount(place + 1), case .exact(let count) = amount.amount
    else {
      return nil
    }
    return units(page, amount.next, side * count)
  }

  /// "5 upcoming years", "the first ten days"
  private func countedFirst(_ page: Page, _ index: Int) -> Found? {
    let start = page.skipping(.the, index)
    if page.at(start, .first), let number = page.cardinal(start + 1), number.value > 1,
      page.at(number.next, .unit), let unit = page.word(number.next).unit,
      page.at(number.next + 1, .of, .in)
    {
      // What it is the edge of is joined; until then it is counted from now.
      return (.counted(number.value, unit), number.next + 1)
    }
    guard let number = page.cardinal(start), let side = side(page, number.next), side != 0 else {
      return nil
    }
    guard page.at(number.next + 1, .unit) || page.isWorking(number.next + 1),
      let found = units(page, number.next + 1, side * number.value),
      // "who turns 30 next month"
      page.register == .phrase || page.isPlural(found.next - 1) || number.value == 1
    else { return nil }
    return found
  }

  private func units(_ page: Page, _ index: Int, _ count: Int) -> Found? {
    if page.isWorking(index), page.word(index + 1).unit == .day {
      return (.workdays(count), index + 2)
    }
    if page.spells(index, "weekdays") || page.spells(index, "workdays") {
      return (.workdays(count), index + 1)
    }
    guard page.at(index, .unit), let unit = page.word(index).unit, !unit.isOfClock,
      unit != .weekend, unit != .season
    else { return nil }
    return (.counted(count, unit), index + 1)
  }

  /// "rest of the week", "earlier this month", "later in the year"
  private func part(_ page: Page, _ index: Int) -> Found? {
    let start = page.skipping(.the, index)
    let term = page[start].term
    guard term == .rest || term == .earlier || term == .later else { return nil }
    var place = start + 1
    if page.at(place, .of) || page.at(place, .in) { place += 1 }
    guard page.at(place, .the, .this, .current) || page.at(place, .his) else { return nil }
    place += 1
    if page.at(place, .current) { place += 1 }
    guard page.at(place, .unit), let unit = page.word(place).unit, !unit.isOfClock,
      !page.isPlural(place)
    else { return nil }
    switch term {
    case .rest: return (.rest(unit), place + 1)
    case .earlier where unit != .day: return (.earlier(unit), place + 1)
    case .later where unit != .day: return (.later(unit), place + 1)
    default: return nil
    }
  }

  /// "within the next 3 years", "less than 2 weeks from today", "the year to date"
  private func bounded(_ page: Page, _ index: Int) -> Found? {
    let start = page.skipping(.the, index)
    if page.at(start, .unit), let unit = page.word(start).unit, page.at(start + 1, .to),
      page.at(start + 2, .date), !page.isPlural(start)
    {
      return (.toDate(unit), start + 3)
    }
    if page.at(index, .within) {
      var place = page.skipping(.the, index + 1)
      if page.at(place, .next, .coming, .following) { place += 1 }
      guard let length = page.length(place) else { return nil }
      return (.within(length.parts), length.next)
    }
    // "for 3 days from today"
    if page.at(index - 1, .for), let length = page.length(index), page.at(length.next, .from),
      page.at(length.next + 1, .now, .today)
    {
      return (
        .lasting(length.parts, from: .shift(Shift(unit: .day, count: 0))), length.next + 2
      )
    }
    guard page.at(index, .less), page.at(index + 1, .than), let length = page.length(index + 2),
      page.at(length.next, .from), page.at(length.next + 1, .now, .today)
    else { return nil }
    return (.within(length.parts), length.next + 2)
  }

  /// Whether days to come, gone by or running are meant.
  private func side(_ page: Page, _ index: Int) -> Int? {
    switch page[index].term {
    case .next, .coming, .following: 1
    case .last, .past, .previous: -1
    case .this, .current: 0
    default: nil
    }
  }
}

extension Page {
  /// Whether a word stands before days that leaves the free ones out: "three business days".
  func isWorking(_ index: Int) -> Bool {
    (word(index + 1).unit == .day || word(index + 1).unit == .week)
      && (spells(index, "business") || spells(index, "working") || spells(index, "work"))
  }

  /// Amounts of calendar units side by side: "5 years 1 month and 12 days".
  func length(_ index: Int) -> (parts: DurationParts, next: Int)? {
    var parts: [DurationParts.Part] = []
    var next = index
    while parts.count < 4 {
      let place = parts.isEmpty ? next : at(next, .and) || at(next, .comma) ? next + 1 : next
      guard let amount = amount(place), at(amount.next, .unit), let unit = word(amount.next).unit,
        !unit.isOfClock, unit != .season, unit != .half
      else { break }
      parts.append(.init(amount: amount.amount, unit: unit))
      next = amount.next + 1
    }
    return parts.isEmpty ? nil : (DurationParts(parts: parts), next)
  }
}
