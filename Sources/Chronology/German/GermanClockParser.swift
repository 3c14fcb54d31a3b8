/// "20 Uhr", "8.30 Uhr", "20:15", "halb neun", "acht Uhr abends", "Mitternacht": a time of day. The
/// hours run to 24 unless a part of the day says otherwise.
struct GermanClockParser: Parser {
  let name = "GermanClock"
  let triggers: WordClasses = [.digits, .cardinal, .clock]

  func parse(_ page: Page, at index: Int) -> Proposal? {
    guard !page.isWelded(index), !page.isGlued(index) || !page.at(index - 1, .dot, .comma, .colon),
      var (clock, next) = time(page, index)
    else { return nil }
    let place = page.skipping(.on, next)
    if let part = page.word(next).dayPart, page.isPlural(next) {
      clock = clock.settled(by: part)
      next += 1
    } else if place > next, let part = page.word(place).dayPart, page.at(place, .dayPart) {
      // "8 Uhr am Abend"
      clock = clock.settled(by: part)
      next = place + 1
    }
    if page.at(next, .zone), page[next].flags.contains(.shouted) {
      clock.zone = page.word(next).zone
      next += 1
    } else if page.at(next, .local) {
      next += 1
    }
    return Proposal(index..<next, .clock(clock, on: nil), name)
  }

  private func time(_ page: Page, _ index: Int) -> (clock: ClockParts, next: Int)? {
    if page.at(index, .midnight) {
      return (
        ClockParts(hour: 0, isCertain: true), page.at(index + 1, .oclock) ? index + 2 : index + 1
      )
    }
    // "halb neun" is half past eight.
    if page.at(index, .half), page.at(index + 1, .cardinal) {
      let hour = page.word(index + 1).cardinal
      guard (1...12).contains(hour), !page.at(index + 2, .unit) else { return nil }
      return (ClockParts(hour: (hour + 11) % 12, minute: 30), index + 2)
    }
    guard page[index].isNumber else {
      let hour = page.word(index).cardinal
      guard page.at(index, .cardinal), (1...24).contains(hour), page.at(index + 1, .oclock) else {
        return nil
      }
      return (ClockParts(hour: hour), index + 2)
    }
    let token = page[index]
    guard token.digits <= 2, token.value <= 24 else { return nil }
    if page.at(index + 1, .oclock) {
      var clock = ClockParts(hour: token.value)
      // "8 Uhr 30"
      if page[index + 2].isNumber, page[index + 2].digits == 2, page[index + 2].value < 60,
        !page.at(index + 3, .dot) || !page.isGlued(index + 3)
      {
        clock.minute = page[index + 2].value
        return (clock, index + 3)
      }
      return (clock, index + 2)
    }
    let minute = page[index + 2]
    guard page.at(index + 1, .colon, .dot), page.isGlued(index + 1), page.isGlued(index + 2),
      minute.isNumber, minute.digits == 2, minute.value < 60, !page.isWelded(index + 3)
    else { return nil }
    let isNamed = page.at(index + 3, .oclock)
    let isTime = page.at(index + 1, .colon) && (token.digits == 2 || page.at(index - 1, .at))
    guard isNamed || isTime && !(page.at(index + 3, .colon) && page.isGlued(index + 3)) else {
      return nil
    }
    return (ClockParts(hour: token.value, minute: minute.value), isNamed ? index + 4 : index + 3)
  }
}
