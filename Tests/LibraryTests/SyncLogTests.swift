import Articles
import Foundation
import Testing

@testable import Library

/// What the server is to be told is told in the end, and once it was told it is forgotten.
@Suite struct SyncLogTests {
  private let scratch = ScratchLibrary()
  private let account = SyncAccount(server: "https://rss.example/\"api\"", user: "änna")
  private let feed = FeedID(naming: "https://paper.example/feed")
  private let article = ArticleID(naming: "https://paper.example/1")

  private func log() throws -> FeedLog { try FeedLog(at: scratch.path, disk: HastyDisk()) }

  /// A log that says of one article that it is two items of the server.
  private func begun() throws -> FeedLog {
    let log = try log()
    try log.write { _ in
      [
        .sync(.synced(account)),
        .sync(
          .items(
            feed,
            [
              SyncedItem(item: .max, article: article, words: 77),
              SyncedItem(item: 5, article: article),
            ])),
      ]
    }
    return log
  }

  private func prepare(_ log: FeedLog, read: Bool? = nil, starred: Bool? = nil) throws {
    let old = ReadingState(isRead: read == false, isStarred: starred == false)
    let new = ReadingState(isRead: read ?? false, isStarred: starred ?? false)
    try log.prepare(article, from: old, to: new, at: ScratchLibrary.clock())
  }

  @Test func whatWasKeptIsReadBack() throws {
    try prepare(begun(), read: true, starred: false)
    let book = try log().book
    #expect(book.sync.account == account)
    #expect(book.sync.items(of: article) == [.max, 5])
    #expect(book.sync.article(of: .max) == article)
    #expect(book.article(withWords: 77) == article)
    #expect(book.sync.pending.map(\.mark) == [.read, .starred])
    #expect(book.sync.pending.map(\.isSet) == [true, false])
    #expect(book.sync.pending.map(\.number) == [1, 2])
    #expect(book.sync.pending[0].at == ScratchLibrary.clock())
  }

  @Test func aLaterChangeTakesThePlaceOfAnEarlierOne() throws {
    let log = try begun()
    try prepare(log, read: true)
    try prepare(log, read: false)
    #expect(log.book.sync.pending.map(\.number) == [2])
    // What the server said of the first does not concern the second.
    try log.write { _ in [.sync(.settled([1]))] }
    #expect(try self.log().book.sync.pending(.read, of: article)?.isSet == false)
    try log.write { _ in [.sync(.settled([2]))] }
    #expect(try self.log().book.sync.pending.isEmpty)
  }

  @Test func onlyWhatTheServerHasIsNoted() throws {
    let alone = try log()
    try prepare(alone, read: true)
    #expect(scratch.names("feeds").isEmpty)
    let log = try begun()
    try log.prepare(
      ArticleID(naming: "another"), from: ReadingState(), to: ReadingState(isRead: true),
      at: ScratchLibrary.clock())
    // Tags and places are no matter of the server.
    try log.prepare(
      article, from: ReadingState(), to: ReadingState(tags: ["mine"]), at: ScratchLibrary.clock())
    #expect(log.book.sync.pending.isEmpty)
    try log.write { _ in [.sync(.gone([.max, 5]))] }
    try prepare(log, read: true)
    #expect(log.book.sync.pending.isEmpty)
  }

  @Test func anotherAccountKnowsOtherItemsAndIsToldTheSame() throws {
    let log = try begun()
    var listed = FeedLogTests.paper
    listed.stream = "feed/1"
    try log.write { _ in [.subscribed(listed), .subscribed(FeedLogTests.blog)] }
    try prepare(log, read: true)
    try log.write { _ in [.unsubscribed(listed.id)] }
    #expect(log.book.wasRemoved(listed.id))
    try log.write { _ in [.sync(.synced(SyncAccount(server: "https://other", user: "änna")))] }
    let book = try self.log().book
    #expect(book.sync.itemCount == 0)
    #expect(book.sync.pending.count == 1)
    #expect(!book.wasRemoved(listed.id))
  }

  @Test func aFeedThatTheServerDropsIsNotTakenForOneThatWasRemovedHere() throws {
    let log = try begun()
    var listed = FeedLogTests.paper
    listed.stream = "feed/1"
    try log.write { _ in [.subscribed(listed), .subscribed(FeedLogTests.blog)] }
    try log.write { _ in [.sync(.unlisted(listed.id))] }
    let book = try self.log().book
    #expect(book.feeds.map(\.subscription.id) == [FeedLogTests.blog.id])
    #expect(!book.wasRemoved(listed.id))
  }

  @Test func whatIsOverIsDroppedAndNoNumberIsGivenTwice() throws {
    let log = try begun()
    var listed = FeedLogTests.paper
    listed.stream = "feed/1"
    try log.write { _ in [.subscribed(listed), .unsubscribed(listed.id)] }
    let name = SafeText(String(repeating: "n", count: 1_000))
    for _ in 0..<1_100 {
      try prepare(log, read: true)
      try log.write { book in
        [.sync(.settled(book.sync.pending.map(\.number))), .sync(.synced(account))]
          + [.subscribed(Subscription(address: "https://blog.example/", title: name))]
      }
    }
    try prepare(log, starred: true)
    try log.write { book in [.sync(.settled([1_101]))] }
    let before = log.book
    try log.compactIfWorthwhile()
    #expect(scratch.names("feeds") == ["0002.jsonl"])
    let fresh = try self.log()
    #expect(fresh.book.changes == before.changes)
    #expect(fresh.book.wasRemoved(listed.id))
    try prepare(fresh, read: true)
    #expect(fresh.book.sync.pending.map(\.number) == [1_102])
  }

  @Test func oneAtATime() throws {
    let log = try log()
    var turn = try log.takeSyncTurn()
    #expect(turn != nil)
    #expect(try self.log().takeSyncTurn() == nil)
    turn = nil
    #expect(try self.log().takeSyncTurn() != nil)
    #expect(try self.log().book.feeds.isEmpty)
  }

  @Test func marksAreSetAndTheRestStays() throws {
    let articles = try scratch.open()
    let one = Article.sample("one")
    try articles.add([one])
    try articles.set(ReadingState(isStarred: true, tags: ["mine"]), for: one.id)
    let gone = ArticleID(naming: "gone")
    try articles.set([one.id: ServerMarks(isRead: true), gone: ServerMarks(isRead: true)])
    #expect(
      try articles.states(of: [one.id, gone])
        == [one.id: ReadingState(isRead: true, isStarred: true, tags: ["mine"])])
    let size = try scratch.bytes().count
    try articles.set([one.id: ServerMarks(isRead: true, isStarred: true)])
    #expect(try scratch.bytes().count == size)
  }
}
