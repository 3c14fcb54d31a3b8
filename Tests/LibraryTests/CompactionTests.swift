import Articles
import Foundation
import Testing

@testable import Library

@Suite struct CompactionTests {
  let articles = (1...8).map { Article.sample("number \($0)", day: $0) }

  /// A library with everything in it that can be: several segments, replaced and removed articles,
  /// flags, and words of a newer program.
  func fill(_ scratch: ScratchLibrary) throws {
    let library = try ArticleLog(
      at: scratch.path, now: ScratchLibrary.clock, disk: HastyDisk(), segmentLimit: 1_500)
    try library.add(articles)
    var newer = articles[2]
    newer.title = "Replaced"
    try library.add([newer])
    try library.remove([articles[0].id, articles[1].id, articles[5].id])
    try library.restore([articles[1].id])
    try library.change([articles[1].id, articles[6].id]) { $0.isStarred = true }
    try library.change([articles[6].id]) { $0.tags = ["a"] }
    let last = try #require(scratch.names("articles").last)
    let file = scratch.path + "/articles/" + last
    try scratch.write(
      try scratch.bytes(file)
        + Record.line(Array(#""type":"weather","sky":"blue""#.utf8))
        + Record.line(
          Array(#""type":"state","id":"\#(articles[6].id)","mood":[1,{"a":"b"}]"#.utf8))
        + Record.line(
          Array(#""type":"state","id":"\#(ArticleID(naming: "lost"))","starred":true"#.utf8)),
      to: file)
  }

  func content(_ scratch: ScratchLibrary) throws -> [ArticleSummary] {
    let library = try scratch.open()
    let rows = library.summaries(matching: Query("")).rows
    for row in rows { #expect(try library.article(row.id)?.article.title == row.title) }
    #expect(library.damage.isEmpty)
    return rows
  }

  func everything(_ scratch: ScratchLibrary) throws -> String {
    try scratch.names("articles").filter { $0.hasSuffix(".jsonl") }
      .map { try scratch.text(scratch.path + "/articles/" + $0) }.joined()
  }

  @Test func keepsWhatIsThereAndNothingElse() throws {
    let scratch = ScratchLibrary()
    try fill(scratch)
    let before = try content(scratch)
    let (reader, library) = (try scratch.open(), try scratch.open())
    let sizes = try library.compact()
    #expect(sizes.after < sizes.before)
    #expect(try content(scratch) == before)
    for library in [reader, library] {
      #expect(library.summaries(matching: Query("")).rows == before)
    }
    let report = try library.check()
    #expect(report.isSound && report.removed == 0 && report.bytes == sizes.after)
    #expect(report.unknownRecords == 1)
    let text = try everything(scratch)
    #expect(text.contains(#""type":"weather","sky":"blue""#))
    #expect(text.contains(#","mood":[1,{"a":"b"}],"sum":"#))
    #expect(!text.contains("\(articles[0].id)"))
    // The state of an article that is not there waits for it.
    try library.add([Article.sample("lost")])
    #expect(try scratch.open().article(ArticleID(naming: "lost"))?.state.isStarred == true)
    #expect(try library.compact().after > sizes.after)
    #expect(try library.compact().after == library.compact().before)
  }

  /// Wherever it is stopped, or whatever fails, the library holds what it held.
  @Test(arguments: SimulatedDisk.Fault.allCases)
  func mayBeStoppedAnywhere(_ way: SimulatedDisk.Fault) throws {
    var number = 1
    while true {
      let scratch = ScratchLibrary()
      try fill(scratch)
      let before = try content(scratch)
      let disk = try SimulatedDisk(scratch.path, way, at: number)
      let library = try ArticleLog(
        at: scratch.path, now: ScratchLibrary.clock, disk: disk, segmentLimit: 1_500)
      do { try library.compact() } catch {}
      #expect(try content(scratch) == before, "operation \(number)")
      #expect(library.summaries(matching: Query("")).rows == before, "operation \(number)")
      try scratch.open().compact()
      #expect(try content(scratch) == before, "operation \(number)")
      #expect(scratch.names("articles").allSatisfy { $0.hasSuffix(".jsonl") })
      if disk.operations.count < number { break }
      number += 1
    }
    #expect(number > 10)
  }

  @Test func damageIsNotCompactedAway() throws {
    let scratch = ScratchLibrary()
    try scratch.open().add(articles)
    var bytes = try scratch.bytes()
    bytes[bytes.count / 2] ^= 1
    try scratch.write(bytes)
    #expect(throws: LibraryError.self) { try scratch.open().compact() }
    #expect(try scratch.bytes() == bytes)
    #expect(try scratch.open().check(repair: true).isRepaired)
    try scratch.open().compact()
    #expect(try scratch.open().check().articles == 7)
  }
}
