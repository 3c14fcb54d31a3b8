import Articles
import Foundation
import Testing

@testable import Library

/// Several programs at once: two logs on one folder share nothing but the disk.
@Suite struct SharedLibraryTests {
  let scratch = ScratchLibrary()
  let one = Article.sample("one", day: 1)
  let two = Article.sample("two", day: 2)

  @Test func eachSeesWhatTheOtherWrites() throws {
    let (a, b) = (try scratch.open(), try scratch.open())
    try a.add([one])
    #expect(b.summaries(matching: Query("")).total == 1)
    try b.add([two])
    #expect(try a.refresh())
    #expect(try !a.refresh())
    #expect(try a.article(two.id)?.article == two)
    try a.remove([one.id])
    #expect(b.summaries(matching: Query("title")).rows.map(\.id) == [two.id])
  }

  @Test func noFlagIsLost() throws {
    let (a, b) = (try scratch.open(), try scratch.open())
    try a.add([one])
    _ = b.summaries(matching: Query(""))
    try a.change([one.id]) { $0.isStarred = true }
    try b.change([one.id]) { $0.isRead = true }
    for library in [a, b, try scratch.open()] {
      #expect(try library.article(one.id)?.state == ReadingState(isRead: true, isStarred: true))
    }
  }

  @Test func anOldCopyUndoesNothing() throws {
    let (a, b) = (try scratch.open(), try scratch.open())
    try a.add([one])
    let old = try #require(try b.article(one.id)).state
    try a.change([one.id]) {
      $0.isStarred = true
      $0.tags = ["later"]
    }
    _ = b.summaries(matching: Query(""))
    try b.set(ReadingState(isRead: true), was: old, for: one.id)
    #expect(
      try a.article(one.id)?.state
        == ReadingState(isRead: true, isStarred: true, tags: ["later"]))
  }

  /// A folder that was put aside and copied back is another one: what others have written to it
  /// since is neither missed nor cut off.
  @Test func aFolderThatWasReplacedIsReadAnew() throws {
    let reader = try scratch.open()
    try reader.add([one])
    let (folder, aside) = (scratch.path + "/articles", scratch.path + "/aside")
    try FileManager.default.moveItem(atPath: folder, toPath: aside)
    try FileManager.default.copyItem(atPath: aside, toPath: folder)
    try scratch.open().add([two])
    let old = aside + "/0001.jsonl"
    let torn = try FileHandle(forWritingTo: URL(fileURLWithPath: old))
    try torn.seekToEnd()
    try torn.write(contentsOf: Array(#"{"type":"art"#.utf8))
    try torn.close()
    try reader.change([one.id]) { $0.isStarred = true }
    #expect(reader.summaries(matching: Query("")).total == 2)
    let again = try scratch.open()
    #expect(again.damage.isEmpty)
    #expect(try again.article(two.id)?.article == two)
    #expect(try again.article(one.id)?.state.isStarred == true)
  }

  /// Eight threads on two logs: what one has written the other says at once.
  @Test func whatIsWrittenIsSeenAtOnce() async throws {
    let logs = (try scratch.open(), try scratch.open())
    try await withThrowingTaskGroup(of: Void.self) { group in
      for thread in 0..<8 {
        let (own, other) = thread % 2 == 0 ? (logs.0, logs.1) : (logs.1, logs.0)
        group.addTask {
          for number in 0..<12 {
            let article = Article.sample("\(thread) \(number)", day: number)
            try own.add([article])
            #expect(try other.article(article.id)?.article == article)
            try other.change([article.id]) { $0.isStarred = true }
            #expect(try own.article(article.id)?.state.isStarred == true)
            try own.change([article.id]) { $0.isRead = true }
            #expect(
              try other.article(article.id)?.state == ReadingState(isRead: true, isStarred: true))
          }
        }
      }
      try await group.waitForAll()
    }
    for library in [logs.0, logs.1, try scratch.open()] {
      #expect(library.summaries(matching: Query("is:starred is:read")).total == 96)
      #expect(library.damage.isEmpty)
    }
  }

  @Test func writersTakeTurns() async throws {
    let path = scratch.path
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in 0..<4 {
        group.addTask {
          let library = try ArticleLog(at: path, now: ScratchLibrary.clock, disk: HastyDisk())
          for number in 0..<25 {
            let article = Article.sample("\(writer) \(number)", day: number)
            try library.add([article])
            try library.change([article.id]) { $0.isRead = number % 2 == 0 }
          }
        }
      }
      try await group.waitForAll()
    }
    let library = try scratch.open()
    #expect(library.damage.isEmpty)
    #expect(library.summaries(matching: Query("")).total == 100)
    #expect(library.summaries(matching: Query("is:read")).total == 52)
    #expect(scratch.names("damaged").isEmpty)
  }
}
