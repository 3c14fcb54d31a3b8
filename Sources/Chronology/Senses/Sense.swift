/// What an expression states, before anything is filled in from its surroundings.
indirect enum Sense: Sendable, Equatable {
  /// A stretch of the calendar, perhaps with parts missing: "July 25", "Friday", "the third quarter".
  case calendar(CalendarParts)
  /// A distance from an anchor: "two weeks ago", "last year", "the next day", "today".
  case shift(Shift)
  /// "now", "recently", "in the future"
  case vague(VagueTime)
  /// "the day before he was arrested": some unit of which the text does not say when it was.
  case undated(CalendarUnit)
  /// "on a Sunday in June": one of many, and the text does not say which.
  case someWeekday(Int)
  /// "three weeks"
  case duration(DurationParts)
  /// "every Friday": the TIMEX3 value says all.
  case repetition(String)
  /// A named day.
  case holiday(HolidayParts)
  /// A time or part of a day, on a day if one is said.
  case clock(ClockParts, on: Sense?)
  /// A distance from a date that is itself said: "two days after Christmas".
  case distance(Shift, from: Sense)
  /// The first such weekday after a day, or the last before it for -1: "the Friday before Easter". The day
  /// itself for 0, where it is such a weekday: "Friday, Christmas Day".
  case weekday(Int, Int, from: Sense)
  /// The unit in which a day lies: "the week of March 6".
  case containing(CalendarUnit, Sense)
  /// The n-th of its parts, -1 for the last: "the first Monday of October".
  case nth(Int, NthPart, within: Sense?)
  /// The unit that the text spoke of, in another year: "the same month in 2022".
  case again(CalendarUnit, year: Int)
  /// From one to another, both counted.
  case span(Sense, Sense)
  /// Days that somebody plans with.
  case stretch(Stretch)
  /// The n-th such weekday or month from today: "two Sundays from now".
  case occurrence(Int, CalendarParts)

  /// What TIMEX3 calls without a place on the calendar.
  enum VagueTime: String, Sendable {
    case past = "PAST_REF"
    case present = "PRESENT_REF"
    case future = "FUTURE_REF"
  }
}

/// Which of the many that a name fits is meant.
enum Pick: Sendable, Equatable {
  /// Not said: the sentence decides.
  case open
  case last, next, this
  /// The first after today: "the coming Friday", "el viernes que viene".
  case coming
  /// The one that the text spoke of, the one before or after it.
  case that, previous, following
}

/// The parts of a date that were said.
struct CalendarParts: Sendable, Equatable {
  var year: Int?
  var month: Int?
  var day: Int?
  var weekday: Int?
  var quarter: Int?
  var half: Int?
  var season: Season?
  /// 199 for the 1990s
  var decade: Int?
  /// 19 for the 20th century, as TIMEX3 counts
  var century: Int?
  var isWeekend = false
  /// ISO week
  var week: Int?
  var isBeforeChrist = false
  var pick = Pick.open
  /// "last Tuesday", in a report in English: who means yesterday says so.
  var isNotYesterday = false
  /// A larger stretch that it lies in: "Tuesday of last week", "July of last year".
  var within: Shift?
  /// The quarter of that year that is reported on: "the 1988 period".
  var isReportedQuarter = false
  /// Numbers only, of which either may be the month.
  var isOrderOpen = false
  /// The year of the event that the day has become the name of, or the one that its sentence has set.
  var namedYear: Int?
  /// The year that a heading or the list around it sets.
  var headYear: Int?
  /// A number alone that reads as a year.
  var isBareYear = false

  /// Whether it is a month, perhaps with a day, in no year.
  var lacksYear: Bool { year == nil && within == nil && (month != nil || quarter != nil) }
}

/// A named day, and what was said of its year.
struct HolidayParts: Sendable, Equatable {
  var law: Holiday
  var year: Int?
  /// A year that is pointed to: "Easter last year".
  var within: Shift?
  var pick = Pick.open
  /// How many of those to come are passed over: one in "Thanksgiving after next".
  var skips = 0
}

/// A distance on the calendar, in a unit that is also the grain of the result.
struct Shift: Sendable, Equatable {
  var unit: CalendarUnit
  var count: Int
  var anchor = Anchor.writing
  /// The grain of the result, where it is not the unit.
  var grain: CalendarUnit?
  /// The result is as fine as the anchor: "a year earlier" than a month is a month.
  var keepsGrain = false
  /// Whether it compares with a quarter that is reported on.
  var comparison = Comparison.none

  enum Comparison: Sendable, Equatable {
    case none
    /// "a year ago", where a quarter has just been spoken of or money is beside it
    case perhaps
    /// "the year-ago quarter", "last year's $5 million"
    case quarter
  }

  enum Anchor: Sendable, Equatable {
    /// The day of writing.
    case writing
    /// The date that the text spoke of last.
    case story
  }
}

/// A length of time: amounts of units, nil where the amount is vague.
struct DurationParts: Sendable, Equatable {
  struct Part: Sendable, Equatable {
    var amount: Amount
    var unit: CalendarUnit
  }
  var parts: [Part]
}

/// How many.
enum Amount: Sendable, Equatable {
  case exact(Int)
  /// In tenths: 25 for two and a half.
  case tenths(Int)
  case hundredths(Int)
  case vague
}

extension Amount {
  /// So many times as much.
  func times(_ factor: Int) -> Amount {
    switch self {
    case .exact(let count): .exact(count * factor)
    case .tenths(let count): .tenths(count * factor)
    case .hundredths(let count): .hundredths(count * factor)
    case .vague: .vague
    }
  }
}

/// A time of the day.
struct ClockParts: Sendable, Equatable {
  var hour: Int?
  var minute: Int?
  var second: Int?
  /// am or pm was said, or the hour is beyond 12, or it is noon or midnight.
  var isCertain = false
  var part: DayPart?
  /// It is the midnight that ends its day.
  var endsDay = false
  /// Minutes east of UTC.
  var zone: Int?
}
