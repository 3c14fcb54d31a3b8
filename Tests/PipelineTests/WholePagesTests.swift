import Articles
import Fetch
import Foundation
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
    #expect(found.trust(of: server.address("/story"), isPrivate: true) == .typed)
    #expect(found.trust(of: "http://127.0.0.1:1/story", isPrivate: true) == .found)
    // A feed that everybody can reach has no pages that not everybody can.
    #expect(found.trust(of: server.address("/story"), isPrivate: false) == .found)
    found.isFound = true
    #expect(found.trust(of: server.address("/story"), isPrivate: true) == .found)
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

  @Test func thePageOfOneArticleIsHadWhereItsFeedIs() throws {
    let desk = Desk()
    let library = try Following()
    let server = try desk.server()
    let link = server.address("/story")
    desk["/story"] = Self.page
    desk["/a"] = Desk.feed(
      Desk.item("Ferry late", "Late again…", link: link).replacingOccurrences(
        of: "</item>",
        with: "<enclosure url=\"\(link).mp3\" type=\"audio/mpeg\" length=\"9000\"/></item>"))
    try library.follow(server.address("/a"))
    try library.refresh()
    let brief = try #require(try library.article("Ferry late"))
    #expect(brief.blocks.last?.text.string == "Audio (MP3, 8 KB)")
    let client = WebClient(agent: "dateline/0 (test)", proxies: WebProxies([:]))
    let feeds = library.feeds.book.feeds.map(\.subscription)
    let whole = try Intake().whole(brief, of: feeds, through: client)
    #expect(whole.form == .article)
    // What the feed brought to hear stays.
    #expect(whole.blocks.last == brief.blocks.last)
    #expect(throws: IntakeError.fetch(.addressRefused)) {
      try Intake().whole(brief, through: client)
    }
    // The feed is gone: nobody knows whose the server is by now.
    desk["/a"] = nil
    #expect(throws: IntakeError.fetch(.addressRefused)) {
      try Intake().whole(brief, of: feeds, through: client)
    }
  }

  @Test func noFeedIsLostForWhatItsPagesCameTo() throws {
    let desk = Desk()
    let library = try Following()
    let server = try StreetServer { question, wire in
      guard question.target.hasPrefix("/story") else {
        return wire.answer("200 OK", body: Array((desk[question.target] ?? "").utf8))
      }
      wire.answer("429 Too Many Requests", ["Retry-After: 600"])
    }
    for name in 0..<6 {
      let item = Desk.item(
        "Ferry \(name)", "Late again…", link: server.address("/story\(name)"), guid: "\(name)")
      desk["/\(name)"] = Desk.feed(item)
      try library.follow(server.address("/\(name)"), whole: true)
    }
    try library.refresh()
    for name in 0..<6 {
      desk["/\(name)"] = Desk.feed(
        Desk.item("Snow \(name)", "Snow fell.", guid: "snow \(name)"))
    }
    #expect(
      try library.refresh() == Array(repeating: .fetched(new: 1, changed: 0), count: 6))
  }

  @Test func aFeedThatComesToARestingHostIsAskedAgain() throws {
    let desk = Desk()
    let library = try Following()
    let inner = try StreetServer { question, wire in
      guard question.target.hasPrefix("/story") else {
        return wire.answer("200 OK", body: Array((desk[question.target] ?? "").utf8))
      }
      wire.answer("429 Too Many Requests", ["Retry-After: 600"])
    }
    // It answers when the page of the other feed has been asked for.
    let outer = try StreetServer { _, wire in
      for _ in 0..<500 where !inner.questions.contains(where: { $0.target == "/story" }) {
        usleep(20_000)
      }
      usleep(200_000)
      wire.answer("302 Found", ["Location: \(inner.address("/b"))"])
    }
    desk["/a"] = Desk.feed(Desk.item("Ferry", "Late…", link: inner.address("/story"), guid: "1"))
    desk["/b"] = Desk.feed(Desk.item("Snow", "Snow fell.", guid: "2"))
    try library.follow(inner.address("/a"), whole: true)
    try library.follow(outer.address("/b"))
    #expect(
      try library.refresh() == Array(repeating: .fetched(new: 1, changed: 0), count: 2))
  }

  @Test func triesCountWhereSomebodyWasAsked() throws {
    let desk = Desk()
    let library = try Following()
    let server = try desk.server()
    // Nobody listens there.
    let link = "http://127.0.0.1:9/story"
    desk["/a"] = Desk.feed(Desk.item("Ferry late", "Late again…", link: link))
    let address = server.address("/a")
    try library.follow(address, whole: true)
    let id = FeedID(naming: address)
    try library.refresh()
    let article = try #require(try library.article("Ferry late"))
    // The page on this machine is refused, for the feed is of another port: it is owed by hand.
    try library.feeds.write { _ in [.owed(id, [article.id: 4])] }
    let round = RefreshRound(library.feeds.book.feeds, progress: { _, _ in })
    let client = WebClient(agent: "dateline/0 (test)", proxies: WebProxies([:]))
    let refresh = Refresh(
      articles: library.articles, feeds: library.feeds, client: client, intake: Intake())
    for error in [FetchError.hostAskedToWait(seconds: 9), .hostUnreachable, .cannotResolve] {
      refresh.wantOwed(library.feeds.book.feeds[0], after: nil, in: round)
      refresh.takePage(of: link, .failure(error), in: round)
      refresh.noteOwed(in: round)
      #expect(library.feeds.book.owed(by: id) == [article.id: 4], "\(error)")
    }
    round.finish(0, .unchanged)
    refresh.wantOwed(library.feeds.book.feeds[0], after: nil, in: round)
    refresh.takePage(of: link, .failure(.cannotConnect), in: round)
    refresh.noteOwed(in: round)
    #expect(library.feeds.book.owed(by: id).isEmpty)
  }
}
