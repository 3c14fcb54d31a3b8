import Articles
import Testing

@testable import Chronology

/// The calendars against days that were published for the years.
@Suite struct CalendarsTests {
  /// Lines of `day name`, all of which a law must give among the days of their year.
  private func hold(
    _ law: Holiday, _ days: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    for day in days.split(separator: " ") {
      guard let date = CivilDate(iso: day) else {
        Issue.record("no day: \(day)", sourceLocation: sourceLocation)
        continue
      }
      let found = law.days(in: date.year)
      #expect(found.contains(date), "\(law) gives \(found)", sourceLocation: sourceLocation)
    }
  }

  @Test func easterOfEastAndWest() {
    hold(.easter(0), "1913-03-23 1943-04-25 2008-03-23 2016-03-27 2019-04-21 2024-03-31 2025-04-20")
    hold(.orthodox(0), "1991-04-07 2000-04-30 2013-05-05 2016-05-01 2021-05-02 2024-05-05")
    hold(.orthodox(0), "2025-04-20")
  }

  @Test func hebrewDaysAreThoseOfDaylight() {
    hold(.hebrew(.tishri, 1), "2013-09-05 2023-09-16 2024-10-03")
    hold(.hebrew(.tishri, 10), "1973-10-06 2023-09-25 2024-10-12")
    hold(.hebrew(.kislev, 25), "2024-12-26 2023-12-08 2016-12-25")
    hold(.hebrew(.adar, 14), "2023-03-07 2024-03-24")
    hold(.hebrew(.nisan, 15), "2018-03-31 2023-04-06 2024-04-23")
    hold(.hebrew(.sivan, 6), "2023-05-26 2024-06-12")
    #expect(
      HebrewCalendar.days(.tishri, 1, .none, in: 2024) == [CivilDate(2024, 10, 3)].compactMap { $0 }
    )
  }

  @Test func hebrewDaysGiveWayToTheSabbath() {
    let independence = Holiday.hebrew(.iyar, 5, .independence)
    // 2018 from the Friday to the Thursday, 2024 from the Monday to the Tuesday, each by its daylight.
    hold(independence, "2018-04-19 2021-04-15 2022-05-05 2023-04-26 2024-05-14")
    hold(.hebrew(.nisan, 27, .memorial), "2018-04-12 2021-04-08 2024-05-06")
    hold(.hebrew(.av, 9, .offSabbath), "2018-07-22 2022-08-07 2024-08-13")
  }

  @Test func islamicDaysOfArabia() {
    hold(.islamic(.shawwal, 1), "2012-08-19 2018-06-15 2020-05-24 2021-05-13 2022-05-02 2024-04-10")
    hold(.islamic(.shawwal, 1), "2000-01-08 2000-12-27")
    hold(.islamic(.dhuAlHijja, 10), "2018-08-21 2019-08-11 2021-07-20 2023-06-28 2024-06-16")
    hold(.islamic(.ramadan, 1), "2019-05-06 2020-04-24 2021-04-13 2023-03-23 2024-03-11")
    hold(.islamic(.muharram, 1), "2018-09-11 2020-08-20")
    hold(.lastFridayOfRamadan, "2017-06-23 2018-06-08")
    #expect(Holiday.islamic(.shawwal, 1).days(in: 2000).count == 2)
  }

  @Test func everyYearHasItsIslamicFeast() {
    for year in 1900...2100 {
      let days = Holiday.islamic(.shawwal, 1).days(in: year)
      #expect((1...2).contains(days.count), "\(year): \(days)")
    }
  }

  @Test func chineseDays() {
    hold(.chinese(1, 1), "1968-01-30 1985-02-20 2000-02-05 2007-02-18 2013-02-10 2015-02-19")
    hold(.chinese(1, 1), "2020-01-25 2023-01-22 2024-02-10 2025-01-29 2033-01-31 2034-02-19")
    hold(.chinese(5, 5), "2017-05-30 2020-06-25 2023-06-22 2024-06-10")
    hold(.chinese(8, 15), "2014-09-08 2020-10-01 2021-09-21 2023-09-29 2024-09-17 2025-10-06")
    hold(.solarTerm(15), "2019-04-05 2020-04-04 2023-04-05 2024-04-04")
  }

  @Test func hinduDays() {
    hold(
      .hindu(.ashvin, 30, .evening),
      "2000-10-26 2010-11-05 2012-11-13 2014-10-23 2018-11-07 2020-11-14 2022-10-24 2023-11-12")
    hold(
      .after(.hindu(.phalguna, 15, .afternoon), 1),
      "2016-03-24 2018-03-02 2019-03-21 2020-03-10 2021-03-29 2022-03-18 2023-03-08 2024-03-25")
    hold(.hindu(.magha, 29, .midnight), "2018-02-13 2020-02-21 2021-03-11 2023-02-18 2024-03-08")
    hold(.hindu(.ashvin, 10, .midday), "2019-10-08 2020-10-25 2021-10-15 2022-10-05 2024-10-12")
    hold(.hindu(.bhadrapada, 4, .midday), "2018-09-13 2020-08-22 2021-09-10 2023-09-19")
    hold(.hindu(.shravana, 15, .afternoon), "2018-08-26 2019-08-15 2021-08-22 2024-08-19")
    hold(.hindu(.chaitra, 1, .sunrise), "2018-03-18 2020-03-25 2021-04-13 2023-03-22")
    hold(.hindu(.pausha, 7, .sunrise), "2017-01-05 2017-12-25")
    hold(.asterism(21, 4), "2018-08-25 2019-09-11 2021-08-21 2022-09-08 2023-08-29")
    hold(.sankranti(9, bySunset: true), "2018-01-14 2019-01-15 2021-01-14 2024-01-15")
    hold(.sankranti(0, bySunset: false), "2018-04-14 2020-04-13 2024-04-13")
  }

  @Test func newYearsOfIranAndTheParsis() {
    hold(.nowruz, "2017-03-21 2019-03-21 2020-03-20 2021-03-21 2023-03-21 2024-03-20")
    hold(.parsiNewYear, "2015-08-18 2018-08-17 2022-08-16")
  }

  @Test func daysThatShiftWithTheWeek() {
    hold(.offSunday(4, 27), "2014-04-26 2018-04-27 2025-04-26")
    hold(.workday(10, 16), "2021-10-15 2022-10-17 2023-10-16")
    hold(.taxDay, "2016-04-18 2017-04-18 2018-04-17 2019-04-15 2022-04-18 2024-04-15")
    hold(.firstFrom(11, 27, 7), "2022-11-27 2023-12-03 2024-12-01")
    hold(.earthHour, "2013-03-23 2018-03-24 2023-03-25 2024-03-23")
    #expect(Holiday.inauguration(1, 20).days(in: 2023).isEmpty)
    #expect(Holiday.fixed(2, 29).day(in: 2023) == nil)
  }
}
