import Articles
import Extraction
import Markup
import Testing

/// Tables that only set things beside each other, and tables of data.
@Suite struct LayoutTableTests {
  private func read(_ table: String) throws -> [String] {
    let page = "<h1>Quay</h1><main>\(storyHTML)\(table)<p>\(story[0]) Again.</p></main>"
    return Array(lines(try article(page)).dropFirst(story.count).dropLast())
  }

  @Test(arguments: [
    "<table><tr><td><img src=note.png></td><td>The tide tables are wrong.</td></tr></table>",
    "<table><tr><td></td><td>The tide tables are wrong.</td><td>&nbsp;</td></tr></table>",
    "<table><tbody><tr><td> </td><td>The tide tables are wrong.</td></tr></tbody></table>",
  ])
  func whatStandsBesideNothingIsAParagraph(_ table: String) throws {
    #expect(try read(table) == ["The tide tables are wrong."])
  }

  @Test(arguments: [
    "<div class=admonitionblock><table><tr><td>Note</td><td>The tide is late.</td></tr></table></div>",
    "<table role=presentation><tr><td>Note</td><td>The tide is late.</td></tr></table>",
  ])
  func aTableForTheLooksHasNoRows(_ table: String) throws {
    #expect(try read(table) == ["Note", "The tide is late."])
  }

  @Test func aTableOfDataKeepsItsEmptyCells() throws {
    let rows = "<tr><th>Quay</th><th>Depth</th></tr><tr><td>North</td><td></td></tr>"
    let table = try read("<table><caption>Depths</caption>\(rows)</table>")
    #expect(table == ["Depths", "| Quay | Depth", "| North"])
  }

  @Test func aParagraphOfTwoPartsOfATextIsReadTwice() throws {
    let notice = "<p>The board decides on this once a year, in the second week of May.</p>"
    let parts = ["North", "South"].map {
      """
      <section><h2>\($0)</h2>\(notice)
      <p>The \($0) is deep enough for all but the largest ferries, they say.</p></section>
      """
    }
    let page = "<h1>Quay</h1><main>\(storyHTML)\(parts.joined())</main>"
    #expect(lines(try article(page)).count { $0.hasPrefix("The board decides") } == 2)
    let quoted = "<div><p>\(story[1])</p></div><p>\(story[0]) Again.</p>"
    #expect(
      lines(try article("<h1>Quay</h1><main>\(storyHTML)\(quoted)</main>"))
        == story + ["\(story[0]) Again."])
  }
}
