extension Sense {
  /// What it states, for a person who wants to know why a date was read as it was.
  var inWords: String {
    switch self {
    case .calendar(let parts): return parts.inWords
    case .shift(let shift): return shift.inWords
    case .vague(.past): return "some time ago"
    case .vague(.present): return "about now"
    case .vague(.future): return "some time to come"
    case .someWeekday(let weekday): return "some \(weekdays[weekday])"
    case .undated(let unit): return "a \(unit) that is placed by what happened"
    case .duration(let parts): return "a length of \(parts.inWords)"
    case .repetition(let value): return "again and again, \(value)"
    case .holiday(let parts): return parts.inWords
    case .clock(let clock, let day):
      return clock.inWords + (day.map { " on (\($0.inWords))" } ?? "")
    case .distance(let shift, let sense):
      return "\(shift.distanceInWords) (\(sense.inWords))"
    case .containing(let unit, let sense): return "the \(unit) of (\(sense.inWords))"
    case .nth(let count, let part, let within):
      let name = count < 0 ? "the last" : "the \(ordinal(count))"
      return "\(name) \(part.inWords)" + (within.map { " of (\($0.inWords))" } ?? "")
    case .again(let unit, let year): return "the \(unit) spoken of, in \(year)"
    case .span(let one, let other): return "from (\(one.inWords)) to (\(other.inWords))"
    case .occurrence(let count, let parts):
      return "the \(ordinal(count)) \(parts.inWords) from today"
    default: return "days that a plan counts from today"
    }
  }
}

private let weekdays = [
  "", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
]

private func ordinal(_ number: Int) -> String {
  switch (number % 10, number % 100) {
  case (1, let tens) where tens != 11: "\(number)st"
  case (2, let tens) where tens != 12: "\(number)nd"
  case (3, let tens) where tens != 13: "\(number)rd"
  default: "\(number)th"
  }
}

private func counted(_ count: Int, _ unit: CalendarUnit) -> String {
  if count == 1 { return "1 \(unit)" }
  return unit == .century ? "\(count) centuries" : "\(count) \(unit)s"
}

extension CalendarParts {
  fileprivate var inWords: String {
    var words: [String] = []
    switch pick {
    case .open: break
    case .last, .next, .coming, .this: words.append("the \(pick)")
    case .that: words.append("the one spoken of")
    case .previous: words.append("the one before it")
    case .following: words.append("the one after it")
    }
    if let year { words.append(isBeforeChrist ? "year \(year) before Christ" : "year \(year)") }
    if let half { words.append("half \(half)") }
    if let quarter { words.append("quarter \(quarter)") }
    if let season { words.append("\(season)") }
    if let month { words.append("month \(month)") }
    if let week { words.append("week \(week)") }
    if let day { words.append("day \(day)") }
    if let weekday, weekdays.indices.contains(weekday) { words.append(weekdays[weekday]) }
    if isWeekend { words.append("weekend") }
    if let decade { words.append("the \(decade)0s") }
    if let century { words.append("the \(ordinal(century + 1)) century") }
    if isReportedQuarter { words.append("the quarter reported on") }
    if let headYear { words.append("under \(headYear)") }
    if let namedYear { words.append("known from \(namedYear)") }
    if let within { words.append("in the year or week that is \(within.inWords)") }
    return words.isEmpty ? "a date" : words.joined(separator: ", ")
  }
}

extension Shift {
  fileprivate var inWords: String {
    let from = anchor == .writing ? "the day of writing" : "the date said last"
    if count == 0 { return unit == .day ? from : "the \(unit) of \(from)" }
    let result = "\(distanceInWords) \(from)"
    guard let grain, grain != unit else { return result }
    return "the \(grain) that is \(result)"
  }

  /// "2 weeks before", "1 year after"
  fileprivate var distanceInWords: String {
    "\(counted(abs(count), unit)) \(count < 0 ? "before" : "after")"
  }
}

extension DurationParts {
  fileprivate var inWords: String {
    parts.map { part in
      switch part.amount {
      case .exact(let count): counted(count, part.unit)
      case .tenths(let tenths): "\(tenths / 10).\(tenths % 10) \(part.unit)s"
      case .hundredths(let count): "\(Double(count) / 100) \(part.unit)s"
      case .vague: "some \(part.unit)s"
      }
    }.joined(separator: " and ")
  }
}

extension HolidayParts {
  fileprivate var inWords: String {
    var words = "a named day"
    if case .fixed(let month, let day) = law { words += ", month \(month), day \(day)" }
    if let year { words += ", year \(year)" }
    if pick != .open { words += ", the \(pick) one" }
    return words
  }
}

extension ClockParts {
  fileprivate var inWords: String {
    guard let hour else { return part.map { "the \($0)" } ?? "a time" }
    let minutes = Timex.pad(minute ?? 0, 2)
    var words = "\(Timex.pad(hour, 2)):\(minutes)"
    if let second { words += ":\(Timex.pad(second, 2))" }
    if let zone {
      let (hours, rest) = (abs(zone) / 60, abs(zone) % 60)
      words += " UTC" + (zone < 0 ? "−" : "+") + "\(hours)"
      if rest > 0 { words += ":\(Timex.pad(rest, 2))" }
    }
    return words
  }
}

extension NthPart {
  fileprivate var inWords: String {
    switch self {
    case .weekday(let weekday): weekdays.indices.contains(weekday) ? weekdays[weekday] : "day"
    case .unit(let unit): "\(unit)"
    }
  }
}
