import Articles
import Display
import Testing

@testable import Reader

@Suite struct EventTests {
  @Test func enterOnAnEventGoesToItsSentenceAndLightsIt() {
    var reader = ScriptedReader(width: 120, height: 10)
    let ground = reader.state.configuration.theme.overlay(.event).background
    reader.press("Enter 3 g g")
    // The earliest event stands in the third paragraph.
    reader.press("Enter")
    #expect(reader.state.focus == .body)
    #expect(reader.state.body?.event == 2)
    let lit = reader.styles(of: "The islands have had no bridge since the storm")
    #expect(!lit.isEmpty && lit.allSatisfy { $0.background == ground })
    let dark = reader.styles(of: "No one was hurt.")
    #expect(dark.allSatisfy { $0.background != ground })
  }

  @Test func theTextFollowsTheSelectionOfTheTimeline() {
    var reader = ScriptedReader(width: 120, height: 8)
    reader.press("Enter 3 G")
    #expect(reader.state.body?.event == 3)
    #expect(reader.column(34..<84).contains("A new bridge is to be opened"))
    #expect(reader.state.focus == .timeline)
  }

  @Test func theTimelineFollowsTheWalkThroughTheText() throws {
    var reader = ScriptedReader(width: 120, height: 24)
    reader.press("Enter ]")
    var selected = try #require(reader.state.timeline.selectedEvent)
    #expect(selected.source.event.label.string.hasPrefix("The ferry"))
    reader.press("] ]")
    selected = try #require(reader.state.timeline.selectedEvent)
    #expect(selected.source.event.label.string.hasPrefix("The islands"))
    reader.press("[")
    #expect(reader.state.body?.event == 1)
    reader.press("9 ]")
    #expect(reader.foot.hasPrefix(" This is the last event."))
    #expect(reader.state.body?.event == 3)
  }

  @Test func theTimelineFollowsTheScrolledText() {
    var reader = ScriptedReader(width: 120, height: 6)
    reader.press("Enter G")
    let label = reader.state.timeline.selectedEvent?.source.event.label.string ?? ""
    #expect(label.hasPrefix("A new bridge") || label.hasPrefix("The islands"))
  }

  @Test func anEventOfAnotherArticleOpensIt() {
    var reader = ScriptedReader(width: 120, height: 24)
    reader.press("t t 3 g g")
    #expect(reader.screen.contains("Timeline · all listed"))
    #expect(reader.screen.contains("14 Mar"))
    #expect(reader.screen.contains("1911"))
    reader.press("Enter")
    #expect(reader.state.body?.dated.article.title == SampleArticles.orchard.article.title)
    #expect(reader.state.body?.isEventLit == true)
    #expect(reader.screen.contains("Two hundred trees"))
    reader.press("C-o")
    #expect(reader.state.body?.dated.article.title == SampleArticles.ferry.article.title)
    #expect(reader.state.focus == .timeline)
    reader.press(">")
    #expect(reader.state.body?.dated.article.title == SampleArticles.orchard.article.title)
  }

  @Test func theTimelineIsGatheredByMonthAndYear() {
    var reader = ScriptedReader(width: 120, height: 24)
    reader.press("Enter 3 +")
    #expect(reader.screen.contains("4 events by month"))
    #expect(reader.screen.contains("○ Jul · 2 events"))
    reader.press("+")
    #expect(reader.screen.contains("by year"))
    reader.press("+")
    #expect(reader.screen.contains("4 events by decade"))
    #expect(reader.screen.contains("21st century"))
    #expect(reader.screen.contains("○ 2020s · 4 events"))
    reader.press("+")
    #expect(reader.foot.hasPrefix(" Decades are the coarsest there is."))
    reader.press("G Enter Enter Enter")
    #expect(reader.state.timeline.grain == .day)
    #expect(reader.screen.contains("31 Oct"))
  }

  @Test func gapsAndPrecisionAreShownAsSuch() {
    let reader = ScriptedReader(width: 120, height: 30)
    let pane = reader.column(85..<120)
    #expect(pane.contains("● Mon 31 Oct"))
    #expect(pane.contains("┆ 21 months"))
    #expect(pane.contains("◐ Mon 8 Jul"))
    #expect(pane.contains("◌ late Aug"))
    let parts = pane.split(separator: "── today, 9 Aug 2024")
    #expect(parts.count == 2)
    #expect(parts.first?.contains("29 Jul") == true)
    #expect(parts.last?.contains("late Aug") == true)
  }

  @Test func anUndatedEventStandsAtTheEnd() {
    let undated = SampleArticles.dated(
      "Of two days", site: nil, published: nil,
      paragraphs: ["It began on ⟦25 July⟧ and nobody knows why.", "It ended on ⟦1 May 1900⟧."],
      dates: [("XXXX-07-25", "", .day, nil, false), ("1900-05-01", "1900-05-01", .day, nil, false)])
    let reader = ScriptedReader([undated], width: 120, height: 20)
    let pane = reader.column(85..<120)
    let parts = pane.split(separator: "No day known")
    #expect(parts.count == 2)
    #expect(parts.first?.contains("1900") == true)
    #expect(parts.last?.contains("It began on 25 July") == true)
  }
}
