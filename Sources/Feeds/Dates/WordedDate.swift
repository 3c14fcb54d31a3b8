import Articles

/// Dates whose month is a word, or whose numbers stand in the order of a country: RFC 822 and its
/// kin, `asctime`, "July 13, 2004 9:15 am", "13.07.2004 9:15", "7/13/2004".
struct WordedDate {
  private var day: Int?
  private var month: Int?
  private var year: (value: Int, digits: Int)?
  private var time: ClockTime?
  private var offset: Int?
  private var unknownWords = 0

  static func moment(_ start: DateCursor, usual: Int?) -> CivilMoment? {
    var date = WordedDate()
    var cursor = start
    guard date.readAll(&cursor), let year = date.year, let month = date.month else { return nil }
    let full = FeedDate.year(year.value, digits: year.digits)
    guard let civil = CivilDate(full, month, date.day ?? 1) else { return nil }
    return FeedDate.moment(civil, date.time, offset: date.offset, usual: usual)
  }

  /// Reads to the end; says whether it can be a date.
  private mutating func readAll(_ cursor: inout DateCursor) -> Bool {
    if readNumbers(cursor).map({ cursor = $0 }) == nil, cursor.isAtEnd { return false }
    while let next = cursor.next {
      if cursor.isAtDigit {
        guard readNumber(&cursor) else { return false }
      } else if cursor.isAtWord {
        guard readWord(&cursor) else { return false }
      } else if next == "+" || next == "-", time != nil, offset == nil {
        var ahead = cursor
        if case .some(let zone?) = ZoneNames.read(&ahead, on: nil) {
          offset = zone
          cursor = ahead
        } else {
          cursor.advance()
        }
      } else {
        cursor.advance()
      }
    }
    return true
  }

  /// Three numbers at the beginning: days first with dots and dashes, months first with slashes,
  /// unless the numbers can only be meant otherwise.
  private mutating func readNumbers(_ start: DateCursor) -> DateCursor? {
    var cursor = start
    guard let first = cursor.number(), first.digits < 3, let mark = cursor.next,
      "./-".unicodeScalars.contains(mark)
    else { return nil }
    cursor.advance()
    guard let second = cursor.number(), second.digits < 3, cursor.skip(mark),
      let third = cursor.number(), third.digits == 4 || third.digits == 2
    else { return nil }
    let isMonthFirst = mark == "/" ? first.value <= 12 : second.value > 12
    month = isMonthFirst ? first.value : second.value
    day = isMonthFirst ? second.value : first.value
    year = third
    return cursor
  }

  private mutating func readNumber(_ cursor: inout DateCursor) -> Bool {
    var ahead = cursor
    if ahead.number(most: 2) != nil, ahead.next == ":" {
      guard time == nil, let read = ClockTime.read(&cursor, isCompact: false) else { return false }
      time = read
      return true
    }
    guard let number = cursor.number(), number.digits <= 4 else { return false }
    if number.digits >= 3 {
      guard year == nil else { return false }
      year = number
    } else if day == nil {
      day = number.value
      skipEnding(&cursor)
    } else if year == nil {
      year = number
    } else {
      return false
    }
    return true
  }

  /// The letters behind a number: 1st, 2nd, 1er.
  private func skipEnding(_ cursor: inout DateCursor) {
    var ahead = cursor
    if ["st", "nd", "rd", "th", "er", "º", "ª"].contains(ahead.word()) { cursor = ahead }
  }

  private mutating func readWord(_ cursor: inout DateCursor) -> Bool {
    var ahead = cursor
    let word = ahead.word()
    if let named = MonthNames.month(word), time == nil || month == nil {
      // "mar, 13 jul" is a Tuesday of July.
      month = named
      cursor = ahead
      return true
    }
    // "2 July at 9:15": behind the time it would be a zone.
    if time == nil, Self.links.contains(word) {
      cursor = ahead
      return true
    }
    if time != nil || day != nil && month != nil && year != nil {
      var zone = cursor
      if offset == nil, case .some(let found) = ZoneNames.read(&zone, on: civil) {
        offset = found
        cursor = zone
      } else {
        cursor = ahead
      }
      return true
    }
    cursor = ahead
    // Before the numbers stands a weekday, in whatever language; between them nothing but a month.
    unknownWords += 1
    let isBetween = day != nil || year != nil || month != nil
    return !isBetween && unknownWords <= 2 || Self.links.contains(word) || Weekday.isName(word)
  }

  private var civil: CivilDate? {
    guard let year, let month else { return nil }
    return CivilDate(FeedDate.year(year.value, digits: year.digits), month, day ?? 1)
  }

  /// Words between the numbers: 13 de julio de 2004, July 13 at 9:15.
  private static let links: Set<String> = ["de", "del", "of", "at", "um", "à", "kl", "den", "the"]
}

/// The weekdays as they stand behind a date in the place before it.
private enum Weekday {
  static func isName(_ word: String) -> Bool {
    ["mon", "tue", "wed", "thu", "fri", "sat", "sun"].contains { word.hasPrefix($0) }
  }
}
