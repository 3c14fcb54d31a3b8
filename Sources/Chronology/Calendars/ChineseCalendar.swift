import Articles

/// The Chinese calendar: months from new moon to new moon at UTC+8, the eleventh of which holds the
/// winter solstice. Reingold and Dershowitz, "Calendrical Calculations", chapter 19; Korea and Vietnam
/// keep nearly always the same days.
enum ChineseCalendar {
  private static let zone = 8.0 / 24

  /// The day of a Gregorian year that is that day of a month, 1...10 of the year that starts in it or
  /// 12 of the year that ends in it.
  static func day(_ month: Int, _ day: Int, in year: Int) -> CivilDate? {
    guard let start = start(of: month, in: year) else { return nil }
    return CivilDate(dayNumber: start + day - 1)
  }

  /// The day on which the sun reaches a longitude; the terms of the solar year are multiples of 15.
  static func solarTerm(_ longitude: Double, in year: Int) -> CivilDate? {
    guard let first = CivilDate(year, 1, 1) else { return nil }
    let days = Angle.wrapped(longitude - 280) * (365.2422 / 360)
    let moment = SunAndMoon.sun(at: longitude, near: Double(first.dayNumber) + days)
    return CivilDate(dayNumber: day(of: moment))
  }

  private static func start(of month: Int, in year: Int) -> Int? {
    guard let solstice = solarTerm(270, in: year - 1), let next = solarTerm(270, in: year) else {
      return nil
    }
    let first = newMoon(onOrBefore: solstice.dayNumber)
    let last = newMoon(onOrBefore: next.dayNumber)
    var index = (month + 1) % 12
    if (last - first + 14) / 29 == 13 {
      // Thirteen months: the first in which the sun enters no sign is counted with the one before.
      var start = first
      for place in 0...index {
        let following = newMoon(onOrBefore: start + 31)
        if sign(start) == sign(following), place > 0 {
          index += 1
          break
        }
        start = following
      }
    }
    return newMoon(near: first + Int(Double(index) * 29.530_588 + 0.5))
  }

  private static func sign(_ day: Int) -> Int { Int(SunAndMoon.sun(Double(day) - zone) / 30) }

  private static func newMoon(onOrBefore day: Int) -> Int {
    self.day(of: SunAndMoon.newMoon(before: Double(day + 1) - zone - 0.000_01))
  }

  private static func newMoon(near day: Int) -> Int {
    self.day(of: SunAndMoon.elongation(at: 0, near: Double(day) + 0.5 - zone))
  }

  private static func day(of moment: Double) -> Int { (moment + zone).whole }
}
