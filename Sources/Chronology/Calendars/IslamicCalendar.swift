import Articles

/// The Umm al-Qura calendar of Arabia, by calculation: a month starts on the evening on which at Mecca
/// the new moon lies behind and the moon sets after the sun; before 1420 AH on the day after the new
/// moon in Universal Time. The rules are those that R. H. van Gent gives ("The Umm al-Qura Calendar of
/// Saudi Arabia"), positions after Meeus (see `SunAndMoon`). Where the crescent must be seen a month
/// may start a day later.
enum IslamicCalendar {
  /// The months.
  enum Month: Int, Sendable {
    case muharram = 0
    case safar, rabiI, rabiII, jumadaI, jumadaII, rajab, shaban, ramadan, shawwal, dhuAlQada
    case dhuAlHijja
  }

  /// The days of a Gregorian year that are that day of the calendar: one, or two at its ends.
  static func days(_ month: Month, _ day: Int, in year: Int) -> [CivilDate] {
    guard let first = CivilDate(year, 1, 1) else { return [] }
    // Months since Muharram 1440, which the new moon of 9 September 2018 opened.
    let months = (Double(first.dayNumber - 17_784) / lunation).whole
    let start = months - ((months - month.rawValue) % 12 + 12) % 12
    return [start, start + 12].compactMap { month in
      let date = CivilDate(dayNumber: self.start(month) + day - 1)
      return date.year == year ? date : nil
    } + [CivilDate(dayNumber: self.start(start + 24) + day - 1)].filter { $0.year == year }
  }

  private static let lunation = 29.530_588

  /// The first day of a month, counted from Muharram 1440.
  private static func start(_ month: Int) -> Int {
    let conjunction = SunAndMoon.elongation(at: 0, near: 17_783.75 + Double(month) * lunation)
    if month < -240 { return conjunction.whole + 1 }
    let (east, north) = (39.826, 21.423)
    var day = (conjunction + 0.125).whole
    for _ in 0..<3 {
      let sunset = SunAndMoon.sunset(day, east: east, north: north)
      if conjunction < sunset, isUp(sunset, east, north) { break }
      day += 1
    }
    return day + 1
  }

  /// Whether the moon is above the horizon: its parallax and radius and the air leave an eighth degree.
  private static func isUp(_ moment: Double, _ east: Double, _ north: Double) -> Bool {
    SunAndMoon.sineOfHeight(
      longitude: SunAndMoon.moon(moment), latitude: SunAndMoon.moonLatitude(moment), at: moment,
      east: east, north: north) > 0.0022
  }
}
