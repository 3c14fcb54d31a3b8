import Articles
import Foundation
import Testing

@testable import Library

@Suite struct ImportTests {
  let scratch = ScratchLibrary()
  let one = Article.sample("one", day: 1)
  let two = Article.sample("two", day: 2)

  /// What a library with these articles in those states exports.
  private func exported(_ articles: [Article], _ state: ReadingState? = nil) throws -> [UInt8] {
    let library = try ScratchLibrary().open()
    try library.add(articles)
    if let state { try library.change(articles.map(\.id)) { $0 = state } }
    return try ExportTests.bytes(library)
  }

  private func line(_ members: String) -> [UInt8] { Array(members.utf8) + [0x0A] }

  @Test func nothingThatTheReaderDidIsUndone() throws {
    let library = try scratch.open()
    try library.add([one, two])
    let place = TextRange(block: 1, start: 0, end: 4)
    try library.change([one.id]) {
      $0 = ReadingState(isStarred: true, tags: ["mine"], position: place)
    }
    let lines = try exported(
      [one, two],
      ReadingState(isRead: true, tags: ["theirs"], position: TextRange(block: 0, start: 1, end: 2)))
    let report = try ExportTests.take(lines, into: library).report
    #expect(report.kept == 2 && report.states == 2 && report.added == 0)
    #expect(
      try library.article(one.id)?.state
        == ReadingState(isRead: true, isStarred: true, tags: ["mine", "theirs"], position: place))
    #expect(
      try library.article(two.id)?.state
        == ReadingState(
          isRead: true, tags: ["theirs"], position: TextRange(block: 0, start: 1, end: 2)))
    let before = try scratch.bytes()
    #expect(try ExportTests.take(lines, into: library).report.states == 0)
    #expect(try scratch.bytes() == before)
  }

  @Test func aTextIsReplacedOnlyOnRequest() throws {
    let library = try scratch.open()
    try library.add([one])
    try library.change([one.id]) { $0.isStarred = true }
    var other = one
    other.title = "From elsewhere"
    let lines = try exported([other])
    #expect(try ExportTests.take(lines, into: library).report.kept == 1)
    #expect(try library.article(one.id)?.article == one)
    #expect(try ExportTests.take(lines, into: library, replacing: true).report.replaced == 1)
    #expect(try library.article(one.id)?.article == other)
    #expect(try library.article(one.id)?.state.isStarred == true)
    let before = try scratch.bytes()
    #expect(try ExportTests.take(lines, into: library, replacing: true).report.kept == 1)
    #expect(try scratch.bytes() == before)
  }

  @Test func whatWasRemovedComesBack() throws {
    let library = try scratch.open()
    try library.add([one, two])
    try library.change([one.id]) { $0.tags = ["kept"] }
    try library.remove([one.id])
    let lines = try exported([one], ReadingState(isRead: true))
    #expect(try ExportTests.take(lines, into: library).report.restored == 1)
    #expect(try library.article(one.id)?.state == ReadingState(isRead: true, tags: ["kept"]))
    #expect(try ExportTests.take(lines, into: library).report.kept == 1)
  }

  /// A segment says the state of an article many times, and what was removed.
  @Test func aSegmentMayBeTakenAsItIs() throws {
    let from = ScratchLibrary()
    let source = try from.open()
    try source.add([one, two])
    try source.change([one.id]) { $0.isRead = true }
    try source.change([one.id]) { $0 = ReadingState(isStarred: true) }
    try source.remove([two.id])
    var newer = one
    newer.title = "Newer"
    try source.add([newer])
    let library = try scratch.open()
    let report = try ExportTests.take(try from.bytes(), into: library).report
    #expect(report.added == 2 && report.passedOver == 1)
    #expect(try library.article(one.id)?.article == newer)
    #expect(try library.article(one.id)?.state == ReadingState(isStarred: true))
    #expect(try library.article(two.id)?.article == two)
    let before = try scratch.bytes()
    #expect(try ExportTests.take(try from.bytes(), into: library).report.states == 0)
    #expect(try scratch.bytes() == before)
  }

  @Test func linesThatAreNoneAreNamedAndTheRestIsDone() throws {
    var altered = ExportTests.lines(try exported([one]))[1]
    altered[60] ^= 1
    let odd = ArticleID(naming: "odd")
    let sound = try exported([two])
    let bytes =
      altered + [0x0A] + line("not JSON") + line(#"{"type":"article","title":"no id"}"#)
      + line(#"{"type":"article","id":"\#(odd)","blocks":7}"#)
      + line(#"{"type":"state","id":"\#(odd)","read":true}"#)
      + line(#"{"type":"weather","sky":"blue"}"#)
      + line(String(repeating: #"{"a":["#, count: 200)) + sound
      + Array(sound.dropFirst(Record.header.count).prefix(80))
    let library = try scratch.open()
    let (report, refused) = try ExportTests.take(bytes, into: library)
    #expect(
      refused == [
        1: .altered, 2: .notJSON, 3: .malformed, 4: .malformed, 5: .noArticle(odd), 7: .notJSON,
        10: .notJSON,
      ])
    #expect(report.refused == 7 && report.passedOver == 1 && report.added == 1)
    #expect(library.summaries(matching: Query("")).rows.map(\.id) == [two.id])
  }

  /// What other programs make of the lines is read as well: without a sum, in another order, with
  /// spaces, with members of their own.
  @Test func linesThatWereEditedAreWrittenAnew() throws {
    let text = """
      {"title": "By hand", "sum": "none", "id": "\(one.id)", "type": "article", "x": [1, 2],
      "blocks": [{"text": "Caf\\u00e9", "kind": "paragraph"}], "published": "2024-02-03"}
      """.replacing("\n", with: " ")
    let state = #"{"starred": true, "id": "\#(one.id)", "type": "state"}"#
    let library = try scratch.open()
    #expect(try ExportTests.take(line(text) + line(state), into: library).report.added == 1)
    let found = try #require(try library.article(one.id))
    #expect(found.article.title == "By hand" && found.article.text == "Café")
    #expect(found.state.isStarred)
    #expect(try scratch.text().contains(#""added":"\#(ScratchLibrary.clock())""#))
    #expect(try scratch.text().contains(#""x":[1, 2]"#))
    #expect(try library.check().isSound)
  }

  @Test func aTrialChangesNothing() throws {
    let lines = try exported([one, two], ReadingState(isRead: true))
    let empty = try scratch.open()
    #expect(try ExportTests.take(lines, into: empty, dryRun: true).report.added == 2)
    #expect(!FileManager.default.fileExists(atPath: scratch.path))
    try empty.add([one])
    let before = try scratch.bytes()
    let report = try ExportTests.take(lines, into: empty, dryRun: true).report
    #expect(report.added == 1 && report.kept == 1 && report.states == 1)
    #expect(try scratch.bytes() == before)
  }

  @Test func aNewerFormatEndsTheImport() throws {
    let newer = Record.line(Array(#""type":"library","version":2"#.utf8))
    #expect(throws: LibraryError.newer(version: 2, known: 1, path: scratch.path)) {
      try ExportTests.take(newer + exported([one]), into: scratch.open())
    }
  }

  @Test func manyMakeSeveralBatches() throws {
    let articles = (0..<2_300).map { Article.sample("\($0)", day: $0 % 50) }
    let lines = try exported(articles, ReadingState(tags: ["t"]))
    let library = try scratch.open()
    #expect(try ExportTests.take(lines, into: library).report.added == 2_300)
    #expect(try scratch.open().summaries(matching: Query("tag:t")).total == 2_300)
  }
}
