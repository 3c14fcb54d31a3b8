import Articles

/// Easter Sunday, from which most movable feasts of the churches are counted.
enum Computus {
  /// By the Gregorian calendar ("Anonymous Gregorian algorithm", Nature, 1876).
  static func western(_ year: Int) -> CivilDate? {
    let a = year % 19
    let b = year / 100
    let c = year % 100
    let h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30
    let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7
    let m = (a + 11 * h + 22 * l) / 451
    let n = h + l - 7 * m + 114
    return CivilDate(year, n / 31, n % 31 + 1)
  }

  /// By the Julian calendar, which the Orthodox churches keep for this feast, as a Gregorian day
  /// (Meeus, "Astronomical Algorithms", chapter 8).
  static func orthodox(_ year: Int) -> CivilDate? {
    let d = (19 * (year % 19) + 15) % 30
    let e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7
    let n = d + e + 114
    // The Julian calendar has a leap day in each of the centuries' years that the Gregorian leaves out.
    let lag = year / 100 - year / 400 - 2
    return CivilDate(year, n / 31, n % 31 + 1)?.adding(days: lag)
  }
}
