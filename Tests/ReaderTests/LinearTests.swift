import Articles
import Display
import Testing

@testable import Reader

/// The screen that is heard: what it says, where the cursor stands, and that nothing else changes.
@Suite struct LinearTests {
  private func reader(
    _ articles: [DatedArticle] = SampleArticles.all, width: Int = 80, height: Int = 10
  ) -> ScriptedReader {
    var reader = ScriptedReader(articles, width: width, height: height)
    reader.press("&")
    reader.press("j k")
    return reader
  }

  private func line(at reader: ScriptedReader) -> String {
    let canvas = reader.state.draw()
    guard let cursor = canvas.cursor, cursor.x == 0 else { return "no cursor" }
    return canvas.rows[cursor.y]
  }

  /// The rows that differ between two pictures, those of the cursor aside.
  private func changes(_ reader: inout ScriptedReader, _ keys: String) -> [Int] {
    let before = reader.state.draw()
    reader.press(keys)
    let after = reader.state.draw()
    return (0..<before.height).filter { y in
      (0..<before.width).contains { before[$0, y] != after[$0, y] }
    }
  }

  @Test func statesAreToldInWords() {
    var reader = reader()
    #expect(reader.rows[0] == "Articles, 3")
    #expect(
      line(at: reader).hasPrefix("Unread: Ferry service returns to the northern islands. 29 "))
    reader.press("s")
    #expect(line(at: reader).hasPrefix("Unread, starred: Ferry service"))
    reader.press("m k")
    #expect(line(at: reader).hasPrefix("Marked, unread, starred: Ferry service"))
    reader.press("u")
    #expect(line(at: reader).hasPrefix("Marked, starred: Ferry service"))
  }

  @Test func shortLinesHaveTheRestBelow() {
    let reader = reader(width: 40)
    #expect(reader.rows[1] == "Unread: Ferry service returns to the no…")
    #expect(reader.rows[2] == "29 July 2024, Harbour Gazette, 4 events")
    #expect(reader.rows[3].hasPrefix("Unread: An orchard"))
  }

  @Test func onlyTheCursorMoves() {
    var reader = reader()
    #expect(changes(&reader, "j") == [])
    #expect(line(at: reader).hasPrefix("Unread: An orchard of forgotten pears. 12 July 2024"))
    #expect(changes(&reader, "k") == [])
    reader.press("Enter")
    #expect(reader.rows[0] == "Text: Ferry service returns to the northern islands")
    #expect(line(at: reader) == "Ferry service returns to the northern islands")
    #expect(changes(&reader, "j j") == [])
    #expect(reader.state.draw().cursor?.y == 3)
    reader.press("3 g g")
    #expect(changes(&reader, "j") == [])
  }

  @Test func pagesTurnWhole() {
    var reader = reader(height: 8)
    reader.press("Enter")
    let first = reader.rows[1...6]
    reader.press("5 j")
    #expect(reader.rows[1...6] == first)
    let last = line(at: reader)
    reader.press("j")
    #expect(
      reader.state.draw().cursor?.y == 1 || reader.state.body?.top == reader.state.body?.lastTop)
    #expect(line(at: reader) != last)
    reader.press("k")
    #expect(line(at: reader) == last)
    reader.press("G")
    #expect(line(at: reader).contains("this week."))
    reader.press("g g")
    #expect(reader.rows[1...6] == first)
    #expect(line(at: reader) == "Ferry service returns to the northern islands")
  }

  @Test func theCursorGoesToWhatIsLookedFor() {
    var reader = reader(height: 24)
    reader.press("Enter ]")
    #expect(
      line(at: reader).hasPrefix("The ferry Skua sailed") || line(at: reader).contains("Skua"))
    reader.press("]")
    #expect(line(at: reader).hasPrefix("Its engine had failed"))
    reader.press("/ 'council' Enter")
    #expect(line(at: reader).contains("council"))
    #expect(reader.foot.contains("/council"))
  }

  @Test func eventsAreLinesOfWords() {
    var reader = reader(height: 12)
    reader.press("Enter 3 g g")
    #expect(reader.rows[0] == "Timeline, 4 events")
    #expect(line(at: reader).hasPrefix("31 October 2022: The islands have had no bridge"))
    reader.press("j")
    #expect(line(at: reader).hasPrefix("8 July 2024, inferred: Its engine had failed"))
    reader.press("Enter")
    #expect(line(at: reader).hasPrefix("Its engine had failed"))
    reader.press("t 3 g g")
    #expect(
      reader.screen.contains("From: An orchard of forgotten pears") || reader.screen.contains("…"))
  }

  @Test func nothingIsDrawnAcrossOrAlong() {
    var reader = reader([SampleArticles.everything], height: 50)
    reader.press("Enter")
    for mark in ["│", "─", "▎", "●", "★", "┆"] { #expect(!reader.screen.contains(mark)) }
    #expect(reader.rows.contains { $0.hasPrefix("> We have waited for two winters") })
  }

  @Test func overlaysHaveTheCursorToo() {
    var reader = reader([SampleArticles.everything], height: 24)
    reader.press("Enter L")
    #expect(line(at: reader).contains("example.org/report"))
    reader.press("q C-t j j")
    #expect(line(at: reader).contains(reader.state.picker?.selected?.name ?? "none"))
    reader.press("Esc F")
    reader.send(
      .feedsListed([
        FeedRow(id: "1", title: "One", address: "https://example.org/1"),
        FeedRow(id: "2", title: "Two", address: "https://example.org/2"),
      ]))
    reader.press("G")
    #expect(line(at: reader).contains("Two"))
    reader.press("Esc ?")
    #expect(reader.state.draw().cursor == .init(x: 0, y: 1))
    reader.press("Esc /")
    #expect(reader.state.draw().cursor?.y == 23)
  }

  @Test func theFootSpeaksOnlyWhenThereIsSomethingToSay() {
    var reader = reader()
    #expect(reader.foot == "")
    reader.press("g")
    #expect(reader.foot.contains("g"))
    reader.press("Esc @ z")
    #expect(reader.foot.contains("Nothing is recorded"))
    reader.press("k")
    #expect(reader.foot == "")
  }

  @Test func theMousePutsTheCursor() {
    var reader = reader()
    reader.send(.terminal(.mouse(.press, x: 30, y: 2)))
    #expect(line(at: reader).contains("orchard"))
    reader.send(.terminal(.mouse(.doublePress, x: 30, y: 2)))
    #expect(reader.rows[0].hasPrefix("Text: An orchard"))
    reader.send(.terminal(.mouse(.press, x: 30, y: 3)))
    #expect(reader.state.draw().cursor == .init(x: 0, y: 3))
  }

  @Test func itGoesAndComes() {
    var reader = reader(width: 120, height: 24)
    #expect(reader.screen.contains("Articles, 3"))
    reader.press("&")
    #expect(reader.screen.contains("│"))
    #expect(reader.state.draw().cursor == nil)
  }
}
