import Articles
import Feeds
import Markup
import Testing

/// Lists of feeds, read and written.
@Suite struct SubscriptionTests {
  private func list(_ source: String) throws -> SubscriptionList {
    try SubscriptionReader().list(from: Array(source.utf8))
  }

  @Test func foldersAreTags() throws {
    let list = try list(
      """
      <opml version="2.0"><head><title>Mine</title></head><body>
      <outline text="News"><outline title="Far"><outline text="One" xmlUrl="https://a.example/1"
        category="morning,/News/daily"/></outline></outline>
      <outline TEXT="Two" type="rss" XMLURL=" https://a.example/2 "/>
      <outline text="A page" type="link" url="https://a.example/page"/>
      </body></opml>
      """)
    #expect(list.title == "Mine")
    #expect(list.feeds.map(\.url) == ["https://a.example/1", "https://a.example/2"])
    #expect(list.feeds.map(\.title) == ["One", "Two"])
    #expect(list.feeds.first?.tags == ["News", "Far", "morning", "daily"])
    #expect(list.refused.isEmpty)
  }

  @Test func brokenListsAreReadOn() throws {
    let list = try list(
      """
      <opml><body><outline text="This & That"><outline text="A" xmlUrl="https://a.example/?x&y">
      <outline text="B" xmlUrl="https://b.example/"
      """)
    #expect(list.feeds.map(\.url) == ["https://a.example/?x&y", "https://b.example/"])
    #expect(list.feeds.first?.tags == ["This & That"])
  }

  @Test func programsAreRefused() throws {
    let list = try list(
      """
      <opml><body>
      <outline text="A" xmlUrl="exec:touch here"/>
      <outline text="B" xmlUrl="filter:sort:https://b.example/"/>
      <outline text="C" xmlUrl="ftp://c.example/"/>
      <outline text="D" xmlUrl="https://d.example/"/>
      </body></opml>
      """)
    #expect(list.feeds.map(\.title) == ["D"])
    #expect(list.refused.map(\.reason) == [.program, .program, .notOfTheWeb])
    #expect(list.refused.map(\.line) == [2, 3, 4])
  }

  @Test func aFeedThatIsThereTwiceIsOne() throws {
    let list = try list(
      """
      <opml><body><outline text="X"><outline xmlUrl="https://a.example/"/></outline>
      <outline text="Y"><outline text="A" xmlUrl="https://a.example/"/></outline></body></opml>
      """)
    #expect(list.feeds == [ListedFeed(url: "https://a.example/", title: "A", tags: ["X", "Y"])])
  }

  @Test func linesOfAddressesAreRead() throws {
    let list = try list(
      """
      # mine
      https://a.example/feed news "late night" "~The \\"A\\""

      https://b.example/feed !hidden
      "query:Unread:unread = \\"yes\\"" tag
      "exec:cat feed.xml"
      https://c.example/`id`
      """)
    #expect(list.feeds.map(\.url) == ["https://a.example/feed", "https://b.example/feed"])
    #expect(list.feeds.first?.title == "The \"A\"")
    #expect(list.feeds.first?.tags == ["news", "late night"])
    #expect(list.feeds.last?.tags == [])
    #expect(list.refused.map(\.reason) == [.query, .program, .program])
    #expect(list.refused.map(\.line) == [5, 6, 7])
  }

  @Test func whatIsWrittenIsReadAgain() throws {
    let feeds = [
      ListedFeed(url: "https://a.example/?x=1&y=2", title: "A \"quoted\" <b>", tags: ["Two Words"]),
      ListedFeed(url: "https://b.example/", title: "B"),
      ListedFeed(url: "https://c.example/", title: "C", tags: ["Two Words", "z/w"]),
      ListedFeed(url: "https://d.example/", title: "D", tags: ["z/w", "Two Words"]),
    ]
    let text = OPMLWriter().text(of: SubscriptionList(title: "Ann's & Bo's", feeds: feeds))
    let again = try list(text)
    #expect(again.title == "Ann's & Bo's")
    #expect(Set(again.feeds) == Set(feeds))
  }

  @Test func whatIsNoListIsSaid() {
    #expect(throws: SubscriptionError.notAList) { try list("<rss><channel/></rss>") }
    #expect(throws: SubscriptionError.notAList) { try list("Dear Ann,\nhow are you?") }
    #expect(throws: SubscriptionError.empty) { try list("# nothing yet\n") }
    #expect(SubscriptionReader.isList(Array("<?xml version='1.0'?>\n<OPML>".utf8)))
    #expect(SubscriptionReader.isList(Array("# x\nhttps://a.example/".utf8)))
    #expect(SubscriptionReader.isList(Array("<list><outline text='x'/></list>".utf8)))
    #expect(!SubscriptionReader.isList(Array("{\"a\": 1}".utf8)))
  }

  @Test func aPageNamesItsFeeds() throws {
    let page = """
      <html><head><link rel="alternate" type="application/rss+xml" title="Comments on this"
        href="/comments/feed"><link rel="alternate" type="application/atom+xml" title="Main"
        href="feed.atom"><link rel="stylesheet alternate" type="application/rss+xml" href="no">
      <link rel="alternate" type="text/html" href="/de"></head><body></body></html>
      """
    let document = try HTMLDocument(parsing: Array(page.utf8))
    let found = FeedDiscovery.feeds(in: document, address: "https://a.example/blog/")
    #expect(
      found.map(\.url) == ["https://a.example/blog/feed.atom", "https://a.example/comments/feed"])
    #expect(found.first?.title == "Main")
  }

  @Test func withoutNamesLinksThatLookLikeFeedsAreTaken() throws {
    let page = "<body><a href='/about'>About</a><a href='/news/rss.xml?all'>Feed</a></body>"
    let document = try HTMLDocument(parsing: Array(page.utf8))
    let found = FeedDiscovery.feeds(in: document, address: "https://a.example/")
    #expect(found.map(\.url) == ["https://a.example/news/rss.xml?all"])
  }
}
