import Articles
import Display
import Testing

@testable import Reader

/// Digits that go to panes, and turn out to be the number before the keys of a size.
@Suite struct CountingPanesTests {
  private func columns(_ pane: PaneName, _ reader: ScriptedReader) -> Int {
    reader.state.layout.area(of: pane)?.width ?? 0
  }

  @Test func aNoughtBelongsToTheNumber() {
    var reader = ScriptedReader(width: 120, height: 30)
    let list = columns(.list, reader)
    reader.press("1 0 C-w >")
    #expect(columns(.list, reader) == list + 10)
    reader.press("2 0 C-w <")
    #expect(columns(.list, reader) == list - 10 && reader.state.focus == .list)
    // Alone it is none, and what is no size does not count with it.
    reader.press("1 0 j")
    #expect(reader.state.list.selection == 1)
    reader.press("0")
    #expect(reader.foot.contains("0 runs no command"))
  }

  @Test func thePlaceInATextThatWasNotReadIsNotKept() {
    var reader = ScriptedReader(width: 120, height: 10)
    reader.press("j k")
    reader.send(.terminal(.mouse(.wheelDown, x: 50, y: 5)))
    #expect(reader.state.body?.position != nil)
    reader.press("2 C-w >")
    let id = SampleArticles.ferry.article.id
    #expect(reader.state.focus == .list && reader.state.body?.id == id)
    #expect((reader.states[id] ?? ReadingState()) == ReadingState())
  }

  /// The article that a digit has asked for is on its way when the size is changed.
  @Test func whatComesThenDoesNotTakeTheFocus() throws {
    var state = ReaderState(
      configuration: ReaderConfiguration(
        theme: .midnight, keymap: .default, today: SampleArticles.today))
    let rows = SampleArticles.all.map {
      ArticleSummary($0.article, state: .init(), eventCount: $0.eventCount)
    }
    for effect in state.start() + state.update(.terminal(.resized(width: 120, height: 30))) {
      guard case .list(let query, _, _, let generation) = effect else { continue }
      _ = state.update(
        .listed(rows, from: 0, total: rows.count, query: query, generation: generation))
    }
    var effects: [ReaderEffect] = []
    for key in ["3", "j", "2", "C-w", ">"] {
      effects += state.update(.terminal(.key(try #require(KeyName.press(key)))))
    }
    #expect(effects.contains(.open(SampleArticles.ferry.article.id)))
    effects = state.update(.opened(SampleArticles.ferry, .init()))
    #expect(state.body?.id == SampleArticles.ferry.article.id)
    #expect(state.focus == .timeline && state.body?.state.isRead == false)
    #expect(effects.isEmpty)
  }
}
