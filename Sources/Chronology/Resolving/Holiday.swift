import Articles

/// A named day by the law that sets it. The calendars are computed only when a day is asked for.
indirect enum Holiday: Sendable, Hashable {
  /// A month and day.
  case fixed(Int, Int)
  /// The one day of history that has the name: year, month and day.
  case once(Int, Int, Int)
  /// In a month, that weekday for the n-th time, or for the last time if n is -1.
  case weekday(Int, Int, Int)
  /// The first such weekday on or after a month and day.
  case firstFrom(Int, Int, Int)
  /// A month and day, on the Saturday before if it is a Sunday.
  case offSunday(Int, Int)
  /// The working day nearest to a month and day.
  case workday(Int, Int)
  /// The day by which Americans send in what they earned.
  case taxDay
  /// A month and day of the years after those of American presidential elections.
  case inauguration(Int, Int)
  /// The last Saturday of March, or the one before if that is the day before Easter.
  case earthHour
  /// One law until a year, and another from it on.
  case changing(Int, Holiday, Holiday)
  /// Days after another.
  case after(Holiday, Int)
  /// Days after the Easter Sunday of the western churches.
  case easter(Int)
  /// Days after the Easter Sunday of the Orthodox churches.
  case orthodox(Int)
  /// A day of the Hebrew calendar, by its daylight.
  case hebrew(HebrewCalendar.Month, Int, HebrewCalendar.Postponement = .none)
  /// A day of the Islamic calendar, by its daylight.
  case islamic(IslamicCalendar.Month, Int)
  /// The last Friday of Ramadan.
  case lastFridayOfRamadan
  /// A day of the Chinese calendar; day 0 is the eve of the month.
  case chinese(Int, Int)
  /// The day on which the sun reaches a longitude, at Beijing.
  case solarTerm(Int)
  /// The day on which the sun reaches a longitude, in Universal Time: equinoxes and solstices.
  case season(Int)
  /// A tithi of a Hindu month at an hour of the day.
  case hindu(HinduCalendar.Month, Int, HinduCalendar.Hour)
  /// The day on which the sun enters a sign, counted from Aries as 0.
  case sankranti(Int, bySunset: Bool)
  /// The day of a Hindu solar month on which the moon stands in that twenty-seventh of the sky.
  case asterism(Int, Int)
  case nowruz
  case parsiNewYear

  /// Its day in a year, the first if there are two.
  func day(in year: Int) -> CivilDate? { days(in: year).first }

  /// Its days in a year: mostly one, but a calendar of the moon can have none or two.
  func days(in year: Int) -> [CivilDate] {
    switch self {
    case .after(let holiday, let days): holiday.days(in: year).map { $0.adding(days: days) }
    case .changing(let start, let old, let new): (year < start ? old : new).days(in: year)
    case .hebrew(let month, let day, let postponement):
      HebrewCalendar.days(month, day, postponement, in: year)
    case .islamic(let month, let day): IslamicCalendar.days(month, day, in: year)
    case .lastFridayOfRamadan:
      IslamicCalendar.days(.shawwal, 1, in: year).map { feast in
        feast.adding(days: -((feast.weekday + 1) % 7 + 1))
      }
    case .hindu(let month, let tithi, let hour):
      HinduCalendar.days(month, tithi, at: hour, in: year)
    default: [only(in: year)].compactMap { $0 }
    }
  }

  private func only(in year: Int) -> CivilDate? {
    switch self {
    case .fixed(let month, let day): CivilDate(year, month, day)
    case .once(let only, let month, let day): only == year ? CivilDate(year, month, day) : nil
    case .weekday(let month, let weekday, let place):
      Self.weekday(weekday, place, month, year)
    case .firstFrom(let month, let day, let weekday):
      CivilDate(year, month, day).map { $0.adding(days: (weekday - $0.weekday + 7) % 7) }
    case .offSunday(let month, let day):
      CivilDate(year, month, day).map { $0.adding(days: $0.weekday == 7 ? -1 : 0) }
    case .workday(let month, let day):
      CivilDate(year, month, day).map { date in
        date.adding(days: date.weekday == 6 ? -1 : date.weekday == 7 ? 1 : 0)
      }
    case .taxDay: Self.taxDay(year)
    case .earthHour:
      Self.weekday(6, -1, 3, year).map { date in
        date.adding(days: Computus.western(year) == date.adding(days: 1) ? -7 : 0)
      }
    case .inauguration(let month, let day): year % 4 == 1 ? CivilDate(year, month, day) : nil
    case .easter(let days): Computus.western(year)?.adding(days: days)
    case .orthodox(let days): Computus.orthodox(year)?.adding(days: days)
    case .chinese(let month, let day): ChineseCalendar.day(month, day, in: year)
    case .solarTerm(let longitude): ChineseCalendar.solarTerm(Double(longitude), in: year)
    case .season(let longitude): Self.season(longitude, year)
    case .sankranti(let sign, let bySunset):
      HinduCalendar.sankranti(sign, bySunset: bySunset, in: year)
    case .asterism(let place, let sign): HinduCalendar.asterism(place, in: sign, year)
    case .nowruz: PersianCalendar.nowruz(year)
    case .parsiNewYear: PersianCalendar.parsi(year)
    case .after, .changing, .hebrew, .islamic, .lastFridayOfRamadan, .hindu: nil
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

  /// 15 April, or the next day that is no weekend and, since 2007, not the day on which Washington keeps
  /// Emancipation Day, 16 April or the workday beside it.
  private static func taxDay(_ year: Int) -> CivilDate? {
    guard let date = CivilDate(year, 4, 15) else { return nil }
    let isEmancipated = year >= 2007
    return switch date.weekday {
    case 5 where isEmancipated: date.adding(days: 3)
    case 6: date.adding(days: isEmancipated ? 3 : 2)
    case 7: date.adding(days: isEmancipated ? 2 : 1)
    default: date
    }
  }

  private static func season(_ longitude: Int, _ year: Int) -> CivilDate? {
    guard let march = CivilDate(year, 3, 20) else { return nil }
    let guess = Double(march.dayNumber) + Double(longitude) * (365.2422 / 360)
    return CivilDate(dayNumber: SunAndMoon.sun(at: Double(longitude), near: guess).whole)
  }
}
