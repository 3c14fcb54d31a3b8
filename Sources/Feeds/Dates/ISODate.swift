import Articles

/// ISO 8601 in full and short, with and without dashes, by month, week or day of the year, and as
/// programs change it: slashes for dashes, the name of a month in the place of its number, a space
/// for the `T`, the name of a zone behind it.
enum ISODate {
  static func moment(_ start: DateCursor, usual: Int?) -> CivilMoment? {
    var cursor = start
    // Without dashes in the date there are no colons in the time.
    let isCompact = cursor.digits == 8 || cursor.digits == 14
    let isJoined = cursor.digits == 14
    guard let date = date(&cursor) else { return nil }
    var time: ClockTime?
    var offset: Int?
    if !cursor.isAtEnd {
      let isApart = cursor.isAtSpace
      cursor.skipSpace()
      let isMarked = cursor.skip("t")
      guard isApart || isMarked || isJoined else { return nil }
      cursor.skipSpace()
      if !cursor.isAtEnd {
        var half: ClockTime.Half?
        if cursor.isAtWord {
          half = ClockTime.Half(cursor.word())
          guard half != nil else { return nil }
          cursor.skipSpace()
        }
        time = ClockTime.read(&cursor, half: half, isCompact: isMarked || isCompact)
        guard time != nil else { return nil }
        // A word close behind the time is the zone of ISO 8601, which has but one letter.
        if cursor.isAtWord, !["z", "utc", "gmt"].contains(cursor.aheadWord) { return nil }
        guard case .some(let zone) = ZoneNames.read(&cursor, on: date) else { return nil }
        offset = zone
        cursor.skipSpace()
        guard cursor.isAtEnd else { return nil }
      }
    }
    return FeedDate.moment(date, time, offset: offset, usual: usual)
  }

  private static func date(_ cursor: inout DateCursor) -> CivilDate? {
    let digits = cursor.digits
    switch digits {
    case 8, 14: return day(&cursor, 4, 2, 2)
    case 6: return day(&cursor, 2, 2, 2)
    case 7, 5:
      guard let year = cursor.number(most: digits - 3), let day = cursor.number() else {
        return nil
      }
      return ordinal(year, day.value)
    case 4, 2:
      guard let year = cursor.number() else { return nil }
      guard let separator = cursor.next, "-/.".unicodeScalars.contains(separator) else {
        return digits == 4 ? CivilDate(year.value, 1, 1) : nil
      }
      cursor.advance()
      if digits == 2, separator != "-" { return nil }
      return rest(of: year, &cursor)
    default: return nil
    }
  }

  /// What follows a year and its dash.
  private static func rest(
    of year: (value: Int, digits: Int), _ cursor: inout DateCursor
  ) -> CivilDate? {
    if cursor.skip("w") { return week(year, &cursor) }
    var month: Int
    if cursor.isAtWord {
      // `02-Jan-06` begins with the day, as mail once did.
      guard year.digits == 4 else { return nil }
      guard let named = MonthNames.month(cursor.word()) else { return nil }
      month = named
    } else {
      guard let number = cursor.number() else { return nil }
      if number.digits == 3 { return ordinal(year, number.value) }
      guard number.digits < 3 else { return nil }
      month = number.value
    }
    var day = 1
    if let separator = cursor.next, "-/.".unicodeScalars.contains(separator) {
      cursor.advance()
      guard let number = cursor.number(), number.digits < 3 else { return nil }
      day = number.value
    } else if year.digits == 2 {
      return nil
    }
    return CivilDate(FeedDate.year(year.value, digits: year.digits), month, day)
  }

  private static func day(
    _ cursor: inout DateCursor, _ first: Int, _ second: Int, _ third: Int
  ) -> CivilDate? {
    guard let year = cursor.number(most: first), let month = cursor.number(most: second),
      let day = cursor.number(most: third)
    else { return nil }
    return CivilDate(FeedDate.year(year.value, digits: first), month.value, day.value)
  }

  private static func ordinal(_ year: (value: Int, digits: Int), _ day: Int) -> CivilDate? {
    let year = FeedDate.year(year.value, digits: year.digits)
    guard (1...(CivilDate.isLeap(year) ? 366 : 365)).contains(day) else { return nil }
    return CivilDate(year, 1, 1)?.adding(days: day - 1)
  }

  /// `W53`, `W53-6`, `W536`: weeks begin on Monday, and the first has the year's first Thursday.
  private static func week(
    _ year: (value: Int, digits: Int), _ cursor: inout DateCursor
  ) -> CivilDate? {
    guard year.digits == 4, let week = cursor.number(most: 2), (1...53).contains(week.value),
      let fourth = CivilDate(year.value, 1, 4)
    else { return nil }
    _ = cursor.skip("-")
    let day = cursor.number(most: 1)?.value ?? 1
    guard (1...7).contains(day) else { return nil }
    return fourth.adding(days: (week.value - 1) * 7 + day - fourth.weekday)
  }
}
