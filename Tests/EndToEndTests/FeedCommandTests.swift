import Foundation
import Testing

/// Feeds and lists of feeds as the built program reads them.
@Suite struct FeedCommandTests {
  let place: Workplace

  init() throws { place = try Workplace() }

  private let feed = """
    <rss version="2.0"><channel><title>Harbour &#27;[31m</title><link>https://h.example/</link>
    <item><title>Ferry back</title><link>/ferry</link><guid isPermaLink="false">h-1</guid>
    <pubDate>Tue, 09 Mar 2021 07:05:03 +0100</pubDate><author>a@h.example (Ann Lee)</author>
    <description>&lt;p&gt;It sails.&lt;/p&gt;&lt;p&gt;Again.&lt;/p&gt;</description></item>
    </channel></rss>
    """

  @Test func aFeedIsPrintedForPeople() throws {
    let run = try place.dateline("feed", "-", input: feed)
    #expect(run.status == 0 && run.words.isEmpty)
    #expect(
      run.output == """
        Harbour [31m
        https://h.example/

        2021-03-09  Ferry back
                    https://h.example/ferry

        """)
  }

  @Test func aFeedIsPrintedForPrograms() throws {
    _ = try place.file("harbour.xml", feed.utf8)
    let run = try place.dateline("feed", "--format", "jsonl", "none.xml", "harbour.xml")
    #expect(run.status == 1)
    #expect(run.words.contains("none.xml: there is no such file."))
    let lines = try run.lines()
    #expect(lines.first?["error"] as? String == "there is no such file")
    let record = try #require(lines.last)
    #expect(record["id"] as? String == "harbour.xml")
    let entry = try #require((record["entries"] as? [[String: Any]])?.first)
    #expect(entry["id"] as? String == "h-1")
    #expect(entry["published"] as? String == "2021-03-09T06:05:03Z")
    #expect(entry["author"] as? String == "Ann Lee")
    #expect(entry["text"] as? String == "It sails.\nAgain.")
  }

  @Test func aBatchIsAnsweredInItsOrder() throws {
    _ = try place.file("harbour.xml", feed.utf8)
    let link = "<link rel=alternate type=application/atom+xml href='https://h.example/feed'>"
    _ = try place.file("page.html", "<!DOCTYPE html><title>x</title>\(link)".utf8)
    let list = """
      {"id": "1", "path": "page.html"}
      {"id": "2", "path": "harbour.xml", "url": "https://feeds.example/h"}
      """
    _ = try place.file("list.jsonl", list.utf8)
    let run = try place.dateline("feed", "--format", "jsonl", "--batch", "list.jsonl")
    #expect(run.status == 1)
    let lines = try run.lines()
    #expect(lines.map { $0["id"] as? String } == ["1", "2"])
    #expect(
      lines.first?["error"] as? String
        == "this is a web page and no feed; it names https://h.example/feed as one")
  }

  @Test func datesAreAnsweredLineByLine() throws {
    let run = try place.dateline(
      "feed", "--dates", input: "\"Tue, 09 Mar 2021 07:05:03 EST\"\n\"never\"\n\"2021-068\"\n")
    #expect(run.output == "2021-03-09T12:05:03Z\n\n2021-03-09T00:00:00Z\n")
    #expect(run.status == 0)
  }

  @Test func listsOfFeedsAreShownAndProgramsRefused() throws {
    let list = """
      <opml><head><title>Mine</title></head><body><outline text="Sea">
      <outline text="Harbour" xmlUrl="https://h.example/feed"/>
      <outline text="Trap" xmlUrl="exec:touch trap"/></outline></body></opml>
      """
    _ = try place.file("mine.opml", list.utf8)
    let run = try place.dateline("import", "--dry-run", "--format", "jsonl", "mine.opml")
    #expect(run.status == 1)
    #expect(run.words.contains("mine.opml, line 3: this names a program"))
    let record = try #require(try run.lines().first)
    #expect(record["file"] as? String == "mine.opml")
    #expect(record["title"] as? String == "Mine")
    let row = try #require((record["feeds"] as? [[String: Any]])?.first)
    #expect(row["url"] as? String == "https://h.example/feed")
    #expect(row["tags"] as? [String] == ["Sea"])
    let plain = try place.dateline(
      "import", "--dry-run", "-", input: "https://h.example/feed sea \"~The Harbour\"\n")
    #expect(
      plain.output == """
        standard input: 1 feed; nothing was changed
          https://h.example/feed  The Harbour  [sea]

        """)
  }
}
