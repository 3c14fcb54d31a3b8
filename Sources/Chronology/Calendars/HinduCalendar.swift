import Articles

/// The Hindu calendar of moon and sun as almanacs of today reckon it, with true positions: a month runs
/// from new moon to new moon and is named by the sign that the sun enters in it; its thirty tithis are
/// twelfths of a degree-and-a-day, each twelve degrees of the moon's way from the sun. A feast is on the
/// day at whose hour its tithi runs. Reingold and Dershowitz, "Calendrical Calculations", chapter 20;
/// signs by the ayanamsa of Lahiri; hours at Ujjain.
enum HinduCalendar {
  /// The months, by the sign of the sun.
  enum Month: Int, Sendable {
    case chaitra = 0
    case vaishakha, jyeshtha, ashadha, shravana, bhadrapada, ashvin, kartik, margashirsha, pausha
    case magha, phalguna
  }

  /// The hour of the day that decides: of two days the first, or of two midnights the later.
  enum Hour: Sendable {
    case sunrise, forenoon, midday, afternoon, evening, night, midnight, laterMidnight
  }

  /// The days of a Gregorian year at whose hour that tithi of the month runs: 1 is the first of the
  /// bright half, 15 the full moon, 16 the first of the dark half, 30 the new moon.
  static func days(_ month: Month, _ tithi: Int, at hour: Hour, in year: Int) -> [CivilDate] {
    (year - 1...year).compactMap { solarYear in
      guard let entry = entry(of: month.rawValue, in: solarYear) else { return nil }
      let newMoon = SunAndMoon.newMoon(before: entry)
      let from = moment(of: tithi - 1, after: newMoon)
      let to = moment(of: tithi, after: newMoon)
      let start = (from + 5.5 / 24).whole
      let days = (start - 1...start + 2).filter {
        (from..<to).contains(self.moment(of: hour, on: $0))
      }
      // A tithi that misses the hour of both days is kept on the day at whose sunrise it runs.
      let day =
        (hour == .laterMidnight ? days.last : days.first)
        ?? (start...start + 1).first {
          (from..<to).contains(self.moment(of: .sunrise, on: $0))
        } ?? start
      let date = CivilDate(dayNumber: day)
      return date.year == year ? date : nil
    }
  }

  /// The moment at which the sun enters a sign, the first for a year being 0 in April.
  static func entry(of sign: Int, in year: Int) -> Double? {
    guard let april = CivilDate(year, 4, 14) else { return nil }
    let guess = Double(april.dayNumber) + Double(sign) * 30.44
    return SunAndMoon.sun(at: Double(sign * 30) + ayanamsa(guess), near: guess)
  }

  /// The day of a Gregorian year on which the sun enters a sign: by Indian midnight, or by sunset, after
  /// which the next day counts.
  static func sankranti(_ sign: Int, bySunset: Bool, in year: Int) -> CivilDate? {
    guard let entry = entry(of: sign, inGregorian: year) else { return nil }
    let day = (entry + 5.5 / 24).whole
    let isLate =
      bySunset && entry > SunAndMoon.sunset(day, east: ujjain.east, north: ujjain.north)
    return CivilDate(dayNumber: isLate ? day + 1 : day)
  }

  /// The last day of a solar month at whose sunrise the moon stands in a twenty-seventh of the sky.
  static func asterism(_ place: Int, in sign: Int, _ year: Int) -> CivilDate? {
    guard let entry = entry(of: sign, inGregorian: year) else { return nil }
    let first = entry.whole + 1
    return (first...first + 30).last {
      let sunrise = moment(of: .sunrise, on: $0)
      let longitude = Angle.wrapped(SunAndMoon.moon(sunrise) - ayanamsa(sunrise))
      return Int(longitude * 27 / 360) == place
    }.map { CivilDate(dayNumber: $0) }
  }

  private static func entry(of sign: Int, inGregorian year: Int) -> Double? {
    // From Capricorn on a sign belongs to the calendar year after.
    entry(of: sign, in: sign < 9 ? year : year - 1)
  }

  private static let ujjain = (east: 75.77, north: 23.18)

  /// The distance of the signs from the equinox, by the Indian Astronomical Ephemeris.
  private static func ayanamsa(_ moment: Double) -> Double {
    23.853 + 1.3969 * SunAndMoon.centuries(moment)
  }

  private static func moment(of tithi: Int, after newMoon: Double) -> Double {
    if tithi == 0 { return newMoon }
    let guess = newMoon + Double(tithi) * 29.530_588 / 30
    return SunAndMoon.elongation(at: Double(tithi * 12), near: guess)
  }

  private static func moment(of hour: Hour, on day: Int) -> Double {
    let noon = Double(day) + (12 - ujjain.east / 15) / 24
    switch hour {
    case .sunrise: return SunAndMoon.sunrise(day, east: ujjain.east, north: ujjain.north)
    case .forenoon: return noon - 1.5 / 24
    case .midday: return noon
    case .afternoon: return noon + 2.4 / 24
    case .evening: return SunAndMoon.sunset(day, east: ujjain.east, north: ujjain.north) + 0.3 / 24
    case .night: return noon + 7.5 / 24
    case .midnight, .laterMidnight: return noon + 0.5
    }
  }
}
