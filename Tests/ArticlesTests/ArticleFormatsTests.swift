import Articles
import Testing

@Suite struct ArticleFormatsTests {
  let article = SampleArticle.dated.article

  @Test("An outline shows blocks, inlines, mentions and events at their places")
  func outline() {
    var dated = SampleArticle.dated
    dated.article.blocks = Array(dated.article.blocks[0..<4])
    #expect(
      ArticleOutline.text(of: dated) == """
        article \(article.id)
        title: Night boats <again>
        subtitle: A *vote*
        by: Ann Fields
        published: 2024-08-08T16:41:00Z
        dateline: Vell, 2024-08-08
        site: The "Herald"
        url: https://example.org/boats?a=1&b=2
        0 paragraph: On July 25th the council voted⏎1. for boats & snake_case.
            strong 3–12 ‹July 25th›
            emphasis 8–24 ‹25th the council›
            link 25–30 ‹voted› → https://example.org/(v)
            link 34–37 ‹for› → javascript:alert(1)
            DATE 3–12 ‹July 25th› = 2024-07-25 day; occurrence; said month 7, day 25; implied year 2024; by MonthDayParser
            event 3–12 = 2024-07-25 day: the council voted for boats, at last; inferred
        1 heading 2: Why *now*?
        2 item 1 #1: Two boats came
        3 item 2: - both new

        """)
  }

  @Test("A preview and a page without an article say so in every form")
  func forms() {
    var dated = SampleArticle.dated
    for form in [Article.Form.preview, .page] {
      dated.article.form = form
      let note = form.note ?? "?"
      #expect(ArticleText.text(of: dated.article).contains("\n\n[\(note)]\n\n"))
      #expect(ArticleHTML.page(of: dated).contains("<p class=\"note\">\(note)</p>"))
      #expect(ArticleMarkdown.text(of: dated.article).contains("\nform: \(form.rawValue)\n"))
    }
    dated.article.form = .article
    #expect(!ArticleHTML.page(of: dated).contains("class=\"note\""))
  }

  @Test("The lead image is a link with its words, once, and nothing is loaded")
  func leadImage() {
    var dated = SampleArticle.dated
    dated.article.image = "https://example.org/lead.jpg"
    dated.article.imageAlternative = "A <boat>"
    let page = ArticleHTML.page(of: dated)
    #expect(page.contains("<a href=\"https://example.org/lead.jpg\">A &lt;boat&gt;</a>"))
    #expect(!page.contains("<img"))
    dated.article.image = "https://example.org/p.jpg"
    #expect(ArticleHTML.page(of: dated).components(of: "example.org/p.jpg") == 1)
    dated.article.image = "javascript:alert(1)"
    #expect(!ArticleHTML.page(of: dated).contains("javascript:"))
  }

  @Test("Plain text is wrapped at its spaces, items hang, code and tables are not cut")
  func text() {
    #expect(
      ArticleText.text(of: article, width: 24) == """
        Night boats <again>
        A *vote*

        By Ann Fields · The
        "Herald" · 8 August
        2024, 16:41 UTC
        https://example.org/boats?a=1&b=2

        On July 25th the council
        voted
        1. for boats &
        snake_case.

        Why *now*?

        1. Two boats came
          • - both new
        2. Crews came

        > > Enough.

            let a = `1`
              <b>

        Boat | Seats
        Vell | <4>

        [picture: Pier: At dawn]

        * * *

        # no heading

        """)
  }

  @Test("No width is too small, wide characters take two columns, long words are cut")
  func narrow() {
    var article = article
    article.blocks = [Block(.paragraph, "港口罢工 abcdefg")]
    let lines = ArticleText.text(of: article, width: 4).split(separator: "\n").suffix(4)
    #expect(Array(lines) == ["港口", "罢工", "abcd", "efg"])
    #expect(ArticleText.text(of: article, width: 0).contains("\n港\n口\n"))
    #expect(ArticleText.text(of: article).hasSuffix("\n\n港口罢工 abcdefg\n"))
  }

  @Test("A picture that is called as its caption is named once")
  func captionOnce() {
    var article = article
    let figure = Block.Kind.figure(source: "https://example.org/p.jpg", alternative: "Pier")
    article.blocks = [Block(figure, "Pier")]
    #expect(ArticleText.text(of: article).hasSuffix("\n\n[picture: Pier]\n"))
  }

  @Test("Markdown keeps words from becoming marks and ranges that cross from breaking")
  func markdown() {
    #expect(
      ArticleMarkdown.text(of: article) == ##"""
        ---
        title: "Night boats <again>"
        subtitle: "A *vote*"
        authors: ["Ann Fields"]
        date: 2024-08-08T16:41:00Z
        site: "The ”Herald”"
        url: "https://example.org/boats?a=1&b=2"
        ---

        # Night boats \<again>

        On **July *25th*** the council [voted](<https://example.org/(v)>)\
        1\. for boats \& snake\_case.

        ## Why \*now\*?

        1. Two boats came
            - \- both new
        2. Crews came

        > > Enough.

        ```
        let a = `1`
          <b>
        ```

        | Boat | Seats |
        | --- | --- |
        | Vell | \<4> |

        ![Pier](https://example.org/p.jpg)

        At dawn

        ---

        \# no heading

        """##)
  }

  @Test("A page escapes everything, nests what is flat, and links only where it may")
  func html() {
    let page = ArticleHTML.page(of: SampleArticle.dated)
    let body = page.components(after: "</header>\n")
    #expect(
      body == """
        <p>On <strong><time datetime="2024-07-25">July <em>25th</em></time></strong> the council <a href="https://example.org/(v)">voted</a><br>
        1. for boats &amp; snake_case.</p>
        <h2>Why *now*?</h2>
        <ol>
        <li value="1">Two boats came
        <ul>
        <li>- both new
        </ul>
        <li value="2">Crews came
        </ol>
        <blockquote>
        <blockquote>
        <p>Enough.</p>
        </blockquote>
        </blockquote>
        <pre><code>let a = `1`
          &lt;b&gt;</code></pre>
        <table>
        <tr><th>Boat</th><th>Seats</th></tr>
        <tr><td>Vell</td><td>&lt;4&gt;</td></tr>
        </table>
        <figure><a href="https://example.org/p.jpg">Pier</a><figcaption>At dawn</figcaption></figure>
        <hr>
        <p># no heading</p>
        </article>
        </body>
        </html>

        """)
    #expect(page.contains("<title>Night boats &lt;again&gt;</title>"))
    #expect(page.contains("The &quot;Herald&quot;"))
    #expect(page.contains("<a href=\"https://example.org/boats?a=1&amp;b=2\">"))
  }

  @Test("No text from outside becomes a tag, an attribute or an address that runs")
  func hostilePage() {
    let evil = "\"><script>alert('1')</script>"
    var article = Article(
      id: ArticleID(naming: "x"), title: SafeText(evil), byline: [SafeText(evil)],
      site: SafeText(evil), language: SafeText(evil), url: SafeText("https://x/" + evil),
      blocks: [
        Block(.figure(source: SafeText("data:text/html," + evil), alternative: SafeText(evil)), ""),
        Block(.tableRow(isHeader: false), SafeText(evil)), Block(.code, SafeText(evil)),
      ])
    for scheme in ["javascript:", "JaVaScRiPt:", " javascript:", "data:", "vbscript:", "//"] {
      let address = SafeText(scheme + evil)
      article.blocks.append(
        Block(.paragraph, "link", inlines: [Inline(.link(address), start: 0, end: 4)]))
    }
    let page = ArticleHTML.page(of: DatedArticle(article))
    #expect(!page.contains("<script"))
    #expect(!page.contains("alert('"))
    #expect(!page.lowercased().contains("href=\"javascript") && !page.contains("href=\"data"))
    #expect(page.split(separator: "href=\"").count == 2)
  }
}

extension String {
  func components(after mark: String) -> String {
    firstRange(of: mark).map { String(self[$0.upperBound...]) } ?? ""
  }
}

extension String {
  /// How often a text stands in this one.
  fileprivate func components(of text: String) -> Int { split(separator: text).count - 1 }
}
