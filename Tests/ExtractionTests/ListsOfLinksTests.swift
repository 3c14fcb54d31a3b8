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
}
