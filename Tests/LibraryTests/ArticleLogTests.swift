import Articles
import Foundation
import Testing

@testable import Library

@Suite struct ArticleLogTests {
  let scratch = ScratchLibrary()
  let one = Article.sample("one", day: 1)
  let two = Article.sample("two", day: 2)
  let three = Article.sample("three", day: 3)

  @Test func openingMakesNothing() throws {
    let library = try scratch.open()
    #expect(library.summaries(matching: Query("")).total == 0)
    #expect(!FileManager.default.fileExists(atPath: scratch.path))
  }

  @Test func whatIsKeptComesBackWhole() throws {
    try scratch.open().add([two, one, three])
    let library = try scratch.open()
    #expect(try library.article(one.id)?.article == one)
    #expect(library.summaries(matching: Query("")).rows.map(\.id) == [three.id, two.id, one.id])
    #expect(library.summaries(matching: Query("")).rows[2] == ArticleSummary(one))
    #expect(try library.article(ArticleID(naming: "none")) == nil)
    #expect(library.damage.isEmpty)
  }

  @Test func isForItsOwnerAlone() throws {
    try scratch.open().add([one])
    func mode(_ name: String) throws -> Int {
      let attributes = try FileManager.default.attributesOfItem(atPath: scratch.path + name)
      return try #require(attributes[.posixPermissions] as? Int)
    }
    #expect(try mode("") == 0o700)
    #expect(try mode("/articles") == 0o700)
    #expect(try mode("/articles/0001.jsonl") == 0o600)
    #expect(try mode("/lock") == 0o600)
  }

  @Test func stateSurvivesARestart() throws {
    let library = try scratch.open()
    try library.add([one, two])
    let before = try scratch.bytes().count
    try library.change([one.id]) { $0.isRead = true }
    #expect(try scratch.bytes().count - before < 120)
    try library.change([one.id]) {
      $0.position = TextRange(block: 1, start: 4, end: 9)
      $0.tags = ["a \"tag\"", "b"]
    }
    try library.set(ReadingState(isStarred: true), for: two.id)
    let again = try scratch.open()
    #expect(
      try again.article(one.id)?.state
        == ReadingState(
          isRead: true, tags: ["a \"tag\"", "b"], position: TextRange(block: 1, start: 4, end: 9)))
    #expect(try again.article(two.id)?.state == ReadingState(isStarred: true))
    #expect(again.summaries(matching: Query("is:unread")).rows.map(\.id) == [two.id])
    try again.change([one.id]) { $0.position = nil }
    #expect(try scratch.open().article(one.id)?.state.position == nil)
  }

  @Test func whatWasDoneWithManyLeavesTheRestAsItIs() throws {
    let library = try scratch.open()
    try library.add([one, two])
    try library.set([
      StateChange(one.id, from: ReadingState(), to: ReadingState(isRead: true)),
      StateChange(two.id, from: ReadingState(), to: ReadingState(isRead: true, tags: ["a"])),
    ])
    // The one who says this has not seen that they were read.
    try library.set(
      [one.id, two.id].map {
        StateChange($0, from: ReadingState(), to: ReadingState(isStarred: true))
      })
    let again = try scratch.open()
    #expect(try again.article(one.id)?.state == ReadingState(isRead: true, isStarred: true))
    #expect(
      try again.article(two.id)?.state == ReadingState(isRead: true, isStarred: true, tags: ["a"]))
  }

  @Test func sameStateOrArticleWritesNothing() throws {
    let library = try scratch.open()
    try library.add([one])
    let before = try scratch.bytes()
    try library.change([one.id]) { $0.isRead = false }
    try library.add([one])
    #expect(try scratch.bytes() == before)
  }

  @Test func replacedKeepsItsState() throws {
    let library = try scratch.open()
    try library.add([one])
    try library.change([one.id]) { $0.isStarred = true }
    var newer = one
    newer.title = "Another title"
    try library.add([newer])
    for library in [library, try scratch.open()] {
      #expect(try library.article(one.id)?.article == newer)
      #expect(try library.article(one.id)?.state.isStarred == true)
      #expect(library.summaries(matching: Query("")).total == 1)
      #expect(library.summaries(matching: Query("another")).total == 1)
    }
  }

  @Test func removedComesBackWithItsState() throws {
    let library = try scratch.open()
    try library.add([one, two])
    try library.change([one.id]) { $0.isStarred = true }
    try library.remove([one.id])
    #expect(library.summaries(matching: Query("")).rows.map(\.id) == [two.id])
    #expect(try scratch.open().article(one.id) == nil)
    #expect(try library.restore([one.id, two.id]) == [one.id])
    #expect(try scratch.open().article(one.id)?.state.isStarred == true)
  }

  @Test func queriesNarrowAndWiden() throws {
    let library = try scratch.open()
    try library.add([one, two, three])
    func found(_ query: String) -> [ArticleID] {
      library.summaries(matching: Query(query)).rows.map(\.id)
    }
    #expect(found("t") == [three.id, two.id, one.id])
    #expect(found("tw") == [two.id])
    #expect(found("twx") == [])
    #expect(found("tw") == [two.id])
    #expect(found("cafe 京 \"quoted again\"") == [three.id, two.id, one.id])
    #expect(found("site -two") == [three.id, one.id])
    #expect(found("on:2024-01-02") == [two.id])
    #expect(library.summaries(matching: Query("title"), limit: 1).rows.map(\.id) == [three.id])
    #expect(library.summaries(matching: Query("title"), limit: 1).total == 3)
    try library.change([two.id]) { $0.isRead = true }
    #expect(found("is:unread t") == [three.id, one.id])
  }

  @Test func eventsAreAskedForOnlyWhenAQueryDoes() throws {
    let asked = Asked()
    let library = try ArticleLog(
      at: scratch.path,
      dating: DatingRules(version: "test") { article in
        asked.count += 1
        return article.title == "Title one" ? [.sample(CivilDate(dayNumber: 19_637))] : []
      })
    try library.add([one, two])
    _ = library.summaries(matching: Query("text"))
    #expect(asked.count == 0)
    #expect(library.summaries(matching: Query("event:2023-10-07")).rows.map(\.id) == [one.id])
    #expect(library.summaries(matching: Query("has:events")).rows.map(\.eventCount) == [1])
    #expect(asked.count == 2)
  }

  @Test func rowsTellHowManyEventsThereAreOnceThoseAreCounted() throws {
    let library = try ArticleLog(
      at: scratch.path,
      dating: DatingRules(version: "test") { article in
        article.title == "Title one" ? [.sample(CivilDate(dayNumber: 19_637))] : []
      })
    try library.add([one, two])
    #expect(library.summaries(matching: Query("")).rows.allSatisfy { $0.eventCount == nil })
    #expect(library.countNewEvents())
    let counts = library.summaries(matching: Query("")).rows.map { ($0.id, $0.eventCount) }
    #expect(Dictionary(uniqueKeysWithValues: counts) == [one.id: 1, two.id: 0])
    #expect(!library.countNewEvents())
  }

  @Test func idsByTheirBeginning() throws {
    let library = try scratch.open()
    try library.add([one, two])
    let prefix = String(one.id.description.prefix(6))
    #expect(library.ids(startingWith: prefix) == [one.id])
    #expect(library.ids(startingWith: "").count == 2)
    #expect(library.ids(startingWith: "x").isEmpty)
  }

  @Test func segmentsFollowOneAnother() throws {
    let library = try ArticleLog(at: scratch.path, disk: HastyDisk(), segmentLimit: 2_000)
    let articles = (0..<20).map { Article.sample("number \($0)", day: $0) }
    try library.add(articles)
    try library.change([articles[0].id]) { $0.isRead = true }
    let names = scratch.names("articles")
    #expect(names.count > 4 && names.first == "0001.jsonl")
    for name in names {
      #expect(try scratch.bytes(scratch.path + "/articles/" + name).count <= 2_000)
      #expect(try scratch.text(scratch.path + "/articles/" + name).hasPrefix(#"{"type":"library""#))
    }
    #expect(try scratch.open().summaries(matching: Query("")).total == 20)
    #expect(try scratch.open().article(articles[0].id)?.state.isRead == true)
  }
}

private final class Asked: @unchecked Sendable {
  var count = 0
}
