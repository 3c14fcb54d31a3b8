import Articles
import Foundation
import Testing

@testable import Library

/// Whichever operation is the last before a power cut, and whatever it leaves of what was not
/// synced: everything that was acknowledged is there, nothing is half, and the library goes on.
@Suite struct PowerCutTests {
  static let articles = (1...6).map { Article.sample("number \($0)", day: $0) }

  @Test(arguments: Script.allCases)
  func loseNothing(_ script: Script) throws {
    let day = try script.prepared()
    script.run(day)
    day.end()
    #expect(day.errors.isEmpty)
    var states = 0
    for moment in day.moments { states += try day.cut(at: moment) }
    #expect(day.moments.count == day.disk.operations.count + 1)
    #expect(day.disk.operations.count >= script.leastOperations)
    #expect(states > day.disk.operations.count)
  }

  /// What a killed program has left unsynced and an index covers is not lost and written otherwise.
  @Test func whatIsIndexedIsDurable() throws {
    let day = try Workday()
    let file = Workday.library(in: day.scratch.path) + "/articles/0001.jsonl"
    day.add([Self.articles[0]])
    let before = try day.scratch.bytes(file)
    day.change([Self.articles[0]]) { $0.isStarred = true }
    let after = try day.scratch.bytes(file)
    try day.disk.forget(after.count - before.count, of: file)
    #expect(day.disk.wreck.remains(.none, .all)["/library/articles/0001.jsonl"] == before)
    day.index()
    #expect(day.disk.wreck.remains(.none, .all)["/library/articles/0001.jsonl"] == after)
  }

  /// A program that is killed leaves what it has written unsynced, and the next one builds on it.
  @Test func loseNothingAfterAKill() throws {
    let articles = Self.articles
    let first = { (day: Workday) in
      day.add([articles[0]])
      day.add([articles[1], articles[2], articles[3]])
      day.change([articles[2]]) { $0.isStarred = true }
    }
    let whole = try Workday()
    first(whole)
    var tried: Set<Workday.Trial> = []
    for kill in 1...whole.disk.operations.count {
      let day = try Workday(fault: .dead, at: kill)
      day.tried = tried
      first(day)
      #expect(!day.errors.isEmpty)
      try day.restart()
      let before = day.disk.operations.count
      first(day)
      day.change([articles[1], articles[3]]) { $0.isRead = true }
      day.end()
      #expect(day.disk.operations.count > before)
      for moment in day.moments.dropFirst(kill) {
        try day.cut(at: moment, cuts: 1, note: "after a kill at \(kill)")
      }
      tried = day.tried
    }
    #expect(whole.disk.operations.count >= 15)
    #expect(tried.count > 150)
  }
}
