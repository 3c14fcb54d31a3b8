import Articles
import Testing

@Suite struct TimelineHTMLTests {
  @Test("The page lists every entry, marks the dated ones and escapes all of it")
  func page() {
    let page = TimelineHTML.page(of: SampleArticle.timeline, title: "<Boats>")
    #expect(page.contains("<h1>&lt;Boats&gt;</h1>"))
    #expect(page.split(separator: "<rect ").count == 3)
    #expect(page.split(separator: "<dt ").count == 4)
    #expect(
      page.contains(
        "<dt id=\"e1\" class=\"day inferred\"><time datetime=\"2024-07-25\">25 July 2024</time>"
          + " <small>inferred</small></dt>\n"
          + "<dd>the council voted for boats, at last<br>=SUM(A1) voted<br>"
          + "<cite>Night boats &lt;again&gt;; =Other, &quot;story&quot;</cite></dd>"))
    #expect(
      page.contains(
        "<h2>Undated</h2>\n<dl>\n"
          + "<dt id=\"e2\" class=\"span\">24 December, year unknown</dt>"))
    #expect(!page.contains("<again>") && !page.contains("http://") && !page.contains("https://"))
    #expect(TimelineHTML.page(of: Timeline(), title: "").hasSuffix("<h1></h1>\n</body>\n</html>\n"))
  }

  @Test("The page stands alone, in light and dark and on paper, and marks today where it can")
  func alone() throws {
    let today = try #require(CivilDate(2024, 7, 26))
    let page = TimelineHTML.page(of: SampleArticle.timeline, title: "Boats", today: today)
    #expect(page.contains("prefers-color-scheme: dark") && page.contains("@media print"))
    #expect(page.contains("default-src 'none'") && !page.contains("<script"))
    #expect(page.contains("<title>Today, 26 July 2024</title>"))
    #expect(page.contains("<rect class=\"span inferred\"") && page.contains("<rect class=\"day"))
    let later = TimelineHTML.page(
      of: SampleArticle.timeline, title: "Boats", today: CivilDate(2030, 1, 1))
    #expect(!later.contains("Today"))
  }

  @Test(
    "The axis has from one to a dozen marks, all within it",
    arguments: [
      ("2024-07-25", "2024-07-25"), ("2024-07-25", "2024-08-08"), ("2024-01-31", "2024-06-30"),
      ("2023-11-01", "2024-11-01"), ("1990-05-05", "2024-01-01"), ("0001-01-01", "9999-12-31"),
      ("9999-06-01", "9999-12-31"), ("2024-12-31", "2025-01-01"),
    ])
  func ticks(_ first: String, _ last: String) throws {
    let days = DayInterval(
      try #require(CivilDate(iso: first)), try #require(CivilDate(iso: last)))
    let range = TextRange(block: 0, start: 0, end: 1)
    let event = Event(
      when: DateSpan(days, .range), value: "", mention: range, sentence: range, clause: range,
      label: "x")
    let timeline = Timeline(sources: [
      Timeline.Source(article: ArticleID(naming: ""), title: "", event: event)
    ])
    let page = TimelineHTML.page(of: timeline, title: "")
    let places = page.split(separator: "<text x=\"").dropFirst().compactMap {
      Int($0.prefix { $0 != "\"" })
    }
    #expect((1...12).contains(places.count))
    #expect(places.allSatisfy { (20...970).contains($0) })
    #expect(places == places.sorted())
  }
}
