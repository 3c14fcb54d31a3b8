import Articles
import Testing

/// The days of events that a query asks for, and a query narrowed to some.
@Suite struct QueryEventDaysTests {
  private static func days(_ first: String, _ last: String) throws -> DayInterval {
    DayInterval(try #require(CivilDate(iso: first)), try #require(CivilDate(iso: last)))
  }

  @Test(arguments: [
    ("", 0), ("event:2023", 1), ("doha event:2023 event:2023-10..", 2), ("(a event:2023)", 1),
    ("-event:2023", 0), ("event:2023 OR doha", 0), ("(event:2023 OR a) event:2022", 1),
    ("on:2023 has:events", 0),
  ])
  func asked(_ query: String, count: Int) { #expect(Query(query).eventDays.count == count) }

  @Test func leavesWhatIsOfTheDays() throws {
    let query = Query("event:2024-07-25..2024-08-10")
    #expect(query.leaves(try Self.days("2024-07-25", "2024-07-25")))
    #expect(query.leaves(try Self.days("2024-07-20", "2024-07-31")))
    #expect(!query.leaves(try Self.days("2024-08-11", "2024-08-11")))
    #expect(!query.leaves(try Self.days("2024-01-01", "2024-12-31")))
    #expect(!query.leaves(nil))
    #expect(Query("doha").leaves(nil))
  }

  @Test(arguments: [
    ("", "2024-07-25", "2024-07-25", "event:2024-07-25"),
    ("  ", "2024-07-01", "2024-07-31", "event:2024-07"),
    ("doha", "2022-01-01", "2023-12-31", "doha event:2022..2023"),
    ("is:unread", "2022-03-01", "2022-06-30", "is:unread event:2022-03..2022-06"),
    ("a OR b", "2022-03-01", "2022-06-29", "(a OR b) event:2022-03-01..2022-06-29"),
    ("a event:2022", "2022-02-02", "2022-02-02", "a event:2022 event:2022-02-02"),
  ])
  func narrowed(_ query: String, _ first: String, _ last: String, _ text: String) throws {
    let days = try Self.days(first, last)
    let narrowed = try #require(Query(query).narrowed(to: days))
    #expect(narrowed.text == text)
    #expect(narrowed.eventDays.last == days)
    #expect(narrowed.terms == Query(query).terms)
  }

  @Test func whatWasKeptCountsAsItReads() throws {
    let (saved, days) = (["x": "a event:2022"], try Self.days("2022-02-02", "2022-02-02"))
    let query = Query("saved:x OR b", saved: saved)
    let narrowed = try #require(query.narrowed(to: days, saved: saved))
    #expect(narrowed.text == "(saved:x OR b) event:2022-02-02")
    #expect(narrowed.terms == ["a", "b"])
    let alone = Query("saved:x", saved: saved).narrowed(to: days, saved: saved)
    #expect(alone?.eventDays.count == 2)
  }

  @Test(arguments: ["\"main str", "a -", "title:"])
  func nothingStandsBehindWhatIsOpen(_ query: String) throws {
    #expect(Query(query).narrowed(to: try Self.days("2024-07-25", "2024-07-25")) == nil)
  }
}
