import Testing

/// What class names, ids and hidden parts are believed of, and what not.
@Suite struct NamesOfPartsTests {
  @Test func theIdOfAHeadingIsAPlaceAndNoName() throws {
    let page = """
      <h1>Quay</h1><main><p>\(story[0])</p><h2 id=popular-quays>Popular quays</h2><p>\(story[1])</p>
      <p>\(story[2])</p></main>
      """
    #expect(lines(try article(page)).contains("h2 Popular quays"))
  }

  @Test func wordsOfCodeAreNoClutter() throws {
    let code = """
      <pre><code><span class=lineno>1</span><span class="token comment"># count boats</span>
      <span class=lineno>2</span>boats = 4</code></pre>
      """
    let read = try article("<h1>Quay</h1><main>\(storyHTML)\(code)</main>")
    #expect(lines(read).last == "` # count boats\nboats = 4")
  }

  @Test func aNamedWordInALineStays() throws {
    let line =
      "The piles were driven in 1911 by <a class=popup href=/lee>Lee and Sons</a>, who built most quays here."
    let page =
      "<h1>Quay</h1><main>\(storyHTML)<h2><a class=toc-backref href=#i>Piles</a></h2><p>\(line)</p></main>"
    let read = lines(try article(page))
    #expect(read.suffix(2).first == "h2 Piles")
    #expect(read.last?.contains("Lee and Sons") == true)
  }

  @Test func headingsThatLeadToThemselvesAreNoTeasers() throws {
    let part = { (name: String) in
      "<section><h2>\(name)<a href=#\(name)>¶</a></h2><p>The \(name) is old, and it has <a href=/x>a log of its own</a>, kept by hand until the end of the war.</p></section>"
    }
    let parts = ["Crane", "Slip", "Lamp"].map(part).joined()
    let read = try article("<h1>Quay</h1><main>\(storyHTML)<div>\(parts)</div></main>")
    #expect(lines(read).contains("h2 Lamp"))
  }

  @Test func answersUnderTheirQuestionsAreRead() throws {
    let answer =
      "Boats moor at the southern quay, where there is room for most of them, until spring."
    let page = """
      <h1>Quay</h1><main>\(storyHTML)<h2><button aria-expanded=false>Where do boats moor?</button></h2>
      <div class=accordion-panel hidden><p>\(answer)</p></div></main>
      """
    #expect(lines(try article(page)).suffix(2) == ["h2 Where do boats moor?", answer])
  }

  @Test func whatFollowsAHeadingThatIsAButtonIsRead() throws {
    let answer =
      "Boats moor at the southern quay, where there is room for most of them, until spring."
    let page = """
      <h1>Quay</h1><main>\(storyHTML)<h3><button><p>Moorings</p></button></h3>
      <div class=css-1k hidden aria-hidden=true><p>\(answer)</p></div>
      <div><button>How much does a mooring cost?</button><p>\(story[0]) It is free.</p></div></main>
      """
    let read = lines(try article(page))
    #expect(read.contains(answer))
    #expect(read.contains("How much does a mooring cost?"))
  }

  @Test func aSubjectInTheNameOfAStoryIsNoName() throws {
    let page =
      "<h1>Quay</h1><p>\(story[0]) \(story[1]) \(story[2]) And so on, as it was before the war.</p>"
      + "<div class='post category-cookies tag-comments cmp-text'>\(storyHTML)</div>"
    #expect(lines(try article("<main>\(page)</main>")).suffix(3) == story[...])
  }

  @Test func aSectionNamedByItsHeadingIsNoClutter() throws {
    let page = """
      <h1>Quay</h1><main>\(storyHTML)<section id=cookies><h2>Cookies</h2><p>\(story[0]) Twice.</p>
      </section></main>
      """
    #expect(lines(try article(page)).contains("h2 Cookies"))
  }

  @Test func aCopyHiddenFromAllGoes() throws {
    let copy = "<pre hidden aria-hidden=true># Quay\n\n\(story.joined(separator: "\n"))</pre>"
    let more = story.map { "<p>In other words: \($0)</p>" }.joined()
    let read = try article("<h1>Quay</h1><main>\(storyHTML)\(more)</main>\(copy)")
    #expect(lines(read).count == 6)
  }

  @Test func aNoteOfTheTextStays() throws {
    let note = "<div role=alert class=note>Mind the gap between the planks at low tide.</div>"
    let read = try article(
      "<h1>Quay</h1><article>\(storyHTML)\(note)<p>\(story[0]) Again.</p></article>")
    #expect(lines(read).contains("Mind the gap between the planks at low tide."))
  }

  @Test func stepsAndQuestionsMayBeSaidTwice() throws {
    let step = "<ol><li>Turn the handle to the left until you hear it click.</li></ol>"
    let question = "<p>What was the first boat that you ever sailed on?</p>"
    let page =
      "<h1>Quay</h1><main>\(storyHTML)\(question)\(step)<p>Aye.</p>\(question)\(step)</main>"
    let read = lines(try article(page))
    #expect(read.count { $0.hasSuffix("hear it click.") } == 2)
    #expect(read.count { $0.hasPrefix("What was") } == 2)
  }
}
