import Foundation
import TestSupport
import Testing

/// Feeds of the web as the built program follows them.
@Suite struct FollowingCommandTests {
  let place: Workplace

  init() throws { place = try Workplace() }

  private static func feed(_ titles: String...) -> String {
    let items = titles.map { title in
      "<item><title>\(title)</title><guid>\(title)</guid><description>Of \(title).</description></item>"
    }
    return
      "<rss version=\"2.0\"><channel><title>Valley Post</title>\(items.joined())</channel></rss>"
  }

  private func server() throws -> StreetServer {
    let base = Self.feed("Ferry", "Bridge")
    let more = Self.feed("Snow", "Ferry", "Bridge")
    let asked = SharedCount()
    return try StreetServer { question, wire in
      switch question.target {
      case "/feed": wire.answer(body: Array((asked.next() < 1 ? base : more).utf8))
      case "/quiet": wire.answer(body: Array(base.utf8))
      case "/":
        let link = "<link rel=alternate type=\"application/rss+xml\" href=\"/quiet\">"
        wire.answer(
          "200 OK", ["Content-Type: text/html"],
          body: Array(
            "<html><head>\(link)<title>Home</title></head><body><a href=x>x</a> Welcome.</body></html>"
              .utf8))
      default: wire.answer("404 Not Found")
      }
    }
  }

  @Test func aFeedIsFollowedFetchedAndLeft() throws {
    let server = try server()
    let added = try place.dateline("add", server.address("/feed"))
    #expect(added.status == 0)
    #expect(added.words.contains("Now you follow Valley Post: 2 new articles."))
    let first = try place.dateline("refresh")
    #expect(first.output == "1 new  Valley Post\n")
    let second = try place.dateline("refresh")
    #expect(second.status == 0 && second.output.isEmpty && second.words.isEmpty)
    #expect(try place.dateline("list").output.split(separator: "\n").count == 3)
    let listed = try place.dateline("feeds").output
    #expect(listed.contains("  3 unread  2") && listed.contains("Valley Post"), "\(listed)")
    let feed = try #require(try place.dateline("feeds", "--format", "jsonl").lines().first)
    #expect(feed["unread"] as? Int == 3)
    // It was had after it had changed.
    let (had, changed) = (feed["fetched"] as? String, feed["changed"] as? String)
    #expect(try #require(had) >= #require(changed))
    #expect(try place.dateline("feeds", "--remove", "valley").status == 0)
    #expect(try place.dateline("feeds").output.isEmpty)
    #expect(try place.dateline("list").output.split(separator: "\n").count == 3)
  }

  @Test func whatIsWrongInPartIgnoresNothing() throws {
    let server = try server()
    let folder = place.folder.appending(path: ".config/dateline")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    _ = try place.file(
      ".config/dateline/config.toml", "ignore = ['saved:wet', 'saved:gone', 'title:snow']".utf8)
    _ = try place.file(".config/dateline/queries.toml", "wet = 'title:ferry on:febr'".utf8)
    _ = try place.dateline("add", server.address("/feed"))
    let run = try place.dateline("refresh")
    #expect(run.words.contains("ignore = \"saved:wet\" ignores nothing: in \"wet\": \"febr\""))
    #expect(run.words.contains("ignore = \"saved:gone\" ignores nothing: no query is kept"))
    let unread = try place.dateline("list", "is:unread").output
    #expect(unread.contains("Ferry") && unread.contains("Bridge") && !unread.contains("Snow"))
  }

  @Test func aPageThatLeadsToAFeedStandsForIt() throws {
    let server = try server()
    let added = try place.dateline("add", server.address("/"))
    #expect(added.words.contains("Now you follow"))
    #expect(try place.dateline("feeds").output.contains(server.address("/quiet")))
  }

  @Test func anArticleOfSeveralFeedsNamesThem() throws {
    let item = "<item><title>Ferry</title><link>https://valley.example/1</link></item>"
    let server = try StreetServer { question, wire in
      let name = question.target == "/a" ? "Valley Post" : "Coast Mail"
      wire.answer(
        body: Array(
          "<rss version=\"2.0\"><channel><title>\(name)</title>\(item)</channel></rss>".utf8))
    }
    for path in ["/a", "/b"] { _ = try place.dateline("add", server.address(path)) }
    let listed = try place.dateline("list", "--format", "jsonl").lines()
    #expect(listed.count == 1)
    let id = try #require(listed.first?["id"] as? String)
    #expect(try place.dateline("show", id).output.contains("Valley Post, Coast Mail"))
  }

  @Test func listsOfFeedsGoInAndOut() throws {
    let server = try server()
    let urls = """
      \(server.address("/quiet")) news "~The Valley"
      \(server.address("/none"))
      exec:~/fetch.sh
      """
    let run = try place.dateline("import", "-", input: urls)
    #expect(run.status == 1)
    #expect(run.output == "standard input: 2 feeds, 2 new; `dateline refresh` fetches them\n")
    #expect(run.words.contains("line 3: this names a program"))
    let again = try place.dateline("import", "-", input: urls)
    #expect(again.output.contains("2 feeds, 0 new"))
    let refresh = try place.dateline("refresh")
    #expect(refresh.status == 1)
    #expect(refresh.output == "2 new  The Valley\n")
    #expect(refresh.words.contains("there is nothing at its address (404). It was never had."))
    let opml = try place.dateline("export", "--opml").output
    let copy = try place.dateline("import", "--library", "copy", "-", input: opml)
    #expect(copy.status == 0)
    let listed = try place.dateline("feeds", "--library", "copy", "--format", "jsonl").lines()
    #expect(
      listed.map { $0["url"] as? String } == [server.address("/none"), server.address("/quiet")])
    #expect(listed.last?["tags"] as? [String] == ["news"])
    #expect(listed.last?["title"] as? String == "The Valley")
  }

  @Test func aSourceFindsWhatItsFeedBroughtToo() throws {
    let server = try server()
    _ = try place.dateline("add", server.address("/quiet"))
    _ = try place.dateline("feeds", "--title", "Second Name", "Valley Post")
    let found = try place.dateline("list", "source:\"second name\"").output
    let brought = try place.dateline("list", "feed:second").output
    #expect(!found.isEmpty && found == brought)
    let none = try place.dateline("list", "source:nowhere").output
    #expect(none.isEmpty)
  }

  @Test func tagsOfFeedsFindTheirArticles() throws {
    let server = try server()
    _ = try place.dateline("add", server.address("/quiet"))
    #expect(try place.dateline("list", "tag:valley").output.isEmpty)
    _ = try place.dateline("feeds", "--tags", "valley,morning", "Valley Post")
    #expect(try place.dateline("list", "tag:valley").output.split(separator: "\n").count == 2)
    #expect(try place.dateline("list", "tag:valley ferry").output.contains("Ferry"))
    #expect(try place.dateline("list", "--", "-tag:morning").output.isEmpty)
    // A name of one's own finds what the feed brought under its former one.
    _ = try place.dateline("feeds", "--title", "Home", "Valley Post")
    #expect(try place.dateline("list", "feed:home").output.split(separator: "\n").count == 2)
    #expect(try place.dateline("list", "tag:valley").output.split(separator: "\n").count == 2)
    #expect(try place.dateline("list", "feed:valley").output.isEmpty)
  }

  @Test func aWordThatManyFeedsShareRemovesNone() throws {
    let urls = "https://a.example/f \"~Morning Mail\"\nhttps://b.example/f \"~Evening Mail\"\n"
    _ = try place.dateline("import", "-", input: urls)
    let run = try place.dateline("feeds", "--remove", "mail")
    #expect(run.status == 1 && run.words.contains("in the names of 2 feeds"))
    #expect(try place.dateline("feeds", "--remove", "").status == 1)
    #expect(try place.dateline("feeds", "--format", "jsonl").lines().count == 2)
    #expect(try place.dateline("feeds", "--remove", "evening mail").status == 0)
    #expect(try place.dateline("feeds", "--format", "jsonl").lines().count == 1)
  }

  @Test func aListOfFeedsIsNoArticle() throws {
    let opml = "<opml version=\"2.0\"><body><outline xmlUrl=\"https://a.example/f\"/></body></opml>"
    _ = try place.file("feeds.opml", opml.utf8)
    let run = try place.dateline("add", "feeds.opml")
    #expect(run.status == 1 && run.words.contains("dateline import"))
  }

  @Test func aFeedIsReadWithoutBeingKept() throws {
    let server = try server()
    let run = try place.dateline("open", "--format", "jsonl", server.address("/quiet"))
    #expect(try run.lines().map { $0["title"] as? String } == ["Ferry", "Bridge"])
    #expect(try place.dateline("list").output.isEmpty)
    let extract = try place.dateline("extract", server.address("/quiet"))
    #expect(extract.status == 1 && extract.words.contains("this is a feed"))
  }
}

/// Counts for several threads.
private final class SharedCount: @unchecked Sendable {
  private let lock = NSLock()
  private var count = 0

  func next() -> Int {
    lock.withLock {
      defer { count += 1 }
      return count
    }
  }
}
