/// Numbers, ordinals, days and years as digits or words: what many rules are made of. Each returns the
/// value and the index after it.
extension Page {
  /// The largest count that is read: a thousand million of any unit of the calendar still fits.
  private var largestCount: Int { 1_000_000_000 }

  typealias Number = (value: Int, next: Int)

  /// A whole number: "25", "2,000", "twenty-five", "two hundred", "a hundred", "two thousand and five".
  func cardinal(_ index: Int) -> Number? {
    let token = self[index]
    if token.isNumber {
      if hasDecimals(index) { return nil }
      guard token.digits <= 8 else { return nil }
      if at(index + 1, .thousand, .million) {
        let factor = at(index + 1, .thousand) ? 1000 : 1_000_000
        guard token.value <= largestCount / factor else { return nil }
        return (token.value * factor, index + 2)
      }
      if at(index + 1, .hundred) { return (token.value * 100, index + 2) }
      return (token.value, index + 1)
    }
    guard at(index, .cardinal) || at(index, .a) && at(index + 1, .hundred, .thousand) else {
      return nil
    }
    return wordCardinal(index)
  }

  private func wordCardinal(_ start: Int) -> Number? {
    var total = 0
    var group = 0
    var index = start
    var last = Int.max
    while index < start + 9 {
      if at(index, .a), index == start {
        group = 1
        last = 1
        index += 1
        continue
      }
      let isJoined = index > start && at(index, .hyphen) && isGlued(index) && isGlued(index + 1)
      let isLinked =
        index > start && at(index, .and)
        && (last >= 100 || lexicon.habits.linksOnes && (20..<100).contains(last))
      let place = isJoined || isLinked ? index + 1 : index
      guard at(place, .cardinal) else { break }
      let value = word(place).cardinal
      if value == 100 || value == 1000 || value == 1_000_000 {
        guard index > start || value > 0 else { break }
        // A "million million million" counts nothing that a calendar could hold.
        guard max(total + group, 1) <= largestCount / value else { return nil }
        if value == 100 {
          group = max(group, 1) * 100
        } else {
          total = (total + max(group, 1)) * value
          group = 0
        }
        last = value
      } else {
        // "twenty five" is one number, "five twenty" is none.
        guard index == start || last >= 100 || (last >= 20 && value < 10) else { break }
        group += value
        last = value
      }
      index = place + 1
    }
    return index == start ? nil : (total + group, index)
  }

  /// An ordinal: "1st", "25th", "first", "twenty-fifth".
  func ordinal(_ index: Int) -> Number? {
    let token = self[index]
    if token.isNumber {
      guard token.digits <= 2 else { return nil }
      if isWelded(index + 1), has(index + 1, .ordinalEnding) { return (token.value, index + 2) }
      guard isGlued(index + 1) else { return nil }
      if at(index + 1, .ordinalMark) { return (token.value, index + 2) }
      // "25. Juli", but not "2.5"
      guard lexicon.habits.marksOrdinalsByDot, at(index + 1, .dot), !isGlued(index + 2) else {
        return nil
      }
      return (token.value, index + 2)
    }
    if at(index, .ordinal) { return (word(index).ordinal, index + 1) }
    let tens = word(index).cardinal
    guard tens >= 20, tens < 100, tens % 10 == 0 else { return nil }
    let next = skipping(.hyphen, index + 1)
    let ones = word(next).ordinal
    guard at(next, .ordinal), (1...9).contains(ones) else { return nil }
    return (tens + ones, next + 1)
  }

  /// A day of the month: "4", "04", "4th", "fourth".
  func dayOfMonth(_ index: Int) -> Number? {
    if let ordinal = ordinal(index), (1...31).contains(ordinal.value) { return ordinal }
    let token = self[index]
    guard token.isNumber, token.digits <= 2, (1...31).contains(token.value),
      !token.flags.contains(.grouped), !isWelded(index + 1) || at(index + 1, .month)
    else { return nil }
    if at(index + 1, .percent), isGlued(index + 1) { return nil }
    if at(index + 1, .colon), isGlued(index + 1), self[index + 2].isNumber { return nil }
    if at(index + 1, .dot, .comma), isGlued(index + 1), self[index + 2].isNumber, isGlued(index + 2)
    {
      return at(index + 1, .comma) && self[index + 2].digits == 4 ? (token.value, index + 1) : nil
    }
    return (token.value, index + 1)
  }

  /// A year of four digits from 1000 to 2199.
  func fullYear(_ index: Int) -> Number? {
    let token = self[index]
    guard token.isNumber, token.digits == 4, (1000...2199).contains(token.value),
      !token.flags.contains(.grouped), !isWelded(index + 1)
    else { return nil }
    return (token.value, index + 1)
  }

  /// A year after a month or day: four digits, "'98", "nineteen ninety-four", "two thousand and five".
  func year(_ index: Int) -> Number? {
    if let year = fullYear(index) { return year }
    if at(index, .apostrophe), self[index + 1].isNumber, self[index + 1].digits == 2,
      isGlued(index + 1), !isWelded(index + 2)
    {
      return (Self.century(of: self[index + 1].value), index + 2)
    }
    return spokenYear(index)
  }

  /// "of 87" behind a month or day
  func shortYear(_ index: Int) -> Number? {
    let token = self[index + 1]
    guard at(index, .of), token.isNumber, token.digits == 2, !isWelded(index + 2),
      !self[index + 2].isWord || self[index + 2].term != .none,
      !(isGlued(index + 2) && isGlued(index + 3)), !at(index + 2, .percent)
    else { return nil }
    return (Self.century(of: token.value), index + 2)
  }

  /// "nineteen ninety-four", "nineteen oh five", "two thousand (and) five", "twenty twenty-four"
  func spokenYear(_ index: Int) -> Number? {
    guard at(index, .cardinal), self[index].isWord else { return nil }
    let first = word(index).cardinal
    if first == 2, at(index + 1, .thousand) {
      guard let number = cardinal(index), (2000...2099).contains(number.value) else { return nil }
      return number
    }
    guard (11...20).contains(first) else { return nil }
    let next = skipping(.hyphen, index + 1)
    if at(next, .hundred) {
      guard first < 20 else { return nil }
      // "nineteen hundred (and) ninety-three"
      let place = skipping(.and, next + 1)
      if at(place, .cardinal), let rest = cardinal(place), (1...99).contains(rest.value) {
        return (first * 100 + rest.value, rest.next)
      }
      return (first * 100, next + 1)
    }
    // "nineteen oh five", "nineteen zero one"
    if spells(next, "oh") || spells(next, "zero"), at(next + 1, .cardinal),
      (1...9).contains(word(next + 1).cardinal)
    {
      return (first * 100 + word(next + 1).cardinal, next + 2)
    }
    guard at(next, .cardinal), self[next].isWord, word(next).cardinal >= 10,
      word(next).cardinal < 100, let rest = cardinal(next), (10...99).contains(rest.value)
    else { return nil }
    return (first * 100 + rest.value, rest.next)
  }

  /// The year that two digits mean: 00 to 39 is this century.
  static func century(of short: Int) -> Int { short < 40 ? 2000 + short : 1900 + short }

  /// Who plans counts "a few" as three.
  private func fewOrVague(_ index: Int) -> Amount {
    register.isRequest && at(index, .few, .several, .some) ? .exact(3) : .vague
  }

  /// How many: "two", "a", "several", "a couple of", "two and a half", "half a", "two or three".
  func amount(_ index: Int) -> (amount: Amount, next: Int)? {
    if at(index, .half), at(index + 1, .a) { return (.tenths(5), index + 2) }
    if at(index, .half), word(index + 1).unit == .hour, !at(index - 1, .a) {
      return (.tenths(5), index + 1)
    }
    if at(index, .a) {
      if at(index + 1, .half), !at(index + 2, .hyphen) { return (.tenths(5), index + 2) }
      if at(index + 1, .few, .several, .many) { return (fewOrVague(index + 1), index + 2) }
      if at(index + 1, .couple) { return (.exact(2), skipping(.of, index + 2)) }
      if at(index + 1, .dozen) { return (.exact(12), index + 2) }
      if let number = cardinal(index) { return (.exact(number.value), number.next) }
      return (.exact(1), index + 1)
    }
    if at(index, .few, .several, .many) || at(index, .numerous, .countless, .some) {
      return (fewOrVague(index), skipping(.of, index + 1))
    }
    if at(index, .couple) { return (.exact(2), skipping(.of, index + 1)) }
    let token = self[index]
    if token.isNumber, hasDecimals(index), self[index + 2].digits == 1, token.value < 10_000 {
      return (.tenths(token.value * 10 + self[index + 2].value), index + 3)
    }
    guard let number = cardinal(index) else { return nil }
    if at(number.next, .to) || at(number.next, .or), let other = cardinal(number.next + 1) {
      return (.vague, other.next)
    }
    // "three-and-a-half years"
    if at(number.next, .hyphen), at(number.next + 1, .and), at(number.next + 2, .hyphen),
      at(number.next + 3, .a), at(number.next + 4, .hyphen), at(number.next + 5, .half)
    {
      return (.tenths(number.value * 10 + 5), number.next + 6)
    }
    // "2 1/2 years"
    if self[number.next].isNumber, self[number.next].value == 1, at(number.next + 1, .slash),
      isGlued(number.next + 1), self[number.next + 2].value == 2, isGlued(number.next + 2),
      unit(skipping(.hyphen, number.next + 3)) != nil, number.value < 1000
    {
      return (.tenths(number.value * 10 + 5), number.next + 3)
    }
    if at(number.next, .and), at(number.next + 1, .half), at(number.next + 2, .unit) {
      return (.tenths(number.value * 10 + 5), number.next + 2)
    }
    if at(number.next, .and), at(number.next + 1, .a), at(number.next + 2, .half) {
      return (.tenths(number.value * 10 + 5), number.next + 3)
    }
    return (.exact(number.value), number.next)
  }
}
