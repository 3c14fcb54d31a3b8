import Articles
import Display
import Testing

@testable import Reader

@Suite struct OrderTests {
  @Test func theListIsAskedForInTheOrderThatIsWanted() {
    var state = ReaderState()
    _ = state.start()
    let press = { (state: inout ReaderState) in
      state.update(.terminal(.key(.init(.character("S")))))
    }
    func orders(_ effects: [ReaderEffect]) -> [ListOrder] {
      effects.compactMap { if case .list(_, let order, _, _) = $0 { order } else { nil } }
    }
    #expect(orders(press(&state)) == [.relevance])
    #expect(ListPane.title(of: state).name == "Articles")
    _ = state.update(
      .listed(
        [ArticleSummary(Article(id: ArticleID(naming: "a"), title: "A"))], from: 0, total: 1,
        query: Query(""), generation: state.listGeneration))
    #expect(ListPane.title(of: state).name == "Articles by relevance")
    #expect(orders(press(&state)) == [.oldest])
    #expect(ListPane.title(of: state).name == "Articles, oldest first")
    #expect(orders(press(&state)) == [.newest])
    #expect(ListPane.title(of: state).name == "Articles")
  }
}
