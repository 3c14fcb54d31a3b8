import Articles
import Fetch
import Foundation
import Library
import TestSupport
import Testing

@testable import Pipeline

/// What a reader on two machines relies on.
@Suite struct SyncTests {
  @Test(arguments: ReaderService.Kind.allCases)
  func whatTheServerHasComesIn(_ kind: ReaderService.Kind) throws {
    let service = try ReaderService(kind)
    service.follow(1, labels: ["News", "a/b"])
    service.follow(2)
    for number in 1...30 { service.publish(Int64(number), read: number % 3 == 0) }
    // Numbers of one server are the time of arrival, and may be negative as signed ones.
    service.publish(1_700_000_000_000_001, feed: 2, starred: true)
    service.publish(-5, feed: 2, read: true, starred: true)
    let library = try SyncedLibrary(service)
    let report = try library.sync()
    #expect(report.failure == nil)
    #expect(report.new == 32)
    #expect(report.followed == 2)
    #expect(try library.differences() == [])
    let article = try #require(try library.article(titled: "Story 7"))
    #expect(article.site == "Paper 1")
    #expect(article.byline == ["Ann Other"])
    #expect(article.published == CivilMoment(secondsSince1970: 1_700_000_420))
    #expect(article.url == "https://paper1.example/story/7")
    #expect(article.text == "What happened in place 7.")
    #expect(library.feeds.book.sources(of: article.id).map(\.title) == ["Paper 1"])

    let again = try library.sync()
    #expect(again == SyncReport())
  }

  @Test(arguments: ReaderService.Kind.allCases)
  func whatIsDoneOnEitherSideIsDoneOnBoth(_ kind: ReaderService.Kind) throws {
    let service = try ReaderService(kind)
    service.follow(1)
    let items = (1...4).map { service.publish(Int64($0), starred: $0 == 4) }
    let library = try SyncedLibrary(service)
    try library.sync()
    try library.mark(SyncedLibrary.id(items[0]), read: true)
    try library.mark(SyncedLibrary.id(items[1]), read: true, starred: true)
    try library.mark(SyncedLibrary.id(items[3]), starred: false)
    service.edit(3) { ($0.isRead, $0.isStarred) = (true, true) }
    let report = try library.sync()
    #expect(report.sent == 4)
    #expect(report.changed == 1)
    #expect(service.items.map(\.isRead) == [true, true, true, false])
    #expect(service.items.map(\.isStarred) == [false, true, true, false])
    #expect(try library.differences() == [])
    service.edit(1) { $0.isRead = false }
    try library.sync()
    #expect(try library.state(SyncedLibrary.id(items[0]))?.isRead == false)
  }

  @Test func aChangeThatIsPendingWinsAndNoOther() throws {
    let service = try ReaderService(.freshrss)
    service.follow(1)
    let item = service.publish(1)
    let other = service.publish(2)
    let library = try SyncedLibrary(service)
    try library.sync()
    try library.mark(SyncedLibrary.id(item), read: true)
    try library.mark(SyncedLibrary.id(item), read: false)
    try library.mark(SyncedLibrary.id(item), starred: true)
    #expect(library.feeds.book.sync.pending.count == 2)
    service.edit(1) { $0.isRead = true }
    service.edit(2) { $0.isRead = true }
    try library.sync()
    #expect(service.item(1)?.isRead == false)
    #expect(service.item(1)?.isStarred == true)
    #expect(try library.state(SyncedLibrary.id(other))?.isRead == true)
    #expect(try library.differences() == [])
  }

  @Test func noQuestionHasMoreThan250Items() throws {
    let service = try ReaderService(.miniflux)
    service.follow(1)
    let items = (1...620).map { service.publish(Int64($0)) }
    let library = try SyncedLibrary(service)
    try library.sync()
    for item in items { try library.mark(SyncedLibrary.id(item), read: true) }
    let report = try library.sync()
    #expect(report.sent == 620)
    #expect(service.change { $0.largest } == 250)
    #expect(!service.items.contains { !$0.isRead })
  }

  @Test(arguments: ReaderService.Kind.allCases)
  func whatTheServerHasNotSaidToHaveTakenIsToldAgain(_ kind: ReaderService.Kind) throws {
    let service = try ReaderService(kind)
    service.follow(1)
    let items = (1...300).map { service.publish(Int64($0)) }
    let library = try SyncedLibrary(service)
    try library.sync()
    for item in items { try library.mark(SyncedLibrary.id(item), read: true) }
    for fault in [ReaderService.Fault.lostBefore, .broken, .tooOften, .portal] {
      service.change { $0.fault = { $0.hasSuffix("edit-tag") ? fault : nil } }
      let report = try library.sync()
      #expect(report.failure != nil)
      #expect(report.pending == 300)
    }
    service.change { $0.fault = { _ in nil } }
    #expect(try library.sync().sent == 300)
    #expect(try library.differences() == [])
  }

  @Test(arguments: ReaderService.Kind.allCases)
  func whatTheServerHasTakenWithoutSayingSoIsNotUndone(_ kind: ReaderService.Kind) throws {
    let service = try ReaderService(kind)
    service.follow(1)
    let items = (1...4).map { service.publish(Int64($0), starred: $0 == 4) }
    let library = try SyncedLibrary(service)
    try library.sync()
    for fault in [ReaderService.Fault.lostAfter, .garbage, .half] {
      for item in items {
        let id = SyncedLibrary.id(item)
        let old = try #require(try library.state(id))
        try library.mark(id, read: !old.isRead, starred: !old.isStarred)
      }
      // Once for each kind of change, and once more.
      for round in 1...5 {
        let isFirst = OnceOnly()
        service.change {
          $0.fault = { $0.hasSuffix("edit-tag") && isFirst.take() ? fault : nil }
        }
        let report = try library.sync()
        if round == 5 { #expect(report.failure == nil) }
      }
      #expect(try library.differences() == [])
    }
    service.change { $0.fault = { _ in nil } }
    #expect(service.items.map(\.isRead) == [true, true, true, true])
    #expect(service.items.map(\.isStarred) == [true, true, true, false])
  }

  @Test func whatWasReadHereBeforeTheServerWasKnownIsTold() throws {
    let service = try ReaderService(.freshrss)
    service.follow(1)
    let item = service.publish(1)
    let library = try SyncedLibrary(service)
    var article = Article(
      id: SyncedLibrary.id(item), title: "Story 1", url: "https://paper1.example/story/1",
      blocks: [Block(.paragraph, "From the feed itself.")])
    try library.articles.receive([Arrival(article)])
    try library.mark(article.id, read: true, starred: true)
    let report = try library.sync()
    #expect(report.sent == 2)
    #expect(service.item(1)?.isRead == true)
    #expect(service.item(1)?.isStarred == true)
    // It is one, with the text that was there.
    #expect(library.rows.count == 1)
    article = try #require(try library.articles.article(article.id)?.article)
    #expect(article.text == "From the feed itself.")
    #expect(try library.differences() == [])
  }

  @Test func aFeedGoesWhereItGoesOnTheServerIfItCameFromThere() throws {
    let service = try ReaderService(.miniflux)
    service.follow(1, labels: ["News"])
    service.follow(2)
    service.publish(1)
    let library = try SyncedLibrary(service)
    let own = Subscription(address: "https://paper2.example/feed", title: "Mine", tags: ["own"])
    try library.feeds.write { _ in [.subscribed(own)] }
    try library.sync()
    let page = try #require(library.feeds.book.feed(at: "https://paper1.example/feed"))
    #expect(page.subscription.tags == ["News"])
    service.change {
      $0.feeds[0].labels = ["World"]
      $0.feeds[1].labels = ["News"]
    }
    try library.sync()
    #expect(library.feeds.book[page.subscription.id]?.subscription.tags == ["World"])
    #expect(library.feeds.book[own.id]?.subscription.tags == ["own", "News"])
    #expect(library.feeds.book[own.id]?.title == "Mine")
    service.change { $0.feeds = [] }
    let report = try library.sync()
    #expect(report.unfollowed == 1)
    #expect(library.feeds.book.feeds.map(\.subscription.id) == [own.id])
    #expect(library.rows.count == 1)
    // It may come back.
    service.follow(1)
    try library.sync()
    #expect(library.feeds.book.feeds.count == 2)
  }

  @Test func aFeedThatWasRemovedHereStaysSo() throws {
    let service = try ReaderService(.freshrss)
    service.follow(1)
    service.publish(1)
    let library = try SyncedLibrary(service)
    try library.sync()
    let id = try #require(library.feeds.book.feeds.first?.subscription.id)
    try library.feeds.write { _ in [.unsubscribed(id)] }
    service.publish(2)
    try library.restart()
    try library.sync()
    #expect(library.feeds.book.feeds.isEmpty)
    #expect(library.rows.map(\.title) == ["Story 1"])
    // The server has been told, and it may be followed there again.
    #expect(service.change { $0.feeds.isEmpty })
    service.follow(1)
    try library.sync()
    #expect(library.feeds.book.feeds.map(\.subscription.id) == [id])
  }

  @Test func aServerThatKeepsAFeedKeepsNothingElseBack() throws {
    let service = try ReaderService(.freshrss)
    service.follow(1)
    let library = try SyncedLibrary(service)
    try library.sync()
    let id = try #require(library.feeds.book.feeds.first?.subscription.id)
    try library.feeds.write { _ in [.unsubscribed(id)] }
    service.follow(2)
    service.change { $0.fault = { $0.hasSuffix("/subscription/edit") ? .portal : nil } }
    let report = try library.sync()
    #expect(report.failure == nil)
    #expect(library.feeds.book.feeds.count == 1)
    #expect(library.feeds.book.wasRemoved(id))
  }

  @Test(arguments: ReaderService.Kind.allCases)
  func whatTheServerThrowsAwayStaysAsItIs(_ kind: ReaderService.Kind) throws {
    let service = try ReaderService(kind)
    service.follow(1)
    let items = (1...3).map { service.publish(Int64($0), starred: $0 == 2) }
    let library = try SyncedLibrary(service)
    try library.sync()
    service.change { $0.items = [] }
    library.doubtCount = 1
    try library.sync()
    #expect(library.feeds.book.sync.itemCount == 2)
    #expect(try library.state(SyncedLibrary.id(items[0]))?.isRead == false)
    #expect(try library.state(SyncedLibrary.id(items[1]))?.isStarred == true)
    library.doubtCount = 2_000
    let report = try library.sync()
    #expect(report.failure == nil)
    #expect(try library.state(SyncedLibrary.id(items[0]))?.isRead == false)
    #expect(try library.state(SyncedLibrary.id(items[1]))?.isStarred == true)
    #expect(library.feeds.book.sync.itemCount == 0)
    // Set up anew, it has them under other numbers.
    for item in items {
      var new = item
      (new.number, new.isStarred) = (item.number + 100, false)
      service.change { $0.items.append(new) }
    }
    try library.sync()
    #expect(library.rows.count == 3)
    #expect(service.item(102)?.isStarred == true)
    #expect(try library.differences() == [])
  }

  @Test func whatTwoFeedsBringAlikeIsOne() throws {
    let service = try ReaderService(.miniflux)
    service.follow(1)
    service.follow(2)
    let item = service.publish(1)
    service.change { state in
      var twin = item
      (twin.number, twin.stream) = (2, "feed/2")
      state.items.append(twin)
    }
    let library = try SyncedLibrary(service)
    try library.sync()
    #expect(library.rows.count == 1)
    try library.mark(SyncedLibrary.id(item), read: true)
    try library.sync()
    #expect(!service.items.contains { !$0.isRead })
    #expect(library.feeds.book.sources(of: SyncedLibrary.id(item)).count == 2)
  }

  @Test func entriesOfOneFeedWithOneAddressAreApart() throws {
    let service = try ReaderService(.freshrss)
    service.follow(1)
    for number in 1...3 {
      service.publish(Int64(number))
      service.edit(Int64(number)) { $0.link = "https://paper1.example/live" }
    }
    let library = try SyncedLibrary(service)
    try library.sync()
    #expect(Set(library.rows.map(\.title)) == ["Story 1", "Story 2", "Story 3"])
    try library.sync()
    #expect(library.rows.count == 3)
  }
}

/// Answers yes once.
final class OnceOnly: @unchecked Sendable {
  private let lock = NSLock()
  private var isTaken = false

  func take() -> Bool {
    lock.withLock {
      defer { isTaken = true }
      return !isTaken
    }
  }
}
