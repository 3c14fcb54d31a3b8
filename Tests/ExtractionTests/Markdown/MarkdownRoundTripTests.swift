import Articles
import Extraction
import Testing

@Suite struct MarkdownRoundTripTests {
  @Test("An article written as Markdown and read again is the same article")
  func roundTrip() {
    let article = Article(
      id: ArticleID(naming: "x"), title: "Night boats <again> & *again*", subtitle: "A #1 vote",
      byline: ["Ann Fields", "Bo Hill"], published: CivilMoment(iso: "2024-08-08T16:41:00Z"),
      site: "The Herald", section: ["World"], language: "en", keywords: ["boats", "night"],
      blocks: [
        Block(
          .paragraph, "On July 25th the council voted",
          inlines: [
            Inline(.strong, start: 3, end: 12),
            Inline(.link("https://example.org/(v)?a=1&b=2"), start: 25, end: 30),
          ]),
        Block(
          .paragraph, "1. not a list\n# not a heading\n- not an item | not a cell\n> not a quote"),
        Block(.paragraph, "snake_case *stars* `ticks` [brackets](x) <tags> &amp; \\ ~~not~~ ![no]"),
        Block(.paragraph, "    4 spaces"),
        Block(.heading(level: 2), "Why *now* #?"),
        Block(.listItem(depth: 1, ordinal: 1), "Two boats came"),
        Block(.listItem(depth: 2, ordinal: nil), "- both new"),
        Block(.listItem(depth: 3, ordinal: nil), "both blue\nand white"),
        Block(.listItem(depth: 1, ordinal: 2), "Crews came"),
        Block(.quote(depth: 1), "Enough."), Block(.quote(depth: 2), "Never\nenough."),
        Block(.code, "let a = ```1```\n\n  <b>"),
        Block(.tableRow(isHeader: true), "Boat | Seats"),
        Block(.tableRow(isHeader: false), "Vell | <4>"),
        Block(.figure(source: "https://example.org/p (1).jpg", alternative: "Pier *1*"), ""),
        Block(.rule, ""), Block(.paragraph, "=== end ==="),
      ])
    var read = MarkdownExtractor().article(from: ArticleMarkdown.text(of: article), name: "x")
    read.id = article.id
    var expected = article
    // Spaces at the start of a paragraph are no one's words.
    expected.blocks[3].text = "4 spaces"
    #expect(ArticleOutline.text(of: read) == ArticleOutline.text(of: expected))
  }
}
