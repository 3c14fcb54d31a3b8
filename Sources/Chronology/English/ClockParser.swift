/// "8 p.m.", "8:30pm", "20:30", "1430 GMT", "noon", "3 o'clock": a time of day with its zone.
struct ClockParser: Parser {
  let name = "Clock"
  let triggers: WordClasses = [.digits, .clock, .cardinal]

  func parse(_ page: Page, at index: Int) -> Proposal? {
    guard !page.isWelded(index), let time = time(page, index) else { return nil }
    let zoned = page.zone(time.clock, time.next)
    return Proposal(index..<zoned.next, .clock(zoned.clock, on: nil), name)
  }

  private func time(_ page: Page, _ index: Int) -> (clock: ClockParts, next: Int)? {
    var clock = ClockParts()
    // "high noon" is a hero's hour; "at high noon" a time.
    if page.at(index, .noon), page.spells(index - 1, "high"), !page.at(index - 2, .at) {
      return nil
    }
    // "the Midnight Sun Game", but "the Midnight Friday deadline"
    if page[index].isCapital, !page[index].flags.contains(.opensSentence),
      !page[index].flags.contains(.shouted), page.hasArticle(index - 1), page[index + 1].isCapital,
      page[index + 1].isWord,
      !page.at(index + 1, [.weekday]) || page.spells(index + 1, "sun")
    {
      return nil
    }
    if page.at(index, .noon) || page.at(index, .midnight) {
      clock.hour = page.at(index, .noon) ? 12 : 0
      clock.isCertain = true
      return (clock, index + 1)
    }
    let token = page[index]
    if token.value == 12, page.at(index + 1, .noon) || page.at(index + 1, .midnight) {
      clock.hour = page.at(index + 1, .noon) ? 12 : 0
      clock.isCertain = true
      return (clock, index + 2)
    }
    if token.isNumber {
      if page.isGlued(index), page.at(index - 1, .dot, .colon, .money) || page.at(index - 1, .slash)
      {
        return nil
      }
      return withHourMark(page, index) ?? digits(page, index)
    }
    let hour = page.word(index).cardinal
    guard (1...12).contains(hour), let suffix = page.halfOfDay(index + 1) else { return nil }
    clock.hour = Page.hour(hour, isAfternoon: suffix.isAfternoon)
    clock.isCertain = suffix.isAfternoon != nil
    return (clock, suffix.next)
  }

  /// "15h00", "15h", "8h GMT": with minutes it can be nothing else, without them a length of time.
  private func withHourMark(_ page: Page, _ index: Int) -> (clock: ClockParts, next: Int)? {
    let token = page[index]
    guard token.digits <= 2, token.value < 24, page.spells(index + 1, "h"), page.isWelded(index + 1)
    else { return nil }
    var clock = ClockParts(hour: token.value)
    clock.isCertain = true
    if let minute = twoDigits(page, index + 2), minute < 60, page.isWelded(index + 2) {
      clock.minute = minute
      return (clock, index + 3)
    }
    let isAlone = index == 0 && page.register == .phrase && page[index + 2].kind == .edge
    let isBehindDate = page.at(index - 1, [.weekday, .month]) || page.fullYear(index - 1) != nil
    guard page.at(index - 1, .at) || page.at(index + 2, .zone) || isBehindDate || isAlone,
      !page.isWelded(index + 2)
    else { return nil }
    return (clock, index + 2)
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
      if let suffix = page.halfOfDay(next) {
        guard hour <= 12 || suffix.isAfternoon == nil else { return (clock.at(hour), next) }
        hour = Page.hour(hour, isAfternoon: suffix.isAfternoon)
        clock.isCertain = suffix.isAfternoon != nil
        return (clock.at(hour), suffix.next)
      }
      if isGameClock(page, index, next) { return nil }
      // "John 3:16" is a verse.
      if page.at(index - 1, .label) || page.spells(index - 1, "john") { return nil }
      guard !isDotted || page.at(next, .zone) || page.at(index - 1, .at) else { return nil }
      guard !page.isWelded(next), !(page.at(next, .percent) || page.at(next, .colon)) else {
        return nil
      }
      if let isAfternoon = halfByEnd(page, next, hour) {
        clock.isCertain = true
        return (clock.at(Page.hour(hour, isAfternoon: isAfternoon)), next)
      }
      clock.isCertain = hour > 12 || token.digits == 2 && hour == 0
      return (clock.at(hour), next)
    }
    guard hour <= 12, hour > 0, let suffix = page.halfOfDay(next) else { return nil }
    hour = Page.hour(hour, isAfternoon: suffix.isAfternoon)
    clock.isCertain = suffix.isAfternoon != nil
    return (clock.at(hour), suffix.next)
  }

  /// "3:35-5:05pm", "11:30 - 2 p.m.": the half of the day of a time that bounds a
  /// stretch is the one that its end says, if the start then lies before it.
  private func halfByEnd(_ page: Page, _ index: Int, _ hour: Int) -> Bool? {
    guard page.at(index, .hyphen, .dash, .to), (1...12).contains(hour) else { return nil }
    var place = index + 2
    let last = page[index + 1]
    guard last.isNumber, last.digits <= 2, (1...12).contains(last.value) else { return nil }
    if page.at(place, .colon, .dot), page.isGlued(place), twoDigits(page, place + 1) != nil {
      place += 2
    }
    guard let isAfternoon = page.halfOfDay(place)?.isAfternoon else { return nil }
    if hour % 12 <= last.value % 12 { return isAfternoon }
    return isAfternoon ? false : nil
  }

  /// "with 3:08 to play", "with 1:24 left", "2:55 into overtime", "the final 4:29": what is left of a game
  /// or has gone by. "The last 11:45 train" runs by day.
  private func isGameClock(_ page: Page, _ index: Int, _ next: Int) -> Bool {
    if page.at(index - 1, .last) || page.spells(index - 1, "final") {
      return !page[next].isWord || page[next].term != .none
        || page.at(next, [.pastCue, .presentCue])
    }
    if page.spells(index - 1, "with") {
      return page.spells(next, "left") || page.spells(next, "remaining")
        || page.at(next, .to) && (page.spells(next + 1, "play") || page.spells(next + 1, "go"))
    }
    return page.at(next, .onto) || page.spells(next, "remaining")
      || page.at(next, .to) && page.spells(next + 1, "play")
  }

  /// "1430 GMT", "430pm", "0600 hours", "at 0730"
  private func military(_ page: Page, _ index: Int) -> (clock: ClockParts, next: Int)? {
    let token = page[index]
    guard (3...4).contains(token.digits), !token.flags.contains(.grouped), token.value % 100 < 60,
      token.value / 100 <= 24
    else { return nil }
    var clock = ClockParts(minute: token.value % 100)
    let hour = token.value / 100
    if let suffix = page.halfOfDay(index + 1), suffix.isAfternoon != nil, hour <= 12, hour > 0 {
      clock.isCertain = true
      return (clock.at(Page.hour(hour, isAfternoon: suffix.isAfternoon)), suffix.next)
    }
    // "0659 local time"
    let isLocal = page.at(index + 1, .local) && page.at(index + 2, .time)
    // "at 0730": no number but a time begins with nought.
    let isMilitary =
      token.value < 1000 && page[index].isSpaced
      && (page.at(index - 1, .at, .by, .until) || page.at(index - 1, .about, .after, .before))
      && (!page[index + 1].isWord || page[index + 1].term != .none)
      && !(page.isGlued(index + 1) && page[index + 2].isNumber)
    guard token.digits == 4,
      isLocal || isMilitary || page.at(index + 1, .zone) && page[index + 1].flags.contains(.shouted)
    else { return nil }
    clock.isCertain = true
    return (clock.at(hour), index + 1)
  }

  private func twoDigits(_ page: Page, _ index: Int) -> Int? {
    page[index].isNumber && page[index].digits == 2 ? page[index].value : nil
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
