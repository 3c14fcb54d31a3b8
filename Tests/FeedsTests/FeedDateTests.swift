import Articles
import Feeds
import Testing

/// The dates of feeds, form by form.
@Suite struct FeedDateTests {
  /// The date in UTC, as it is printed.
  private func utc(_ text: String) -> String? { FeedDate.moment(text)?.inUTC.description }

  @Test(arguments: [
    ("Tue, 09 Mar 2021 07:05:03 GMT", "2021-03-09T07:05:03Z"),
    ("Tue, 9 Mar 2021 07:05 +0100", "2021-03-09T06:05:00Z"),
    ("9 Mar 21 07:05:03 EST", "2021-03-09T12:05:03Z"),
    ("Tuesday, 09-Mar-21 07:05:03 GMT", "2021-03-09T07:05:03Z"),
    ("Tue Mar  9 07:05:03 2021", "2021-03-09T07:05:03Z"),
    ("Tue Mar 09 07:05:03 +0200 2021", "2021-03-09T05:05:03Z"),
    ("Fri, 09 Mar 2021 07:05:03 GMT", "2021-03-09T07:05:03Z"),
    ("Tue, 09 Mar 2021 24:00:00 GMT", "2021-03-10T00:00:00Z"),
    ("Tue, 09 March 2021 07:05:03 GMT+0100", "2021-03-09T06:05:03Z"),
    ("Tue, 09 Mar 2021 07:05:03 -0500 (EST)", "2021-03-09T12:05:03Z"),
    ("Tue, 09 Mar 2021 07:05:03 EDT-0400", "2021-03-09T11:05:03Z"),
    ("Tue, 09 Mar 2021", "2021-03-09T00:00:00Z"),
    ("09-Mar-21 07:05", "2021-03-09T07:05:00Z"),
  ])
  func mailDates(text: String, expected: String) { #expect(utc(text) == expected) }

  @Test(arguments: [
    ("2021-03-09T07:05:03Z", "2021-03-09T07:05:03Z"),
    ("2021-03-09t07:05:03.25+01:00", "2021-03-09T06:05:03Z"),
    ("2021-03-09 07:05", "2021-03-09T07:05:00Z"),
    ("2021-03-09T070503-0330", "2021-03-09T10:35:03Z"),
    ("20210309T0705Z", "2021-03-09T07:05:00Z"),
    ("20210309", "2021-03-09T00:00:00Z"),
    ("20210309070503", "2021-03-09T07:05:03Z"),
    ("20210309 070503", "2021-03-09T07:05:03Z"),
    ("2021-068", "2021-03-09T00:00:00Z"),
    ("2021-W10-2", "2021-03-09T00:00:00Z"),
    ("2020-W53-5T06:00Z", "2021-01-01T06:00:00Z"),
    ("2021-03", "2021-03-01T00:00:00Z"),
    ("2021/03/09 07:05:03", "2021-03-09T07:05:03Z"),
    ("2021-03-09 07:05:03 PST", "2021-03-09T15:05:03Z"),
    ("Tue, 2021-03-09 07:05:03", "2021-03-09T07:05:03Z"),
  ])
  func standardDates(text: String, expected: String) { #expect(utc(text) == expected) }

  @Test(arguments: [
    ("March 9, 2021 7:05 pm", "2021-03-09T19:05:00Z"),
    ("March 9, 2021 at 7:05 pm", "2021-03-09T19:05:00Z"),
    ("Mar 9, 2021 at 7:05pm (EST)", "2021-03-10T00:05:00Z"),
    ("Tue, 9 March 2021 19:05:00 AT", "2021-03-09T23:05:00Z"),
    ("9. März 2021", "2021-03-09T00:00:00Z"),
    ("mar, 9 feb 2021 07:05:00 GMT", "2021-02-09T07:05:00Z"),
    ("Τρι, 09 Μαρ 2021 07:05:00 EET", "2021-03-09T05:05:00Z"),
    ("2021-március-9T7:05+01:00", "2021-03-09T06:05:00Z"),
    ("2021년 3월 9일 7:05:00", "2021-03-08T22:05:00Z"),
    ("2021-03-09 오후 7:05:00", "2021-03-09T10:05:00Z"),
    ("2021年3月9日 7:05", "2021-03-09T07:05:00Z"),
    ("09.03.2021 07:05", "2021-03-09T07:05:00Z"),
    ("3/9/2021 7:05:00 PM", "2021-03-09T19:05:00Z"),
    ("13/3/2021", "2021-03-13T00:00:00Z"),
    ("Tue, 06 Jul 2021 07:05:00 Europe/Berlin", "2021-07-06T05:05:00Z"),
    ("Tue, 09 Mar 2021 07:05:00 America/New_York", "2021-03-09T12:05:00Z"),
    ("1615273503", "2021-03-09T07:05:03Z"),
  ])
  func datesOfTheWorld(text: String, expected: String) { #expect(utc(text) == expected) }

  @Test(arguments: [
    "", "yesterday", "2021-13-09", "2021-02-30", "2021-03-09T25:00:00Z", "2021-03-09T07:05:61Z",
    "Tue, 32 Mar 2021 07:05:03 GMT", "Tue, 09 Foo 2021 07:05:03 GMT", "2021-03-09T07:05:03Zebra",
    "Tue, 09 Mar 2021 1:2:3:4 GMT", "2021-", "12 34 56",
  ])
  func whatIsNoDate(text: String) { #expect(FeedDate.moment(text) == nil) }

  @Test func theZoneStaysAsItWasGiven() {
    #expect(
      FeedDate.moment("Tue, 09 Mar 2021 07:05:03 +0530")?.description
        == "2021-03-09T07:05:03+05:30")
    #expect(FeedDate.moment("2021-03-09 07:05:03")?.offset == nil)
    #expect(FeedDate.moment("2021-03-09")?.secondOfDay == nil)
  }
}
