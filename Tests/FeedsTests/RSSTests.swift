import Articles
import Feeds
import Testing

/// RSS in its versions, with what it borrows.
@Suite struct RSSTests {
  private func feed(_ source: String, address: String? = nil) throws -> Feed {
    try FeedReader().feed(from: Array(source.utf8), address: address)
  }

  private func entry(_ inside: String) throws -> FeedEntry {
    let feed = try feed("<rss version='2.0'><channel><item>\(inside)</item></channel></rss>")
    return try #require(feed.entries.first)
  }

  @Test func aFeedIsReadWhole() throws {
    let feed = try feed(
      """
      <?xml version="1.0"?>
      <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
        xmlns:content="http://purl.org/rss/1.0/modules/content/">
      <channel>
        <title>Harbour &amp;amp; Coast</title><link>https://harbour.example/</link>
        <language>en-GB</language><pubDate>Tue, 09 Mar 2021 07:05:03 GMT</pubDate>
        <image><title>Logo</title><link>https://logo.example/</link></image>
        <item>
          <title>Ferry &lt;em&gt;back&lt;/em&gt; in service</title>
          <link>https://harbour.example/ferry</link>
          <guid isPermaLink="false">h-1</guid>
          <pubDate>Mon, 08 Mar 2021 18:00:00 +0100</pubDate>
          <dc:creator>Ann Lee</dc:creator><category>Ships</category><category>Ships</category>
          <description>Short.</description>
          <content:encoded><![CDATA[<p>The ferry sails.</p><p>Again.</p>]]></content:encoded>
        </item>
      </channel></rss>
      """)
    #expect(feed.format == .rss)
    #expect(feed.title == "Harbour & Coast")
    #expect(feed.link == "https://harbour.example/")
    #expect(feed.language == "en-GB")
    #expect(feed.updated?.description == "2021-03-09T07:05:03Z")
    let entry = try #require(feed.entries.first)
    #expect(entry.title == "Ferry back in service")
    #expect(entry.id == "h-1")
    #expect(entry.identity == "h-1")
    #expect(entry.published?.description == "2021-03-08T18:00:00+01:00")
    #expect(entry.authors == ["Ann Lee"])
    #expect(entry.categories == ["Ships"])
    #expect(entry.content?.plain == "The ferry sails.\nAgain.")
    #expect(entry.content?.kind == .html)
    #expect(entry.summary?.plain == "Short.")
    #expect(entry.summary?.kind == .plain)
  }

  @Test func itemsBesideTheChannelAreItsItems() throws {
    let feed = try feed(
      """
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
        xmlns="http://purl.org/rss/1.0/">
        <channel rdf:about="x"><title>Wires</title><items><rdf:Seq/></items></channel>
        <image><title>no</title></image>
        <item rdf:about="https://wires.example/1"><title>One</title></item>
      </rdf:RDF>
      """)
    #expect(feed.format == .rdf)
    #expect(feed.title == "Wires")
    #expect(feed.entries.map(\.title) == ["One"])
    #expect(feed.entries.first?.id == "https://wires.example/1")
    #expect(feed.entries.first?.link == "https://wires.example/1")
  }

  @Test func aPermanentIdentifierIsALink() throws {
    #expect(try entry("<guid>https://a.example/1</guid>").link == "https://a.example/1")
    #expect(try entry("<guid isPermaLink='false'>https://a.example/1</guid>").link == nil)
    #expect(try entry("<guid>1</guid>").link == nil)
  }

  @Test func onlyTheWebIsLinkedTo() throws {
    #expect(try entry("<link>javascript:alert(1)</link>").link == nil)
    #expect(try entry("<link> https://a.example/x </link>").link == "https://a.example/x")
  }

  @Test func controlsNeverSurvive() throws {
    let entry = try entry(
      "<title>a&#27;[31mb\u{202E}</title><description>x&#7;&lt;b>y\u{1B}&lt;/b></description>")
    #expect(entry.title == "a[31mb")
    #expect(entry.summary?.value == "x<b>y</b>")
  }

  @Test func textWithMarksIsNotTakenForHTML() throws {
    #expect(try entry("<title>1 &lt; 2 &amp; 3 > 2</title>").title == "1 < 2 & 3 > 2")
    #expect(try entry("<title>AT&amp;amp;T</title>").title == "AT&T")
  }

  @Test func markupThatIsNotEscapedIsHTML() throws {
    let text = try entry("<description>One <b>two</b><br/>three &amp; four</description>").summary
    #expect(text?.value == "One <b>two</b><br>three &amp; four")
    #expect(text?.kind == .html)
  }

  @Test func whatIsBrokenIsReadOn() throws {
    let feed = try feed(
      "<rss><channel><title>T & Co</title><item><title>One<item><title>Two</title></channel>")
    #expect(feed.title == "T & Co")
    #expect(feed.entries.count == 2)
    #expect(feed.entries.last?.title == "Two")
    let swallowed = try self.feed(
      "<rss><channel><title>T<image><url>x<item><title>One</title></item></channel></rss>")
    #expect(swallowed.entries.map(\.title) == ["One"])
  }

  @Test func aTitleIsALine() throws {
    let title = try entry("<title>\(String(repeating: "long ", count: 100_000))</title>").title
    #expect(title.string.count == 1_000)
    #expect(title.string.hasSuffix("…"))
  }

  @Test func piecesOfMediaGivePictures() throws {
    let entry = try entry(
      """
      <media:group><media:content url="https://a.example/film.mp4" type="video/mp4"/>
      <media:thumbnail url="https://a.example/still.jpg"/></media:group>
      <media:title>Not the title</media:title><title>Film</title>
      """)
    #expect(entry.image == "https://a.example/still.jpg")
    #expect(entry.title == "Film")
  }

  @Test func authorsAreNames() throws {
    #expect(try entry("<author>ann@a.example (Ann Lee)</author>").authors == ["Ann Lee"])
    #expect(try entry("<author>Ann Lee &lt;ann@a.example></author>").authors == ["Ann Lee"])
    #expect(try entry("<author>ann@a.example</author>").authors == ["ann@a.example"])
  }

  @Test func relativeAddressesCountFromTheFeedsPage() throws {
    let feed = try feed(
      """
      <rss><channel><item><link>/two?x#y</link><description>&lt;img src=p.png></description></item>
      <item xml:base="https://b.example/deep/er/"><link>../up</link></item>
      <link>https://a.example/blog/</link></channel></rss>
      """, address: "https://feeds.example/rss")
    #expect(feed.entries.map(\.link) == ["https://a.example/two?x#y", "https://b.example/deep/up"])
    #expect(feed.entries.first?.summary?.base == "https://a.example/blog/")
  }

  @Test func entriesAreCounted() throws {
    var limits = FeedLimits()
    limits.entries = 3
    let source = "<rss><channel>" + String(repeating: "<item/>", count: 10) + "</channel></rss>"
    #expect(try FeedReader(limits: limits).feed(from: Array(source.utf8)).entries.count == 3)
  }
}
