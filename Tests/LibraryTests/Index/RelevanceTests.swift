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

  /// Only some of what is found is read: which those are does not depend on the index.
  @Test func theOrderIsTheSameWithAnIndexAndWithout() throws {
    let library = try scratch.open()
    try library.add(
      (0..<1_100).map { number in
        .sample(
          "\(number) \(number % 100 == 3 ? "bridge" : "road")", day: number % 300,
          text: "A bridge.")
      })
    let query = Query("bridge")
    let without = library.mostRelevant(query, limit: 1_100)?.rows.map(\.id)
    try library.index(all: true)
    #expect(library.mostRelevant(query, limit: 1_100)?.rows.map(\.id) == without)
    let best = library.mostRelevant(query, limit: 11)?.rows ?? []
    #expect(best.allSatisfy { $0.title.string.hasSuffix("bridge") })
  }
}
