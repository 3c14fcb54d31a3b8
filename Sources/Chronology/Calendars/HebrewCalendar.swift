import Articles

/// The Hebrew calendar, exact: months of the mean moon, with the postponements that keep Yom Kippur off
/// the days beside a Sabbath. Reingold and Dershowitz, "Calendrical Calculations", chapter 8.
enum HebrewCalendar {
  /// The months in the order of the religious year; in a leap year Purim is in the second Adar.
  enum Month: Int, Sendable {
    case nisan = 1
    case iyar, sivan, tammuz, av, elul, tishri, heshvan, kislev, tevet, shevat, adar
  }

  /// How a day gives way where it would break or border on the Sabbath.
  enum Postponement: Sendable {
    case none
    /// A fast on a Sabbath is kept on the Sunday.
    case offSabbath
    /// Yom HaShoah: off the Friday and the Sunday.
    case memorial
    /// Independence Day, the eve of which is Memorial Day: off the Friday, the Sabbath, and the Monday.
    case independence
  }

  /// The days of a Gregorian year that are that day of the Hebrew calendar: its daylight, before which
  /// the evening already belongs to it.
  static func days(_ month: Month, _ day: Int, _ postponement: Postponement, in year: Int)
    -> [CivilDate]
  {
    (year + 3760...year + 3761).compactMap { hebrew in
      let date = CivilDate(dayNumber: newYear(hebrew) + offset(month, hebrew) + day - 1)
      return date.year == year ? moved(date, postponement) : nil
    }
  }

  private static func moved(_ date: CivilDate, _ postponement: Postponement) -> CivilDate {
    let days: Int =
      switch (postponement, date.weekday) {
      case (.offSabbath, 6): 1
      case (.memorial, 5), (.independence, 5): -1
      case (.independence, 6): -2
      case (.memorial, 7) where date.year >= 1997: 1
      case (.independence, 1) where date.year >= 2004: 1
      default: 0
      }
    return date.adding(days: days)
  }

  /// 1 Tishri of a Hebrew year, in days since 1 January 1970.
  static func newYear(_ year: Int) -> Int {
    // 1 Tishri of the year 1 is 7 October 3761 BC of the Julian calendar.
    let epoch = -2_092_590
    let (before, this, after) = (elapsed(year - 1), elapsed(year), elapsed(year + 1))
    // No year has 356 or 382 days.
    let delay = after - this == 356 ? 2 : this - before == 382 ? 1 : 0
    return epoch + this + delay
  }

  /// Days from the epoch to the mean new moon of Tishri, moved off Sunday, Wednesday and Friday.
  private static func elapsed(_ year: Int) -> Int {
    let months = (235 * year - 234) / 19
    let parts = 12_084 + 13_753 * months
    let day = 29 * months + parts / 25_920
    return (3 * (day + 1)) % 7 < 3 ? day + 1 : day
  }

  /// Days from 1 Tishri to the first of a month.
  private static func offset(_ month: Month, _ year: Int) -> Int {
    let length = newYear(year + 1) - newYear(year)
    let isLeap = length > 380
    let heshvan = length % 10 == 5 ? 30 : 29
    let kislev = length % 10 == 3 ? 29 : 30
    let winter = 30 + heshvan + kislev
    switch month {
    case .tishri: return 0
    case .heshvan: return 30
    case .kislev: return 30 + heshvan
    case .tevet: return winter
    case .shevat: return winter + 29
    case .adar: return winter + 59 + (isLeap ? 30 : 0)
    case .nisan, .iyar, .sivan, .tammuz, .av, .elul:
      // Counted back from the next new year: months of 30 and 29 days in turn.
      let back = [177, 147, 118, 88, 59, 29]
      return length - back[month.rawValue - 1]
    }
  }
}
