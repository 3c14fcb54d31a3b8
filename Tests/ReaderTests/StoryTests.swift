import Articles
import Display
import Testing

@testable import Reader

/// The timeline of the story that an article belongs to.
@Suite struct StoryTests {
  @Test func theKeyGoesFromArticleToStoryToAllAndBack() {
    var reader = ScriptedReader(width: 160, height: 24)
    reader.press("Enter")
    #expect(!reader.screen.contains("Timeline ·"))
    reader.press("t")
    #expect(reader.screen.contains("Timeline · story of 2 articles"))
    #expect(reader.state.timeline.events.count == 5)
    reader.press("t")
    #expect(reader.screen.contains("Timeline · all listed"))
    reader.press("t")
    #expect(!reader.screen.contains("Timeline ·"))
    #expect(reader.state.timeline.events.count == 4)
  }

  @Test func anEventOfAnotherArticleSaysWhichAndOpensIt() {
    var reader = ScriptedReader(width: 160, height: 24)
    reader.press("Enter t 3 g g")
    #expect(reader.column(110..<160).contains("An orchard of forgotten pears"))
    reader.press("Enter")
    #expect(reader.state.body?.dated.article.title == SampleArticles.orchard.article.title)
    #expect(reader.state.body?.isEventLit == true)
    #expect(reader.screen.contains("Timeline · story of 2 articles"))
    #expect(
      reader.state.timeline.selectedEvent?.source.article == SampleArticles.orchard.article.id)
  }

  @Test func theScopeIsNamedWholeBeforeEventsAreCounted() {
    var reader = ScriptedReader(width: 120, height: 24)
    reader.press("Enter")
    #expect(reader.rows[0].hasSuffix("4 events"))
    reader.press("t")
    #expect(reader.rows[0].contains("Timeline · story of 2 articles"))
    #expect(!reader.rows[0].contains("5 events"))
  }

  @Test func theStoryIsAskedForAnewOnlyWhereAnotherIsTold() {
    var reader = ScriptedReader(width: 160, height: 24)
    reader.press("t")
    #expect(asked(reader) == 1)
    reader.press("j")
    #expect(asked(reader) == 1)
    reader.press("j")
    #expect(asked(reader) == 2)
    #expect(reader.screen.contains("Timeline · story of 1 article "))
    #expect(reader.state.timeline.events.isEmpty)
  }

  @Test func aStoryThatComesLateIsLetGo() {
    var state = ReaderState()
    _ = state.start()
    _ = state.update(
      .listed(
        [ArticleSummary(SampleArticles.ferry.article)], from: 0, total: 1, query: Query(""),
        generation: state.listGeneration))
    _ = state.update(.opened(SampleArticles.ferry, .init()))
    let effects = state.update(.terminal(.key(.init(.character("t")))))
    guard case .makeTimeline(let scope, let generation) = effects.last else {
      Issue.record("nothing was asked for")
      return
    }
    for _ in 1...2 { _ = state.update(.terminal(.key(.init(.character("t"))))) }
    _ = state.update(
      .timelineMade(Timeline(), articles: [], scope: scope, generation: generation))
    #expect(state.timeline.scope == .article)
    #expect(state.timeline.events.count == 4)
  }

  @Test func theFilterNarrowsAStoryWithoutAskingAnew() {
    var reader = ScriptedReader(width: 160, height: 24)
    reader.press("Enter t / 'trees'")
    #expect(asked(reader) == 1)
    #expect(
      reader.state.timeline.events.map(\.source.article) == [SampleArticles.orchard.article.id])
    reader.press("Enter Esc")
    #expect(reader.state.timeline.events.count == 5)
  }

  private func asked(_ reader: ScriptedReader) -> Int {
    reader.effects.count { if case .makeTimeline(.story, _) = $0 { true } else { false } }
  }
}
