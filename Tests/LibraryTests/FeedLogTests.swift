import Articles
import Foundation
import Testing

@testable import Library

/// What is kept of feeds: nothing acknowledged is lost, and what is over is forgotten.
@Suite struct FeedLogTests {
  static let paper = Subscription(
    address: "https://paper.example/feed", title: "The Paper", tags: ["news", "morning"])
  static let blog = Subscription(address: "https://blog.example/atom.xml", isWhole: true)
  static let standing = FeedStanding(
    fetched: ScratchLibrary.clock(), entityTag: "\"a-1\"",
    lastModified: "Mon, 06 Jan 2025 08:00:00 GMT", title: "Paper \"of\" record",
    site: "https://paper.example/", digest: 0xFEDC_BA98_7654_3210, isWellFormed: false)

  static func entry(_ number: UInt64) -> SeenEntry {
    SeenEntry(
      key: number, article: ArticleID(number: number + 1), digest: number &* 0x9E37_79B9,
      words: number << 8)
  }

  static let change = PendingChange(
    number: 4, article: entry(1).article, mark: .starred, isSet: true, at: ScratchLibrary.clock())

  private func log(_ scratch: ScratchLibrary) throws -> FeedLog {
    try FeedLog(at: scratch.path, disk: HastyDisk())
  }

  private func file(_ scratch: ScratchLibrary) -> String { scratch.path + "/feeds/0001.jsonl" }

  @Test func whatWasKeptIsReadBack() throws {
    let scratch = ScratchLibrary()
    let id = Self.paper.id
    let failure = FeedFailure(
      reason: "status-503", at: ScratchLibrary.clock(), count: 3, until: ScratchLibrary.clock(),
      isFinal: true)
    try log(scratch).write { _ in
      [
        .subscribed(Self.paper), .subscribed(Self.blog), .fetched(id, Self.standing),
        .seen(id, [Self.entry(1), Self.entry(.max - 1)]), .failed(Self.blog.id, failure),
        .owed(Self.blog.id, [Self.entry(3).article: 2]),
      ]
    }
    let book = try log(scratch).book
    #expect(book.feeds.map(\.subscription) == [Self.paper, Self.blog])
    #expect(book[id]?.standing == Self.standing)
    #expect(book[Self.blog.id]?.failure == failure)
    #expect(book.owed(by: Self.blog.id) == [Self.entry(3).article: 2])
    #expect(book.entry(.max - 1, of: id) == Self.entry(.max - 1))
    #expect(book.article(withWords: Self.entry(1).words) == Self.entry(1).article)
    #expect(book.sources(of: Self.entry(1).article).map(\.subscription.id) == [id])
    #expect(book.feed(at: "https://blog.example/atom.xml")?.subscription == Self.blog)
  }

  @Test func aFetchEndsAFailureAndAMoveKeepsTheFeed() throws {
    let scratch = ScratchLibrary()
    let log = try log(scratch)
    var moved = Self.paper
    moved.address = "https://new.example/feed"
    try log.write { _ in
      [
        .subscribed(Self.paper),
        .failed(Self.paper.id, FeedFailure(reason: "timed-out", at: ScratchLibrary.clock())),
        .fetched(Self.paper.id, Self.standing), .subscribed(moved),
      ]
    }
    let page = try #require(try self.log(scratch).book[Self.paper.id])
    #expect(page.failure == nil)
    #expect(page.subscription.address == "https://new.example/feed")
    #expect(page.standing != nil)
  }

  @Test func anEntryOfAFeedThatComesBackIsNotNew() throws {
    let scratch = ScratchLibrary()
    let log = try log(scratch)
    try log.write { _ in
      [
        .subscribed(Self.paper), .seen(Self.paper.id, [Self.entry(1)]),
        .unsubscribed(Self.paper.id),
      ]
    }
    #expect(log.book.feeds.isEmpty)
    #expect(log.book.entry(1, of: Self.paper.id) != nil)
  }

  @Test func aFeedThatWasLeftComesBackAsItStood() throws {
    let scratch = ScratchLibrary()
    let log = try log(scratch)
    let id = Self.paper.id
    let later = ScratchLibrary.clock()
    let failure = FeedFailure(reason: "status-503", at: later, count: 3)
    try log.write { _ in
      [
        .subscribed(Self.paper), .fetched(id, Self.standing), .had([id], later),
        .failed(id, failure), .owed(id, [Self.entry(3).article: 2]),
      ]
    }
    let back = log.book.changes(of: id)
    try log.write { _ in [.unsubscribed(id)] }
    #expect(log.book[id] == nil)
    try log.write { _ in back }
    let book = try self.log(scratch).book
    let page = try #require(book[id])
    #expect(page.subscription == Self.paper && page.standing == Self.standing)
    #expect(page.had == later && page.failure == failure && page.title == "The Paper")
    #expect(book.owed(by: id) == [Self.entry(3).article: 2])
    #expect(book.changes(of: Self.blog.id).isEmpty)
  }

  /// A run that was killed says nothing more; what other runs say confirms nothing of it.
  @Test func anEntryIsSureWhenItsRunIsHeardOfAgain() throws {
    let scratch = ScratchLibrary()
    let log = try log(scratch)
    let id = Self.paper.id
    try log.write { _ in [.subscribed(Self.paper), .seen(id, [Self.entry(1)], run: 7)] }
    #expect(!log.book.isSure(1, of: id))
    try log.write { _ in [.seen(id, [Self.entry(2)], run: 8), .kept(id, run: 8)] }
    try log.write { _ in [.failed(id, FeedFailure(reason: "x", at: ScratchLibrary.clock()))] }
    try log.write { _ in [.fetched(id, Self.standing)] }
    #expect(!log.book.isSure(1, of: id))
    #expect(log.book.isSure(2, of: id))
    try log.write { _ in [.seen(id, [Self.entry(3)], run: 7)] }
    #expect(try self.log(scratch).book.isSure(1, of: id))
    #expect(try !self.log(scratch).book.isSure(3, of: id))
  }

  @Test func aTornTailIsSetAside() throws {
    let scratch = ScratchLibrary()
    try log(scratch).write { _ in [.subscribed(Self.paper)] }
    let whole = try scratch.bytes(file(scratch))
    try scratch.write(whole + Array(#"{"type":"feed","fe"#.utf8), to: file(scratch))
    let log = try log(scratch)
    try log.write { _ in [.subscribed(Self.blog)] }
    #expect(try self.log(scratch).book.feeds.count == 2)
    #expect(log.damagedRecords == 0)
    #expect(scratch.names("damaged") == ["feeds-0001-\(whole.count).txt"])
  }

  @Test func damageIsCountedAndCostsOneRecord() throws {
    let scratch = ScratchLibrary()
    try log(scratch).write { _ in [.subscribed(Self.paper), .subscribed(Self.blog)] }
    var bytes = try scratch.bytes(file(scratch))
    let place = try #require(
      bytes.indices.first { bytes[$0...].starts(with: Array("The Paper".utf8)) })
    bytes[place] ^= 1
    try scratch.write(bytes, to: file(scratch))
    let log = try log(scratch)
    #expect(log.book.feeds.map(\.subscription.id) == [Self.blog.id])
    #expect(log.damagedRecords == 1)
  }

  @Test func twoProgramsSeeEachOther() throws {
    let scratch = ScratchLibrary()
    let one = try log(scratch)
    let other = try log(scratch)
    try one.write { _ in [.subscribed(Self.paper)] }
    try other.write { book in book.feeds.isEmpty ? [] : [.subscribed(Self.blog)] }
    try one.refresh()
    #expect(one.book.feeds.count == 2)
  }

  @Test func whatIsOverIsDroppedAndTheRestStays() throws {
    let scratch = ScratchLibrary()
    let log = try log(scratch)
    let other = try self.log(scratch)
    try log.write { _ in [.subscribed(Self.paper), .subscribed(Self.blog)] }
    let foreign = Record.line(
      Array(#""type":"wish","feed":"0000000000000001","of":"tomorrow""#.utf8))
    try scratch.write(try scratch.bytes(file(scratch)) + foreign, to: file(scratch))
    try log.write { _ in [.seen(Self.paper.id, (1...299).map { Self.entry($0) })] }
    var borrowed = Self.entry(300)
    borrowed.isOwn = false
    try log.write { _ in [.seen(Self.paper.id, [borrowed], run: 9)] }
    let long = SafeText(String(repeating: "x", count: 1_000))
    for round in 0..<1_200 {
      let failure = FeedFailure(reason: long, at: ScratchLibrary.clock(), count: round)
      try log.write { _ in [.failed(Self.blog.id, failure)] }
    }
    let before = log.book
    try other.refresh()
    let version = other.book.version
    try log.compactIfWorthwhile()
    #expect(log.book.version > before.version)
    #expect(scratch.names("feeds") == ["0002.jsonl"])
    #expect(try scratch.bytes(scratch.path + "/feeds/0002.jsonl").count < 30_000)
    #expect(try scratch.text(scratch.path + "/feeds/0002.jsonl").contains("tomorrow"))
    for log in [log, try self.log(scratch)] {
      #expect(log.book.changes == before.changes)
      #expect(!log.book.isSure(300, of: Self.paper.id))
      #expect(log.damagedRecords == 0)
    }
    try other.refresh()
    #expect(other.book.version > version)
    #expect(other.book.changes == before.changes)
  }

  @Test func aNewerProgramsLogIsRefused() throws {
    let scratch = ScratchLibrary()
    try log(scratch).write { _ in [.subscribed(Self.paper)] }
    let header = Record.line(Array(#""type":"library","version":99"#.utf8))
    try scratch.write(header, to: file(scratch))
    #expect(throws: LibraryError.self) { try log(scratch) }
  }

  /// Whichever operation is the last before a power cut, or fails: what was acknowledged is there.
  @Test(arguments: [true, false]) func nothingAcknowledgedIsLost(_ fails: Bool) throws {
    var operation = 1
    while true {
      let scratch = ScratchLibrary()
      try FileManager.default.createDirectory(
        atPath: scratch.path, withIntermediateDirectories: false)
      let disk = try SimulatedDisk(scratch.path, fails ? .broken : nil, at: operation)
      var kept: [[FeedChange]] = []
      var wrecks: [(Wreck, Int)] = []
      disk.isAboutToChange = { wrecks.append((disk.wreck, kept.count)) }
      let steps: [[FeedChange]] = [
        [.subscribed(Self.paper)], [.seen(Self.paper.id, [Self.entry(1), Self.entry(2)])],
        [.fetched(Self.paper.id, Self.standing)], [.subscribed(Self.blog)],
        [.sync(.items(Self.paper.id, [SyncedItem(item: 7, article: Self.entry(1).article)]))],
        [.sync(.pending(Self.change))],
      ]
      let path = scratch.path + "/library"
      let log = try FeedLog(at: path, disk: disk)
      for step in steps {
        // What is found at a feed means nothing while nobody follows it.
        if case .fetched(let id, _) = step[0], log.book[id] == nil { continue }
        if (try? log.write { _ in step }) != nil { kept.append(step) }
      }
      wrecks.append((disk.wreck, kept.count))
      for (wreck, count) in wrecks {
        var rng = SplitMix(state: UInt64(count))
        for (bytes, names) in fails ? wreck.extremes : wreck.survivals(cuts: 2, &rng) {
          let fresh = ScratchLibrary()
          try fresh.restore(wreck.remains(bytes, names))
          let found = try FeedLog(at: fresh.path + "/library", disk: HastyDisk())
          for change in kept[..<count].joined() {
            #expect(Self.tells(found.book, of: change), "operation \(operation), \(names)")
          }
          try found.write { _ in [.subscribed(Self.blog)] }
          #expect(found.book[Self.blog.id] != nil)
        }
      }
      let count = disk.operations.count
      guard fails, operation < count else {
        #expect(count >= 9)
        #expect(fails || kept.count == steps.count)
        return
      }
      operation += 1
    }
  }

  private static func tells(_ book: FeedBook, of change: FeedChange) -> Bool {
    switch change {
    case .subscribed(let feed): book[feed.id]?.subscription == feed
    case .fetched(let id, let standing): book[id]?.standing == standing
    case .owed(let id, let articles): book.owed(by: id) == articles
    case .seen(let id, let entries, _): entries.allSatisfy { book.entry($0.key, of: id) == $0 }
    case .sync(.items(let id, let items)):
      items.allSatisfy { book.sync.items(of: $0.article, in: id).contains($0.item) }
    case .sync(.pending(let change)): book.sync.pending == [change]
    case .had(let ids, let moment): ids.allSatisfy { book[$0]?.had == moment }
    case .failed, .unsubscribed, .kept, .sync: false
    }
  }
}
