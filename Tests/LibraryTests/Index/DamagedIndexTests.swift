import Articles
import Foundation
import Testing

@testable import Library

/// Whatever page of the index is damaged, and whoever meets it first: what is asked is answered, and the
/// index is made anew.
@Suite struct DamagedIndexTests {
  let scratch = ScratchLibrary()
  static let articles = (0..<80).map { Article.sample("number \($0)", day: $0 % 40) }

  func open(_ path: String) throws -> ArticleLog {
    try ArticleLog(
      at: path, dating: IndexedLibraryTests.dating, now: ScratchLibrary.clock, disk: HastyDisk())
  }

  /// A library with an index, and with changes of indexed articles beyond it.
  private func library() throws -> ArticleLog {
    let library = try open(scratch.path)
    try library.add(Self.articles)
    try library.change([Self.articles[3].id, Self.articles[77].id]) { $0.tags = ["late"] }
    try library.remove([Self.articles[9].id])
    try library.index()
    try library.change([Self.articles[5].id]) { $0.isStarred = true }
    try library.change([Self.articles[3].id]) { $0.isRead = true }
    return library
  }

  private func exported(_ library: ArticleLog) throws -> [UInt8] {
    var export = try LibraryExport(of: library)
    var bytes: [UInt8] = []
    while let piece = try export.next() { bytes += piece }
    #expect(export.damage.isEmpty)
    #expect(export.articles == 79)
    return bytes
  }

  @Test func everyPageOfAPartMayBeDamaged() throws {
    let whole = try library()
    let wanted = try exported(whole)
    let part = try #require(scratch.names("index").first { $0.hasSuffix(".part") })
    let file = scratch.path + "/index/" + part
    let size = try scratch.bytes(file).count
    for page in stride(from: 0, to: size, by: 4096) {
      var bytes = try scratch.bytes(file)
      bytes[min(page + 100, bytes.count - 1)] ^= 1
      try scratch.write(bytes, to: file)
      #expect(try exported(open(scratch.path)) == wanted)
      let library = try open(scratch.path)
      #expect(try library.article(Self.articles[3].id)?.state.tags == ["late"])
      #expect(library.summaries(matching: Query("is:starred")).total == 1)
      #expect(library.summaries(matching: Query("number tag:late")).total == 2)
      #expect(library.summaries(matching: Query("\"of number\"")).total == 79)
      #expect(library.timeline(matching: Query("")).entries.count == 4)
      #expect(library.damage.count <= 1)
      let copy = ScratchLibrary()
      var copying = LibraryImport(into: try open(copy.path)) { number, _ in
        Issue.record("line \(number) was refused")
      }
      for line in wanted.split(separator: 0x0A) {
        try Array(line).withUnsafeBufferPointer { _ = try copying.take($0, number: 1) }
      }
      #expect(try copying.finish().added == 79)
      try library.index(all: true)
      #expect(try open(scratch.path).standing.indexed == 79)
      #expect(try open(scratch.path).damage.isEmpty)
      // The next page of the same index.
      try FileManager.default.removeItem(atPath: scratch.path + "/index")
      let again = try open(scratch.path)
      try again.index(all: true)
      #expect(try exported(open(scratch.path)) == wanted)
      let name = try #require(scratch.names("index").first { $0.hasSuffix(".part") })
      #expect(scratch.path + "/index/" + name == file)
    }
  }

  @Test func anImportOverADamagedIndexBringsBackWhatWasRemoved() throws {
    let whole = try library()
    let lines = try exported(whole).split(separator: 0x0A).map(Array.init)
    try whole.remove(Self.articles.map(\.id))
    let part = try #require(scratch.names("index").first { $0.hasSuffix(".part") })
    let file = scratch.path + "/index/" + part
    var bytes = try scratch.bytes(file)
    bytes[100] ^= 1
    try scratch.write(bytes, to: file)
    let library = try open(scratch.path)
    var importing = LibraryImport(into: library) { _, _ in }
    for (number, line) in lines.enumerated() {
      try line.withUnsafeBufferPointer { _ = try importing.take($0, number: number) }
    }
    #expect(try importing.finish().restored == 79)
    #expect(library.summaries(matching: Query("")).total == 79)
  }

  @Test func aCheckReadsTheIndexAndARepairTakesItAway() throws {
    let library = try library()
    #expect(try library.check().isSound)
    let part = try #require(scratch.names("index").first { $0.hasSuffix(".part") })
    var bytes = try scratch.bytes(scratch.path + "/index/" + part)
    bytes[bytes.count / 2] ^= 1
    try scratch.write(bytes, to: scratch.path + "/index/" + part)
    #expect(try library.check().damage.map(\.file) == ["index/" + part])
    #expect(try library.check(repair: true).isRepaired)
    #expect(try library.check().isSound)
    try library.index(all: true)
    #expect(try open(scratch.path).standing.indexed == 79)
  }
}
