import Articles
import Feeds
import Markup
import Testing

/// What holds for feeds of all kinds: what is none, and what tells entries apart.
@Suite struct FeedReaderTests {
  private func error(_ bytes: [UInt8], limits: FeedLimits = FeedLimits()) -> FeedError? {
    do throws(FeedError) {
      _ = try FeedReader(limits: limits).feed(from: bytes)
      return nil
    } catch {
      return error
    }
  }

  private func error(_ source: String) -> FeedError? { error(Array(source.utf8)) }

  @Test func whatIsNoFeedIsSaid() {
    #expect(error("") == .empty)
    #expect(error(" \n ") == .empty)
    #expect(error("<!DOCTYPE html><html><body><p>Hello</p></body></html>") == .isPage)
    #expect(error("<html><head><title>x</title></head></html>") == .isPage)
    #expect(error("Hello there.") == .notAFeed)
    #expect(error("<opml><body/></opml>") == .notAFeed)
    #expect(error("{\"name\": 1}") == .notAFeed)
    var limits = FeedLimits()
    limits.bytes = 10
    #expect(error(Array("<rss><channel/></rss>".utf8), limits: limits) == .tooLarge(limit: 10))
  }

  @Test func anEmptyFeedIsAFeed() {
    #expect(error("<rss/>") == nil)
    #expect(error("<feed xmlns='http://www.w3.org/2005/Atom'/>") == nil)
    #expect(error("{\"version\": \"https://jsonfeed.org/version/1.1\", \"items\": []}") == nil)
  }

  @Test func identifiersAreBelievedWhileTheyAreSingle() throws {
    let source = """
      <rss><channel>
      <item><guid>same</guid><link>https://a.example/1</link></item>
      <item><guid>same</guid><link>https://a.example/2</link></item>
      <item><guid>same</guid><title>Third</title></item>
      <item><guid>own</guid><link>https://a.example/1</link></item>
      <item><title>Third</title><description>other words</description></item>
      </channel></rss>
      """
    let entries = try FeedReader().feed(from: Array(source.utf8)).entries
    #expect(entries[0].identity.hasPrefix("entry:"))
    #expect(entries[1].identity == "https://a.example/2")
    #expect(entries[3].identity == "own")
    #expect(Set(entries.map(\.identity)).count == 5)
    let again = try FeedReader().feed(from: Array(source.utf8)).entries
    #expect(again.map(\.identity) == entries.map(\.identity))
  }

  @Test func aJSONFeedIsRead() throws {
    let source = """
      {"version": "https://jsonfeed.org/version/1.1", "title": "Notes &amp; Queries",
       "home_page_url": "https://n.example/", "language": "de", "authors": [{"name": "Bo"}],
       "items": [
        {"id": 7, "url": "/seven", "title": "Seven <b>", "content_html": "<p>One</p><p>Two</p>",
         "summary": "Short", "date_published": "2021-03-09T07:05:03+01:00", "tags": ["a", "a"],
         "image": "https://n.example/i.png"},
        {"id": "8", "content_text": "a < b", "author": {"name": "Cy"}}]}
      """
    let feed = try FeedReader().feed(from: Array(source.utf8))
    #expect(feed.format == .json)
    #expect(feed.title == "Notes & Queries")
    let first = try #require(feed.entries.first)
    #expect(first.id == "7")
    #expect(first.title == "Seven <b>")
    #expect(first.link == "https://n.example/seven")
    #expect(first.content?.plain == "One\nTwo")
    #expect(first.published?.inUTC.description == "2021-03-09T06:05:03Z")
    #expect(first.authors == ["Bo"])
    #expect(first.categories == ["a"])
    #expect(feed.entries.last?.content?.plain == "a < b")
    #expect(feed.entries.last?.authors == ["Cy"])
  }

  @Test func aChannelDefinitionIsRead() throws {
    let source = """
      <CHANNEL HREF="https://c.example/" LASTMOD="2021-03-09T07:05"><TITLE>Channel</TITLE>
      <ITEM HREF="https://c.example/1"><TITLE>One</TITLE><ABSTRACT>Words.</ABSTRACT></ITEM></CHANNEL>
      """
    let feed = try FeedReader().feed(from: Array(source.utf8))
    #expect(feed.format == .cdf)
    #expect(feed.title == "Channel")
    #expect(feed.link == "https://c.example/")
    #expect(feed.entries.first?.link == "https://c.example/1")
    #expect(feed.entries.first?.text?.plain == "Words.")
  }

  @Test func anEntryOfEndlessTextEndsAndTheNextOneComes() throws {
    let text = String(repeating: "word ", count: XMLReader.mostBytes / 5 + 100)
    let feed = try FeedReader().feed(
      from: Array(
        "<rss><channel><item><title>One</title><description>\(text)</description></item>".utf8)
        + Array("<item><title>Two</title></item></channel></rss>".utf8))
    #expect(feed.entries.map(\.title) == ["One", "Two"])
    let length = try #require(feed.entries.first?.text?.count)
    #expect((XMLReader.mostBytes - 100...XMLReader.mostBytes).contains(length))
    #expect(feed.isWellFormed)
  }

  @Test(arguments: [
    ("<rss><channel><item><title>a</title></item></channel></rss>", true),
    ("<rss><channel><item><title>a &nbsp; b</title></item></channel></rss>", true),
    ("<rss><channel><item><title>a</title></item>", false),
    ("<rss><channel><item><title>1 < 2</title></item></channel></rss>", false),
    ("<rss><channel><item><title>a</item></channel></rss>", false),
    ("<rss><channel><item><title>a</title></b></item></channel></rss>", false),
    ("<rss><channel><item><title>a</title><item><title>b</title></item></channel></rss>", false),
    (#"{"version":"https://jsonfeed.org/version/1","items":[{"id":"1"}]}"#, true),
    (#"{"version":"https://jsonfeed.org/version/1","items":[{"id":"1"},{"id":"#, false),
  ])
  func whatDoesNotFitTogetherIsReadAndKnown(_ source: String, isWellFormed: Bool) throws {
    let feed = try FeedReader().feed(from: Array(source.utf8))
    #expect(feed.entries.isEmpty == false)
    #expect(feed.isWellFormed == isWellFormed)
  }

  /// What is read from a file is never decoded whole.
  @Test(arguments: [
    """
    <rss><channel><item><title>It\u{92}s late</title><category>caf\u{C3}\u{A9} \u{E2}€“ bar</category>
    <description><![CDATA[<p>It\u{92}s late</p>]]></description></item></channel></rss>
    """,
    """
    {"version":"https://jsonfeed.org/version/1.1","items":[{"id":"1","title":"It\u{92}s late",
    "tags":["caf\u{C3}\u{A9} \u{E2}€“ bar"],"content_html":"<p>It\u{92}s late</p>"}]}
    """,
  ])
  func aLargeFeedThatWasEncodedTwiceIsReadAsASmallOne(_ source: String) throws {
    let bytes = Array(source.utf8)
    let large = try bytes.withUnsafeBufferPointer { (bytes) throws(FeedError) in
      try FeedReader().feed(from: bytes, texts: nil, passed: { _ in })
    }
    for feed in [large, try FeedReader().feed(from: bytes)] {
      let entry = try #require(feed.entries.first)
      #expect(entry.title == "It’s late")
      #expect(entry.categories == ["café – bar"])
      #expect(entry.text?.plain == "It’s late")
    }
  }

  @Test(arguments: [
    "<rss>" + (1...9).map { "<item><title>\($0)0123456789</title></item>" }.joined() + "</rss>",
    "{\"items\":["
      + (1...9).map { "{\"title\":\"\($0)0123456789\"}" }.joined(separator: ",") + "]}",
  ])
  func noMoreEntriesAreHeldThanThereIsRoomFor(_ source: String) throws {
    var limits = FeedLimits()
    limits.facts = 30
    let feed = try FeedReader(limits: limits).feed(from: Array(source.utf8))
    #expect(feed.entries.count == 3)
  }

  @Test func whatIsTooLongToTellEntriesApartIsNotHeld() throws {
    let long = String(repeating: "x", count: 100_000)
    let feed = try FeedReader().feed(
      from: Array(
        """
        <rss><channel>
        <item xml:lang="\(long)"><guid>\(long)1</guid><link>https://valley.example/\(long)</link></item>
        <item><guid>\(long)2</guid><enclosure url="https://valley.example/\(long)" type="\(long)"/></item>
        </channel></rss>
        """.utf8))
    #expect(Set(feed.entries.map(\.identity)).count == 2)
    for entry in feed.entries {
      #expect((entry.id ?? "").utf8.count < 64)
      #expect(entry.link == nil)
      #expect(entry.language == nil)
      #expect(entry.enclosures.isEmpty)
    }
  }
}
