import Articles
import Testing

/// Pages of manuals, encyclopedias and programs.
@Suite struct ManualPageTests {
  private func card(_ name: String, _ words: String) -> String {
    "<div class=card><h3><a href=/\(name.count)>\(name)</a></h3><p>\(words)</p></div>"
  }

  private let guides = [
    ("Tables of the tides", "Tides for every harbour, worked out from the moon a year ahead."),
    ("Charts of the coast", "Charts with the depth at low water, and how to read one at night."),
    ("Lamps along the shore", "What each lamp means, which are lit in fog, and who keeps them."),
  ]

  @Test func cardsThatExplainWhatTheyLeadToAreTheTextOfAnOverview() throws {
    let cards = guides.map { card($0.0, $0.1) }.joined()
    let page = """
      <h1>Finding the way</h1><main>\(storyHTML)<h2>Guides</h2><div>\(cards)</div></main>
      """
    #expect(
      lines(try article(page)) == story + ["h2 Guides"]
        + guides.flatMap { ["h3 \($0.0)", $0.1] })
    // Under a signed story they lead to others.
    let signed = "<meta name=author content='Ann Lee'>" + page
    #expect(lines(try article(signed)) == story)
    // And so they do under a long one.
    let long = (1...20).map { "<p>\($0). \(story[1])</p>" }.joined()
    let read = try article("<h1>Quay</h1><main>\(long)<div>\(cards)</div></main>")
    #expect(read.blocks.count == 20)
  }

  @Test func cardsBesideAStoryThatNobodySignsAreTeasers() throws {
    let cards = "<div>\(guides.map { card($0.0, $0.1) }.joined())</div>"
    for page in ["<article>\(storyHTML)</article>\(cards)", "<div>\(storyHTML)</div>\(cards)"] {
      #expect(lines(try article("<h1>Quay</h1><main>\(page)</main>")) == story)
    }
  }

  @Test func rowsOfCardsInACardCountOnce() throws {
    let row = "<div>\(guides.map { card($0.0, $0.1) }.joined())</div>"
    let rows = (1...3).map { "<section><h2><a href=/\($0)>Book \($0)</a></h2>\(row)</section>" }
    let page = "<h1>Books</h1><main>\(storyHTML)<h2>All</h2><div>\(rows.joined())</div></main>"
    let read = try article(page)
    #expect(read.form == .article)
    #expect(lines(read).starts(with: story))
  }

  @Test func codeStaysWhateverItsBoxIsCalled() throws {
    let code = "<div class=code-dropdown-select><button>Copy</button><pre>tide --next</pre></div>"
    let page = "<h1>Tides</h1><main>\(storyHTML)\(code)<p>\(story[0]) Then it ends.</p></main>"
    #expect(lines(try article(page)).contains("` tide --next"))
  }

  @Test func namesOfOtherEntriesStayAtTheEnd() throws {
    let end = { (names: [String]) in
      "<h2>See also</h2><ul>"
        + names.map { "<li><a href=/\($0.count)>\($0)</a></li>" }.joined() + "</ul>"
    }
    let names = ["Pile (building)", "Mooring", "Harbour of Vell"]
    let page = { (names: [String]) in
      "<h1>Quay</h1><main>\(storyHTML)\(end(names))</main>"
    }
    #expect(lines(try article(page(names))) == story + ["h2 See also"] + names.map { "- \($0)" })
    let headlines = names.map { "\($0) is what the whole town spoke of this week" }
    #expect(lines(try article(page(headlines))) == story)
  }

  @Test func theThanksOfAFormForOpinionsGo() throws {
    let thanks = "<p class='feedback--response'>Thanks. If you have a question, ask the board.</p>"
    #expect(lines(try article("<h1>Quay</h1><main>\(storyHTML)\(thanks)</main>")) == story)
  }

  @Test func theOwnerUnderATextGoes() throws {
    let owner = "<p>Tables for Vell © 2010-2018 The Harbour Board. 24-Nov-2021</p>"
    #expect(lines(try article("<h1>Quay</h1><main>\(storyHTML)\(owner)</main>")) == story)
    let more = (1...4).map { "<p>\($0). \(story[1])</p>" }.joined()
    let claim = "The line under it said: Harbour Board © 2010."
    let read = try article("<h1>Quay</h1><main>\(storyHTML)<p>\(claim)</p>\(more)</main>")
    #expect(lines(read).contains(claim))
  }

  @Test func aThingOfAProgramIsCalledByItsWholeName() throws {
    let page = "<title>tides::table - Vell</title><h1>Module <span>table</span></h1>\(storyHTML)"
    #expect(try article(page).title == "tides::table")
    let other = page.replacing("tides::table", with: "tides::chart")
    #expect(try article(other).title == "Module table")
    let manual = page.replacing("tides::table", with: "API of tides.moon.Table")
    #expect(try article(manual).title == "tides.moon.Table")
    // "tides.table" under "Our table" may be the name of a host.
    let host = page.replacing("tides::table", with: "tides.table").replacing("Module", with: "Our")
    #expect(try article(host).title != "tides.table")
  }

  @Test func aFrontPageIsCalledByTheNameOfItsHost() throws {
    let page = """
      <title>Tide Book - Tables for every harbour</title>
      <h1>Tables for every <span>harbour.</span></h1><main>\(storyHTML)</main>
      """
    #expect(try article(page, address: "https://tidebook.example/").title == "Tide Book")
    #expect(
      try article(page, address: "https://tidebook.example/tables").title
        == "Tables for every harbour.")
    #expect(
      try article(page, address: "https://vell.example/").title == "Tables for every harbour.")
  }
}
