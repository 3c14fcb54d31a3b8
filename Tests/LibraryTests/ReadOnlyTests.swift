import Articles
import Foundation
import Testing

@testable import Library

@Suite struct ReadOnlyTests {
  let scratch = ScratchLibrary()
  let article = Article.sample("one")

  @Test func canBeReadAndSaysWhyItCannotBeWritten() throws {
    try scratch.open().add([article])
    let files = FileManager.default
    for name in ["/articles/0001.jsonl", "/lock"] {
      try files.setAttributes([.posixPermissions: 0o400], ofItemAtPath: scratch.path + name)
    }
    for name in ["/articles", ""] {
      try files.setAttributes([.posixPermissions: 0o500], ofItemAtPath: scratch.path + name)
    }
    defer {
      for name in ["", "/articles"] {
        try? files.setAttributes([.posixPermissions: 0o700], ofItemAtPath: scratch.path + name)
      }
    }
    let library = try scratch.open()
    #expect(try library.article(article.id)?.article == article)
    #expect(try library.check().isSound)
    // The superuser may write anywhere, but for the disk below.
    if geteuid() != 0 {
      #expect(throws: LibraryError.readOnly(path: scratch.path + "/lock")) {
        try library.change([article.id]) { $0.isRead = true }
      }
    }
  }

  /// Every way to write is refused, and nothing is changed by it.
  @Test(arguments: [EROFS, EACCES, EPERM]) func refusesEveryWrite(_ reason: Int32) throws {
    let made = try scratch.open()
    try made.add([article, .sample("two"), .sample("three")])
    try made.remove([ArticleID(naming: "three")])
    let before = try scratch.bytes()
    let disk = ReadOnlyDisk(reason: reason)
    let library = try ArticleLog(at: scratch.path, now: ScratchLibrary.clock, disk: disk)
    let refusal = LibraryError.readOnly(path: scratch.path + "/lock")
    #expect(throws: refusal) { try library.add([.sample("four")]) }
    #expect(throws: refusal) { try library.change([article.id]) { $0.isRead = true } }
    #expect(throws: refusal) { try library.remove([article.id]) }
    #expect(throws: refusal) { try library.restore([ArticleID(naming: "three")]) }
    #expect(throws: refusal) { try library.compact() }
    #expect(library.summaries(matching: Query("")).total == 2)
    #expect(try library.article(article.id)?.article == article)
    #expect(try library.check().isSound)
    #expect(try scratch.bytes() == before)
  }
}

/// A disk that takes nothing: opening for writing is refused, as by a file system that is mounted
/// so.
private struct ReadOnlyDisk: Disk {
  let reason: Int32

  private func refuse() -> Int32 {
    errno = reason
    return -1
  }

  func open(_ name: String, in folder: Int32, flags: Int32) -> Int32 {
    flags & O_ACCMODE == O_RDONLY
      ? HastyDisk().open(name, in: folder, flags: flags) : refuse()
  }

  func write(_ file: Int32, _ bytes: UnsafeRawBufferPointer) -> Int { Int(refuse()) }
  func sync(_ file: Int32) -> Int32 { refuse() }
  func truncate(_ file: Int32, to size: Int) -> Int32 { refuse() }
  func rename(_ old: String, to new: String, in folder: Int32) -> Int32 { refuse() }
  func remove(_ name: String, in folder: Int32) -> Int32 { refuse() }
  func makeFolder(_ name: String, in folder: Int32) -> Int32 { refuse() }
  func syncFolder(_ folder: Int32) -> Int32 { refuse() }
  func lock(_ file: Int32) -> Int32 { refuse() }
}
