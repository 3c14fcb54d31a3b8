import Articles
import Foundation
import Testing

@testable import Library

@Suite struct ExportTests {
  let scratch = ScratchLibrary()
  let articles = (1...6).map { Article.sample("number \($0)", day: $0 / 2) }

  static func bytes(_ library: ArticleLog, _ query: String = "") throws -> [UInt8] {
    var export = try LibraryExport(of: library, matching: Query(query))
    var bytes: [UInt8] = []
    while let piece = try export.next() { bytes += piece }
    #expect(export.damage.isEmpty)
    return bytes
  }

  static func lines(_ bytes: [UInt8]) -> [[UInt8]] { bytes.split(separator: 0x0A).map(Array.init) }

  /// Takes lines in and answers with what was done and what was refused.
  @discardableResult
  static func take(
    _ bytes: [UInt8], into library: ArticleLog, replacing: Bool = false, dryRun: Bool = false
  ) throws -> (report: ImportReport, refused: [Int: ImportRefusal]) {
    let refused = Refused()
    var importing = LibraryImport(into: library, replacing: replacing, dryRun: dryRun) {
      refused.lines[$0] = $1
    }
    for (number, line) in lines(bytes).enumerated() {
      let fate = try line.withUnsafeBufferPointer {
        try importing.take($0, number: number + 1)
      }
      if case .refused(let reason) = fate { refused.lines[number + 1] = reason }
    }
    return (try importing.finish(), refused.lines)
  }

  private final class Refused {
    var lines: [Int: ImportRefusal] = [:]
  }

  /// A library with flags, tags, a place, words of a newer program, and articles that are gone.
  private func fill() throws -> ArticleLog {
    let library = try scratch.open()
    try library.add(articles)
    try library.change([articles[0].id]) { $0.isRead = true }
    try library.change([articles[1].id]) { $0 = ReadingState(isStarred: true, tags: ["z", "a"]) }
    try library.change([articles[2].id]) { $0.position = TextRange(block: 1, start: 2, end: 5) }
    try library.remove([articles[3].id])
    var newer = articles[4]
    newer.title = "Another title"
    try library.add([newer])
    let odd = ArticleID(naming: "odd")
    try scratch.write(
      try scratch.bytes()
        + Record.line(
          Array(#""type":"article","id":"\#(odd)","added":"2020-01-01","mood":[1,{}]"#.utf8))
        + Record.line(Array(#""type":"state","id":"\#(odd)","sort":{"a":null}"#.utf8)))
    return library
  }

  @Test func comesBackExactly() throws {
    let library = try fill()
    let exported = try Self.bytes(library)
    let other = ScratchLibrary()
    let copy = try ArticleLog(at: other.path, disk: HastyDisk())
    let (report, refused) = try Self.take(exported, into: copy)
    #expect(report.added == 6 && report.articles == 6 && refused.isEmpty)
    for copy in [copy, try other.open()] {
      #expect(
        copy.summaries(matching: Query("")).rows == library.summaries(matching: Query("")).rows)
      #expect(try copy.article(articles[3].id) == nil)
      #expect(try Self.bytes(copy) == exported)
    }
    // Twice is once.
    let before = try other.bytes()
    #expect(try Self.take(exported, into: copy).report == Self.kept(6))
    #expect(try other.bytes() == before)
  }

  private static func kept(_ count: Int) -> ImportReport {
    var report = ImportReport()
    report.kept = count
    return report
  }

  @Test func isALibraryOfItsOwn() throws {
    let exported = try Self.bytes(try fill())
    let other = ScratchLibrary()
    try FileManager.default.createDirectory(
      atPath: other.path + "/articles", withIntermediateDirectories: true)
    try other.write(exported)
    let copy = try other.open()
    #expect(try copy.check().isSound)
    #expect(try Self.bytes(copy) == exported)
  }

  @Test func aQueryChooses() throws {
    let library = try fill()
    #expect(Self.lines(try Self.bytes(library, "is:starred")).count == 3)
    #expect(try Self.bytes(library, "nowhere") == Record.header)
    #expect(try Self.bytes(try ScratchLibrary().open()) == Record.header)
  }

  @Test func damageIsNamedAndLeftOut() throws {
    let library = try scratch.open()
    try library.add(articles)
    var bytes = try scratch.bytes()
    bytes[Record.header.count + 90] ^= 1
    try scratch.write(bytes)
    var export = try LibraryExport(of: library)
    var count = 0
    while let piece = try export.next() { count += Self.lines(piece).count }
    #expect(count == 6)
    #expect(export.articles == 5)
    #expect(export.damage.map(\.line) == [2])
  }
}
