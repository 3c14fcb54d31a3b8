/// "ten thirty", "seven thirty p.m.", "twelve oh three", "at 1030", "815 tonight", "half three": hours
/// and minutes that are only a time where one is expected, after "at", beside a part of the day, or as
/// all that a text says.
struct SpokenClockParser: Parser {
  let name = "SpokenClock"
  let triggers: WordClasses = [.digits, .cardinal, .unit, .dayPart, .modifier]

  func parse(_ page: Page, at index: Int) -> Proposal? {
    guard !page.isWelded(index) else { return nil }
    if let noon = midday(page, index) { return noon }
    guard let time = halfHour(page, index) ?? words(page, index) ?? digits(page, index),
      var hour = time.clock.hour
    else { return nil }
    var (clock, next) = (time.clock, time.next)
    var isKnown = false
    if hour <= 12, let half = page.halfOfDay(next) {
      hour = Page.hour(hour, isAfternoon: half.isAfternoon)
      clock.isCertain = half.isAfternoon != nil
      next = half.next
      isKnown = true
    }
    let ish = page.skipping(.hyphen, next)
    if page.isGlued(ish), page.spells(ish, "ish") {
      next = ish + 1
      isKnown = true
    }
    clock.hour = hour
    let zoned = page.zone(clock, next)
    isKnown = isKnown || zoned.next > next || isDayPart(page, next)
    let isBare = index == 0 && page.register == .phrase && page[next].kind == .edge
    let isBehind = page.isClockPlace(index - 1) || page.at(index - 1, .tonight, .tomorrow, .today)
    let isPlaced = page.register.isRequest && isBehind && endsTime(page, next)
    guard isKnown && (time.isFull || page.register.isRequest) || isPlaced || isBare && time.isFull
    else { return nil }
    if time.isYearly, !isKnown, !page.at(index - 1, .at) { return nil }
    return Proposal(index..<zoned.next, .clock(zoned.clock, on: nil), name)
  }

  private typealias Time = (clock: ClockParts, isFull: Bool, isYearly: Bool, next: Int)

  /// "midday" as the hour that one plans for
  private func midday(_ page: Page, _ index: Int) -> Proposal? {
    let isSplit = page.at(index, .mid) && page.word(index + 1).unit == .day
    guard page.register.isRequest, isSplit || page.word(index).dayPart == .midday else {
      return nil
    }
    var clock = ClockParts(hour: 12)
    clock.isCertain = true
    return Proposal(index..<index + (isSplit ? 2 : 1), .clock(clock, on: nil), name)
  }

  /// "half three" is half past three in Britain.
  private func halfHour(_ page: Page, _ index: Int) -> Time? {
    guard page.at(index, .half), page.register.isRequest, page[index + 1].isWord,
      (1...12).contains(page.word(index + 1).cardinal)
    else { return nil }
    return (ClockParts(hour: page.word(index + 1).cardinal, minute: 30), true, false, index + 2)
  }

  private func words(_ page: Page, _ index: Int) -> Time? {
    let hour = page.word(index).cardinal
    guard page[index].isWord, (1...12).contains(hour) else { return nil }
    let place = page.at(index + 1, .hyphen) ? index + 2 : index + 1
    if let minutes = page.spokenMinutes(place) {
      var next = minutes.next
      if page.word(next).unit == .minute, page.isPlural(next) { next += 1 }
      return (ClockParts(hour: hour, minute: minutes.value), true, false, next)
    }
    if page.at(index + 1, .hundred, .thousand, .million) { return nil }
    return (ClockParts(hour: hour), false, false, index + 1)
  }

  /// "1030", "815", "12 15", "9"
  private func digits(_ page: Page, _ index: Int) -> Time? {
    let token = page[index]
    guard token.isNumber, !token.flags.contains(.grouped), !isPartOfNumber(page, index) else {
      return nil
    }
    let isWelded = page.isWelded(index + 1)
    if isWelded, !page.spells(index + 1, "ish") { return nil }
    switch token.digits {
    case 1, 2:
      guard (1...23).contains(token.value) else { return nil }
      let minutes = page[index + 1]
      if minutes.isNumber, minutes.digits == 2, minutes.value < 60, page.register.isRequest,
        page.at(index - 1, .at), !page.isGlued(index + 2)
      {
        return (ClockParts(hour: token.value, minute: minutes.value), true, false, index + 2)
      }
      return (ClockParts(hour: token.value), false, false, index + 1)
    case 3, 4:
      guard page.register.isRequest, token.value % 100 < 60, (1...23).contains(token.value / 100)
      else { return nil }
      let isYearly = (1800...2099).contains(token.value)
      var clock = ClockParts(hour: token.value / 100, minute: token.value % 100)
      clock.isCertain = token.digits == 4 && token.value < 1000 || token.value >= 1300
      return (clock, false, isYearly, index + 1)
    default: return nil
    }
  }

  private func isPartOfNumber(_ page: Page, _ index: Int) -> Bool {
    if page.at(index - 1, .money, .hash) || page.isGlued(index) && page[index - 1].kind == .mark {
      return !page.at(index - 1, .open, .quote, .atSign)
    }
    return page.isGlued(index + 1)
      && (page.at(index + 1, .percent, .slash, .colon)
        || page.at(index + 1, .hyphen, .dash) && !page.spells(index + 2, "ish")
        || page.at(index + 1, .dot, .comma) && page[index + 2].isNumber)
  }

  /// Whether a part of the day follows that can have an hour before it: "tonight", "tomorrow evening".
  private func isDayPart(_ page: Page, _ index: Int) -> Bool {
    let place = page.skipping(.comma, index)
    if page.at(place, .tonight) { return true }
    guard page.register.isRequest else { return false }
    if page.at(place, .tomorrow) || page.at(place, .this, .last) && page.at(place + 1, .dayPart) {
      return true
    }
    return page.at(place, .at) && page.word(place + 1).dayPart == .night
  }

  /// Whether what follows a number after "at" leaves it a time: no noun that it counts.
  private func endsTime(_ page: Page, _ index: Int) -> Bool {
    let token = page[index]
    if !token.isWord {
      return token.kind == .edge || token.kind == .mark && !page.at(index, .money, .percent)
    }
    return token.term != .none && !page.at(index, .unit) && !page.at(index, .of, .hundred)
      || page.at(index, [.weekday, .deictic, .dayPart, .zone])
      || !token.isCapital && token.classes.isEmpty && page.spells(index, "with")
  }
}
