/// What times of the day are made of: hours, halves of the day, zones. Each reading returns what it
/// found and the index after it.
extension Page {
  /// What follows an hour: "a.m.", "pm", "o'clock", "in the morning". Nil for the half of the day where
  /// it is not said.
  func halfOfDay(_ index: Int) -> (isAfternoon: Bool?, next: Int)? {
    if at(index, .am) || at(index, .pm) { return (at(index, .pm), index + 1) }
    if spells(index, "a") || spells(index, "p") {
      if at(index + 1, .dot), spells(index + 2, "m") {
        let isLast = !at(index + 3, .dot) || !isGlued(index + 3)
        return (spells(index, "p"), isLast ? index + 3 : index + 4)
      }
      if register.isRequest, spells(index + 1, "m") { return (spells(index, "p"), index + 2) }
      return letterAfterHour(index)
    }
    if let next = oclock(index) {
      // "3 o'clock am", "3 o'clock in the morning"
      let half = oclock(next) == nil ? halfOfDay(next) : nil
      return (half?.isAfternoon, half?.next ?? next)
    }
    guard at(index, .in), at(index + 1, .the) else { return nil }
    if at(index + 2, .am) || at(index + 2, .pm) { return (at(index + 2, .pm), index + 3) }
    guard register.isRequest || isClockPlace(index - 2), let part = word(index + 2).dayPart,
      at(index + 2, .dayPart), part != .midday
    else { return nil }
    return (part != .morning, index + 3)
  }

  private func oclock(_ index: Int) -> Int? {
    if spells(index, "o"), at(index + 1, .apostrophe), at(index + 2, .oclock) { return index + 3 }
    return spells(index, "oclock") ? index + 1 : nil
  }

  /// "9a", "3:15p": a letter alone that is welded to an hour and ends the word.
  private func letterAfterHour(_ index: Int) -> (isAfternoon: Bool?, next: Int)? {
    guard isWelded(index), !isWelded(index + 1), !at(index + 1, .apostrophe, .hyphen) else {
      return nil
    }
    let isTime = at(index - 2, .colon) && isGlued(index - 1)
    let isOwn = !isGlued(index - 1) || at(index - 2, .atSign)
    let isAlone = index == 1 && self[index + 1].kind == .edge
    let isPlaced = isClockPlace(index - 2) || at(index - 2, [.weekday, .deictic])
    let isAsked = isOwn && register.isRequest && (isPlaced || isAlone)
    return isTime || isAsked ? (spells(index, "p"), index + 1) : nil
  }

  /// Whether a time of the day may follow a token.
  func isClockPlace(_ index: Int) -> Bool {
    at(index, .at, .atSign, .about) || at(index, .by) || at(index, .nearly)
  }

  /// An hour on a clock of twenty-four.
  static func hour(_ hour: Int, isAfternoon: Bool?) -> Int {
    switch isAfternoon {
    case true?: hour % 12 + 12
    case false?: hour % 12
    case nil: hour
    }
  }

  /// The zone behind a time: "GMT", "(EST)", "local time". In small letters only where a text plans.
  func zone(_ clock: ClockParts, _ index: Int) -> (clock: ClockParts, next: Int) {
    var clock = clock
    let isOpen = at(index, .open)
    let place = isOpen ? index + 1 : index
    if at(place, .zone), self[place].flags.contains(.shouted) || register.isRequest {
      clock.zone = word(place).zone
      return (clock, isOpen ? skipping(.close, place + 1) : place + 1)
    }
    if at(index, .local), at(index + 1, .time) { return (clock, index + 2) }
    // "(20:13 local)"
    if at(index, .local), at(index + 1, .close, .comma, .dot) { return (clock, index + 1) }
    return (clock, timeOfPlace(index) ?? index)
  }

  /// The index after "Baghdad time", "New York time", "Eastern Standard Time".
  private func timeOfPlace(_ index: Int) -> Int? {
    var place = index
    while place < index + 3, self[place].isWord, self[place].isCapital, self[place].isSpaced,
      self[place].term == .none, self[place].classes.isDisjoint(with: [.month, .weekday])
    {
      place += 1
    }
    return place > index && at(place, .time) ? place + 1 : nil
  }

  /// Minutes in words after an hour: "thirty", "forty-five", "oh five".
  func spokenMinutes(_ index: Int) -> Number? {
    if spells(index, "oh") || spells(index, "o"), at(index + 1, .cardinal),
      (1...9).contains(word(index + 1).cardinal)
    {
      return (word(index + 1).cardinal, index + 2)
    }
    guard at(index, .cardinal), self[index].isWord, word(index).cardinal >= 10,
      let number = cardinal(index), number.value < 60
    else { return nil }
    return number
  }

  /// A whole hour that "past" or "to" may stand before: "three", "3 pm", "15h", "noon".
  func wholeHour(_ index: Int) -> (clock: ClockParts, next: Int)? {
    var clock = ClockParts()
    if at(index, .noon) || at(index, .midnight) {
      clock.hour = at(index, .noon) ? 12 : 0
      clock.isCertain = true
      return (clock, index + 1)
    }
    let token = self[index]
    let value = token.isNumber ? (token.digits <= 2 ? token.value : 0) : word(index).cardinal
    guard (1...24).contains(value), token.isNumber || value <= 12 else { return nil }
    if value <= 12, let half = halfOfDay(index + 1) {
      clock.hour = Self.hour(value, isAfternoon: half.isAfternoon)
      clock.isCertain = half.isAfternoon != nil
      return (clock, half.next)
    }
    clock.hour = value
    clock.isCertain = value > 12
    if value > 12, !spells(index + 1, "h") { return nil }
    if token.isNumber, isWelded(index + 1), spells(index + 1, "h"), !isWelded(index + 2) {
      return (clock, index + 2)
    }
    return isWelded(index + 1) ? nil : (clock, index + 1)
  }
}
