/// "8 p.m.", "8:30pm", "20:30", "1430 GMT", "noon", "3 o'clock": a time of day with its zone.
struct ClockParser: Parser {
  let name = "Clock"
  let triggers: WordClasses = [.digits, .clock, .cardinal]

  func parse(_ page: Page, at index: Int) -> Proposal? {
    guard !page.isWelded(index), let time = time(page, index) else { return nil }
    let zoned = zone(page, time.clock, time.next)
    return Proposal(index..<zoned.next, .clock(zoned.clock, on: nil), name)
  }

  private func time(_ page: Page, _ index: Int) -> (clock: ClockParts, next: Int)? {
    var clock = ClockParts()
    if page.at(index, .noon) || page.at(index, .midnight) {
      clock.hour = page.at(index, .noon) ? 12 : 0
      clock.isCertain = true
      return (clock, index + 1)
    }
    let token = page[index]
    if token.isNumber {
      if page.isGlued(index), page.at(index - 1, .dot, .colon, .money) || page.at(index - 1, .slash)
      {
        return nil
      }
      return digits(page, index)
    }
    let hour = page.word(index).cardinal
    guard (1...12).contains(hour), let suffix = suffix(page, index + 1) else { return nil }
    clock.hour = Self.hour(hour, suffix.isAfternoon)
    clock.isCertain = suffix.isAfternoon != nil
    return (clock, suffix.next)
  }

  private func digits(_ page: Page, _ index: Int) -> (clock: ClockParts, next: Int)? {
    let token = page[index]
    var clock = ClockParts()
    guard token.digits <= 2, !token.flags.contains(.grouped) else {
      return military(page, index)
    }
    guard token.value <= 24 else { return nil }
    var hour = token.value
    var next = index + 1
    if page.at(next, .colon) || page.at(next, .dot), page.isGlued(next),
      let minute = twoDigits(page, next + 1), minute < 60,
      page.isGlued(next + 1) || page.at(next, .colon)
    {
      let isDotted = page.at(next, .dot)
      clock.minute = minute
      next += 2
      if page.at(next, .colon), page.isGlued(next), let second = twoDigits(page, next + 1),
        second < 60
      {
        clock.second = second
        next += 2
      }
      if page.at(next, .dot), page.isGlued(next), page[next + 1].isNumber, page.isGlued(next + 1) {
        return nil
      }
      if let suffix = suffix(page, next) {
        guard hour <= 12 || suffix.isAfternoon == nil else { return (clock.at(hour), next) }
        hour = Self.hour(hour, suffix.isAfternoon)
        clock.isCertain = suffix.isAfternoon != nil
        return (clock.at(hour), suffix.next)
      }
      guard !isDotted || page.at(next, .zone) || page.at(index - 1, .at) else { return nil }
      guard !page.isWelded(next), !(page.at(next, .percent) || page.at(next, .colon)) else {
        return nil
      }
      clock.isCertain = hour > 12 || token.digits == 2 && hour == 0
      return (clock.at(hour), next)
    }
    guard hour <= 12, hour > 0, let suffix = suffix(page, next) else { return nil }
    hour = Self.hour(hour, suffix.isAfternoon)
    clock.isCertain = suffix.isAfternoon != nil
    return (clock.at(hour), suffix.next)
  }

  /// "1430 GMT", "430pm", "0600 hours"
  private func military(_ page: Page, _ index: Int) -> (clock: ClockParts, next: Int)? {
    let token = page[index]
    guard (3...4).contains(token.digits), !token.flags.contains(.grouped), token.value % 100 < 60,
      token.value / 100 <= 24
    else { return nil }
    var clock = ClockParts(minute: token.value % 100)
    let hour = token.value / 100
    if let suffix = suffix(page, index + 1), suffix.isAfternoon != nil, hour <= 12, hour > 0 {
      clock.isCertain = true
      return (clock.at(Self.hour(hour, suffix.isAfternoon)), suffix.next)
    }
    guard token.digits == 4, page.at(index + 1, .zone), page[index + 1].flags.contains(.shouted)
    else { return nil }
    clock.isCertain = true
    return (clock.at(hour), index + 1)
  }

  private func twoDigits(_ page: Page, _ index: Int) -> Int? {
    page[index].isNumber && page[index].digits == 2 ? page[index].value : nil
  }

  /// "a.m.", "pm", "o'clock": what follows the hour. Nil for the half of the day where it is not said.
  private func suffix(_ page: Page, _ index: Int) -> (isAfternoon: Bool?, next: Int)? {
    if page.at(index, .am) || page.at(index, .pm) { return (page.at(index, .pm), index + 1) }
    if page.spells(index, "a") || page.spells(index, "p"), page.at(index + 1, .dot),
      page.spells(index + 2, "m")
    {
      let isLast = !page.at(index + 3, .dot) || !page.isGlued(index + 3)
      return (page.spells(index, "p"), isLast ? index + 3 : index + 4)
    }
    if page.spells(index, "o"), page.at(index + 1, .apostrophe), page.at(index + 2, .oclock) {
      return (nil, index + 3)
    }
    return nil
  }

  static func hour(_ hour: Int, _ isAfternoon: Bool?) -> Int {
    switch isAfternoon {
    case true?: hour % 12 + 12
    case false?: hour % 12
    case nil: hour
    }
  }

  private func zone(_ page: Page, _ clock: ClockParts, _ index: Int)
    -> (clock: ClockParts, next: Int)
  {
    var clock = clock
    var place = index
    let isOpen = page.at(place, .open)
    if isOpen { place += 1 }
    if page.at(place, .zone), page[place].flags.contains(.shouted) {
      clock.zone = page.word(place).zone
      return (clock, isOpen ? page.skipping(.close, place + 1) : place + 1)
    }
    if page.at(index, .local), page.at(index + 1, .time) { return (clock, index + 2) }
    return (clock, index)
  }
}

extension ClockParts {
  /// The same time at an hour.
  fileprivate func at(_ hour: Int) -> ClockParts {
    var clock = self
    clock.hour = hour
    return clock
  }
}
