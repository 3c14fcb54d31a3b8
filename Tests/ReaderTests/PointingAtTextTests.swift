import Articles
import Display
import Testing

@testable import Reader

/// What a click on a word, a row or a key of the screen does.
@Suite struct PointingAtTextTests {
  /// Presses the mouse on the first letter of a text that is on the screen.
  private func click(
    _ text: String, in reader: inout ScriptedReader, twice: Bool = false, after: Int = 0,
    columns: Range<Int>? = nil
  ) throws {
    let canvas = reader.state.draw()
    let letters = text.map(String.init)
    let within = columns ?? 0..<canvas.width
    for y in after..<canvas.height {
      for x in within where x + letters.count <= within.upperBound {
        guard letters.indices.allSatisfy({ canvas[x + $0, y].text == letters[$0] }) else {
          continue
        }
        reader.send(.terminal(.mouse(.press, x: x, y: y)))
        if twice { reader.send(.terminal(.mouse(.doublePress, x: x, y: y))) }
        return
      }
    }
    Issue.record("\(text) is not on the screen")
  }

  private static let linked = DatedArticle(
    Article(
      id: ArticleID(naming: "linked"), title: "Links",
      blocks: [
        Block(
          .paragraph, "Read the whole report, write to us, or run this.",
          inlines: [
            Inline(.link("https://example.org/report"), start: 9, end: 21),
            Inline(.link("mailto:us@example.org"), start: 23, end: 34),
            Inline(.link("javascript:alert(1)"), start: 39, end: 47),
          ])
      ]))

  private func opened(_ reader: ScriptedReader) -> [SafeText] {
    reader.effects.compactMap { if case .openInBrowser(let text) = $0 { text } else { nil } }
  }

  @Test func aClickOnALinkOpensIt() throws {
    var reader = ScriptedReader([Self.linked], width: 60, height: 12)
    reader.press("Enter")
    try click("hole report", in: &reader)
    #expect(opened(reader) == ["https://example.org/report"])
    #expect(reader.foot.contains("Opening https://example.org/report"))
    try click("write to", in: &reader)
    #expect(opened(reader).last == "mailto:us@example.org")
    try click("run this", in: &reader)
    try click("Read", in: &reader)
    #expect(opened(reader).count == 2)
  }

  @Test func aDoubleClickOpensItOnce() throws {
    var reader = ScriptedReader([Self.linked], width: 60, height: 12)
    reader.press("Enter")
    try click("whole", in: &reader, twice: true)
    #expect(opened(reader).count == 1)
  }

  @Test func theNumberOfALinkIsThatLink() throws {
    var reader = ScriptedReader([Self.linked], width: 60, height: 12)
    reader.press("Enter #")
    try click("[2]", in: &reader)
    #expect(opened(reader) == ["mailto:us@example.org"])
  }

  @Test func stretchedAndTurnedLinesAreHitWhereTheyAreSeen() throws {
    let article = DatedArticle(
      Article(
        id: ArticleID(naming: "turned"), title: "Links",
        blocks: [
          Block(
            .paragraph, "שלום עולם abc",
            inlines: [Inline(.link("https://example.org/1"), start: 0, end: 8)])
        ]))
    var reader = ScriptedReader([article], width: 60, height: 12)
    reader.press("Enter \\")
    #expect(reader.screen.contains("abc םלוע םולש"))
    try click("abc", in: &reader)
    #expect(opened(reader).isEmpty)
    try click("םולש", in: &reader)
    #expect(opened(reader) == ["https://example.org/1"])
  }

  @Test func aClickOnADateSelectsItsEvent() throws {
    var reader = ScriptedReader(width: 120, height: 24)
    try click("31 October 2022", in: &reader, columns: 31..<84)
    #expect(reader.state.body?.event == 2)
    #expect(reader.state.timeline.selectedEvent?.when.interval?.first.year == 2022)
    #expect(reader.state.focus == .body)
  }

  @Test func aClickOnAnEventGoesToItsSentence() throws {
    var reader = ScriptedReader(width: 120, height: 36)
    reader.press("3")
    try click("A new bridge", in: &reader, columns: 85..<120)
    #expect(reader.state.body?.event == 3)
    #expect(reader.column(31..<84).contains("late August"))
    #expect(reader.state.focus == .timeline)
    // Where the text is not on the screen, it comes.
    var narrow = ScriptedReader(width: 50, height: 24)
    narrow.press("Enter 3")
    try click("Its engine had failed", in: &narrow)
    #expect(narrow.state.focus == .body)
    #expect(narrow.state.body?.event == 1)
  }

  @Test func aClickOnAnEventOfAnotherArticleOpensThat() throws {
    var reader = ScriptedReader(width: 120, height: 24)
    reader.press("Enter t 3")
    try click("Two hundred", in: &reader, columns: 85..<120)
    #expect(reader.state.body?.id == SampleArticles.orchard.article.id)
    #expect(reader.state.focus == .body)
  }

  @Test func whatTheFootOffersCanBeClicked() throws {
    var reader = ScriptedReader(width: 120, height: 24)
    try click("filter", in: &reader, after: 23)
    #expect(reader.state.prompt?.kind == .filter)
    // While something is asked the foot offers nothing.
    try click("/", in: &reader, after: 23)
    #expect(reader.state.prompt?.kind == .filter)
    reader.press("Esc ?")
    try click("q back", in: &reader, after: 23)
    #expect(reader.state.help == nil)
  }

  @Test func aDoubleClickInTheHelpRunsTheCommand() throws {
    var reader = ScriptedReader(width: 120, height: 40)
    reader.press("?")
    try click("Go to the timeline", in: &reader)
    #expect(reader.state.help != nil)
    try click("Go to the timeline", in: &reader, twice: true)
    #expect(reader.state.help == nil)
    #expect(reader.state.focus == .timeline)
  }

  @Test func theHelpSaysHowTheTerminalSelects() {
    var reader = ScriptedReader(width: 120, height: 24)
    reader.press("? / 'leaves' Enter")
    #expect(reader.screen.contains("leaves the mouse to the terminal, to select text"))
  }

  @Test func feedsAreChosenWithTheMouse() throws {
    var reader = ScriptedReader(width: 80, height: 24)
    reader.press("F")
    reader.send(
      .feedsListed([
        FeedRow(id: "1", title: "One", address: "https://example.org/1"),
        FeedRow(id: "2", title: "Harbour Gazette", address: "https://example.org/2"),
      ]))
    try click("Harbour", in: &reader)
    #expect(reader.state.feeds?.selected?.name == "Harbour Gazette")
    reader.send(.terminal(.mouse(.wheelUp, x: 3, y: 3)))
    #expect(reader.state.feeds?.selected?.name != "Harbour Gazette")
    try click("Harbour", in: &reader, twice: true)
    #expect(reader.state.feeds == nil)
    #expect(reader.state.query.text == "feed:\"Harbour Gazette\"")
  }

  @Test func clicksBesideEverythingDoNothing() {
    var reader = ScriptedReader([SampleArticles.everything], width: 60, height: 20)
    reader.press("Enter")
    for keys in ["", "?", "Esc L", "Esc F", "q M", "q C-t", "Esc :", "Esc /"] {
      reader.press(keys)
      for (x, y) in [(-1, -1), (60, 20), (0, 0), (59, 19), (0, 19), (30, -5), (500, 500)] {
        for action in [TerminalEvent.MouseAction.press, .doublePress, .drag, .wheelDown] {
          reader.send(.terminal(.mouse(action, x: x, y: y)))
        }
      }
    }
    #expect(opened(reader).isEmpty)
  }
}
