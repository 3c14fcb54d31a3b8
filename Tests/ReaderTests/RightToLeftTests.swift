import Articles
import Display
import Testing

@testable import Reader

@Suite struct RightToLeftTests {
  private static let article = SampleArticles.dated(
    "ספינה חדשה", site: "Harbour Gazette", published: "2024-07-29",
    paragraphs: [
      "הספינה (Skua) הפליגה ביום ⟦25 ביולי⟧ מן הנמל.", "She sailed as “אבג” on ⟦8 July⟧.",
    ],
    dates: [
      ("2024-07-25", "2024-07-25", .day, nil, false), ("2024-07-08", "2024-07-08", .day, nil, true),
    ])

  private func reader(_ keys: String = "Enter \\") -> ScriptedReader {
    var reader = ScriptedReader([Self.article], width: 69, height: 16)
    reader.press(keys)
    return reader
  }

  @Test func theOrderIsLeftToTheTerminal() {
    let reader = reader("Enter")
    #expect(reader.screen.contains("הספינה (Skua) הפליגה ביום 25 ביולי מן הנמל."))
  }

  @Test func orItIsSetAsItIsSeen() {
    var reader = reader()
    #expect(reader.screen.contains(".למנה ןמ ילויב 25 םויב הגילפה (Skua) הניפסה"))
    #expect(reader.screen.contains("She sailed as “גבא” on 8 July."))
    reader.press("\\")
    #expect(reader.screen.contains("הספינה (Skua)"))
  }

  @Test func itStandsAtTheRightEdge() {
    let rows = reader().rows
    let line = rows.first { $0.contains("הניפסה") } ?? ""
    #expect(CellWidth.columns(of: line) == 67)
    #expect(rows.contains { CellWidth.columns(of: $0) == 67 && $0.hasSuffix("השדח הניפס") })
    #expect(rows.contains { $0.hasPrefix("  She sailed") })
  }

  @Test func marksOfItemsAndQuotesStandBeforeTheText() {
    let article = DatedArticle(
      Article(
        id: ArticleID(naming: "items"), title: "Items",
        blocks: [
          Block(.listItem(depth: 1, ordinal: nil), "אבג"), Block(.quote(depth: 2), "דהו"),
          Block(.listItem(depth: 1, ordinal: 3), "abc"),
        ]))
    var reader = ScriptedReader([article], width: 40, height: 16, glyphs: .ascii)
    reader.press("Enter \\")
    #expect(
      reader.rows.contains {
        $0.hasSuffix("גבא \(Glyphs.ascii.bullet)") && CellWidth.columns(of: $0) == 38
      })
    #expect(reader.rows.contains { $0.hasSuffix("והד | |") && CellWidth.columns(of: $0) == 38 })
    #expect(reader.rows.contains { $0.hasPrefix("  3. abc") })
  }

  @Test func datesAndMatchesAreMarkedWhereTheyAreSeen() {
    var reader = reader("Enter \\ /")
    reader.press("'הפליגה' Enter")
    let theme = Theme.midnight
    let match = theme.overlay(.matchCurrent).background
    #expect(reader.styles(of: "הגילפה").allSatisfy { $0.background == match })
    #expect(reader.styles(of: "הניפסה").allSatisfy { $0.background != match })
    let date = theme.overlay(.date).foreground
    #expect(reader.styles(of: "ילויב 25").allSatisfy { $0.foreground == date })
    #expect(reader.styles(of: "ןמ").allSatisfy { $0.foreground != date })
  }

  @Test func whatIsFoundInATitleIsMarkedInTheList() {
    var reader = reader("\\ /")
    reader.press("'חדשה' Enter")
    let match = Theme.midnight.overlay(.match).background
    #expect(reader.styles(of: "השדח").allSatisfy { $0.background == match })
    #expect(reader.styles(of: "הניפס").allSatisfy { $0.background != match })
  }

  @Test func aSittingMayBeginWithIt() {
    let state = ReaderState(
      configuration: {
        var configuration = ReaderConfiguration()
        configuration.ordersVisually = true
        return configuration
      }())
    #expect(state.setting.ordersVisually)
  }

  @Test func whatIsWrittenIsSetAsItIsSeenWithItsCursor() {
    var reader = reader("Enter \\ / 'ab_אבג'")
    func cursor() -> String {
      let canvas = reader.state.draw()
      return canvas.cursor.map { canvas[$0.x, $0.y].text } ?? ""
    }
    #expect(reader.foot.hasPrefix(" /ab גבא "))
    // The cursor stands behind the last letter, which is the first from the left of the Hebrew ones; the end of a line
    // that runs to the right is at its right.
    #expect(reader.state.draw().cursor?.x == " /ab גבא".count)
    reader.press("Left")
    #expect(cursor() == "ג")
    reader.press("Left Left")
    #expect(cursor() == "א")
    reader.press("Left Left")
    #expect(cursor() == "b")
    // A line that runs to the left ends at its left.
    reader.press("C-e C-u 'אבג'")
    #expect(reader.foot.hasPrefix(" / גבא"))
    #expect(reader.state.draw().cursor?.x == 2)
    reader.press("C-a")
    #expect(cursor() == "א")
    reader.press("Esc \\ / 'אבג'")
    #expect(reader.foot.hasPrefix(" /אבג"))
  }
}
