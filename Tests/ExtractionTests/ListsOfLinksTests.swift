import Testing

/// Lists of links that belong to the text, and those that do not.
@Suite struct ListsOfLinksTests {
  private func list(_ names: [String]) -> String {
    "<ul>" + names.map { "<li><a href=/\($0.count)>\($0)</a></li>" }.joined() + "</ul>"
  }

  private let long =
    story + [
      "Both plans were on show in the town hall until Friday evening, board members said to visitors.",
      "The last time the quay was closed, in 1954, the fleet was moored in the river for a whole year.",
    ]
  private var rest: String { long.dropFirst().map { "<p>\($0)</p>" }.joined() }

  @Test func aListThatItsSentenceOpensStays() throws {
    let names = ["Plan of the northern quay", "Plan of the southern quay", "Letter of the board"]
    let page =
      "<h1>Quay</h1><main><p>\(story[0]) These papers are public:</p>\(list(names))\(rest)</main>"
    #expect(lines(try article(page)).contains("- Letter of the board"))
  }

  @Test func namesUnderAHeadingInTheMidstStay() throws {
    let page = """
      <h1>Quay</h1><main><p>\(story[0])</p><h2>Boats</h2>\(list(["Adela", "Merle", "Petrel"]))
      <h2>The vote</h2>\(rest)</main>
      """
    #expect(lines(try article(page)).contains("- Petrel"))
  }

  @Test func sourcesAtTheEndStay() throws {
    let names = ["Minutes of the harbour board", "Report of the engineers", "History of the quay"]
    let page = "<h1>Quay</h1><main>\(storyHTML)<h2>References</h2>\(list(names))</main>"
    #expect(lines(try article(page)).suffix(2).first == "- Report of the engineers")
  }

  @Test func headlinesUnderASentenceGo() throws {
    let names = [
      "Fish prices fall as the cold months come to the coast", "Ten photographs of last winter",
      "Why the ferry to the islands is late on every other day",
    ]
    let page = "<h1>Quay</h1><main><p>\(story[0])</p>\(list(names))\(rest)</main>"
    #expect(lines(try article(page)) == long)
  }

  @Test func aListOfThePagesOwnPartsGoes() throws {
    let parts = "<ul><li><a href=#a>Vote</a><li><a href=#b>Piles</a><li><a href=#c>Boats</a></ul>"
    let page = "<h1>Quay</h1><main><p>\(story[0])</p><h2>Contents</h2>\(parts)\(rest)</main>"
    #expect(!lines(try article(page)).contains("- Boats"))
  }

  @Test func namesUnderASentenceStayAtTheEndToo() throws {
    let names = ["Plan", "Letter", "Minutes"]
    let page = """
      <h1>Quay</h1><main>\(storyHTML)<p>The board has made these papers public:</p>\(list(names))</main>
      """
    #expect(lines(try article(page)).suffix(3) == ["- Plan", "- Letter", "- Minutes"])
  }

  @Test func aListWithinAnItemStays() throws {
    let page = """
      <h1>Quay</h1><main><p>\(story[0])</p>
      <ul><li>Papers\(list(["Plan of the northern quay, 1954 edition", "Plan of the southern quay of the harbour",
      "Letter of the board to the town"]))</li></ul>\(rest)</main>
      """
    #expect(lines(try article(page)).contains { $0.hasSuffix("Letter of the board to the town") })
  }

  @Test func listsThatEachSectionLeadsOnToStay() throws {
    let parts = (1...5).map {
      """
      <h2>Part \($0)</h2><p>\(story[0]) Part \($0).</p>
      \(list(["How the piles of part \($0) were driven", "What the engineers of part \($0) found",
      "Who paid for the work of part \($0)"]))
      """
    }
    let page = "<h1>Quay</h1><main>\(parts.joined())\(rest)</main>"
    #expect(lines(try article(page)).contains("- Who paid for the work of part 5"))
    let once = "<h1>Quay</h1><main>\(parts[0])\(rest)</main>"
    #expect(!lines(try article(once)).contains("- Who paid for the work of part 1"))
  }

  @Test func theLabelOfALeftListGoesWithIt() throws {
    let names = [
      "Fish prices fall as the cold months come to the coast", "Ten photographs of last winter",
      "Why the ferry to the islands is late on every other day",
    ]
    let page = "<h1>Quay</h1><main>\(storyHTML)<p>More boats:</p>\(list(names))</main>"
    #expect(lines(try article(page)) == story)
  }

  @Test func linksToASisterOfTheSiteAreNotTheAuthors() throws {
    let menu = (1...30).map { "<a href=https://www.post.example/m\($0)>Menu \($0)</a>" }.joined()
    let items = ["Boats", "Fish", "Winter"].map {
      "<li><b>\($0):</b> <a href=https://www.post.example/\($0)>What is new on the coast</a></li>"
    }
    let page = """
      <link rel=canonical href=https://gazette.example/quay><nav>\(menu)</nav><h1>Quay</h1>
      <main><p>\(story[0])</p><ul>\(items.joined())</ul>\(rest)</main>
      """
    #expect(lines(try article(page)) == long)
  }
}
