import Articles
import Feeds
import Fetch
import Library
import TestSupport
import Testing

@testable import Pipeline

/// What becomes of an answer that is a feed.
@Suite struct FeedAnswerTests {
  private let client = WebClient(agent: "dateline/0 (test)", proxies: WebProxies([:]))

  private func answer(_ text: String, inMemory: Int = .max) throws -> WebAnswer {
    let server = try StreetServer { _, wire in wire.answer(body: Array(text.utf8)) }
    var limits = WebLimits.feed
    limits.inMemory = inMemory
    return try client.send(WebRequest(server.address("/a"), trust: .typed, limits: limits))
  }

  @Test func aLargeFeedIsReadFromItsFileAsASmallOneIs() throws {
    let text = Desk.feed(
      Desk.item("Ferry “late”", RefreshTests.long, guid: "1"),
      Desk.item("Bridge", "Open.", guid: "2"), Desk.item("Pier", RefreshTests.long, guid: "3"))
    let small = try answer(text)
    let large = try answer(text, inMemory: 100)
    #expect(small.file == nil && large.bytes.isEmpty)
    #expect(large.size == text.utf8.count)
    #expect(large.digest == small.digest)
    let (one, other) = (try small.feed(), try large.feed())
    #expect(one.title == other.title)
    #expect(one.entries.map(\.title) == other.entries.map(\.title))
    #expect(one.entries.map(\.identity) == other.entries.map(\.identity))
    #expect(one.entries.map { $0.text?.value } == other.entries.map { $0.text?.value })
    #expect(other.entries.map { $0.text?.count } == one.entries.map { $0.text?.value.utf8.count })
  }

  @Test func aLargeFeedOfAnotherEncodingOrFormatIsReadToo() throws {
    let wide = "<rss version='2.0'><channel><item><title>Fähre</title></item></channel></rss>"
    let server = try StreetServer { _, wire in
      wire.answer(body: wide.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
    }
    var limits = WebLimits.feed
    limits.inMemory = 10
    let answer = try client.send(WebRequest(server.address("/"), trust: .typed, limits: limits))
    #expect(answer.file != nil)
    #expect(try answer.feed().entries.map(\.title) == ["Fähre"])
    let text = #"{"items":[{"id":"1","content_text":"One"},{"id":"2"}],"title":"J"}"#
    let json = try self.answer(text, inMemory: 10).feed()
    #expect(json.title == "J")
    #expect(json.entries.map(\.id) == ["1", "2"])
  }

  @Test(arguments: [10, Int.max])
  func whereAFeedIsFromIsSaidByWhoAsks(_ inMemory: Int) throws {
    let text = "<rss><channel><item><title>Ferry</title><link>ferry</link></item></channel></rss>"
    let server = try StreetServer { _, wire in wire.answer(body: Array(text.utf8)) }
    var client = client
    client.feedLimits.inMemory = inMemory
    let intake = FeedIntake(fetcher: Fetcher(web: client))
    let feed = try intake.feed(of: server.address("/a"), address: "https://valley.example/news/")
    #expect(feed.entries.first?.link == "https://valley.example/news/ferry")
  }

  @Test func whatWasAnsweredAlreadyIsNotAskedFor() throws {
    let desk = Desk()
    desk["/a"] = Desk.feed(Desk.item("Ferry late", RefreshTests.long, guid: "1"))
    let server = try desk.server()
    let library = try Following()
    let answer = try client.send(
      WebRequest(server.address("/a"), trust: .typed, limits: .feed))
    try library.follow(server.address("/a"))
    let id = try #require(library.feeds.book.feeds.first?.subscription.id)
    #expect(try library.refresh(answers: [id: answer]) == [.fetched(new: 1, changed: 0)])
    #expect(server.questions.count == 1)
    #expect(try library.refresh() == [.unchanged])
    #expect(server.questions.last?.fields["if-none-match"] != nil)
  }

  @Test func aDayThatIsToComeIsTheDayOfArrival() throws {
    let desk = Desk()
    let item = Desk.item("Ferry late", "Late.", guid: "1")
    desk["/a"] = Desk.feed(
      item.replacing("2025", with: "2050"),
      Desk.item("Bridge", "Open.", guid: "2").replacing("03 Mar 2025", with: "04 Mar 2025"))
    let server = try desk.server()
    let library = try Following()
    try library.follow(server.address("/a"))
    let now = try #require(CivilMoment(iso: "2025-03-03T09:00:00Z"))
    try library.refresh(at: now)
    #expect(try library.article("Ferry late")?.published == now)
    // Less than a day too much may be a zone that was not said.
    #expect(try library.article("Bridge")?.published?.description == "2025-03-04T08:00:00Z")
    let before = library.bytesOnDisk
    try library.refresh(at: CivilMoment(secondsSince1970: now.secondsSince1970 + 86_400))
    // Nothing but the day on which it was had.
    #expect(library.bytesOnDisk < before + 150)
  }

  @Test func whatIsToHearIsALinkOfTheArticle() throws {
    let desk = Desk()
    desk["/a"] = Desk.feed(
      """
      <item><title>Episode 1</title><guid>1</guid><description>We talk.</description>
      <enclosure url="https://valley.example/2024-01-02.mp3?x=1" type="audio/mpeg"
        length="25480396"/></item>
      """)
    let server = try desk.server()
    let library = try Following()
    try library.follow(server.address("/a"))
    try library.refresh()
    let blocks = try #require(try library.article("Episode 1")).blocks
    #expect(blocks.map(\.text) == ["We talk.", "Audio (MP3, 24 MB)"])
    #expect(
      blocks.last?.inlines == [
        Inline(.link("https://valley.example/2024-01-02.mp3?x=1"), start: 0, end: 18)
      ])
  }

  @Test func whatIsNotWellFormedIsSaidToBeSo() throws {
    let desk = Desk()
    desk["/a"] = String(
      Desk.feed(Desk.item("Ferry late", "Late.", guid: "1")).dropLast("</rss>".count))
    let server = try desk.server()
    let library = try Following()
    try library.follow(server.address("/a"))
    #expect(try library.refresh() == [.fetched(new: 1, changed: 0)])
    #expect(library.feeds.book.feeds.first?.standing?.isWellFormed == false)
    desk["/a"] = Desk.feed(Desk.item("Ferry late", "Late.", guid: "1"))
    try library.refresh()
    #expect(library.feeds.book.feeds.first?.standing?.isWellFormed == true)
  }

  @Test func twoThatMoveToOneAddressBecomeOne() throws {
    let desk = Desk()
    desk["/new"] = Desk.feed(Desk.item("Ferry late", RefreshTests.long, guid: "1"))
    let inner = try desk.server()
    let server = try StreetServer { _, wire in
      wire.answer("301 Moved Permanently", ["Location: \(inner.address("/new"))"])
    }
    let library = try Following()
    var old = Subscription(address: SafeText(server.address("/old")), tags: ["sea"])
    old.title = "Post"
    try library.follow(inner.address("/new"))
    try library.feeds.write { _ in [.subscribed(old)] }
    try library.refresh()
    let feeds = library.feeds.book.feeds.map(\.subscription)
    #expect(feeds.map(\.address.string) == [inner.address("/new")])
    #expect(feeds.first?.tags == ["sea"])
    #expect(feeds.first?.title == "Post")
    #expect(library.titles == ["Ferry late"])
  }

  @Test func httpAndHTTPSAreOneFeedIfTheyBringTheSame() throws {
    let plain = Subscription(address: "http://valley.example/feed", tags: ["sea"])
    let safe = Subscription(address: "https://valley.example/feed", tags: ["news"])
    var feed = Feed(format: .rss)
    feed.entries = ["1", "2", "3"].map { id in
      var entry = FeedEntry()
      entry.identity = id
      return entry
    }
    func changes(seen: [String]) throws -> [FeedChange] {
      let library = try Following()
      try library.feeds.write { _ in
        [
          .subscribed(plain), .subscribed(safe),
          .seen(
            plain.id,
            seen.map {
              SeenEntry(
                key: TextDigest.of($0), article: ArticleID(naming: $0), digest: 1, words: 0)
            }),
        ]
      }
      return FeedJoin.twin(of: safe.id, bringing: feed, in: library.feeds.book)
    }
    #expect(try changes(seen: ["1"]).isEmpty)
    var both = plain
    both.address = safe.address
    both.tags = ["sea", "news"]
    #expect(try changes(seen: ["1", "3"]) == [.subscribed(both), .unsubscribed(safe.id)])
  }

  /// The feed at http is followed, then the one at https; it has moved there for good.
  @Test func theOlderOfTwoStaysWithWhatBothHaveBrought() throws {
    let library = try Following()
    let older = Subscription(address: "http://valley.example/old", tags: ["sea"], isWhole: true)
    let newer = Subscription(address: "https://valley.example/new", tags: ["news"])
    let (one, two) = (ArticleID(naming: "1"), ArticleID(naming: "2"))
    try library.feeds.write { _ in
      [
        .subscribed(older), .subscribed(newer),
        .seen(older.id, [SeenEntry(key: 1, article: one, digest: 1)]),
        .seen(
          newer.id,
          [
            SeenEntry(key: 1, article: one, digest: 2), SeenEntry(key: 2, article: two, digest: 2),
          ]),
        .owed(newer.id, [two: 3]),
      ]
    }
    let changes = try library.feeds.write {
      FeedJoin.move(older.id, to: newer.address, in: $0)
    }
    let round = RefreshRound(library.feeds.book.feeds, progress: { _, _ in })
    round.join(changes)
    #expect(round.owed == [older.id: [two: 3]])
    let book = try FeedLog(at: library.path).book
    #expect(book.feeds.map(\.subscription.id) == [older.id])
    #expect(book[older.id]?.subscription.address == newer.address)
    #expect(book[older.id]?.subscription.tags == ["sea", "news"])
    #expect(book.articles(of: older.id) == [one, two])
    #expect(book.entry(1, of: older.id)?.isOwn == true)
    #expect(book.entry(2, of: older.id)?.isOwn == false)
    #expect(book.owed(by: older.id) == [two: 3])
    #expect(Set(book.articlesByFeed[older.id] ?? []) == [one, two])
    // The same if the newer one comes to where the older is.
    let other = try Following()
    try other.feeds.write { _ in
      [
        .subscribed(older), .subscribed(newer), .owed(newer.id, [two: 1]),
        .seen(newer.id, [SeenEntry(key: 2, article: two, digest: 2)]),
      ]
    }
    try other.feeds.write { FeedJoin.move(newer.id, to: older.address, in: $0) }
    #expect(other.feeds.book.feeds.map(\.subscription.id) == [older.id])
    #expect(other.feeds.book.articles(of: older.id) == [two])
    #expect(other.feeds.book.owed(by: older.id) == [two: 1])
  }

  @Test func aFeedThatMovesToAnotherOfTheRoundKeepsWhatBothBring() throws {
    let desk = Desk()
    desk["/new"] = Desk.feed(
      Desk.item("Ferry late", RefreshTests.long, guid: "1"), Desk.item("Snow", "Snow.", guid: "2"))
    let inner = try desk.server()
    let server = try StreetServer { _, wire in
      wire.answer("301 Moved Permanently", ["Location: \(inner.address("/new"))"])
    }
    let library = try Following()
    try library.follow(inner.address("/new"))
    try library.refresh()
    try library.follow(server.address("/old"))
    try library.refresh()
    let feeds = library.feeds.book.feeds
    #expect(feeds.map(\.subscription.id) == [FeedID(naming: inner.address("/new"))])
    #expect(library.feeds.book.articles(of: feeds[0].subscription.id).count == 2)
    #expect(try library.refresh() == [.unchanged])
  }

  @Test(arguments: [
    ("9223372036854775807", "Audio (MP3)"), ("-9000", "Audio (MP3)"),
    ("25690112", "Audio (MP3, 25 MB)"), ("25000000", "Audio (MP3, 24 MB)"),
    ("1125899906842624", "Audio (MP3, 1073741824 MB)"),
  ])
  func aSizeIsToldAsFarAsItIsOne(_ length: String, _ words: String) throws {
    let feed = try FeedReader().feed(
      from: Array(
        """
        <rss version="2.0"><channel><item><title>x</title>
        <enclosure url="https://valley.example/1.mp3" type="audio/mpeg" length="\(length)"/>
        </item></channel></rss>
        """.utf8))
    let enclosure = try #require(feed.entries.first?.enclosures.first)
    #expect(EnclosureBlock.block(enclosure).text.string == words)
  }
}
