import Articles
import Display
import Testing

@testable import Reader

/// Events told in a few lines, by their whole sentence and its source, or in one line.
@Suite struct TimelineDetailTests {
  @Test func sentencesOfOtherArticlesAreLookedUpOnceTheyAreInView() {
    var reader = ScriptedReader(width: 120, height: 40)
    reader.press("t t 3 g g")
    #expect(!reader.effects.contains { if case .readSentences = $0 { true } else { false } })
    reader.press("E")
    #expect(reader.foot.contains("whole sentences"))
    let asked = reader.effects.compactMap { effect in
      if case .readSentences(let places) = effect { places } else { nil }
    }.flatMap { $0 }
    // Those of the open article are here; nothing is asked for twice.
    #expect(!asked.isEmpty && Set(asked).count == asked.count)
    #expect(asked.allSatisfy { $0.article != reader.state.body?.id })
    reader.press("j k E E E")
    let again = reader.effects.filter { if case .readSentences = $0 { true } else { false } }
    #expect(again.count == 1)
    let pane = reader.column(85..<120)
    #expect(pane.contains("An orchard of forgotten pears"))
    #expect(pane.contains("Ferry service returns"))
  }

  @Test func theWordsThatDateTheEventAreMarkedInItsSentence() {
    let long = SampleArticles.dated(
      "Of ice", site: nil, published: nil,
      paragraphs: [
        "Nobody had thought that it would go so soon, least of all those who had lived beside it for all of their long lives, but on ⟦8 July 2024⟧ it went."
      ], dates: [("2024-07-08", "2024-07-08", .day, nil, false)])
    var reader = ScriptedReader([long], width: 200, height: 24)
    reader.press("Enter 3")
    #expect(reader.column(142..<200).contains("…"))
    reader.press("E")
    let pane = reader.column(142..<200)
    #expect(!pane.contains("…"))
    #expect(pane.contains("it went."))
    let theme = reader.state.configuration.theme
    let canvas = reader.state.draw()
    let dates = (1..<23).flatMap { y in
      (150..<200).compactMap { x in
        canvas[x, y].text == "8" && x > 155 ? canvas[x, y].style : nil
      }
    }
    let date = theme[.text].overlaid(with: theme.overlay(.date))
    #expect(dates.contains { $0.foreground == date.foreground })
    #expect(date.foreground != theme[.text].foreground)
    #expect(reader.state.timeline.mention(in: "another text", ofRow: 0) == nil)
  }

  @Test func rowsThatComeIntoViewBecauseOthersNeedLessAreLookedUpAtOnce() {
    let dated = SampleArticles.dated(
      "Of days", site: nil, published: nil,
      paragraphs: (1...30).map { "It went on ⟦\($0) June 2024⟧." },
      dates: (1...30).map { day in
        let iso = "2024-06-" + (day < 10 ? "0" : "") + "\(day)"
        return (iso, iso, .day, nil, false)
      })
    let events = dated.events.map { event in
      var event = event
      event.label = SafeText(String(repeating: "and so it went on ", count: 12))
      return event
    }
    let long = DatedArticle(dated.article, mentions: dated.mentions, events: events)
    var reader = ScriptedReader([long], width: 100, height: 30)
    reader.press("Enter 3 E")
    let shown = reader.screen
    #expect(!shown.contains("and so it went on"))
    reader.send(.terminal(.resized(width: 100, height: 30)))
    #expect(reader.screen == shown)
  }

  @Test func oneLineIsOneLine() {
    var reader = ScriptedReader(width: 120, height: 40)
    reader.press("Enter 3 E E")
    #expect(reader.foot.contains("a line each"))
    let layout = reader.state.timeline.layout
    #expect(layout.rowLines.allSatisfy { $0.count == 1 })
    #expect(reader.column(85..<120).contains("◐ Mon 8 Jul"))
    reader.send(.terminal(.resized(width: 40, height: 12)))
    #expect(reader.state.timeline.layout.rowLines.allSatisfy { $0.count == 1 })
  }

  @Test func theSelectedRowStaysWhereItIs() {
    var reader = ScriptedReader(width: 120, height: 40)
    reader.press("Enter 3 G")
    let row = reader.rows.firstIndex { $0.contains("late Aug") }
    reader.press("E")
    #expect(reader.rows.firstIndex { $0.contains("late Aug") } == row)
  }

  @Test func theArticlesOwnDayIsPassedInItsOwnTimelineAlone() {
    var reader = ScriptedReader(width: 120, height: 40)
    reader.press("Enter 3")
    #expect(reader.screen.contains("── this article, 29 Jul 2024"))
    reader.press("t")
    #expect(!reader.screen.contains("this article, 29"))
    #expect(reader.screen.contains("── today, 9 Aug 2024"))
  }
}
