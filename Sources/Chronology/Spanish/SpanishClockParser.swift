/// "las 20:00", "las 8 de la tarde", "las ocho y media", "20.30 horas", "8:30 p. m.", "medianoche": a
/// time of day.
struct SpanishClockParser: Parser {
  let name = "SpanishClock"
  let triggers: WordClasses = [.digits, .cardinal, .clock, .quantifier]

  func parse(_ page: Page, at index: Int) -> Proposal? {
    guard !page.isWelded(index), !page.isGlued(index) || !page.at(index - 1, .dot, .comma, .colon),
      var (clock, next) = time(page, index)
    else { return nil }
    if page.at(next, .sharp), page.at(next - 1, .in) { next += 1 }
    if let half = half(page, next) {
      clock.hour = (clock.hour ?? 0) % 12 + (half.isAfternoon ? 12 : 0)
      clock.isCertain = true
      next = half.next
    } else if page.at(next, .of, .per), page.at(next + 1, .the), page.at(next + 2, .dayPart),
      let part = page.word(next + 2).dayPart
    {
      clock = clock.settled(by: part)
      if part == .midday, let hour = clock.hour, hour < 3 { clock.hour = hour + 12 }
      clock.isCertain = true
      next += 3
    }
    let place = page.skipping(.open, next)
    if page.at(place, .zone), page[place].flags.contains(.shouted) {
      clock.zone = page.word(place).zone
      next = place > next ? page.skipping(.close, place + 1) : place + 1
    } else if page.at(next, .time), page.at(next + 1, .local) {
      next += 2
    }
    return Proposal(index..<next, .clock(clock, on: nil), name)
  }

  private func time(_ page: Page, _ index: Int) -> (clock: ClockParts, next: Int)? {
    if page.at(index, .midnight) || page.at(index, .noon) {
      let hour = page.at(index, .noon) ? 12 : 0
      return (ClockParts(hour: hour, isCertain: true), index + 1)
    }
    let isLed = page.at(index - 1, .the)
    guard let hour = hour(page, index), hour <= 24 else { return nil }
    let minute = page[index + 2]
    if page.at(index + 1, .colon, .dot), page.isGlued(index + 1), page.isGlued(index + 2),
      minute.isNumber, minute.digits == 2, minute.value < 60, !page.isWelded(index + 3)
    {
      let isNamed = page.word(index + 3).unit == .hour || page.spells(index + 3, "h")
      let isTime =
        page.at(index + 1, .colon) && (page[index].digits == 2 || half(page, index + 3) != nil)
      guard isNamed || isLed || isTime, !(page.at(index + 3, .colon) && page.isGlued(index + 3))
      else {
        return nil
      }
      return (ClockParts(hour: hour, minute: minute.value), isNamed ? index + 4 : index + 3)
    }
    if half(page, index + 1) != nil { return (ClockParts(hour: hour), index + 1) }
    let isNamed =
      page.word(index + 1).unit == .hour && isLed && page[index].isNumber
      || page.spells(index + 1, "h") && page[index].isNumber
    if isNamed { return (ClockParts(hour: hour), index + 2) }
    guard isLed, page.at(index - 2, .to, .of, .until) || page.at(index - 2, .since, .about) else {
      return nil
    }
    if let minute = fraction(page, index + 1) {
      let past = (hour * 60 + minute.value + 1440) % 1440
      return (ClockParts(hour: past / 60, minute: past % 60), minute.next)
    }
    // "a las ocho provincias" counts provinces.
    let next = page[index + 1]
    guard !next.isWord || next.term != .none || page.at(index + 1, [.deictic, .weekday, .pastCue]),
      !page.at(index + 1, [.unit, .cardinal, .month]), !page.at(index + 1, .percent, .hyphen),
      !page.at(index + 1, .of) || page.at(index + 2, .the)
        || page.at(index + 2, [.weekday, .deictic])
    else { return nil }
    return (ClockParts(hour: hour), index + 1)
  }

  private func hour(_ page: Page, _ index: Int) -> Int? {
    let token = page[index]
    if token.isNumber { return token.digits <= 2 ? token.value : nil }
    let hour = page.word(index).cardinal
    return (1...12).contains(hour) ? hour : nil
  }

  /// "y media", "y cuarto", "menos cuarto", "y diez"
  private func fraction(_ page: Page, _ index: Int) -> (value: Int, next: Int)? {
    guard page.at(index, .and, .less) else { return nil }
    let sign = page.at(index, .and) ? 1 : -1
    if page.at(index + 1, .half), sign > 0 { return (30, index + 2) }
    if page.spells(index + 1, "cuarto") { return (sign * 15, index + 2) }
    guard page.at(index + 1, .cardinal), let number = page.cardinal(index + 1), number.value < 60,
      number.value % 5 == 0
    else { return nil }
    return (sign * number.value, number.next)
  }

  /// "a. m.", "p.m.", "pm"
  private func half(_ page: Page, _ index: Int) -> (isAfternoon: Bool, next: Int)? {
    if page.spells(index, "am") || page.spells(index, "pm") {
      return (page.spells(index, "pm"), index + 1)
    }
    guard page.spells(index, "a") || page.spells(index, "p"), page.at(index + 1, .dot),
      page.spells(index + 2, "m")
    else { return nil }
    let hasDot = page.at(index + 3, .dot) && page.isGlued(index + 3)
    return (page.spells(index, "p"), hasDot ? index + 4 : index + 3)
  }
}
