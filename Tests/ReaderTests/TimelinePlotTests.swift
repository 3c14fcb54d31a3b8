import Articles
import Display
import Testing

@testable import Reader

/// The density of a timeline over its whole time.
@Suite struct TimelinePlotTests {
  /// A month is named after itself, though something in it ends in the next.
  @Test func aMonthWhoseLastEventEndsInTheNextIsNamed() {
    let events = [Self.event("2024-07-10", "2024-07-10"), Self.event("2024-07-29", "2024-08-04")]
    let rows = TimelineRow.rows(of: events, by: .month)
    #expect(rows.count == 1)
    let named = rows.first?.named(of: events, by: .month)
    #expect(named?.first.description == "2024-07-01" && named?.last.description == "2024-07-31")
    #expect(rows.first?.days(of: events, by: .month)?.last.description == "2024-08-04")
  }

  private static func event(_ first: String, _ last: String, count: Int = 1) -> TimelineEvent {
    let days = CivilDate(iso: first).flatMap { first in
      CivilDate(iso: last).map { DayInterval(first, $0) }
    }
    let place = TextRange(block: 0, start: 0, end: 1)
    let event = Event(
      when: DateSpan(days, .day), value: "", mention: place, sentence: place, clause: place,
      label: "x")
    return TimelineEvent(
      source: .init(article: ArticleID(naming: "a"), title: "A", event: event),
      when: event.when, value: "", count: count)
  }

  @Test func eachEventIsCountedOnceAndSpreadOverWhatItMayMean() throws {
    let density = try #require(
      TimelineDensity(
        [
          Self.event("2000-01-01", "2009-12-31"), Self.event("2000-01-01", "2000-01-01", count: 3),
          Self.event("2009-12-31", "2009-12-31"),
        ], columns: 10))
    #expect(density.counts.count == 10)
    #expect(abs(density.counts.reduce(0, +) - 5) < 0.001)
    #expect(abs(density.counts[0] - 3.1) < 0.001)
    #expect(abs(density.counts[5] - 0.1) < 0.001)
    #expect(density.scale == "3")
    // In proportion: a third of the fullest stands at a third of the height.
    #expect(density.level(of: 0, among: 8) == 7)
    #expect(density.level(of: 9, among: 8) == 2)
    #expect(density.level(of: 5, among: 8) == 0)
  }

  @Test func nothingIsDrawnWhereNothingIsTold() throws {
    let density = try #require(
      TimelineDensity(
        [Self.event("2024-01-01", "2024-01-01"), Self.event("2024-01-04", "2024-01-04")],
        columns: 40))
    // Four days are four stretches of ten columns.
    #expect(density.counts == [1, 0, 0, 1])
    #expect(density.level(of: 1, among: 8) == nil)
    #expect(density.column(of: CivilDate(dayNumber: 19_724), of: 40) == 10)
    #expect(density.lastColumn(of: CivilDate(dayNumber: 19_724), of: 40) == 19)
    #expect(density.column(of: CivilDate(dayNumber: 19_800), of: 40) == nil)
  }

  @Test func oneDayHasNoAxis() {
    #expect(TimelineDensity([Self.event("2024-01-01", "2024-01-01")], columns: 40) == nil)
    #expect(TimelineDensity([], columns: 40) == nil)
    #expect(
      TimelineDensity(
        [Self.event("0001-01-01", "9999-12-31"), Self.event("2024-01-01", "2024-01-01")],
        columns: 500)?.counts.count == 500)
  }

  @Test func thePartInViewIsMarkedAndFollows() {
    var reader = ScriptedReader(width: 120, height: 14)
    reader.press("Enter 3 g g")
    let first = reader.column(86..<120).split(separator: "\n")[2]
    reader.press("G")
    let last = reader.column(86..<120).split(separator: "\n")[2]
    #expect(first != last)
    #expect(last.hasPrefix(" ─") && first.hasPrefix(" ━"))
  }

  @Test func thePlotOfMany() throws {
    let articles = [SampleArticles.orchard, SampleArticles.ferry]
    var reader = ScriptedReader(articles, width: 60, height: 20)
    reader.press("t t 3")
    try expectScreen("plot", reader.screen)
    var plain = ScriptedReader(articles, width: 60, height: 20, theme: .monochrome, glyphs: .ascii)
    plain.press("t t 3 g g v j")
    try expectScreen("plot-ascii", plain.screen)
  }

  @Test func aClickBelowThePlotSelectsTheRowThatIsThere() throws {
    var reader = ScriptedReader(width: 120, height: 40)
    reader.press("Enter")
    let lines = reader.column(85..<120).split(separator: "\n", omittingEmptySubsequences: false)
    let y = try #require(lines.firstIndex { $0.contains("late Aug") })
    reader.send(.terminal(.mouse(.press, x: 90, y: y)))
    #expect(reader.state.timeline.selectedEvent?.when.modifier == .late)
    let before = reader.state.timeline.selection
    reader.send(.terminal(.mouse(.press, x: 90, y: 1)))
    #expect(reader.state.timeline.selection == before)
  }
}
