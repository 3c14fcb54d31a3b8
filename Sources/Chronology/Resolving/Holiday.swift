import Articles

/// A named day by the law that sets it.
enum Holiday: Sendable, Equatable {
  /// A month and day.
  case fixed(Int, Int)
  /// In a month, that weekday for the n-th time, or for the last time if n is -1.
  case weekday(Int, Int, Int)
  /// The same, and a number of days after it.
  case afterWeekday(Int, Int, Int, Int)
  /// Days after the Easter Sunday of the western churches.
  case easter(Int)

  /// Its day in a year.
  func day(in year: Int) -> CivilDate? {
    switch self {
    case .fixed(let month, let day): return CivilDate(year, month, day)
    case .weekday(let month, let weekday, let place):
      return Self.weekday(weekday, place, month, year)
    case .afterWeekday(let month, let weekday, let place, let days):
      return Self.weekday(weekday, place, month, year)?.adding(days: days)
    case .easter(let days): return Self.easter(year)?.adding(days: days)
    }
  }

  /// The n-th of a weekday in a month; the last for -1.
  static func weekday(_ weekday: Int, _ place: Int, _ month: Int, _ year: Int) -> CivilDate? {
    guard let first = CivilDate(year, month, 1) else { return nil }
    if place < 0 {
      let last = first.endOfMonth
      return last.adding(days: -((last.weekday - weekday + 7) % 7))
    }
    let day = first.adding(days: (weekday - first.weekday + 7) % 7 + 7 * (place - 1))
    return day.month == month ? day : nil
  }

  /// Easter Sunday by the Gregorian computus ("Anonymous Gregorian algorithm", Nature, 1876).
  static func easter(_ year: Int) -> CivilDate? {
    let a = year % 19
    let b = year / 100
    let c = year % 100
    let h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30
    let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7
    let m = (a + 11 * h + 22 * l) / 451
    let n = h + l - 7 * m + 114
    return CivilDate(year, n / 31, n % 31 + 1)
  }
}
