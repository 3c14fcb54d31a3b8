import Articles
import Fetch
import Library
import TestSupport
import Testing

@testable import Pipeline

@Suite struct WholePagesTests {
  private static let page = """
    <html><head><title>Ferry late</title></head><body><article><h1>Ferry late</h1>
    <p>\(RefreshTests.long)</p><p>\(RefreshTests.long)</p></article></body></html>
    """

  @Test func anArticleIsFetchedWholeFromItsPageButNotFromAPrivateOne() throws {
    let desk = Desk()
    let library = try Following()
    let feeds = try desk.server()
    let pages = try desk.server()
    desk["/story"] = Self.page
    desk["/a"] = Desk.feed(Desk.item("Ferry late", "Late again…", link: pages.address("/story")))
    try library.follow(feeds.address("/a"), whole: true)
    try library.refresh()
    // The page is on this machine, and its address comes from a feed.
    #expect(pages.questions.isEmpty)
    let brief = try #require(try library.article("Ferry late"))
    #expect(brief.form == .summary)
    let client = WebClient(agent: "dateline/0 (test)", proxies: WebProxies([:]))
    let page = try client.send(WebRequest(pages.address("/story"), trust: .typed))
    let whole = try Intake().whole(brief, from: page)
    #expect(whole.id == brief.id)
    #expect(whole.form == .article)
    #expect(whole.text.contains("nobody on the pier could say why"))
    #expect(whole.site == "Valley Post")
  }

  @Test func whoeverTypedTheFeedHasItsServersPages() throws {
    let desk = Desk()
    let library = try Following()
    let server = try desk.server()
    desk["/story"] = Self.page
    desk["/a"] = Desk.feed(Desk.item("Ferry late", "Late again…", link: server.address("/story")))
    try library.follow(server.address("/a"), whole: true)
    try library.refresh()
    #expect(try library.article("Ferry late")?.form == .article)
    var found = Subscription(address: SafeText(server.address("/a")))
    #expect(found.trust(of: server.address("/story")) == .typed)
    #expect(found.trust(of: "http://127.0.0.1:1/story") == .found)
    found.isFound = true
    #expect(found.trust(of: server.address("/story")) == .found)
  }

  @Test func aPageThatCouldNotBeHadIsAskedForAgain() throws {
    let desk = Desk()
    let library = try Following()
    let server = try StreetServer { question, wire in
      guard question.target == "/story", desk["/story"] == nil else {
        return wire.answer(
          "200 OK", ["ETag: \"1\""], body: Array((desk[question.target] ?? "").utf8))
      }
      wire.answer("503 Service Unavailable")
    }
    desk["/a"] = Desk.feed(Desk.item("Ferry late", "Late again…", link: server.address("/story")))
    try library.follow(server.address("/a"), whole: true)
    try library.refresh()
    let id = try #require(library.feeds.book.feeds.first?.subscription.id)
    #expect(library.feeds.book.owed(by: id).values.map { $0 } == [1])
    #expect(try library.article("Ferry late")?.form == .summary)
    desk["/story"] = Self.page
    // It is remembered by the log, and not by who was there.
    #expect(try FeedLog(at: library.path).book.owed(by: id).count == 1)
    try library.refresh()
    #expect(try library.article("Ferry late")?.form == .article)
    #expect(library.feeds.book.owed(by: id).isEmpty)
  }
}
