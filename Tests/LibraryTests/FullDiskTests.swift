import Articles
import Foundation
import Testing

@testable import Library

@Suite struct FullDiskTests {
  let articles = (1...3).map { Article.sample("number \($0)", day: $0) }

  /// Also where the sync says that there is no room: the file is not trusted again.
  @Test func afterAFailedSyncTheSegmentIsLeftAlone() throws {
    let scratch = ScratchLibrary()
    // Each batch is a write and a sync: the fourth operation is the second sync.
    let disk = FailingDisk(.full, at: 4)
    let library = try ArticleLog(at: scratch.path, now: ScratchLibrary.clock, disk: disk)
    try library.add([articles[0]])
    let first = try scratch.bytes()
    #expect(throws: LibraryError.self) { try library.add([articles[1]]) }
    try library.add([articles[2]])
    #expect(scratch.names("articles") == ["0001.jsonl", "0002.jsonl"])
    #expect(try scratch.bytes() == first)
  }

  /// Whichever operation fails: what was acknowledged is there, the failure was told, and the next
  /// write succeeds.
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
      #expect(library.summaries(matching: Query("")) == again.summaries(matching: Query("")))
      try again.add(articles)
      #expect(again.damage.allSatisfy { $0.reason == .torn && $0.setAside != nil })
      #expect(try scratch.open().check().articles == 3)
      if disk.operations < number {
        #expect(failures == 0)
        break
      }
      #expect(way == .dead ? failures > 0 : failures == 1)
      number += 1
    }
    #expect(number >= 6)
  }
}
