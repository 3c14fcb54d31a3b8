import Articles
import Testing

@Suite struct CivilDateTests {
  @Test("Day numbers and days are each other's, without a gap, from the year 1 to 9999")
  func everyDay() throws {
    var number = -719_162
    var weekday = 1  // 1 January of the year 1 was a Monday.
    for year in 1...9999 {
      for month in 1...12 {
        for day in [1, CivilDate.daysInMonth(month, of: year)] {
          let date = try #require(CivilDate(year, month, day))
          let expected = day == 1 ? number : number + day - 1
          if date.dayNumber != expected || CivilDate(dayNumber: expected) != date {
            Issue.record("\(date)")
          }
          if day == 1, date.weekday != weekday { Issue.record("weekday of \(date)") }
        }
        let length = CivilDate.daysInMonth(month, of: year)
        number += length
        weekday = (weekday - 1 + length) % 7 + 1
      }
    }
    #expect(number - 1 == 2_932_896)
    #expect(CivilDate(1970, 1, 1)?.dayNumber == 0)
  }

  @Test(
    "There is no such day",
    arguments: [
      (2023, 2, 29), (1900, 2, 29), (2024, 4, 31), (2024, 13, 1), (0, 1, 1), (10_000, 1, 1),
      (2024, 1, 0),
    ])
  func noSuchDay(_ year: Int, _ month: Int, _ day: Int) {
    #expect(CivilDate(year, month, day) == nil)
  }

  @Test(
    "Months are added to the calendar, not to a count of days",
    arguments: [
      ("2024-01-31", 1, "2024-02-29"), ("2023-01-31", 1, "2023-02-28"),
      ("2024-03-31", -1, "2024-02-29"), ("2024-12-15", 1, "2025-01-15"),
      ("2024-01-15", -1, "2023-12-15"), ("2024-02-29", 12, "2025-02-28"),
      ("0001-01-15", -1, "0001-01-15"), ("9999-12-15", .max, "9999-12-15"),
    ])
  func addsMonths(_ start: String, _ months: Int, _ end: String) {
    #expect(CivilDate(iso: start)?.adding(months: months).description == end)
  }

  @Test("Days are added across leap days and cut to the calendar")
  func addsDays() {
    #expect(CivilDate(2024, 2, 28)?.adding(days: 2) == CivilDate(2024, 3, 1))
    #expect(CivilDate(2024, 1, 1)?.adding(days: -1) == CivilDate(2023, 12, 31))
    #expect(CivilDate(2024, 1, 1)?.adding(days: .max) == CivilDate(9999, 12, 31))
    #expect(CivilDate(2024, 1, 1)?.adding(days: .min) == CivilDate(1, 1, 1))
    #expect(CivilDate(2024, 2, 3)?.endOfMonth == CivilDate(2024, 2, 29))
  }

  @Test(
    "Only YYYY-MM-DD is read",
    arguments: [
      "2024-7-25", "2024-07-25 ", "20240725", "2024-02-30", "２０２４-07-25", "-024-07-25", "",
    ])
  func notISO(_ text: String) {
    #expect(CivilDate(iso: text) == nil)
  }

  @Test("An interval is the same whichever end is named first")
  func interval() throws {
    let (one, other) = (try #require(CivilDate(2024, 2, 28)), try #require(CivilDate(2024, 3, 1)))
    #expect(DayInterval(one, other) == DayInterval(other, one))
    #expect(DayInterval(one, other).length == 3)
    #expect(DayInterval(one).contains(one) && !DayInterval(one).contains(other))
  }
}
