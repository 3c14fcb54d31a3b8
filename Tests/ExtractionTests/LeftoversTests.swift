import Testing

/// What is left of a part of a page when the rest of it has gone.
@Suite struct LeftoversTests {
  private let again = story.map { "<p>\($0) Again.</p>" }.joined()

  private func read(_ part: String) throws -> [String] {
    lines(try article("<h1>Quay</h1><main>\(storyHTML)\(part)\(again)</main>"))
  }

  private var whole: [String] { story + story.map { $0 + " Again." } }

  @Test(arguments: [
    "<ul><li class=share>Post</li><li class=share>Mail</li><li><a>Link</a></li></ul>",
    "<div><span class=author>Ann Lee</span><div>620 words</div><span class=date>May 4</span></div>",
    "<p>By <span class=byline>Ann Lee</span></p>",
    "<p><span>Por Ann Lee y <span class=byline>Otto Berg</span></span></p>",
    "<div style='position:absolute; left:-9999px'><a href=//free.example>Free boats</a></div>",
    "<h3>Related news</h3><h4><a href=/a>Why the ferry is late on every other day</a></h4>",
  ])
  func nothingIsLeft(_ part: String) throws {
    #expect(try read(part) == whole)
  }

  @Test(arguments: [
    ("<ul><li>Rope</li><li>Nets</li></ul>", "- Rope"),
    (
      "<div style='position:absolute; left:-1px'>Closed, the board says.</div>",
      "Closed, the board says."
    ),
    (
      "<div style='position:absolute; left:50%; margin-left:-1000px'>Closed, says the board.</div>",
      "Closed, says the board."
    ),
    (
      "<p>The town will pay to get it delivered by May, the board said.</p>",
      "The town will pay to get it delivered by May, the board said."
    ),
    (
      "<p>Join our hands, the chairwoman said, and sang with the crowd.</p>",
      "Join our hands, the chairwoman said, and sang with the crowd."
    ),
    ("<h2>Buy now, pay later</h2>\(storyHTML)", "h2 Buy now, pay later"),
    (
      "<div><p>Goal for Leeds</p><div class=share>Post</div><div class=share>Mail</div></div>",
      "Goal for Leeds"
    ),
    ("<div><p>Closed.</p><div class=share>Post</div><div class=share>Mail</div></div>", "Closed."),
  ])
  func wordsOfTheTextStay(_ part: String, _ expected: String) throws {
    #expect(try read(part).contains(expected))
  }

  @Test func theTextGoesOnAfterABoxOfRelatedStories() throws {
    let box = """
      <h3>Related news</h3><div><div><a href=/a>The ferry is late</a></div><div>By Ann Lee</div></div>
      """
    let last =
      "The old crane on the quay is to be sold in the spring, to whoever takes it away first."
    let page = "<h1>Quay</h1><main>\(storyHTML)\(again)\(box)<p>\(last)</p></main>"
    #expect(lines(try article(page)) == whole + [last])
  }

  @Test func cellsStayWhateverTheirColumnIsCalled() throws {
    let rows = ["Adela", "Merle"].map {
      "<tr><th>\($0)</th><td class=category>Cutter</td><td class=date>1954</td></tr>"
    }
    #expect(try read("<table>\(rows.joined())</table>").contains("| Adela | Cutter | 1954"))
  }

  @Test func theReadingOfANameStaysInTheBracketsOfItsAuthor() throws {
    let name = "<ruby>尹錫悦<rp>（</rp><rt>ユン</rt><rp>）</rp></ruby>"
    #expect(try read("<p>\(name), he said, came.</p>").contains("尹錫悦（ユン）, he said, came."))
    let bare = "<ruby>港<rt>みなと</rt></ruby>"
    #expect(try read("<p>\(bare), he said, is old.</p>").contains("港, he said, is old."))
  }
}
