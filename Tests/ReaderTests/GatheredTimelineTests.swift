import Articles
import Display
import Testing

@testable import Reader

/// A timeline of more events than can be shown one by one.
@Suite struct GatheredTimelineTests {
  @Test func eachRowSaysHowManyEventsItStandsFor() {
    let reader = Self.reader()
    let pane = reader.column(110..<160)
    #expect(pane.contains("Timeline · all listed"))
    #expect(pane.contains("2022"))
    #expect(pane.contains("○ Mar"))
    #expect(pane.contains("1,204 events: A ferry sailed"))
    #expect(pane.contains("1,295 events by month"))
    // What is alone in its month is told as ever.
    #expect(pane.contains("Mon 4 Jul"))
  }

  @Test func narrowPanesPutTheCountBesideTheMonth() {
    let reader = Self.reader(width: 40)
    #expect(reader.screen.contains("○ Mar · 1,204 events"))
  }

  @Test func aRowIsGoneIntoAndOutOf() {
    var reader = Self.reader()
    reader.press("g g j Enter")
    #expect(asked(reader) == Self.march)
    #expect(reader.screen.contains("Timeline · Mar 2022"))
    #expect(reader.screen.contains("Thu 3"))
    reader.press("g g j Enter")
    #expect(asked(reader) == Self.day)
    #expect(reader.screen.contains("Timeline · 3 Mar 2022"))
    #expect(reader.screen.contains("3 events"))
    reader.press("Esc")
    #expect(asked(reader) == Self.march)
    #expect(reader.state.timeline.selectedEvent?.when.interval == Self.day)
    reader.press("q")
    #expect(asked(reader) == nil)
    #expect(reader.screen.contains("Timeline · all listed"))
    #expect(reader.state.timeline.selectedEvent?.when.interval == Self.march)
    #expect(reader.state.focus == .timeline)
  }

  @Test func theKeysOfTheGrainGoInAndOutToo() {
    var reader = Self.reader()
    reader.press("g g j -")
    #expect(asked(reader) == Self.march)
    reader.press("+")
    #expect(asked(reader) == nil)
    reader.press("+")
    #expect(reader.screen.contains("1,295 events by year"))
    reader.press("-")
    #expect(reader.state.timeline.shownGrain == .month)
    reader.press("G -")
    #expect(asked(reader) == nil)
    #expect(reader.foot.contains("This row is one event."))
  }

  @Test func anEventThatIsShownOpensItsArticleFromWithin() {
    var reader = Self.reader()
    reader.press("g g j Enter g g j Enter g g Enter")
    #expect(reader.state.focus == .body)
    #expect(reader.state.body?.dated.article.title == SampleArticles.ferry.article.title)
    reader.press("3")
    #expect(reader.screen.contains("Timeline · 3 Mar 2022"))
  }

  @Test func whatCannotBeToldAnyNearerSaysSo() {
    var reader = Self.reader()
    reader.press("g g j Enter G Enter")
    #expect(reader.screen.contains("Timeline · Mar 2022"))
    #expect(reader.screen.contains("1,000 events more"))
    #expect(reader.foot.contains("narrow the filter"))
  }

  @Test func anotherFilterKeepsTheSpan() {
    var reader = Self.reader()
    reader.press("g g j Enter / 'zzz'")
    #expect(
      reader.effects.last { if case .makeTimeline = $0 { true } else { false } }
        == .makeTimeline(
          .listed(Query("zzz"), span: Self.march), generation: reader.state.timelineGeneration))
    // Which of the gathered events have the word nobody knows, so none is left out.
    #expect(reader.state.timeline.count > 1_000)
  }

  @Test func anotherScopeLeavesTheSpan() {
    var reader = Self.reader()
    reader.press("g g j Enter t")
    #expect(!reader.screen.contains("Mar 2022"))
    #expect(reader.state.timeline.spans.isEmpty)
    #expect(reader.state.timeline.shownGrain == .day)
  }

  @Test func allEventsOfTheRowsAreWritten() {
    var reader = Self.reader()
    reader.press("e Enter")
    let title = SafeText("library")
    #expect(
      reader.effects.last
        == .exportListed(Query(""), span: nil, title: title, to: "library-timeline.md"),
      "\(String(describing: reader.effects.last))")
    reader.press("g g j Enter : 'export_march.csv' Enter")
    #expect(
      reader.effects.last
        == .exportListed(Query(""), span: Self.march, title: title, to: "march.csv"))
    // What is told one by one is written as it stands there.
    reader.press("g g j Enter : 'export_day.csv' Enter")
    #expect(
      reader.effects.contains { if case .exportTimeline = $0 { true } else { false } })
  }

  private static let march = DayInterval(
    CivilDate(dayNumber: 19_052), CivilDate(dayNumber: 19_082))
  private static let day = DayInterval(CivilDate(dayNumber: 19_054))

  /// A reader with the timeline of all that is listed before it.
  static func reader(width: Int = 160) -> ScriptedReader {
    var reader = ScriptedReader(width: width, height: 30) { _, span in
      Timeline(entries: entries(within: span))
    }
    reader.press("t t 3")
    return reader
  }

  private static func entries(within span: DayInterval?) -> [Timeline.Entry] {
    let month = DateSpan(march, .month)
    switch span {
    case nil:
      let january = DayInterval(CivilDate(dayNumber: 18_993), CivilDate(dayNumber: 19_023))
      let july = DateSpan(DayInterval(CivilDate(dayNumber: 19_177)), .day)
      return [
        entry(DateSpan(january, .month), count: 90), entry(month, count: 1_204),
        entry(july, count: 1),
      ]
    case march:
      let first = DateSpan(DayInterval(march.first), .day)
      return [
        entry(first, count: 1), entry(DateSpan(day, .day), count: 3), entry(month, count: 1_000),
      ]
    default: return [entry(DateSpan(day, .day), count: 3, told: 3)]
    }
  }

  private static func entry(_ when: DateSpan, count: Int, told: Int = 1) -> Timeline.Entry {
    var event = SampleArticles.ferry.events[0]
    event.when = when
    event.label = "A ferry sailed"
    let sources = (0..<told).map { number in
      event.sentence.block = number
      return Timeline.Source(
        article: SampleArticles.ferry.article.id, title: SampleArticles.ferry.article.title,
        event: event)
    }
    return Timeline.Entry(when: when, value: "", sources: sources, count: count)
  }

  /// The span that was asked for last.
  private func asked(_ reader: ScriptedReader) -> DayInterval? {
    for effect in reader.effects.reversed() {
      if case .makeTimeline(.listed(_, let span), _) = effect { return span }
    }
    return nil
  }
}
