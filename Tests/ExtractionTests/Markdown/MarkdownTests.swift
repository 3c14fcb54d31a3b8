import Articles
import Extraction
import Testing

@Suite struct MarkdownTests {
  @Test("A Markdown report comes out as an article with its links and emphasis")
  func report() {
    let article = MarkdownExtractor().article(
      from: """
        ---
        title: "Night Boats: The Vote"
        date: 2024-08-08
        authors:
          - Ann Fields
          - Bo Hill
        tags: [ferries, "night boats"]
        ---

        # Night Boats: The Vote

        The council voted for the **night boats** on *Wednesday*, after a [long
        debate](https://example.org/debate "Minutes") of `9` hours.
        It was the third\\
        vote &mdash; see <https://example.org/votes> or https://example.org/a_(b).

        ![The pier](pier.jpg)

        Why now?
        --------

        1. Two boats
           were delivered.

           They are new.
        1. Crews are trained:
           - since *spring*
             * on land
           - at sea
        7. Fuel

        > “Enough,” said the mayor.
        > > Never enough.
        and went home.

        ```swift
        let boats = [1]  // **two**

        ```

            set in

        | Boat | Seats |
        |------|:-----:|
        | Vell | 4\\|5  |

        <div align="center"><b>Old</b> pier</div>

        <!-- not
        shown -->

        ***
        [^1]: A note, [by name][Minutes], and [not].

        [minutes]: <https://example.org/m> 'Title'
        """, name: "report.md")
    #expect(
      ArticleOutline.text(of: article) == """
        article \(article.id)
        title: Night Boats: The Vote
        by: Ann Fields; Bo Hill
        published: 2024-08-08
        keywords: ferries; night boats
        0 paragraph: The council voted for the night boats on Wednesday, after a long debate of 9 hours. It was the third⏎vote — see https://example.org/votes or https://example.org/a_(b).
            strong 26–37 ‹night boats›
            emphasis 41–50 ‹Wednesday›
            link 60–71 ‹long debate› → https://example.org/debate
            code 75–76 ‹9›
            link 114–139 ‹https://example.org/votes› → https://example.org/votes
            link 143–168 ‹https://example.org/a_(b)› → https://example.org/a_(b)
        1 figure pier.jpg “The pier”:\u{20}
        2 heading 2: Why now?
        3 item 1 #1: Two boats were delivered.
        4 paragraph: They are new.
        5 item 1 #2: Crews are trained:
        6 item 2: since spring
            emphasis 6–12 ‹spring›
        7 item 3: on land
        8 item 2: at sea
        9 item 1 #3: Fuel
        10 quote: “Enough,” said the mayor.
        11 quote 2: Never enough. and went home.
        12 code: let boats = [1]  // **two**⏎
        13 code: set in
        14 row header: Boat | Seats
        15 row: Vell | 4¦5
        16 paragraph: Old pier
        17 rule:\u{20}
        18 paragraph: [^1]: A note, by name, and [not].
            link 14–21 ‹by name› → https://example.org/m

        """)
  }

  @Test(
    "The front matter gives the article's address by any of its names",
    arguments: [
      ("permalink: https://vell.example/boats", "https://vell.example/boats", nil),
      ("canonical: \"https://vell.example/boats\"", "https://vell.example/boats", nil),
      ("link: http://vell.example/boats", "http://vell.example/boats", nil),
      ("source: https://vell.example/boats", "https://vell.example/boats", nil),
      (
        "permalink: /boats/:title/\ncanonical: https://vell.example/b", "https://vell.example/b",
        nil
      ),
      ("url: /boats/", nil, nil), ("source: The Vell Herald", nil, "The Vell Herald"),
    ])
  func address(_ line: String, _ address: String?, _ site: String?) {
    let article = MarkdownExtractor().article(
      from: "---\ntitle: Boats\n\(line)\n---\n\nThey went out.", name: "")
    #expect(article.url?.string == address)
    #expect(article.site?.string == site)
  }

  @Test("The byline and the day under a title are read, a thematic break is no front matter")
  func byline() {
    let article = MarkdownExtractor().article(
      from: """
        Night Boats
        ===

        *By Ann Fields*

        Published: August 8, 2024

        LONDON — The boats sail.
        """, name: "")
    #expect(
      ArticleOutline.text(of: article) == """
        article \(article.id)
        title: Night Boats
        by: Ann Fields
        published: 2024-08-08
        dateline: LONDON [0: 0–10]
        0 paragraph: LONDON — The boats sail.

        """)
    let broken = MarkdownExtractor().article(from: "---\nA line.\n---\n", name: "broken")
    #expect(ArticleOutline.text(of: broken.blocks) == "rule: \nheading 2: A line.\n")
  }

  @Test(
    "Marks that make no pair are text",
    arguments: [
      ("2 * 3 * 4", "2 * 3 * 4", ""), ("snake_case_name", "snake_case_name", ""),
      ("**open", "**open", ""), ("a ** b", "a ** b", ""), ("\\*not\\*", "*not*", ""),
      ("***both***", "both", "strong 0–4 ‹both›; emphasis 0–4 ‹both›"),
      ("*a **b** c*", "a b c", "emphasis 0–5 ‹a b c›; strong 2–3 ‹b›"),
      ("**bold*inner*x**", "boldinnerx", "strong 0–10 ‹boldinnerx›; emphasis 4–9 ‹inner›"),
      ("~~gone~~ stays", "gone stays", ""), ("[a](b c)", "[a](b c)", ""),
      ("[a [b](c)](d)", "[a b](d)", "link 3–4 ‹b› → c"), ("[x][y]", "[x][y]", ""),
      ("a<br>b <b>c</b> 1 < 2", "a⏎b c 1 < 2", ""), ("&lt;p&gt; &#65;&bogus;", "<p> A&bogus;", ""),
      ("`` a`b `` `c", "a`b `c", "code 0–3 ‹a`b›"), ("AT&T; R&D", "AT&T; R&D", ""),
      ("[see ![pic](p.png) here](/x)", "see pic here", "link 0–12 ‹see pic here› → /x"),
      (
        "<ann@example.org>", "ann@example.org",
        "link 0–15 ‹ann@example.org› → mailto:ann@example.org"
      ),
      ("“*Nein*”, *说*话", "“Nein”, 说话", "emphasis 3–7 ‹Nein›; emphasis 12–15 ‹说›"),
    ])
  func inlines(_ source: String, _ text: String, _ inlines: String) {
    let blocks = MarkdownExtractor().article(from: source, name: "x").blocks
    let outline = ArticleOutline.text(
      of: Article(id: ArticleID(naming: ""), title: "", blocks: blocks)
    ).split(separator: "\n").dropFirst(2).map { $0.drop(while: { $0 == " " }) }
    #expect(outline.first.map(String.init) == "0 paragraph: " + text)
    #expect(outline.dropFirst().joined(separator: "; ") == inlines)
  }

  @Test("What reads like a list or a heading by chance is text")
  func blocksByChance() {
    let article = MarkdownExtractor().article(
      from: """
        The year was
        1984. It rained.
        #hashtag
        - not more

        #hashtag
        """, name: "x")
    #expect(
      ArticleOutline.text(of: article.blocks) == """
        paragraph: The year was 1984. It rained. #hashtag
        item 1: not more
        paragraph: #hashtag

        """)
  }

  @Test(
    "Hostile nesting is read in one pass and loses nothing",
    arguments: [
      "[", "![", "*a ", "**a_b_ ", "[a](", "[a](b ", "`", "<a ", "&", "> ", "- ", "1. ", "| ", "](",
      "[a]: b\n", "\\", "``a`", "*_", "~~a", "<!--", "[^", "\n\n# ", "|-|\n", "~~~\n",
    ])
  func hostile(_ unit: String) {
    let text = "start " + String(repeating: unit, count: 20_000) + " end"
    let article = MarkdownExtractor().article(from: text, name: "x")
    #expect(article.title == "x")
    #expect(article.blocks.first?.text.string.hasPrefix("start") == true)
    let deep = MarkdownExtractor().article(
      from: String(repeating: unit, count: 20_000) + "\n\nend", name: "x")
    #expect(deep.blocks.last?.text.string.hasSuffix("end") == true || unit.hasPrefix("~~~"))
  }

  @Test("Links and pictures lead from where the text is, if that is known")
  func relativeLinks() {
    let source = "# Boats\n\n![A boat](boat.png)\n\nSee [them](/all) or [below](#end)."
    func targets(_ text: String, _ address: String?) -> [String] {
      let article = MarkdownExtractor().article(from: text, name: "", address: address)
      return article.blocks.flatMap { block -> [String] in
        if case .figure(let source, _) = block.kind { return [source.string] }
        return block.inlines.compactMap { inline in
          if case .link(let target) = inline.kind { target.string } else { nil }
        }
      }
    }
    #expect(
      targets(source, "https://vell.example/news/boats.md")
        == ["https://vell.example/news/boat.png", "https://vell.example/all", "#end"])
    #expect(targets(source, nil) == ["boat.png", "/all", "#end"])
    #expect(
      targets("---\nurl: https://post.example/a/b\n---\n" + source, "https://vell.example/x")
        == ["https://post.example/a/boat.png", "https://post.example/all", "#end"])
  }
}
