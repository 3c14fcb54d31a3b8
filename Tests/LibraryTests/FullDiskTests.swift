import Articles
import Foundation
import Testing

@testable import Library

/// A disk that fails once, at the operation of a number, in one way or another.
final class FailingDisk: Disk, @unchecked Sendable {
  enum Way: CaseIterable { case full, fullAfterHalf, broken }

  private let way: Way
  private let failsAt: Int
  private(set) var operations = 0

  init(_ way: Way, at number: Int) {
    self.way = way
    failsAt = number
  }

  private func isTime() -> Bool {
    operations += 1
    return operations == failsAt
  }

  func write(_ file: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
    guard isTime() else { return SystemDisk().write(file, bytes) }
    switch way {
    case .full: errno = ENOSPC
    case .fullAfterHalf:
      _ = SystemDisk().write(file, UnsafeRawBufferPointer(rebasing: bytes[..<(bytes.count / 2)]))
      errno = ENOSPC
    case .broken: errno = EIO
    }
    return -1
  }

  func sync(_ file: Int32) -> Int32 {
    guard isTime() else { return SystemDisk().sync(file) }
    errno = way == .broken ? EIO : ENOSPC
    return -1
  }

  func truncate(_ file: Int32, to size: Int) -> Int32 {
    guard isTime() else { return SystemDisk().truncate(file, to: size) }
    errno = EIO
    return -1
  }
}

@Suite struct FullDiskTests {
  let articles = (1...3).map { Article.sample("number \($0)", day: $0) }

  /// Whichever operation fails: what was acknowledged is there, the failure was told, nothing is
  /// damaged, and the next write succeeds.
  @Test(arguments: FailingDisk.Way.allCases)
  func anyOperationMayFail(_ way: FailingDisk.Way) throws {
    var number = 1
    while true {
      let scratch = ScratchLibrary()
      let disk = FailingDisk(way, at: number)
      let library = try ArticleLog(at: scratch.path, now: ScratchLibrary.clock, disk: disk)
      var kept: [ArticleID] = []
      var failures = 0
      for article in articles {
        do {
          kept += try library.add([article])
        } catch {
          failures += 1
        }
      }
      let again = try scratch.open()
      #expect(again.damage.isEmpty)
      #expect(Set(kept).isSubset(of: again.summaries(matching: Query("")).rows.map(\.id)))
      #expect(failures <= 1)
      #expect(library.summaries(matching: Query("")) == again.summaries(matching: Query("")))
      try again.add(articles)
      #expect(try scratch.open().check().articles == 3)
      if disk.operations < number {
        #expect(failures == 0)
        break
      }
      #expect(failures == 1)
      number += 1
    }
    #expect(number >= 6)
  }
}

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
    // The superuser may write anywhere.
    if geteuid() != 0 {
      #expect(throws: LibraryError.readOnly(path: scratch.path + "/lock")) {
        try library.change([article.id]) { $0.isRead = true }
      }
    }
  }
}
