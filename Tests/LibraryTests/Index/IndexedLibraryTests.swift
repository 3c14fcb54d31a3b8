import Articles
import Foundation
import Testing

@testable import Library

/// A library with an index says what the same library says without one, whatever was done to it.
@Suite struct IndexedLibraryTests {
  let scratch = ScratchLibrary()

  static let dating = DatingRules(version: "test") { article in
    article.title.string.hasSuffix("7")
      ? [.sample(article.published?.date ?? CivilDate(dayNumber: 0))] : []
  }

  func open() throws -> ArticleLog {
    try ArticleLog(
      at: scratch.path, dating: Self.dating, now: ScratchLibrary.clock, disk: HastyDisk())
  }

  /// All that a library says, by the log alone and by the index.
  func expectTheSame(_ comment: Comment? = nil) throws {
    let indexed = try open()
    let plain = try ArticleLog(
      at: scratch.path, dating: .init(version: "other", events: Self.dating.events),
      now: ScratchLibrary.clock, disk: HastyDisk())
    for query in Self.queries {
      let (one, other) = (
        indexed.summaries(matching: Query(query)), plain.summaries(matching: Query(query))
      )
      #expect(one.rows.map(\.id) == other.rows.map(\.id), "\(query) \(comment ?? "")")
      #expect(one.rows.map(\.state) == other.rows.map(\.state), "\(query)")
      #expect(one.rows.map(\.title) == other.rows.map(\.title), "\(query)")
      #expect(one.rows.map(\.published) == other.rows.map(\.published), "\(query)")
      #expect(one.total == other.total, "\(query)")
    }
    for query in ["", "tag:late", "title:3"] {
      let events = indexed.events(matching: Query(query))
      #expect(events == plain.events(matching: Query(query)), "\(query) \(comment ?? "")")
    }
    #expect(!indexed.events(matching: Query("")).isEmpty)
    for row in plain.summaries(matching: Query("")).rows {
      #expect(try indexed.article(row.id)?.article == plain.article(row.id)?.article)
      #expect(try indexed.article(row.id)?.state == plain.article(row.id)?.state)
    }
  }

  static let queries = [
    "", "text", "c", "cafe", "\"text of\"", "\"of text\"", "-number", "title:3", "body:title",
    "is:unread", "is:starred", "tag:late", "has:tags", "has:events", "event:2024-01-08", "京",
    "source:example", "by:ann number OR event:2024", "on:2024-01-05", "from:2024-01-10 -is:read",
    "(text -title:4) OR is:starred", "東京 quoted",
  ]

  @Test func whatIsIndexedIsWhatIsThere() throws {
    let library = try open()
    let articles = (0..<90).map { Article.sample("number \($0)", day: $0 % 40) }
    try library.add(Array(articles[..<40]))
    try library.change([articles[3].id, articles[4].id]) { $0.isRead = true }
    try library.change([articles[5].id]) { $0.tags = ["late"] }
    try library.index(all: true)
    try expectTheSame("one part")
    try library.add(Array(articles[40...]))
    try library.change([articles[3].id]) { $0.isStarred = true }
    try library.change([articles[5].id, articles[50].id]) {
      $0.position = TextRange(block: 1, start: 2, end: 3)
    }
    try library.remove([articles[6].id, articles[60].id])
    var changed = articles[7]
    changed.title = "Another title with a café, 7"
    try library.add([changed])
    try expectTheSame("one part and a tail")
    try library.index(all: true)
    try expectTheSame("two parts")
    #expect(scratch.names("index").count { $0.hasSuffix(".part") } == 1)
    try library.restore([articles[6].id])
    try library.change([articles[3].id]) { $0.isStarred = false }
    try library.add(articles.suffix(2).map { Article.sample($0.title.string + " again", day: 3) })
    try library.index(all: true)
    try expectTheSame("merged, with a small part")
    #expect(try open().article(articles[6].id) != nil)
    #expect(try open().article(articles[60].id) == nil)
  }

  @Test func flagsAndTagsOfManyComeAndGo() throws {
    let library = try open()
    let articles = (0..<90).map { Article.sample("number \($0)", day: $0 % 40) }
    let ids = articles.map(\.id)
    try library.add(articles)
    try library.change([ids[5], ids[6]]) { $0.tags = ["late"] }
    try library.index(all: true)
    try library.change([ids[5]]) { $0.tags = [] }
    try library.change(ids) { $0.isStarred = true }
    try expectTheSame("beyond the index")
    try library.index(all: true)
    try expectTheSame("as a state that was touched")
    try library.change(Array(ids[..<60])) { $0.isRead = true }
    try library.change([ids[5]]) { $0.position = TextRange(block: 0, start: 1, end: 2) }
    try library.remove([ids[7]])
    try expectTheSame("touched again")
    try library.index(all: true)
    try library.change([ids[5], ids[6]]) { $0.isStarred = false }
    try expectTheSame("and again")
    let state = try open().article(ids[5])?.state
    #expect(state == ReadingState(isRead: true, position: TextRange(block: 0, start: 1, end: 2)))
    #expect(try open().article(ids[6])?.state == ReadingState(isRead: true, tags: ["late"]))
  }

  @Test func aStateThatComesBeforeItsArticleIsKept() throws {
    let article = Article.sample("late")
    let library = try open()
    try library.add([.sample("early")])
    let line = StateRecord.line(article.id, from: .init(), to: .init(isStarred: true)) ?? []
    try scratch.write(try scratch.bytes() + line)
    try library.index(all: true)
    try library.add([article])
    #expect(try open().article(article.id)?.state.isStarred == true)
    try library.index(all: true)
    try library.add((0..<3).map { .sample("more \($0)") })
    try library.index(all: true)
    #expect(try open().article(article.id)?.state.isStarred == true)
  }

  /// A few articles need no index, and nothing is to be done where theirs is deleted.
  @Test func anIndexOfFewArticlesIsNotMissed() throws {
    let library = try open()
    try library.add((0..<20).map { .sample("number \($0)") })
    try library.index(all: true)
    try FileManager.default.removeItem(atPath: scratch.path + "/index")
    #expect(library.summaries(matching: Query("text")).total == 20)
    #expect(!library.standing.isBehind)
  }

  @Test func anIndexThatIsDeletedOrOfOtherRulesIsMadeAnew() throws {
    let library = try open()
    try library.add((0..<70).map { .sample("number \($0)", day: $0) })
    #expect(try library.index())
    try FileManager.default.removeItem(atPath: scratch.path + "/index")
    #expect(library.summaries(matching: Query("text")).total == 70)
    #expect(library.standing.isBehind)
    #expect(try open().summaries(matching: Query("text")).total == 70)
    #expect(try library.index())
    #expect(!library.standing.isBehind)
    #expect(scratch.names("index").contains(IndexManifest.name))
    try expectTheSame()
    let other = try ArticleLog(at: scratch.path, dating: .init(version: "2") { _ in [] })
    #expect(other.summaries(matching: Query("has:events")).total == 0)
    try other.index()
    #expect(
      try ArticleLog(at: scratch.path, dating: .init(version: "2") { _ in [] }).standing.indexed
        == 70)
  }

  @Test func anIndexOfAnotherLogIsNotBelieved() throws {
    let library = try open()
    try library.add((0..<70).map { .sample("number \($0)", day: $0) })
    try library.index()
    try library.remove([ArticleID(naming: "number 3")])
    try library.compact()
    #expect(try open().summaries(matching: Query("number")).total == 69)
    try library.index(all: true)
    try expectTheSame("compacted")
    let bytes = try scratch.bytes(scratch.path + "/articles/0002.jsonl")
    try scratch.write(bytes[..<(bytes.count / 2)], to: scratch.path + "/articles/0002.jsonl")
    #expect(try open().standing.indexed == 0)
    try library.index(all: true)
    try expectTheSame("cut")
  }

  @Test func otherProgramsTakeTheIndexUp() throws {
    let (one, other) = (try open(), try open())
    try one.add((0..<70).map { .sample("number \($0)", day: $0) })
    #expect(other.summaries(matching: Query("number")).total == 70)
    try one.index()
    #expect(other.summaries(matching: Query("number 1")).total == 11)
    #expect(other.standing.indexed == 70)
    try other.change([ArticleID(naming: "number 5")]) { $0.isStarred = true }
    #expect(one.summaries(matching: Query("is:starred")).total == 1)
    try other.add([.sample("one more")])
    #expect(one.summaries(matching: Query("")).total == 71)
  }

  @Test func indexingMayBeStoppedAndGoesOn() throws {
    let library = try open()
    try library.add((0..<70).map { .sample("number \($0)", day: $0) })
    #expect(try !library.index { _, _ in false })
    #expect(try open().standing.indexed == 0)
    var told: [Int] = []
    #expect(
      try library.index { done, _ in
        told.append(done)
        return true
      })
    #expect(told.count > 1)
    #expect(try open().standing.indexed == 70)
  }

  @Test(arguments: 0..<15) func damageToTheIndexIsNoticedAndMended(_ seed: Int) throws {
    let library = try open()
    let articles = (0..<70).map { Article.sample("number \($0)", day: $0 % 40) }
    try library.add(articles)
    try library.change([articles[3].id]) { $0.tags = ["late"] }
    try library.index()
    let names = scratch.names("index").filter { $0 != "lock" }
    let file = scratch.path + "/index/" + names[seed % names.count]
    var bytes = try scratch.bytes(file)
    let place = seed * 7919 % bytes.count
    if seed % 3 == 0 { bytes = Array(bytes[..<place]) } else { bytes[place] ^= 0x10 }
    try scratch.write(bytes, to: file)
    try expectTheSame("byte \(place) of \(file)")
    let mended = try open()
    _ = mended.summaries(matching: Query("text"))
    _ = mended.summaries(matching: Query("has:events tag:late"))
    try mended.index(all: true)
    try expectTheSame("mended")
  }
}
