import Articles
import Testing

@testable import Library

@Suite struct RelevanceTests {
  let scratch = ScratchLibrary()

  @Test(arguments: [false, true]) func whatSaysMoreComesFirst(_ isIndexed: Bool) throws {
    let library = try scratch.open()
    let filler = String(repeating: "Nothing of the sort stands here. ", count: 60)
    let articles: [Article] = [
      .sample("in passing", day: 9, text: filler + "A bridge. " + filler),
      .sample("the bridge", day: 1, text: "The bridge is closed."),
      .sample("often", day: 3, text: "Bridge after bridge; this bridge, that bridge."),
      .sample("newest", day: 10, text: filler),
    ]
    try library.add(articles)
    if isIndexed { try library.index(all: true) }
    let found = library.mostRelevant(Query("bridge"), limit: 10)
    #expect(found?.rows.map(\.id) == [articles[1], articles[2], articles[0]].map(\.id))
    #expect(found?.total == 3)
    #expect(library.mostRelevant(Query(""), limit: 1)?.rows.map(\.id) == [articles[3].id])
    #expect(library.mostRelevant(Query("bridge"), limit: 10) { true } == nil)
  }
}
