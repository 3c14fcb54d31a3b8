import Articles
import Extraction
import Markup
import Testing

/// Pages of many small parts: live pages, and the talk of readers where it is all there is.
@Suite struct EntryTests {
  @Test(arguments: [
    "<header><a href=#e><time>$</time></a></header>",
    "<div class=entry-meta><time>$</time></div>",
    "<p class=timestamp>$</p>",
    "<div><time>Published 3 January 2024 $</time></div>",
  ])
  func entriesOfALivePageKeepTheirMoments(head: String) throws {
    let hours = ["13.55", "13.20", "12.40"]
    let entries = zip(hours, story).map { hour, text in
      "<div class=entry>\(head.replacing("$", with: hour))<p>\(text)</p></div>"
    }
    let read = try article(
      """
      <title>Quay closes: live</title>
      <script type=application/ld+json>{"@type": "LiveBlogPosting", "headline": "Quay closes"}</script>
      <h1>Quay closes: live</h1><p class=updated>Updated <time>3 January 2024 14.00</time></p>
      <div class=feed>\(entries.joined())</div>
      """)
    let lines = lines(read)
    #expect(lines.count == 6)
    for (hour, text) in zip(hours, story) {
      let place = try #require(lines.firstIndex(of: text))
      #expect(place > 0 && lines[place - 1].hasSuffix(hour))
    }
    #expect(read.form == .article)
  }

  private func post(_ author: String, _ text: String) -> String {
    """
    <div class="comment"><div class="comment-author author">\(author)</div>
    <time class="date">3 Jan 2024</time><div class="comment-text"><p>\(text)</p></div>
    <div class="share">Share this</div></div>
    """
  }

  @Test func whatReadersSayIsTheTextWhereItIsAllThereIs() throws {
    let posts = zip(["ann", "bo", "cy"], story).map { post($0, $1) }.joined()
    let read = try article("<title>Is the quay closed?</title><main>\(posts)</main>")
    let lines = lines(read)
    for (author, text) in zip(["ann", "bo", "cy"], story) {
      let place = try #require(lines.firstIndex(of: text))
      let head = lines[max(0, place - 2)..<place].joined(separator: " ")
      #expect(head.hasPrefix(author))
      #expect(head.hasSuffix("3 Jan 2024"))
    }
    #expect(!lines.contains("Share this"))
  }

  @Test func besideAStoryItIsNot() throws {
    let posts = ["ann", "bo"].map { post($0, "I knew it, they never asked us at all.") }.joined()
    let read = try article("<h1>Quay closes</h1><div>\(storyHTML)\(storyHTML)</div>\(posts)")
    #expect(!lines(read).contains { $0.contains("I knew it") })
  }
}
