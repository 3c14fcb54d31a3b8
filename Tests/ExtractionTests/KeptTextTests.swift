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

  /// A part of a text, a sentence or two each, that no other part says.
  private func part(_ name: String) -> String {
    "<p>\(name): \(story[0]) \(story[2])</p><p>\(name) again: \(story[1])</p>"
  }

  @Test(arguments: [
    // An article in two halves, neither of which is shown.
    ["<div style='display:none'>", "</div><div style='display:none'>", "</div>"],
    // Steps that are opened one by one.
    [
      "<p>\(story[2])</p><h2>Step 1</h2><div class=step style='display:none'>",
      "</div><h2>Step 2</h2><div class=step style='display:none'>", "</div>",
    ],
    // The longer rest of a text, behind its beginning.
    [
      "\(storyHTML)<p>And so it was for as long as anybody remembers.</p><div style='display:none'>",
      "", "</div>",
    ],
    // What browsers find and show.
    [
      "\(storyHTML)\(story.map { "<p>\($0) It was said twice, and once again.</p>" }.joined())"
        + "<div hidden=until-found>", "", "</div>",
    ],
  ])
  func whatIsHiddenUntilItIsReadStays(_ frame: [String]) throws {
    let text = frame[0] + part("North") + frame[1] + part("South") + frame[2]
    let read = lines(try article("<h1>Quay</h1><main><article>\(text)</article></main>"))
    for name in ["North", "South"] {
      #expect(read.contains { $0.hasPrefix("\(name): ") }, "\(frame)")
      #expect(read.contains { $0.hasPrefix("\(name) again: ") }, "\(frame)")
    }
  }

  @Test(arguments: ["Comments", "About the author of the letter", "Latest news", "Most read"])
  func aSectionThatIsCalledLikeALabelStays(_ heading: String) throws {
    for before in [2, 5] {
      let names = (1...before).map { "Chapter \($0)" } + [heading, "Files"]
      let sections = names.map { "<section><h2>\($0)</h2>\(part("In \($0)"))</section>" }
      let read = lines(try article("<h1>Quay</h1><main><article>\(sections.joined())</article>"))
      for name in names { #expect(read.contains { $0.hasPrefix("In \(name): ") }, "\(name)") }
    }
  }

  @Test(arguments: [
    "Subscribe to the calendar by pasting its address into your own client.",
    "About the author of the letter nothing is known, for the harbour burned that winter.",
    "Ann Lee: I would do it again, and so would everybody who stood on the quay that night.",
  ])
  func sentencesAtTheEndOfAShortTextStay(_ sentence: String) throws {
    let page = """
      <meta name=author content='Ann Lee'><h1>Quay</h1><main>\(storyHTML)<p>\(sentence)</p></main>
      """
    #expect(lines(try article(page)) == story + [sentence])
  }
}
