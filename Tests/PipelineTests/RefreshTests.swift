import Articles
import Fetch
import Library
import TestSupport
import Testing

@testable import Pipeline

@Suite struct RefreshTests {
  static let long = String(
    repeating: "The ferry was late again, and nobody on the pier could say why. ", count: 8)

  @Test func whatIsNewComesInAndNothingNewCostsNothing() throws {
    let desk = Desk()
    desk["/a"] = Desk.feed(
      Desk.item("Ferry late", Self.long, link: "https://valley.example/1?utm_source=rss"),
      Desk.item("Bridge open", "The bridge is open.", link: "https://valley.example/2"))
    let server = try desk.server()
    let library = try Following()
    try library.follow(server.address("/a"))
    #expect(try library.refresh() == [.fetched(new: 2, changed: 0)])
    #expect(library.titles == ["Bridge open", "Ferry late"])
    let ferry = try #require(try library.article("Ferry late"))
    #expect(ferry.url == "https://valley.example/1")
    #expect(ferry.site == "Valley Post")
    #expect(ferry.published?.description == "2025-03-03T08:00:00Z")
    let before = library.bytesOnDisk
    #expect(try library.refresh() == [.unchanged])
    #expect(library.bytesOnDisk == before)
    #expect(server.questions.last?.fields["if-none-match"] != nil)
    #expect(library.feeds.book.feeds.first?.title == "Valley Post")
  }

  @Test func aServerWithoutValidatorsIsNotReadTwice() throws {
    let text = Desk.feed(Desk.item("Ferry late", Self.long, guid: "1"))
    let server = try StreetServer { _, wire in wire.answer(body: Array(text.utf8)) }
    let library = try Following()
    try library.follow(server.address("/a"))
    try library.refresh()
    let before = library.bytesOnDisk
    #expect(try library.refresh() == [.unchanged])
    #expect(library.bytesOnDisk == before)
  }

  /// Another program knows of it too, whose own fetch has failed.
  @Test func whatIsHadUnchangedIsInTroubleNoMore() throws {
    let desk = Desk()
    let text = Desk.feed(Desk.item("Ferry late", Self.long, guid: "1"))
    desk["/a"] = text
    let server = try desk.server()
    let library = try Following()
    try library.follow(server.address("/a"))
    let times = [0, 60, 7_200].map { CivilMoment(secondsSince1970: 1_740_000_000 + $0) }
    try library.refresh(at: times[0])
    desk["/a"] = nil
    try library.refresh(at: times[1])
    #expect(library.feeds.book.feeds.first?.failure != nil)
    #expect(library.feeds.book.feeds.first?.had == times[0])
    desk["/a"] = text
    #expect(try library.refresh(isNamed: true, at: times[2]) == [.unchanged])
    let page = try FeedLog(at: library.path).book.feeds.first
    #expect(page?.failure == nil && page?.had == times[2] && page?.standing?.fetched == times[0])
  }

  /// What is ignored is kept, and read before anybody has seen it; what was there before is not touched.
  @Test(arguments: [
    ("title:bridge", ["Bridge open"]), ("feed:valley -ferry", ["Bridge open"]),
    ("feed:mountain", []), ("nobody pier", ["Ferry late"]), ("has:events", []),
  ])
  func whatIsIgnoredIsReadWhenItComes(_ query: String, _ read: [String]) throws {
    let desk = Desk()
    desk["/a"] = Desk.feed(Desk.item("Old bridge", "It stands.", guid: "0"))
    let server = try desk.server()
    let library = try Following()
    try library.follow(server.address("/a"))
    try library.refresh()
    desk["/a"] = Desk.feed(
      Desk.item("Ferry late", Self.long, guid: "1"), Desk.item("Bridge open", "Open.", guid: "2"),
      Desk.item("Old bridge", "It stands.", guid: "0"))
    #expect(
      try library.refresh(ignoring: Query(query)) == [.fetched(new: 2 - read.count, changed: 0)])
    let rows = library.articles.summaries(matching: Query("is:read")).rows
    #expect(rows.map(\.title.string) == read)
    #expect(library.titles == ["Bridge open", "Ferry late", "Old bridge"])
    // It is in the library as it is on the screen: another that opens it sees the same.
    let again = try ArticleLog(at: library.path).summaries(matching: Query("is:read")).rows
    #expect(again.map(\.title.string) == read)
  }

  @Test func whatIsIgnoredMayBeFromTheFirstFetch() throws {
    let desk = Desk()
    desk["/a"] = Desk.feed(Desk.item("Ferry late", Self.long, guid: "1"))
    let server = try desk.server()
    let library = try Following()
    try library.follow(server.address("/a"))
    try library.refresh(ignoring: Query("feed:valley"))
    #expect(library.articles.summaries(matching: Query("is:read")).rows.count == 1)
  }

  @Test func aChangeReplacesAndWhatWasRemovedStaysAway() throws {
    let desk = Desk()
    desk["/a"] = Desk.feed(
      Desk.item("Ferry late", Self.long, guid: "1"), Desk.item("Bridge open", "Open.", guid: "2"))
    let server = try desk.server()
    let library = try Following()
    try library.follow(server.address("/a"))
    try library.refresh()
    let bridge = try #require(try library.article("Bridge open"))
    try library.articles.remove([bridge.id])
    desk["/a"] = Desk.feed(
      Desk.item("Ferry very late", Self.long + "It came at nine.", guid: "1"),
      Desk.item("Bridge open", "Open to all.", guid: "2"))
    #expect(try library.refresh() == [.fetched(new: 0, changed: 1)])
    #expect(library.titles == ["Ferry very late"])
  }

  @Test func theSameArticleInSeveralFeedsIsOne() throws {
    let desk = Desk()
    desk["/a"] = Desk.feed(
      Desk.item("Ferry late", Self.long, link: "https://valley.example/1"),
      Desk.item("Snow", "Snow fell.", link: "https://valley.example/3#top"))
    desk["/b"] = Desk.feed(
      Desk.item("Ferry late, says pier", "<p>\(Self.long)</p>", link: "https://other.example/9"),
      Desk.item("Snow in March", "Much.", link: "https://valley.example/3?utm_medium=feed"))
    let server = try desk.server()
    let library = try Following()
    try library.follow(server.address("/a"))
    try library.refresh()
    try library.follow(server.address("/b"))
    try library.refresh()
    #expect(library.titles == ["Ferry late", "Snow"])
    let ferry = try #require(try library.article("Ferry late"))
    #expect(library.feeds.book.sources(of: ferry.id).count == 2)
  }

  @Test func entriesThatShareALinkAreTheirOwn() throws {
    let desk = Desk()
    desk["/a"] = Desk.feed(
      Desk.item("One", "First.", link: "https://valley.example/", guid: "1"),
      Desk.item("Two", "Second.", link: "https://valley.example/", guid: "2"))
    let server = try desk.server()
    let library = try Following()
    try library.follow(server.address("/a"))
    #expect(try library.refresh() == [.fetched(new: 2, changed: 0)])
    #expect(library.titles == ["One", "Two"])
  }

  @Test func entriesThatDifferInTheirFragmentAloneAreTheirOwn() throws {
    let desk = Desk()
    let log = "https://valley.example/changelog"
    desk["/a"] = Desk.feed(
      Desk.item("One", "First.", link: log + "#v1"), Desk.item("Two", "Second.", link: log + "#v2"))
    let server = try desk.server()
    let library = try Following()
    try library.follow(server.address("/a"))
    #expect(try library.refresh() == [.fetched(new: 2, changed: 0)])
    // The next one comes alone.
    desk["/a"] = Desk.feed(Desk.item("Three", "Third.", link: log + "#v3"))
    #expect(try library.refresh() == [.fetched(new: 1, changed: 0)])
    #expect(library.titles == ["One", "Three", "Two"])
  }

  @Test func aFormLetterIsNoTwin() throws {
    let desk = Desk()
    desk["/a"] = Desk.feed(
      Desk.item("Episode 1", Self.long, guid: "1"), Desk.item("Episode 2", Self.long, guid: "2"))
    let server = try desk.server()
    let library = try Following()
    try library.follow(server.address("/a"))
    #expect(try library.refresh() == [.fetched(new: 2, changed: 0)])
    desk["/a"] = Desk.feed(Desk.item("Episode 3", Self.long, guid: "3"))
    #expect(try library.refresh() == [.fetched(new: 1, changed: 0)])
    #expect(library.titles == ["Episode 1", "Episode 2", "Episode 3"])
  }

  @Test func aFeedDoesNotChangeWhatAnotherHasBrought() throws {
    let desk = Desk()
    let link = "https://valley.example/mayor"
    desk["/a"] = Desk.feed(Desk.item("Mayor resigns", "The mayor has resigned.", link: link))
    desk["/b"] = Desk.feed(Desk.item("Look at this", "Well, well.", link: link))
    let server = try desk.server()
    let library = try Following()
    try library.follow(server.address("/a"))
    try library.refresh()
    try library.follow(server.address("/b"))
    try library.refresh()
    desk["/b"] = Desk.feed(
      Desk.item("Look at this!", "Well, well: " + Self.long, link: link, guid: link))
    try library.refresh()
    let article = try #require(try library.article("Mayor resigns"))
    #expect(article.text == "The mayor has resigned.")
  }

  @Test func whatIsSaidOfAFeedDuringARefreshStays() throws {
    let desk = Desk()
    desk["/new"] = Desk.feed(Desk.item("Ferry late", Self.long, guid: "1"))
    let inner = try desk.server()
    let library = try Following()
    let server = try StreetServer { _, wire in
      // While the server answers, the reader tags the feed.
      _ = try? library.feeds.write { book in
        book.feeds.map { page in
          var feed = page.subscription
          feed.tags = ["news"]
          return .subscribed(feed)
        }
      }
      wire.answer("301 Moved Permanently", ["Location: \(inner.address("/new"))"])
    }
    try library.follow(server.address("/old"))
    try library.refresh()
    let feed = try #require(library.feeds.book.feeds.first?.subscription)
    #expect(feed.tags == ["news"])
    #expect(feed.address.string == inner.address("/new"))
  }

  @Test func failuresAreRememberedAndEnd() throws {
    let desk = Desk()
    let server = try desk.server()
    let library = try Following()
    try library.follow(server.address("/a"))
    let start = CivilMoment(secondsSince1970: 1_740_000_000)
    for count in 1...3 {
      let results = try library.refresh(at: start)
      guard case .failed(let failure) = results.first else {
        Issue.record("\(results)")
        return
      }
      #expect(failure.reason == "status-404")
      #expect(failure.count == count)
    }
    let soon = CivilMoment(secondsSince1970: 1_740_000_060)
    guard case .waiting = try library.refresh(at: soon).first else {
      Issue.record("it was asked again too soon")
      return
    }
    desk["/a"] = Desk.feed(Desk.item("Ferry late", Self.long, guid: "1"))
    #expect(try library.refresh(isNamed: true, at: soon) == [.fetched(new: 1, changed: 0)])
    #expect(library.feeds.book.feeds.first?.failure == nil)
  }

  @Test func whatIsGoneIsNotAskedAgainAndWhoSaysToWaitIsHeard() throws {
    let server = try StreetServer { question, wire in
      question.target == "/gone"
        ? wire.answer("410 Gone") : wire.answer("429 Too Many", ["Retry-After: 3600"])
    }
    let library = try Following()
    try library.follow(server.address("/gone"), server.address("/busy"))
    let start = CivilMoment(secondsSince1970: 1_740_000_000)
    try library.refresh(at: start)
    #expect(library.feeds.book.feeds.map { $0.failure?.isFinal } == [true, false])
    let asked = server.questions.count
    try library.refresh(at: CivilMoment(secondsSince1970: 1_740_000_000 + 3_500))
    #expect(server.questions.count == asked)
    try library.refresh(at: CivilMoment(secondsSince1970: 1_740_000_000 + 3_700))
    #expect(server.questions.dropFirst(asked).map(\.target) == ["/busy"])
  }

  @Test func aFeedThatHasMovedIsAskedThereFromThenOn() throws {
    let desk = Desk()
    desk["/new"] = Desk.feed(Desk.item("Ferry late", Self.long, guid: "1"))
    let inner = try desk.server()
    let server = try StreetServer { _, wire in
      wire.answer("301 Moved Permanently", ["Location: \(inner.address("/new"))"])
    }
    let library = try Following()
    try library.follow(server.address("/old"))
    #expect(try library.refresh() == [.fetched(new: 1, changed: 0)])
    #expect(
      library.feeds.book.feeds.map(\.subscription.address.string) == [inner.address("/new")])
    #expect(try library.refresh() == [.unchanged])
    #expect(server.questions.count == 1)
  }

  @Test func garbageIsToldAndTheRestComesIn() throws {
    let desk = Desk()
    desk["/page"] = "<!doctype html><html><body><p>Hello.</p></body></html>"
    desk["/text"] = "just words"
    desk["/good"] = Desk.feed(Desk.item("Ferry late", Self.long, guid: "1"))
    let server = try desk.server()
    let library = try Following()
    try library.follow(server.address("/page"), server.address("/text"), server.address("/good"))
    let results = try library.refresh()
    let reasons = library.feeds.book.feeds.map { $0.failure?.reason.string }
    #expect(reasons == ["web-page", "not-a-feed", nil])
    #expect(results.last == .fetched(new: 1, changed: 0))
  }

  @Test func aCancelledRefreshKeepsWhatHasCome() throws {
    let desk = Desk()
    desk["/a"] = Desk.feed(Desk.item("Ferry late", Self.long, guid: "1"))
    let good = try desk.server()
    let silent = try StreetServer { _, wire in _ = wire.pause(20_000) }
    let library = try Following()
    try library.follow(good.address("/a"), silent.address("/b"))
    let results = try library.refresh(isCancelled: { !library.titles.isEmpty })
    #expect(results == [.fetched(new: 1, changed: 0), .stopped])
    #expect(library.feeds.book.feeds.last?.failure == nil)
  }

  /// A refresh that ended anywhere between two writes is made good by the next one.
  @Test func whatWasSaidToBeComingAndIsNotThereComesAgain() throws {
    let desk = Desk()
    desk["/a"] = Desk.feed(
      Desk.item("Ferry late", Self.long, guid: "1"), Desk.item("Bridge", "Open.", guid: "2"))
    let server = try desk.server()
    let whole = try Following()
    try whole.follow(server.address("/a"))
    try whole.refresh()
    let id = try #require(whole.feeds.book.feeds.first?.subscription.id)
    let keys = ["1", "2"].map { TextDigest.of($0) }
    let entries = keys.compactMap { whole.feeds.book.entry($0, of: id) }
    #expect(entries.count == 2)
    let torn = try Following()
    try torn.follow(server.address("/a"))
    try torn.feeds.write { _ in [.seen(id, entries, run: 1)] }
    let ferry = try #require(try whole.article("Ferry late"))
    try torn.articles.add([ferry])
    #expect(try torn.refresh() == [.fetched(new: 1, changed: 0)])
    #expect(torn.titles == ["Bridge", "Ferry late"])
  }

  @Test func theLimitsAreThoseOfWhoAsks() throws {
    let desk = Desk()
    let library = try Following()
    desk["/a"] = Desk.feed(Desk.item("Ferry late", Self.long))
    let pages = try desk.server()
    try library.follow(pages.address("/a"))
    guard case .failed = try library.refresh(limits: WebLimits(rawBytes: 90, bytes: 90))[0] else {
      Issue.record("a feed of more than 90 bytes was taken in")
      return
    }
    try library.refresh(isNamed: true)
    #expect(library.titles == ["Ferry late"])
  }
}
