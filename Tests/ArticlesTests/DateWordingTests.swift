import Articles
import Testing

@Suite struct DateWordingTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let span: DateSpan
    let long: String
    let short: String
    var testDescription: String { long }
  }

  static func days(
    _ first: String, _ last: String, _ precision: DateSpan.Precision,
    _ modifier: DateSpan.Modifier? = nil
  ) -> DateSpan {
    guard let first = CivilDate(iso: first), let last = CivilDate(iso: last) else {
      preconditionFailure("a test's own date is wrong")
    }
    return DateSpan(DayInterval(first, last), precision, modifier)
  }

  static let cases: [Case] = [
    Case(
      span: days("2023-10-07", "2023-10-07", .day), long: "7 October 2023", short: "7 Oct 2023"),
    Case(
      span: days("2023-10-07", "2023-10-07", .day, .after), long: "after 7 October 2023",
      short: "after 7 Oct 2023"),
    Case(
      span: days("2024-10-05", "2024-10-06", .weekend), long: "weekend of 5–6 October 2024",
      short: "5–6 Oct 2024"),
    Case(
      span: days("2024-09-30", "2024-10-06", .week), long: "week of 30 September 2024",
      short: "30 Sep – 6 Oct 2024"),
    Case(
      span: days("2025-07-16", "2025-07-18", .week, .mid),
      long: "middle of the week of 14 July 2025", short: "mid 16–18 Jul 2025"),
    Case(
      span: days("2025-07-18", "2025-07-20", .week, .late),
      long: "late in the week of 14 July 2025", short: "late 18–20 Jul 2025"),
    Case(
      span: days("2023-12-28", "2024-01-03", .range), long: "28 December 2023 – 3 January 2024",
      short: "28 Dec 2023 – 3 Jan 2024"),
    Case(
      span: days("2024-05-01", "2024-07-31", .range), long: "May–July 2024", short: "May–Jul 2024"),
    Case(
      span: days("1914-01-01", "1918-12-31", .range), long: "1914–1918", short: "1914–1918"),
    Case(
      span: days("2024-07-20", "2024-07-31", .month, .late), long: "late July 2024",
      short: "late Jul 2024"),
    Case(span: days("2024-07-01", "2024-09-30", .quarter), long: "Q3 2024", short: "Q3 2024"),
    Case(
      span: days("2024-07-01", "2024-12-31", .half), long: "second half of 2024", short: "H2 2024"),
    Case(
      span: days("2023-12-01", "2024-02-29", .season), long: "winter 2023–24",
      short: "winter 2023–24"),
    Case(
      span: days("2024-06-01", "2024-08-31", .season, .mid), long: "mid summer 2024",
      short: "mid summer 2024"),
    Case(
      span: days("1940-01-01", "1940-12-31", .year, .approx), long: "about 1940", short: "c. 1940"),
    Case(span: days("2024-05-01", "2024-08-31", .year, .mid), long: "mid-2024", short: "mid-2024"),
    Case(span: days("0079-01-01", "0079-12-31", .year), long: "AD 79", short: "AD 79"),
    Case(span: days("1990-01-01", "1999-12-31", .decade), long: "the 1990s", short: "1990s"),
    Case(
      span: days("1990-01-01", "1993-12-31", .decade, .early), long: "the early 1990s",
      short: "early 1990s"),
    Case(
      span: days("1990-01-01", "1999-12-31", .decade, .before), long: "before the 1990s",
      short: "before 1990s"),
    Case(
      span: days("1801-01-01", "1900-12-31", .century), long: "the 19th century",
      short: "19th c."),
    Case(span: days("1603-01-01", "1867-12-31", .era), long: "1603–1867", short: "1603–1867"),
  ]

  @Test("A span is said as exactly as its text said it", arguments: cases)
  func spanInWords(_ example: Case) {
    #expect(example.span.words(long: true) == example.long)
    #expect(example.span.words(long: false) == example.short)
  }

  @Test(
    "A value without days is said with what is known of it",
    arguments: [
      ("XXXX-07-25", "25 July, year unknown", "25 Jul"),
      ("XXXX-07", "July, year unknown", "Jul"),
      ("XXXX-SU", "summer, year unknown", "summer"),
      ("XXXX-WXX-5", "a Friday", "a Friday"),
      ("XXXX-XX-25", "the 25th, month unknown", "the 25th"),
      ("XXXX-XX-XXT15:30", "15:30, day unknown", "15:30"),
      ("P3D", "3 days", "3 days"),
      ("P1Y6M", "1 year 6 months", "1 year 6 months"),
      ("PT2H", "2 hours", "2 hours"),
      ("PXW", "some weeks", "some weeks"),
      ("BC0044", "44 BC", "44 BC"),
      ("FUTURE_REF", "in the future", "in the future"),
      ("", "undated", "undated"),
      ("nonsense", "undated", "undated"),
      ("P", "undated", "undated"),
      ("-", "undated", "undated"),
    ])
  func undated(_ value: String, _ long: String, _ short: String) {
    let span = DateSpan(nil, .day)
    #expect(span.words(long: true, value: value) == long)
    #expect(span.words(long: false, value: value) == short)
  }

  @Test("The value gives the clock and a southern season")
  func valueAddsWhatDaysDoNotSay() {
    let day = Self.days("2024-07-25", "2024-07-25", .time)
    #expect(day.words(long: true, value: "2024-07-25T16:41") == "25 July 2024, 16:41")
    #expect(day.words(long: false, value: "2024-07-25TMO") == "25 Jul 2024, morning")
    let winter = Self.days("2024-06-01", "2024-08-31", .season)
    #expect(winter.words(long: true, value: "2024-WI") == "winter 2024")
  }

  @Test("A moment is said with the time and zone that were given")
  func moments() {
    #expect(CivilMoment(iso: "2024-08-08")?.words(long: true) == "8 August 2024")
    #expect(CivilMoment(iso: "2024-08-08T16:41Z")?.words(long: true) == "8 August 2024, 16:41 UTC")
    #expect(
      CivilMoment(iso: "2024-08-08T06:05-05:30")?.words(long: false)
        == "8 Aug 2024, 06:05 UTC−05:30")
  }
}
