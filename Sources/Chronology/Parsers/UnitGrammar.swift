/// Units of time and fractions of them, as rules that count ask for them.
extension Page {
  /// A unit, and how many of it the word stands for: "weeks", "fortnight". Where a text plans also its
  /// letter welded to a number: "3h", "10D".
  func unit(_ index: Int) -> (unit: CalendarUnit, factor: Int)? {
    if at(index, .unit), let unit = word(index).unit { return (unit, has(index, .double) ? 2 : 1) }
    guard register.isRequest, isWelded(index), self[index - 1].isNumber, !isWelded(index + 1) else {
      return nil
    }
    if spells(index, "h") { return (.hour, 1) }
    if spells(index, "w") { return (.week, 1) }
    if spells(index, "y") { return (.year, 1) }
    // "in 3D", "2d": a day only where a length is due.
    let isLength = at(index - 2, .for, .in, .within) || at(index + 1, .ago) || register == .phrase
    return spells(index, "d") && isLength ? (.day, 1) : nil
  }

  /// "1/4", "three-quarters of an", "a quarter of an", "one and a quarter", "2¼" in hundredths, before a
  /// unit that is reckoned in quarters.
  func fraction(_ index: Int) -> (amount: Amount, next: Int)? {
    let token = self[index]
    if token.isNumber, at(index + 1, .slash), isGlued(index + 1), isGlued(index + 2),
      self[index + 2].isNumber, [2, 4].contains(self[index + 2].value), token.value > 0,
      token.value < self[index + 2].value, unit(index + 3) != nil || at(index + 3, .of)
    {
      return (
        .hundredths(token.value * 100 / self[index + 2].value), ofUnit(index + 3) ?? index + 3
      )
    }
    // "123.45 sec"
    if token.isNumber, hasDecimals(index), self[index + 2].digits == 2, token.value < 100_000,
      unit(index + 3) != nil
    {
      return (.hundredths(token.value * 100 + self[index + 2].value), index + 3)
    }
    if let quarters = quarters(index), let next = ofUnit(quarters.next) {
      return (.hundredths(quarters.value * 25), next)
    }
    // "one and a quarter year"
    guard let whole = cardinal(index), at(whole.next, .and), at(whole.next + 1, .a),
      word(whole.next + 2).unit == .quarter, unit(whole.next + 3) != nil
    else { return nil }
    return (.hundredths(whole.value * 100 + 25), whole.next + 3)
  }

  private func quarters(_ index: Int) -> Number? {
    let count = at(index, .a) ? 1 : self[index].isNumber ? self[index].value : word(index).cardinal
    let place = skipping(.hyphen, index + 1)
    guard count == 1 || count == 3, word(place).unit == .quarter else { return nil }
    return (count, place + 1)
  }

  /// The place of a clock's unit behind "of an" or "an".
  private func ofUnit(_ index: Int) -> Int? {
    let place = skipping(.a, skipping(.of, index))
    return place > index && word(place).unit == .hour ? place : nil
  }
}
