import Articles
import Display
import Testing

@testable import Reader

/// Going to the next article that has not been read.
@Suite struct UnreadTests {
  private static func many(_ count: Int) -> [DatedArticle] {
    (0..<count).map { index in
      SampleArticles.dated(
        SafeText("Report \(index)."), site: nil, published: nil, paragraphs: ["Text \(index)."],
        dates: [])
    }
  }

  @Test func readArticlesArePassedOverAroundTheEnds() {
    var reader = ScriptedReader()
    reader.press("j u k ;")
    #expect(reader.state.list.selection == 2)
    reader.press(";")
    #expect(reader.state.list.selection == 0)
    #expect(reader.foot.hasPrefix(" From the beginning of the list again."))
    reader.press(",")
    #expect(reader.state.list.selection == 2)
    #expect(reader.foot.hasPrefix(" From the end of the list again."))
    reader.press("* u Esc ;")
    #expect(reader.foot.hasPrefix(" Nothing unread is listed."))
  }

  @Test func inTheTextTheNextOneIsOpened() {
    var reader = ScriptedReader()
    reader.press("Enter ;")
    #expect(reader.state.body?.id == SampleArticles.orchard.article.id)
    #expect(reader.state.focus == .body)
    #expect(reader.states[SampleArticles.orchard.article.id]?.isRead == true)
    #expect(reader.state.list.selection == 1)
  }

  @Test func beyondTheRowsThatAreKnownTheLibraryIsAsked() {
    var reader = ScriptedReader(Self.many(1_000))
    reader.press("9 0 0 G v G u Esc 8 9 8 G v g g u Esc")
    #expect(reader.states.values.count { $0.isRead } == 999)
    reader.press("9 9 0 G ;")
    #expect(reader.state.list.selection == 898)
    #expect(reader.effects.contains { if case .seekUnread = $0 { true } else { false } })
    #expect(reader.foot.hasPrefix(" From the beginning of the list again."))
    #expect(reader.state.list.selected?.title == "Report 898.")
  }

  @Test func anAnswerForAnotherListIsNotTaken() {
    var state = ReaderState()
    _ = state.start()
    _ = state.update(.terminal(.resized(width: 60, height: 24)))
    let id = SampleArticles.chess.article.id
    func find() {
      let rows = SampleArticles.all.map { ArticleSummary($0.article) }
      _ = state.update(
        .listed(rows, from: 0, total: 900, query: Query(""), generation: state.listGeneration))
    }
    func answer() {
      let generation = state.seekGeneration
      _ = state.update(.terminal(.key(KeyPress(.character("S")))))
      find()
      _ = state.update(
        .unreadFound(PlacedArticle(id, at: 2), forward: true, generation: generation))
    }
    find()
    _ = state.update(.terminal(.key(KeyPress(.character(",")))))
    #expect(state.seekGeneration == 1)
    answer()
    #expect(state.list.selection == 0)
    _ = state.update(.terminal(.key(KeyPress(.character("F")))))
    let generation = state.seekGeneration
    _ = state.update(.unreadFound(PlacedArticle(id, at: 2), forward: true, generation: generation))
    #expect(state.list.selection == 0)
  }

  @Test func newsboatGoesOnToTheNextRow() {
    var reader = ScriptedReader(keymap: Keymap(preset: .newsboat))
    reader.press("N N")
    #expect(reader.states.values.count { $0.isRead } == 2)
    #expect(reader.state.list.selection == 2)
    reader.press("N")
    #expect(reader.state.list.selection == 2)
    reader.press("N Home n")
    #expect(reader.state.list.selection == 2)
  }
}
