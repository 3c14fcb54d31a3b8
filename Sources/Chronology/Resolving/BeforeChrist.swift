import Articles

/// A time before Christ as far as a text has told it.
struct TimeBeforeChrist {
  var year: Int
  var month: Int?
  var season: Season?
}

/// Years before Christ, which the calendar of `CivilDate` does not reach: only values are made of
/// them, `BC0480-08`, and they count down as time goes on.
extension Resolver {
  /// What a date means in a tale that is told of a year before Christ; nothing where it says its own
  /// year, or nothing of the calendar.
  func beforeChrist(_ sense: Sense) -> Resolved? {
    guard followsStory, let time = beforeChrist else { return nil }
    let year = time.year
    switch sense {
    case .calendar(let parts):
      guard parts.year == nil, parts.within == nil, parts.decade == nil, parts.century == nil,
        parts.weekday == nil
      else { return nil }
      return Self.beforeChrist(self.year(of: parts, after: time), parts)
    case .shift(let shift):
      switch shift.unit {
      case .year: return Self.beforeChrist(year - shift.count, CalendarParts())
      case .decade where shift.count.magnitude <= 1 && shift.grain == nil:
        return Self.decadeBeforeChrist((year - 1) / 10 - shift.count)
      case .decade: return Self.beforeChrist(year - 10 * shift.count, CalendarParts())
      case .century where shift.grain == nil:
        return Resolved(
          "BC" + Timex.pad(max(0, (year - 1) / 100 - shift.count), 2), .date, nil, .century)
      case .season where shift.count == 0, .month where shift.count == 0:
        return Self.beforeChrist(year, CalendarParts())
      case .day:
        return Resolved(Self.someDay(of: time), .date, nil, .day)
      default: return nil
      }
    case .clock(let clock, on: nil):
      return Resolved(Self.someDay(of: time) + Timex.clock(clock), .time, nil, .day)
    default: return nil
    }
  }

  /// `BC0480-08-XX`
  private static func someDay(of time: TimeBeforeChrist) -> String {
    let month = time.month.map { Timex.pad($0, 2) } ?? "XX"
    return "BC" + Timex.pad(time.year, 4) + "-\(month)-XX"
  }

  /// The time that the tale has come to with a date that lies before Christ, or nothing.
  func beforeChrist(going parts: CalendarParts, on followsStory: Bool) -> TimeBeforeChrist? {
    if parts.isBeforeChrist {
      return parts.year.map { TimeBeforeChrist(year: $0, month: parts.month, season: parts.season) }
    }
    guard followsStory, let time = beforeChrist, parts.year == nil,
      parts.month != nil || parts.season != nil
    else { return nil }
    return TimeBeforeChrist(
      year: year(of: parts, after: time), month: parts.month, season: parts.season)
  }

  /// A tale moves forward: the winter after an autumn is that of the next year.
  private func year(of parts: CalendarParts, after time: TimeBeforeChrist) -> Int {
    let last = time.season?.rank ?? time.month.map { $0 % 12 / 3 }
    guard let season = parts.season, let last, season.rank < last else { return time.year }
    return max(1, time.year - 1)
  }

  /// `BC0480`, `BC0480-08`, `BC0480-SP`
  static func beforeChrist(_ year: Int, _ parts: CalendarParts) -> Resolved? {
    guard year > 0 else { return nil }
    var value = "BC" + Timex.pad(year, 4)
    var precision = DateSpan.Precision.year
    if let month = parts.month {
      value += "-" + Timex.pad(month, 2)
      precision = .month
    }
    if let season = parts.season {
      value += "-" + season.rawValue
      precision = .season
    }
    if let day = parts.day {
      value += (parts.month == nil ? "-XX-" : "-") + Timex.pad(day, 2)
      precision = .day
    }
    return Resolved(value, .date, nil, precision)
  }

  /// `BC048` for the 480s.
  static func decadeBeforeChrist(_ decade: Int) -> Resolved {
    Resolved("BC" + Timex.pad(max(0, decade), 3), .date, nil, .decade)
  }
}

extension Season {
  /// Its place in the year that a winter opens.
  var rank: Int {
    switch self {
    case .winter: 0
    case .spring: 1
    case .summer: 2
    case .fall: 3
    }
  }
}
