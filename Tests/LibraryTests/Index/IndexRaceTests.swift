import Articles
import Foundation
import Testing

@testable import Library

/// Programs that write, index, compact and ask at the same time: nobody is refused anything, nobody
/// is told something wrong meanwhile, and in the end everything is there once.
@Suite struct IndexRaceTests {
  let scratch = ScratchLibrary()
  private let tally = Guarded(Tally())

  /// What has been promised so far.
  private struct Tally {
    var begun = 0
    var kept = 0
    var writers = 2
    var errors: [String] = []
    var indexed = 0
    var asked = 0
  }

  private static let rounds = 16
  private static let shared = (0..<rounds).map { Article.sample("shared \($0)", day: $0) }

  func open() throws -> ArticleLog {
    try ArticleLog(
      at: scratch.path, dating: IndexDamageTests.dating, now: ScratchLibrary.clock,
      disk: HastyDisk(), segmentLimit: 20_000)
  }

  @Test(arguments: [false, true]) func nothingIsLostOrToldTwice(_ isCompacted: Bool) throws {
    try open().add(Self.shared)
    tally.withLock { ($0.begun, $0.kept) = (Self.rounds, Self.rounds) }
    var work: [@Sendable (ArticleLog) throws -> Void] = [
      { log in try write(0, to: log) }, { log in try write(1, to: log) }, index, index, ask,
    ]
    if isCompacted { work.append(compact) }
    let group = DispatchGroup()
    for work in work {
      let log = try open()
      group.enter()
      Thread.detachNewThread {
        do { try work(log) } catch { note("\(error)") }
        if !log.damage.isEmpty { note("\(log.damage)") }
        group.leave()
      }
    }
    group.wait()
    let end = tally.withLock { $0 }
    #expect(end.errors.isEmpty, "\(end.errors.prefix(5))")
    #expect(end.indexed > 0 && end.asked > 0)
    try verify()
  }

  private func note(_ error: String) { tally.withLock { $0.errors.append(error) } }

  private var isOver: Bool { tally.withLock { $0.writers == 0 } }

  /// Adds articles, replaces and flags them, and sets one flag of two of those that are shared.
  private func write(_ writer: Int, to log: ArticleLog) throws {
    defer { tally.withLock { $0.writers -= 1 } }
    var rng = SplitMix(state: UInt64(writer))
    for round in 0..<Self.rounds {
      let own = (0..<3).map { Article.sample("\(writer) \(round) \($0)", day: round) }
      tally.withLock { $0.begun += own.count }
      try log.add(own)
      tally.withLock { $0.kept += own.count }
      try log.change([own[0].id]) { $0.tags = [SafeText("by \(writer)")] }
      var newer = own[1]
      newer.title = "Replaced"
      try log.add([newer])
      try log.change([newer.id, Self.shared[round].id]) { state in
        if writer == 0 { state.isRead = true } else { state.isStarred = true }
      }
      if rng.next() % 3 == 0 { usleep(UInt32(rng.next() % 5_000)) }
    }
  }

  private func index(_ log: ArticleLog) throws {
    while !isOver {
      if try log.index(all: true, threads: 2) { tally.withLock { $0.indexed += 1 } }
    }
  }

  private func compact(_ log: ArticleLog) throws {
    while !isOver {
      try log.compact()
      usleep(20_000)
    }
  }

  private func ask(_ log: ArticleLog) throws {
    while !isOver {
      for query in ["", "title", "number OR has:events"] {
        let least = tally.withLock { $0.kept }
        let found = log.summaries(matching: Query(query))
        let most = tally.withLock { $0.begun }
        if query == "title", found.total > most { note("\(found.total) of \(most)") }
        if query != "title", !(least...most ~= found.total) {
          note("\(query): \(found.total), not \(least)...\(most)")
        }
        if Set(found.rows.map(\.id)).count != found.total { note("twice") }
      }
      let least = tally.withLock { $0.kept }
      let told = log.timeline(matching: Query("")).entries.map(\.count).reduce(0, +)
      if told < least { note("\(told) events, not \(least)") }
      tally.withLock { $0.asked += 1 }
    }
  }

  private func verify() throws {
    #expect(try open().index(all: true))
    let right = try ScratchLibrary.answersWithoutIndex(
      at: scratch.path, IndexDamageTests.dating, to: IndexDamageTests.queries)
    let log = try open()
    let difference = Answers(log, to: IndexDamageTests.queries).difference(from: right)
    #expect(difference == nil)
    #expect(log.standing.articles == Self.rounds * 7 && log.standing.indexed == Self.rounds * 7)
    #expect(log.summaries(matching: Query("title:replaced")).total == Self.rounds * 2)
    for article in Self.shared {
      #expect(try log.article(article.id)?.state == ReadingState(isRead: true, isStarred: true))
    }
    for writer in 0..<2 {
      #expect(log.summaries(matching: Query("tag:\"by \(writer)\"")).total == Self.rounds)
    }
    #expect(try log.check().damage.isEmpty && log.damage.isEmpty)
    #expect(try ScratchLibrary.garbage(inIndexOf: scratch.path).isEmpty)
  }
}
