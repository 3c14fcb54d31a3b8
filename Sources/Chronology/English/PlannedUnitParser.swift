/// "all day", "another week", "2 nights", "for the hour", "my day", "any year", "the eod": units as
/// those speak of them who fill a calendar.
struct PlannedUnitParser: Parser {
  let name = "PlannedUnit"
  let triggers: WordClasses = [.unit, .article, .digits, .cardinal, .opener, .pointer]

  func parse(_ page: Page, at index: Int) -> Proposal? {
    guard !page.isWelded(index) else { return nil }
    let forms = [minutes, hoursAndMinutes, length, nights, today, deadline]
    for form in forms {
      if let proposal = form(page, index) { return proposal }
    }
    return nil
  }

  /// "in 15", "in 15'", where the text says no more
  private func minutes(_ page: Page, _ index: Int) -> Proposal? {
    let token = page[index]
    let next = page.skipping(.apostrophe, index + 1)
    guard page.register == .phrase, index == 1, page.at(0, .in), token.isNumber,
      (1...59).contains(token.value), token.digits <= 2, page[next].kind == .edge
    else { return nil }
    return Proposal(index..<next, .shift(Shift(unit: .minute, count: token.value)), name)
  }

  /// "1h30m", "2h 15m"
  private func hoursAndMinutes(_ page: Page, _ index: Int) -> Proposal? {
    guard page[index].isNumber, page.spells(index + 1, "h"), page.isWelded(index + 1),
      page[index + 2].isNumber, page[index + 2].digits <= 2, page.isWelded(index + 3),
      page.spells(index + 3, "m") || page.word(index + 3).unit == .minute
    else { return nil }
    let parts = DurationParts(parts: [
      .init(amount: .exact(page[index].value), unit: .hour),
      .init(amount: .exact(page[index + 2].value), unit: .minute),
    ])
    return Proposal(index..<index + 4, .duration(parts), name)
  }

  /// "all day", "another week", "the whole day", "for the hour"
  private func length(_ page: Page, _ index: Int) -> Proposal? {
    guard page.at(index, .unit), !page.isPlural(index), let unit = page.word(index).unit else {
      return nil
    }
    if page.at(index - 1, .any), !unit.isOfClock {
      return Proposal(
        index - 1..<index + 1,
        .repetition(Timex.duration(.init(parts: [.init(amount: .exact(1), unit: unit)]))), name)
    }
    let isHour = unit == .hour && page.at(index - 1, .the) && page.at(index - 2, .for)
    let isWhole = unit == .day && page.at(index - 1, .whole, .entire, .full)
    guard page.at(index - 1, .all) || page.spells(index - 1, "another") || isHour || isWhole else {
      return nil
    }
    let parts = DurationParts(parts: [.init(amount: .exact(1), unit: unit)])
    return Proposal(index - 1..<index + 1, .duration(parts), name)
  }

  /// Who books counts days by their nights.
  private func nights(_ page: Page, _ index: Int) -> Proposal? {
    guard let number = page.cardinal(index), page.word(number.next).dayPart == .night,
      page.isPlural(number.next) || number.value == 1, !page.at(number.next + 1, .ago)
    else { return nil }
    let parts = DurationParts(parts: [.init(amount: .exact(number.value), unit: .day)])
    return Proposal(index..<number.next + 1, .duration(parts), name)
  }

  /// "my day", "for the day", "partner of the day", "current date"
  private func today(_ page: Page, _ index: Int) -> Proposal? {
    let isDay = page.word(index).unit == .day && !page.isPlural(index)
    let isMine = page.at(index - 1, .his) && !page.at(index + 1, .of)
    let isThis = page.at(index - 1, .the) && (page.at(index - 2, .for) || page.at(index - 2, .of))
    if isDay, isMine || isThis, page.endsNumber(index + 1) || isMine {
      return Proposal(index - 1..<index + 1, .shift(Shift(unit: .day, count: 0)), name)
    }
    guard page.at(index, .current), page.at(index + 1, .date) else { return nil }
    return Proposal(index..<index + 2, .shift(Shift(unit: .day, count: 0)), name)
  }

  /// "eod", "eom": the last second of the day, of the month.
  private func deadline(_ page: Page, _ index: Int) -> Proposal? {
    let unit: CalendarUnit
    if page.spells(index, "eod") || page.spells(index, "cob") {
      unit = .day
    } else if page.spells(index, "eow") {
      unit = .week
    } else if page.spells(index, "eom") {
      unit = .month
    } else if page.spells(index, "eoy") {
      unit = .year
    } else {
      return nil
    }
    var clock = ClockParts(hour: 23, minute: 59, second: 59)
    clock.isCertain = true
    let shift = Sense.shift(Shift(unit: unit, count: 0))
    let day = unit == .day ? shift : .nth(-1, .unit(.day), within: shift)
    let start = page.at(index - 1, .the) ? index - 1 : index
    return Proposal(start..<index + 1, .clock(clock, on: day), name)
  }
}
