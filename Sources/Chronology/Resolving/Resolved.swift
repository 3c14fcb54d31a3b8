import Articles

/// What a sense means once its surroundings have been asked.
struct Resolved: Sendable {
  var value: String
  var kind: DateMention.Kind
  var interval: DayInterval?
  var precision: DateSpan.Precision
  var said = PartialDate()
  var implied = PartialDate()

  init(
    _ value: String, _ kind: DateMention.Kind, _ interval: DayInterval?,
    _ precision: DateSpan.Precision
  ) {
    self.value = value
    self.kind = kind
    self.interval = interval
    self.precision = precision
  }

  /// A stretch of the calendar of that grain around a day.
  init(_ date: CivilDate, _ unit: CalendarUnit) {
    switch unit {
    case .second, .minute, .hour, .day:
      self.init(date.description, .date, DayInterval(date), .day)
    case .week:
      let first = date.adding(days: 1 - date.weekday)
      self.init(Timex.week(date), .date, DayInterval(first, first.adding(days: 6)), .week)
    case .weekend:
      let saturday = date.adding(days: 6 - date.weekday)
      self.init(
        Timex.weekend(date), .date, DayInterval(saturday, saturday.adding(days: 1)), .weekend)
    case .month:
      let first = date.adding(days: 1 - date.day)
      self.init(Timex.month(date), .date, DayInterval(first, first.endOfMonth), .month)
    case .quarter:
      let quarter = (date.month - 1) / 3 + 1
      self.init(
        Timex.year(date.year) + "-Q\(quarter)", .date, Self.months(date.year, quarter * 3 - 2, 3),
        .quarter)
    case .half:
      let half = date.month > 6 ? 2 : 1
      self.init(
        Timex.year(date.year) + "-H\(half)", .date, Self.months(date.year, half * 6 - 5, 6), .half)
    case .season: self.init(date, season: Self.season(of: date))
    case .year: self.init(Timex.year(date.year), .date, Self.months(date.year, 1, 12), .year)
    case .decade:
      let decade = date.year / 10
      self.init(Timex.pad(decade, 3), .date, Self.years(decade * 10, 10), .decade)
    case .century:
      let century = date.year / 100
      self.init(Timex.pad(century, 2), .date, Self.years(century * 100, 100), .century)
    case .millennium:
      self.init(String(date.year / 1000), .date, Self.years(date.year / 1000 * 1000, 1000), .era)
    }
  }

  /// A unit of which nobody says when it was, in a text that speaks of a year.
  init(undated unit: CalendarUnit, in year: Int?) {
    let year = year.map { Timex.year($0) } ?? "XXXX"
    switch unit {
    case .week: self.init(year + "-WXX", .date, nil, .week)
    case .month: self.init(year + "-XX", .date, nil, .month)
    case .year: self.init("XXXX", .date, nil, .year)
    default: self.init(year + "-XX-XX", .date, nil, .day)
    }
  }

  /// The unit of the calendar that it is one of.
  var unit: CalendarUnit? {
    switch precision {
    case .time, .day: .day
    case .weekend: .weekend
    case .week: .week
    case .month: .month
    case .quarter: .quarter
    case .half: .half
    case .season: .season
    case .year: .year
    case .decade: .decade
    case .century: .century
    case .range, .era: nil
    }
  }

  /// A season in the year that `date` lies in; a winter belongs to the year in which it ends, unless
  /// the day lies in December.
  init(_ date: CivilDate, season: Season) {
    self.init(year: date.year, season: season)
  }

  /// A season of a year by the months of the northern weather: winter starts in December.
  init(year: Int, season: Season) {
    let start: Int =
      switch season {
      case .winter: 12
      case .spring: 3
      case .summer: 6
      case .fall: 9
      }
    self.init(
      Timex.year(year) + "-" + season.rawValue, .date,
      Self.months(season == .winter ? year - 1 : year, start, 3), .season)
  }

  /// The season of the northern weather that a day lies in.
  static func season(of date: CivilDate) -> Season {
    switch date.month {
    case 3...5: .spring
    case 6...8: .summer
    case 9...11: .fall
    default: .winter
    }
  }

  static func months(_ year: Int, _ month: Int, _ count: Int) -> DayInterval? {
    guard let first = CivilDate(year, month, 1) else { return nil }
    return DayInterval(first, first.adding(months: count - 1).endOfMonth)
  }

  static func years(_ year: Int, _ count: Int) -> DayInterval? {
    guard let first = CivilDate(max(year, 1), 1, 1),
      let last = CivilDate(min(year + count - 1, 9999), 12, 31)
    else { return nil }
    return DayInterval(first, last)
  }
}
