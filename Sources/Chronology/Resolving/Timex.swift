import Articles

/// The letters of TIMEX3 (TimeML 1.2.1) for values.
enum Timex {
  static func year(_ year: Int) -> String { pad(year, 4) }
  static func month(_ date: CivilDate) -> String { pad(date.year, 4) + "-" + pad(date.month, 2) }

  /// `2024-W30`
  static func week(_ date: CivilDate) -> String {
    let (year, week) = isoWeek(date)
    return pad(year, 4) + "-W" + pad(week, 2)
  }

  /// `2024-W30-WE`
  static func weekend(_ date: CivilDate) -> String { week(date) + "-WE" }

  static func pad(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }

  /// The week and its year as in ISO 8601: the week of a day is that of its Thursday.
  static func isoWeek(_ date: CivilDate) -> (year: Int, week: Int) {
    let thursday = date.adding(days: 4 - date.weekday)
    guard let first = CivilDate(thursday.year, 1, 1) else { return (date.year, 1) }
    return (thursday.year, (thursday.dayNumber - first.dayNumber) / 7 + 1)
  }

  /// `T16:30`, `T16`, `TEV`
  static func clock(_ clock: ClockParts) -> String {
    guard let hour = clock.hour else { return "T" + (clock.part?.rawValue ?? "") }
    var text = "T" + pad(hour, 2) + ":" + pad(clock.minute ?? 0, 2)
    if let second = clock.second { text += ":" + pad(second, 2) }
    return text + (clock.zone == 0 ? "Z" : "")
  }

  /// `P3D`, `PT2H`, `P1Y6M`, `PXW`
  static func duration(_ parts: DurationParts) -> String {
    var days = ""
    var clock = ""
    for part in parts.parts {
      var unit = part.unit
      let amount: String
      switch part.amount {
      case .exact(let count):
        amount = String(unit == .decade ? count * 10 : count)
        if unit == .decade { unit = .year }
      case .tenths(let tenths):
        if unit == .year {
          unit = .month
          amount = String(tenths * 12 / 10)
        } else if unit == .hour, tenths % 10 == 5, tenths < 10 {
          unit = .minute
          amount = "30"
        } else if unit == .decade || unit == .century {
          amount = String(unit == .decade ? tenths : tenths * 10)
          unit = .year
        } else {
          amount = tenths % 10 == 0 ? String(tenths / 10) : "\(tenths / 10).\(tenths % 10)"
        }
      case .hundredths(let count):
        if unit == .hour, count * 60 % 100 == 0, count < 100 {
          unit = .minute
          amount = String(count * 60 / 100)
        } else {
          amount =
            "\(count / 100)." + (count % 10 == 0 ? "\(count / 10 % 10)" : pad(count % 100, 2))
        }
      case .vague: amount = "X"
      }
      if unit.isOfClock {
        clock += amount + unit.letter
      } else {
        days += amount + unit.letter
      }
    }
    return "P" + days + (clock.isEmpty ? "" : "T" + clock)
  }
}

extension CalendarUnit {
  var isOfClock: Bool { self == .second || self == .minute || self == .hour }

  /// The letter of TIMEX3 durations.
  var letter: String {
    switch self {
    case .second: "S"
    case .minute: "M"
    case .hour: "H"
    case .day: "D"
    case .weekend: "WE"
    case .week: "W"
    case .month: "M"
    case .quarter: "Q"
    case .half: "H"
    case .season: "Y"
    case .year: "Y"
    case .decade: "DE"
    case .century: "C"
    case .millennium: "ML"
    }
  }

  /// About how many days it has.
  var days: Int {
    switch self {
    case .second, .minute, .hour: 0
    case .day: 1
    case .weekend: 7
    case .week: 7
    case .month: 30
    case .quarter, .season: 91
    case .half: 182
    case .year: 365
    case .decade: 3652
    case .century: 36_524
    case .millennium: 365_242
    }
  }

  /// How many months it has, 0 for less than one.
  var months: Int {
    switch self {
    case .month: 1
    case .quarter, .season: 3
    case .half: 6
    case .year: 12
    case .decade: 120
    case .century: 1200
    case .millennium: 12_000
    default: 0
    }
  }
}
