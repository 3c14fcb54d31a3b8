import Articles
import Extraction
import Markup
import Testing

/// The article of a page as lines: `h2 `, `- `, `> ` and so on before the text of a block.
func article(_ page: String, address: String? = nil) throws -> Article {
  let document = try HTMLDocument(parsing: Array(page.utf8))
  return ArticleExtractor().article(from: document, address: address)
}

func lines(_ article: Article) -> [String] {
  article.blocks.map { block in
    let text = block.text.string
    return switch block.kind {
    case .paragraph: text
    case .heading(let level): "h\(level) \(text)"
    case .quote: "> \(text)"
    case .listItem(let depth, let ordinal):
      String(repeating: " ", count: depth - 1) + (ordinal.map { "\($0). " } ?? "- ") + text
    case .code: "` \(text)"
    case .tableRow: "| \(text)"
    case .figure(_, let alternative): "[\(alternative)] \(text)"
    case .rule: "---"
    }
  }
}

/// Three paragraphs long enough to be an article.
let story = [
  "The harbour board met on Monday and voted, by five to two, to close the northern quay for repairs.",
  "Engineers had warned since spring that the wooden piles, driven in 1911, would not last the winter.",
  "Boats will moor at the southern quay until the work is done, which the board expects in a year.",
]

let storyHTML = story.map { "<p>\($0)</p>" }.joined()

@Suite struct PageArticleTests {
  @Test func navigationSharingCommentsAndFootersGo() throws {
    let page = """
      <title>Quay closes - The Harbour Post</title>
      <nav><a href=/>Home</a> <a href=/news>News</a></nav>
      <article><h1>Quay closes</h1><div class="share-buttons"><a href=#>Share</a></div>
      \(storyHTML)
      <div class="related-posts"><h3>You may also like</h3><ul><li><a href=/x>Fish prices</a></ul></div>
      </article>
      <div id=comments><p>First! I have always said that this quay would close, and nobody listened.</p></div>
      <footer><p>© The Harbour Post. All rights reserved, since 1899, in this town and elsewhere.</p></footer>
      """
    let read = try article(page)
    #expect(read.title == "Quay closes")
    #expect(lines(read) == story)
  }

  @Test func aDeceivingNameOfTheBodyIsNotBelieved() throws {
    let read = try article("<h1>Quay closes</h1><div class=sidebar-content>\(storyHTML)</div>")
    #expect(lines(read) == story)
  }

  @Test func theHeadlineIsSaidOnce() throws {
    let page = """
      <title>Quay closes for a year</title><h1>Quay closes for a year</h1>
      <div class=body><h2>Quay closes for a year</h2>\(storyHTML)</div>
      """
    let read = try article(page)
    #expect(read.title == "Quay closes for a year")
    #expect(lines(read) == story)
  }

  @Test func blocksKeepTheirKind() throws {
    let page = """
      <h1>Quay</h1><article>\(storyHTML)<h2>What comes next</h2>
      <ol><li>The piles are drawn, one after the other, by a crane on a barge.<ul><li>Tar is burnt.</ul>
      <li>New piles are driven, of oak, before the ice comes in.</ol>
      <blockquote><p>It will be loud, and it will be worth it.</p></blockquote>
      <pre>quay  north\n  closed</pre>
      <table><tr><th>Year<th>Boats<tr><td>2023<td>120</table>
      <figure><img src=/q.jpg alt="A quay"><figcaption>The northern quay in May.</figcaption></figure>
      <p>The board meets again in the autumn, when the first bills are due to be paid.</article>
      """
    let read = try article(page, address: "https://harbour.example/news/quay")
    #expect(
      lines(read) == story + [
        "h2 What comes next",
        "1. The piles are drawn, one after the other, by a crane on a barge.",
        " - Tar is burnt.",
        "2. New piles are driven, of oak, before the ice comes in.",
        "> It will be loud, and it will be worth it.",
        "` quay  north\n  closed",
        "| Year | Boats",
        "| 2023 | 120",
        "[A quay] The northern quay in May.",
        "The board meets again in the autumn, when the first bills are due to be paid.",
      ])
    let figure = try #require(read.blocks.first { $0.text == "The northern quay in May." })
    #expect(
      figure.kind == .figure(source: "https://harbour.example/q.jpg", alternative: "A quay"))
  }

  @Test func linksAndEmphasisAreRangesOfTheText() throws {
    let page = """
      <h1>Quay</h1><article>\(storyHTML)
      <p>See <a href="../plan?x=1#a">the <em>whole</em> plan</a>, which runs to ninety pages.</p></article>
      """
    let read = try article(page, address: "https://harbour.example/news/quay/")
    let block = try #require(read.blocks.last)
    let parts = block.inlines.map { "\($0.kind): \(block.text.string.text(in: $0.start..<$0.end))" }
    #expect(
      parts == [
        "link(https://harbour.example/news/plan?x=1#a): the whole plan", "emphasis: whole",
      ])
  }

  @Test func linksAreReadAgainstTheBaseThatThePageNames() throws {
    let page = """
      <base href=/plans/><h1>Quay</h1><article>\(storyHTML)
      <p>See <a href=north>the whole plan</a>, which runs to ninety pages.</p></article>
      """
    let read = try article(page, address: "https://harbour.example/news/quay")
    #expect(
      read.blocks.last?.inlines.first?.kind == .link("https://harbour.example/plans/north"))
  }

  @Test func aSecondHeadlineIsTheSubtitle() throws {
    let read = try article("<h1>Quay</h1><article><h2>Board votes five to two</h2>\(storyHTML)")
    #expect(read.subtitle == "Board votes five to two")
    #expect(lines(read) == story)
  }

  @Test func aWholeSentenceSetAsAHeadingOpensTheText() throws {
    let first = "The northern quay has stood for longer than anybody in the town can remember."
    let read = try article("<h1>Quay</h1><article><h2>\(first)</h2>\(storyHTML)")
    #expect(read.subtitle == nil)
    #expect(lines(read) == [first] + story)
  }

  @Test func aWholeSentenceInTheHeaderIsTheSubtitle() throws {
    let line = "The northern quay has stood for longer than anybody in the town can remember."
    let header = "<header><div><h1>Quay</h1></div><div><h2>\(line)</h2></div></header>"
    let read = try article("<article>\(header)\(storyHTML)</article>")
    #expect(read.subtitle?.string == line)
    #expect(lines(read) == story)
  }

  @Test func textBetweenBreaksIsParagraphs() throws {
    let body = story.joined(separator: "<br><br>")
    let read = try article("<h1>Quay</h1><div class=text>\(body)</div>")
    #expect(lines(read) == story)
  }

  @Test func theDatelineStaysInTheText() throws {
    let page = "<h1>Quay</h1><article><p>Lisbon – August 8, 2024 – \(story[0])</p>\(storyHTML)"
    let read = try article(page)
    #expect(read.dateline?.place == "Lisbon")
    #expect(read.dateline?.date == CivilDate(2024, 8, 8))
    let range = try #require(read.dateline?.range)
    #expect(
      read.blocks[range.block].text.string.text(in: range.bytes) == "Lisbon – August 8, 2024 –")
  }

  @Test func emptyAndHostilePagesGiveNoText() throws {
    #expect(try article("").blocks.isEmpty)
    #expect(try article("<html><body></body></html>").blocks.isEmpty)
    let cleaned = try article("<h1>Qu\u{1B}[31may</h1><p>\u{202E}\(story[0])</p>")
    #expect(!cleaned.title.string.unicodeScalars.contains("\u{1B}"))
    #expect(lines(cleaned) == [story[0]])
  }
}
