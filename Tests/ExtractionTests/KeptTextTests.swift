import Articles
import Extraction
import Testing

/// Text that looks like what a page puts around its text, and is not.
@Suite struct KeptTextTests {
  /// A long text in which no sentence is said twice.
  private func long(_ name: String = "One") -> String {
    (1...6).map { part in
      story.map { "<p>\(name), part \(part): \($0)</p>" }.joined()
    }.joined()
  }

  @Test func chaptersThatAreArticlesOfTheirOwnStay() throws {
    let chapters = (1...6).map {
      "<article class=section><h2>Chapter \($0)</h2>\(long("Chapter \($0)"))</article>"
    }
    let page = "<main><article><h1>Quay</h1>\(storyHTML)\(storyHTML)</article>\(chapters.joined())"
    let read = try article(page)
    for chapter in 1...6 { #expect(lines(read).contains("h2 Chapter \(chapter)")) }
  }

  @Test(arguments: ["topic cookies", "how-to-respond", "page comments-open"])
  func aNameDoesNotTakeMostOfAPageAway(_ name: String) throws {
    let page = "<div><p>\(story[0])</p></div><div class='\(name)'>\(long())</div>"
    #expect(lines(try article(page)).contains("One, part 3: \(story[1])"))
  }

  @Test func aSentenceUnderAPictureThatNamesAnAgencyIsText() throws {
    let sentence = "Reuters reported on Monday that the council had agreed, and nobody denied it."
    let page =
      "<h1>Quay</h1><main>\(long())<div><img src=a.jpg><p>\(sentence)</p></div>\(long())</main>"
    #expect(lines(try article(page)).contains(sentence))
  }

  @Test func aDeclaredBodyIsMeasuredByItsWords() throws {
    let picture = "<img srcset='" + String(repeating: "/a.jpg 1x, ", count: 600) + "'>"
    let data = """
      <script type=application/ld+json>{"@type":"NewsArticle","headline":"Quay",
      "articleBody":"<p>One line.</p>\(picture)"}</script>
      """
    #expect(lines(try article("\(data)<h1>Quay</h1><main>\(storyHTML)</main>")) == story)
  }

  @Test func aPowerIsNoLongNumber() throws {
    let page =
      "<h1>Quay</h1><main>\(storyHTML)<p>The quay held 10<sup>6</sup> tons of salt then.</p>"
    #expect(lines(try article(page)).last == "The quay held 10⁶ tons of salt then.")
  }

  @Test func whoIsQuotedStaysWithTheQuote() throws {
    let quote = "<blockquote><p>The lamp burns.</p><footer>— Ann Lee, keeper</footer></blockquote>"
    let read = try article("<h1>Quay</h1><main>\(storyHTML)\(quote)\(long())</main>")
    #expect(lines(read).contains { $0.hasSuffix("— Ann Lee, keeper") })
  }

  @Test func aHiddenPartAmongShownTextGoesAndAHiddenArticleStays() throws {
    let shown = story.map { "<p>\($0)</p>" }.joined()
    let hidden = "<div style='visibility: hidden'><p>\(story[1]) Or so it was said.</p></div>"
    #expect(lines(try article("<article><h1>Quay</h1>\(hidden)\(shown)</article>")) == story)
    let page = "<h1>Quay</h1><div><div style='display: none'>\(shown)</div><p>Loading.</p></div>"
    #expect(lines(try article(page)).starts(with: story))
  }

  @Test func aLongTextIsNoListOfOtherTextsWhateverItsName() throws {
    let more = (1...6).map { "<p>\($0). \(story[2])</p>" }.joined()
    let page = """
      <h1>Quay</h1><main>\((1...12).map { "<p>\($0). \(story[0])</p>" }.joined())
      <div id=more-related-articles-text>\(more)</div></main>
      """
    #expect(lines(try article(page)).contains("4. \(story[2])"))
  }
}
