/// The words for days, months and years, and for the stretch between two days.
struct DayWording {
  /// Whether months are named in full.
  let long: Bool

  static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
  static let weekdays = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]

  /// "October", "Oct"; a number out of 1...12 is cut to it.
  func monthName(_ month: Int) -> String {
    let name = Self.months[min(max(month, 1), 12) - 1]
    return long ? name : String(name.prefix(3))
  }

  /// "2024"; the years before 1000 would look like any other number: "AD 79".
  func year(_ year: Int) -> String { year < 1000 ? "AD \(year)" : String(year) }

  /// "October 2023".
  func month(_ day: CivilDate) -> String { "\(monthName(day.month)) \(year(day.year))" }

  /// "7 October 2023".
  func day(_ day: CivilDate) -> String { "\(day.day) \(month(day))" }

  /// The days from one to another, as shortly as they can be told apart: "5–6 October 2024",
  /// "28 July – 3 August 2024", whole months as months, whole years as years.
  func range(_ first: CivilDate, _ last: CivilDate) -> String {
    if first == last { return day(first) }
    if first.day == 1, last == last.endOfMonth {
      if first.month == 1, last.month == 12 {
        return first.year == last.year
          ? year(first.year) : "\(year(first.year))–\(year(last.year))"
      }
      if first.year != last.year { return "\(month(first)) – \(month(last))" }
      return first.month == last.month
        ? month(first) : "\(monthName(first.month))–\(month(last))"
    }
    if first.year != last.year { return "\(day(first)) – \(day(last))" }
    if first.month == last.month { return "\(first.day)–\(day(last))" }
    return "\(first.day) \(monthName(first.month)) – \(day(last))"
  }

  /// The northern season that a day lies in, by whole months as weather services count.
  static func season(of day: CivilDate) -> String {
    switch day.month {
    case 3...5: "spring"
    case 6...8: "summer"
    case 9...11: "autumn"
    default: "winter"
    }
  }

  /// "1st", "2nd", "13th".
  static func ordinal(_ number: Int) -> String {
    switch (number % 100, number % 10) {
    case (11...13, _): "\(number)th"
    case (_, 1): "\(number)st"
    case (_, 2): "\(number)nd"
    case (_, 3): "\(number)rd"
    default: "\(number)th"
    }
  }
}
