import Articles
import Display
import Testing

@testable import Reader

/// A span of the timeline is marked with two keys and narrows list, text and timeline.
@Suite struct SpanTests {
  private static let late = DayInterval(
    CivilDate(dayNumber: 19_912), CivilDate(dayNumber: 19_966))  // 8 July to 31 August 2024

  @Test func movingShowsTheSpanAndTheSecondKeyFiltersByIt() {
    var reader = ScriptedReader(width: 120, height: 40)
    reader.press("Enter 3 g g j v")
    #expect(reader.foot.contains("v filters to it, Esc lets go"))
    reader.press("G")
    #expect(reader.state.timeline.markedSpan == Self.late)
    #expect(reader.rows[0].contains("8 Jul – 31 Aug 2024"))
    #expect(reader.foot.contains("v filter to it"))
    reader.press("v")
    #expect(reader.state.query.text == "event:2024-07-08..2024-08-31")
    #expect(reader.foot.contains("Filtered to 8 Jul – 31 Aug 2024. Esc takes it back."))
    #expect(reader.rows[0].contains("8 Jul – 31 Aug 2024") && reader.rows[0].contains("3 events"))
    #expect(!reader.column(85..<120).contains("31 Oct"))
    // The paragraph of 2022 is folded away, and the list has lost the orchard.
    #expect(reader.screen.contains("┆ 1 paragraph"))
    #expect(!reader.screen.contains("The islands have had no bridge"))
    #expect(!reader.column(0..<31).contains("orchard"))
    reader.press("Esc")
    #expect(reader.state.query.text.isEmpty)
    #expect(reader.column(85..<120).contains("31 Oct"))
    #expect(reader.screen.contains("The islands have had no bridge"))
    #expect(reader.column(0..<31).contains("orchard"))
  }

  @Test func aSpanNarrowsAllOfAKeptFilter() {
    var reader = ScriptedReader(width: 120, height: 40)
    reader.press("/ 'ferry_is:unread' Enter K 'sea' Enter / C-u 'saved:sea_OR_orchard' Enter")
    reader.press("Enter 3 g g v v")
    #expect(reader.state.query.text.hasPrefix("(saved:sea OR orchard) event:"))
  }

  @Test func theMarkedRowsAreSeen() {
    var reader = ScriptedReader(width: 120, height: 40)
    let ground = reader.state.configuration.theme.overlay(.selectedElsewhere).background
    reader.press("Enter 3 g g v j j")
    let marked = reader.styles(of: "Mon 8 Jul")
    #expect(!marked.isEmpty && marked.allSatisfy { $0.background == ground })
    #expect(reader.styles(of: "late Aug").allSatisfy { $0.background != ground })
    let axis = reader.rows[2]
    #expect(axis.contains("[") && axis.contains("]"))
    var plain = ScriptedReader(width: 120, height: 40, theme: .monochrome, glyphs: .ascii)
    plain.press("Enter 3 g g v j j")
    #expect(plain.screen.contains("|+* Mon 31 Oct") || plain.screen.contains("+* Mon 31 Oct"))
  }

  @Test func escapeLetsGoBeforeItTakesBack() {
    var reader = ScriptedReader(width: 120, height: 40)
    reader.press("Enter / 'ferry' Enter 3 G v")
    #expect(reader.state.timeline.spanStart != nil)
    reader.press("Esc")
    #expect(reader.state.timeline.spanStart == nil)
    #expect(reader.state.query.text == "ferry")
    reader.press("v v")
    #expect(reader.state.query.text.hasPrefix("ferry event:"))
    reader.press("Esc")
    #expect(reader.state.query.text == "ferry")
    reader.press("Esc")
    #expect(reader.state.query.text.isEmpty)
  }

  @Test func aSpanWithinASpanTakesItsPlaceAndGivesItBack() {
    var reader = ScriptedReader(width: 120, height: 40)
    reader.press("Enter 3 g g j v G v g g v Enter")
    #expect(reader.state.query.text == "event:2024-07-08")
    reader.press("Esc")
    #expect(reader.state.query.text == "event:2024-07-08..2024-08-31")
    reader.press("Esc")
    #expect(reader.state.query.text.isEmpty)
  }

  @Test func gatheredRowsMarkTheWholeOfTheirTime() {
    var reader = ScriptedReader(width: 120, height: 40)
    reader.press("Enter 3 + + v v")
    #expect(reader.state.query.text == "event:2022" || reader.state.query.text == "event:2024")
  }

  @Test func allThatIsListedIsAskedForByTheSpan() {
    var reader = ScriptedReader(width: 120, height: 40)
    reader.press("t t 3 g g v v")
    #expect(reader.state.query.text == "event:1911-03-14")
    let asked = reader.effects.last { if case .makeTimeline = $0 { true } else { false } }
    #expect(
      asked
        == .makeTimeline(
          .listed(Query("event:1911-03-14")), generation: reader.state.timelineGeneration))
    #expect(reader.rows[0].contains("14 Mar 1911 · all listed"))
    #expect(reader.state.timeline.count == 1)
  }

  @Test func whatCannotBeMarkedSaysSo() {
    let undated = SampleArticles.dated(
      "Of two days", site: nil, published: nil, paragraphs: ["It began on ⟦25 July⟧."],
      dates: [("XXXX-07-25", "", .day, nil, false)])
    var reader = ScriptedReader([undated], width: 120, height: 20)
    reader.press("Enter 3 v")
    #expect(reader.foot.contains("No day is known of this event."))
    var open = ScriptedReader(width: 120, height: 40)
    open.press("Enter / '\"the' Enter 3 G v v")
    #expect(open.foot.contains("no span can stand behind it"))
    #expect(open.state.query.text == "\"the")
  }

  /// A query that asks for days by itself finds the dates in the text as it does words.
  @Test func daysOfAFilterAreMatchesOfTheText() {
    var reader = ScriptedReader(width: 120, height: 40)
    reader.press("Enter / 'event:2022..' Enter")
    #expect(reader.foot.contains("1 article · 4 paragraphs · 4 events"))
    #expect(reader.rows[0].contains("from 1 Jan 2022"))
    reader.press("n")
    #expect(reader.foot.contains("of 4"))
  }
}
