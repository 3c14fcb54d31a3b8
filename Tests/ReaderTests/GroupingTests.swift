import Articles
import Display
import Testing

@testable import Reader

@Suite struct GroupingTests {
  private static func reports(_ count: Int, aDay: Int) -> [DatedArticle] {
    (0..<count).map { index in
      let day = SampleArticles.today?.adding(days: -(index / aDay))
      return SampleArticles.dated(
        SafeText("Report \(index)."), site: index % 5 < 3 ? "Gazette" : "Post",
        published: day?.description, paragraphs: ["Text \(index)."], dates: [])
    }
  }

  @Test(arguments: [(40, 12), (80, 24), (120, 36)])
  func theListStandsUnderDaysThenSourcesThenNothing(width: Int, height: Int) {
    var reader = ScriptedReader(Self.reports(40, aDay: 2), width: width, height: height)
    reader.press("B")
    #expect(reader.rows[1].hasPrefix(" Today, 9 August 2024 ─"))
    #expect(reader.screen.contains(" Yesterday, 8 August 2024"))
    reader.press("B")
    #expect(reader.rows[1].hasPrefix(" Gazette ─"))
    #expect(reader.screen.contains("\n Post ─"))
    reader.press("B")
    #expect(reader.rows[0].hasPrefix(" Articles by story"))
    reader.press("B")
    #expect(reader.rows[1].contains("Report 0."))
  }

  @Test(arguments: [(40, 12), (80, 24), (120, 36), (120, 4), (30, 7)])
  func theSelectedRowIsSeenWhereverItIs(width: Int, height: Int) {
    var reader = ScriptedReader(Self.reports(1_000, aDay: 3), width: width, height: height)
    reader.press("B")
    let walk = [
      "j", "j", "j", "j", "j", "Space", "Space", "k", "C-d", "G", "k", "k", "b", "4 0 0 G",
    ]
    for keys in walk {
      reader.press(keys)
      let row = reader.state.list.selection
      #expect(reader.screen.contains("Report \(row)."), "\(keys), \(row)")
    }
    reader.press("G")
    #expect(reader.state.list.selection == 999)
    // Nothing is left empty below the last row that a row above would fill.
    guard height > 8 else { return }
    let last = reader.rows.dropLast().suffix(3).joined()
    #expect(last.contains("Report 999."))
  }

  @Test func aRowIsKnownByItsDayThoughTheOneBeforeItIsOutOfSight() {
    var reader = ScriptedReader(Self.reports(40, aDay: 20), width: 80, height: 12)
    reader.press("B 1 5 G")
    #expect(reader.rows[1].hasPrefix(" Today, 9 August 2024 ─"))
    reader.press("G")
    #expect(reader.rows[1].hasPrefix(" Yesterday, 8 August 2024 ─"))
  }

  @Test func everyRowIsReachedAndHeadingsAreNoRows() {
    var reader = ScriptedReader(Self.reports(7, aDay: 2), width: 120, height: 36)
    reader.press("B")
    for place in 0..<7 {
      #expect(reader.state.list.selection == place)
      reader.press("j")
    }
    // The first line is a heading, the row of the first article comes after it.
    reader.send(.terminal(.mouse(.press, x: 4, y: 1)))
    #expect(reader.state.list.selection == 6)
    reader.send(.terminal(.mouse(.press, x: 4, y: 2)))
    #expect(reader.state.list.selection == 0)
  }

  @Test(arguments: [(80, 24), (120, 36)])
  func articlesOfOneStoryStandTogether(width: Int, height: Int) throws {
    let far = SampleArticles.dated(
      "A comet is seen", site: "Post", published: "2024-07-20", paragraphs: ["It glows."],
      dates: [])
    var reader = ScriptedReader(
      [SampleArticles.ferry, far, SampleArticles.orchard], width: width, height: height)
    reader.press("j j B B B")
    let heading = try #require(reader.rows.firstIndex { $0.contains("2 articles: Ferry") })
    let alone = try #require(reader.rows.firstIndex { $0.hasPrefix(" Told once") })
    let orchard = try #require(reader.rows.firstIndex { $0.hasPrefix(" ● An orchard") })
    #expect(heading == 1 && heading < orchard && orchard < alone)
    // The selection has stayed on its article, and what is marked is what is seen.
    #expect(reader.state.list.selected?.title == "An orchard of forgotten pears")
    reader.press("g g v j s")
    #expect(Set(reader.states.filter(\.value.isStarred).keys) == Set(SampleArticles.story))
    #expect(
      reader.effects.contains {
        if case .list(_, order: .stories, _, _) = $0 { true } else { false }
      })
    // Another order lets go of it.
    reader.press("Esc S")
    #expect(!reader.screen.contains("Told once"))
    #expect(reader.rows[0].hasPrefix(" Articles by relevance"))
  }

  @Test func theOldestComeFirstWhereThatIsAskedFor() {
    var reader = ScriptedReader(Self.reports(500, aDay: 2))
    reader.press("S S")
    #expect(reader.column(0..<30).contains("Report 499."))
    reader.press("m G m")
    #expect(
      Set(reader.state.marks.ids)
        == [ArticleID(naming: "Report 499."), ArticleID(naming: "Report 0.")])
  }

  @Test func whatHasNoDayAndNoSourceSaysSo() {
    var reader = ScriptedReader(width: 80, height: 24)
    reader.press("B")
    #expect(reader.screen.contains(" Monday, 29 July 2024"))
    #expect(reader.screen.contains(" No day ─"))
    reader.press("B")
    #expect(reader.screen.contains(" No source ─"))
  }

  @Test func theGroupedListWithItsMarks() throws {
    var reader = ScriptedReader(width: 80, height: 16)
    reader.press("B m j v")
    try expectScreen("grouped", reader.screen)
    var narrow = ScriptedReader(width: 40, height: 12, glyphs: .ascii)
    narrow.press("B m j v")
    try expectScreen("grouped-narrow-ascii", narrow.screen)
  }
}
