import Articles
import Display
import Testing

@testable import Reader

/// Timelines of many articles, and the sample, while other programs write to the library.
@Suite struct RenewingTests {
  private let ferry = SampleArticles.ferry.article.id

  // Timelines.

  @Test func whatIsAddedElsewhereComesIntoTheTimelineOfAll() {
    var reader = ScriptedReader([SampleArticles.ferry], width: 160)
    reader.press("t t 3 j j")
    let selected = reader.state.timeline.selectedEvent
    let line = row(of: selected, in: reader)
    #expect(selected != nil)
    reader.addElsewhere([SampleArticles.orchard])
    #expect(reader.state.timeline.events.contains { $0.source.article != ferry })
    #expect(reader.state.timeline.selectedEvent?.source == selected?.source)
    #expect(reader.state.focus == .timeline)
    // As long as the first line is shown, what comes before moves the row down.
    #expect(reader.state.timeline.top > 0 || row(of: selected, in: reader) >= line)
  }

  @Test func aTimelineIsRenewedWhereItIsLookedAt() {
    var reader = ScriptedReader([SampleArticles.ferry], width: 160, height: 8)
    reader.press("t t 3 G")
    let selected = reader.state.timeline.selectedEvent
    let line = row(of: selected, in: reader)
    #expect(reader.state.timeline.top > 0)
    reader.addElsewhere([SampleArticles.orchard])
    #expect(reader.state.timeline.selectedEvent?.source == selected?.source)
    #expect(row(of: selected, in: reader) == line)
  }

  @Test func whatComesIntoTheStoryIsShownWithoutAWordAboutIt() {
    var reader = ScriptedReader([SampleArticles.ferry], width: 160)
    reader.press("Enter t")
    #expect(reader.screen.contains("Timeline · story of 1 article "))
    reader.addElsewhere([SampleArticles.orchard])
    #expect(reader.screen.contains("Timeline · story of 2 articles"))
    var state = reader.state
    _ = state.update(.libraryChanged)
    #expect(state.draw().rows.joined().contains("Timeline · story of 2 articles"))
    #expect(!state.draw().rows.joined().contains("gathering"))
  }

  @Test func aRowThatGathersStaysSelectedWhatEverLeadsItAndItsSpanStays() {
    let march = DateSpan(
      DayInterval(CivilDate(dayNumber: 19_052), CivilDate(dayNumber: 19_082)), .month)
    let may = DateSpan(
      DayInterval(CivilDate(dayNumber: 19_113), CivilDate(dayNumber: 19_143)), .month)
    let july = DateSpan(
      DayInterval(CivilDate(dayNumber: 19_174), CivilDate(dayNumber: 19_204)), .month)
    func timeline(_ spans: [DateSpan], _ label: SafeText) -> Timeline {
      Timeline(
        entries: spans.map { span in
          var event = SampleArticles.ferry.events[0]
          event.when = span
          event.label = label
          let source = Timeline.Source(article: ferry, title: "Ferry", event: event)
          return Timeline.Entry(when: span, value: "", sources: [source], count: 1_204)
        })
    }
    var reader = ScriptedReader(width: 160) { _, _ in timeline([march, july], "A ferry sailed") }
    reader.press("t t 3 G")
    #expect(reader.state.timeline.selectedEvent?.when == july)
    var state = reader.state
    func renew(_ made: Timeline) {
      let asked = state.update(.libraryChanged)
      for case .makeTimeline(let scope, let generation) in asked {
        _ = state.update(.timelineMade(made, scope: scope, generation: generation))
      }
    }
    renew(timeline([march, may, july], "A ferry sank"))
    #expect(state.timeline.rows.count == 3)
    #expect(state.timeline.selectedEvent?.when == july)
    // What is there no more leaves the selection to what comes before it.
    renew(timeline([march, may], "A ferry sank"))
    #expect(state.timeline.selectedEvent?.when == may)
    _ = state.update(.terminal(.key(KeyPress(.enter))))
    _ = state.update(
      .timelineMade(
        timeline([may], "A ferry sank"), scope: .listed(state.query, span: may.interval),
        generation: state.timelineGeneration))
    #expect(
      state.update(.libraryChanged).contains(
        .makeTimeline(
          .listed(state.query, span: may.interval), generation: state.timelineGeneration)))
  }

  @Test func aLibraryThatKeepsChangingStillHasATimeline() {
    var reader = ScriptedReader(width: 160)
    reader.press("t t")
    var state = reader.state
    #expect(timelines(state.update(.libraryChanged)) == 1)
    #expect(timelines(state.update(.libraryChanged)) == 0)
    #expect(timelines(state.update(.libraryChanged)) == 0)
    let made = ReaderMessage.timelineMade(
      Timeline(sources: SampleArticles.ferry.sources), scope: .listed(state.query),
      generation: state.timelineGeneration)
    #expect(timelines(state.update(made)) == 1)
    #expect(!state.timeline.events.isEmpty)
  }

  @Test func theTimelineOfOneArticleIsNotAskedFor() {
    var reader = ScriptedReader(width: 160)
    reader.press("Enter")
    var state = reader.state
    #expect(timelines(state.update(.libraryChanged)) == 0)
  }

  @Test func aTimelineThatCannotBeHadIsSaidOnlyToWhoAskedForIt() {
    var reader = ScriptedReader(width: 160)
    reader.press("Enter t")
    var state = reader.state
    _ = state.update(.libraryChanged)
    func fail() {
      _ = state.update(
        .timelineFailed(
          "There is no article.", scope: .story(of: ferry), generation: state.timelineGeneration))
    }
    fail()
    #expect(state.timeline.events.count == 5)
    #expect(state.note?.isError != true)
    _ = state.update(.terminal(.key(KeyPress(.character("r")))))
    fail()
    #expect(state.note?.text == "There is no article.")
    #expect(!state.timeline.isAwaited)
  }

  // The sample.

  @Test func theSampleMakesRoomForTheLibraryBeforeAnythingIsDone() {
    var reader = ScriptedReader([SampleArticles.chess], width: 160)
    reader.beginLibrary([SampleArticles.ferry, SampleArticles.orchard])
    #expect(reader.foot.hasSuffix("library"))
    #expect(reader.state.list.total == 2)
    #expect(reader.state.body?.id == ferry)
  }

  @Test func anArticleOfTheSampleThatComesLateIsNotReadInTheLibrary() {
    var state = ReaderState(configuration: ReaderConfiguration(today: SampleArticles.today))
    _ = state.start()
    let (chess, orchard) = (SampleArticles.chess, SampleArticles.orchard)
    func list(_ dated: DatedArticle) {
      _ = state.update(
        .listed(
          [ArticleSummary(dated.article)], from: 0, total: 1, query: state.query,
          generation: state.listGeneration))
    }
    _ = state.update(.terminal(.resized(width: 160, height: 24)))
    list(chess)
    _ = state.update(.libraryBegun)
    _ = state.update(.opened(chess, ReadingState()))
    #expect(state.focus == .list)
    list(orchard)
    _ = state.update(.opened(orchard, ReadingState()))
    #expect(state.body?.id == orchard.article.id)
    #expect(state.focus == .list)
  }

  @Test func aSampleThatIsBeingReadStaysUntilTheReaderAsksForTheLibrary() {
    var reader = ScriptedReader([SampleArticles.chess], width: 160)
    reader.press("Enter")
    reader.beginLibrary([SampleArticles.ferry])
    #expect(reader.foot.contains("The library has articles now: r shows them."))
    #expect(reader.state.body?.id == SampleArticles.chess.article.id)
    reader.press("q")
    #expect(reader.foot.contains("r library"))
    #expect(!reader.effects.contains(.openLibrary))
    reader.press("r")
    #expect(reader.effects.contains(.openLibrary))
    #expect(reader.state.list.selected?.id == ferry)
    #expect(reader.state.body?.id == ferry)
    #expect(!reader.foot.contains("r library"))
  }

  private func timelines(_ effects: [ReaderEffect]) -> Int {
    effects.count { if case .makeTimeline = $0 { true } else { false } }
  }

  /// The line of the pane that an event's row begins on.
  private func row(of event: TimelineEvent?, in reader: ScriptedReader) -> Int {
    let timeline = reader.state.timeline
    let row = timeline.rows.firstIndex { row in
      timeline.events[row.events].contains { $0.source == event?.source }
    }
    return row.map { timeline.layout.rowLines[$0].lowerBound - timeline.top } ?? -1
  }
}
