import Articles

/// The new years of Iran and of the Parsis.
enum PersianCalendar {
  /// Nowruz: the day of the spring equinox at Teheran, or the next if it comes after noon. Reingold and
  /// Dershowitz, "Calendrical Calculations", chapter 15.
  static func nowruz(_ year: Int) -> CivilDate? {
    guard let guess = CivilDate(year, 3, 20) else { return nil }
    let equinox = SunAndMoon.sun(at: 0, near: Double(guess.dayNumber) + 0.5)
    // 3:26 is the time of the meridian 51.5° E at noon.
    return CivilDate(dayNumber: (equinox + 3.433 / 24 + 0.5).whole)
  }

  /// The new year of the Shahenshahi reckoning that most Parsis of India keep: every 365 days.
  static func parsi(_ year: Int) -> CivilDate? {
    guard let anchor = CivilDate(2022, 8, 16), let first = CivilDate(year, 1, 1) else { return nil }
    let ahead = (anchor.dayNumber - first.dayNumber) % 365
    return first.adding(days: (ahead + 365) % 365)
  }
}
