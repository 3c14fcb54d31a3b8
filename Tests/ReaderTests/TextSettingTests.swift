import Articles
import Display
import Testing

@testable import Reader

@Suite struct TextSettingTests {
  private static func article(_ blocks: [Block]) -> DatedArticle {
    DatedArticle(Article(id: ArticleID(naming: "set"), title: "Set", blocks: blocks))
  }

  private func reading(_ blocks: [Block], width: Int, height: Int = 14) -> ScriptedReader {
    var reader = ScriptedReader([Self.article(blocks)], width: width, height: height)
    reader.press("Enter z")
    return reader
  }

  private static let words =
    "Four hundred passengers waited at the pier; some had come from the farthest of the islands, "
    + "and none of them knew whether the boats would run, or when they would be told of it."

  @Test func theColumnIsSetWiderAndNarrowerAndStaysSo() {
    var reader = reading([Block(.paragraph, SafeText(Self.words))], width: 140)
    #expect(reader.state.body?.layout.measure == 84)
    reader.press("( (")
    #expect(reader.state.body?.layout.measure == 76)
    #expect(reader.foot.hasPrefix(" The text has 76 columns."))
    reader.press("9 )")
    #expect(reader.state.body?.layout.measure == 112)
    for _ in 0..<20 { reader.press(")") }
    #expect(reader.state.body?.layout.measure == 136)
    #expect(reader.foot.hasPrefix(" The text is as wide as its pane lets it."))
    for _ in 0..<40 { reader.press("(") }
    #expect(reader.state.body?.layout.measure == 20)
    reader.press("q q Enter z z")
    #expect(reader.state.body?.layout.measure == 20)
  }

  @Test func justifiedLinesEndUnderEachOtherButTheLastOfAParagraph() {
    let blocks = [Block(.paragraph, SafeText(Self.words)), Block(.heading(level: 2), "A heading")]
    var reader = reading(blocks, width: 64)
    reader.press("J")
    let lines = reader.rows.dropFirst().map { $0.trimmed }.filter { !$0.isEmpty }
    let text = lines.dropFirst().prefix { $0 != "A heading" }
    #expect(text.count > 2)
    for line in text.dropLast() { #expect(CellWidth.columns(of: line) == 60, "\(line)") }
    #expect(CellWidth.columns(of: text.last ?? "") < 60)
    let plain = text.joined(separator: " ").split(separator: " ").joined(separator: " ")
    #expect(plain == Self.words)
    reader.press("J")
    #expect(reader.screen.contains("Four hundred passengers waited"))
  }

  /// Wide letters, letters of several scalars, links with numbers: all are counted as columns.
  @Test func allThatStandsInALineIsCounted() {
    let text =
      "The e\u{301}tait of 港の 当局 and 👍 flags \(Self.words)"
    let start = text.utf8.count - 40
    let block = Block(
      .quote(depth: 1), SafeText(text),
      inlines: [
        Inline(.link("https://a.example"), start: 4, end: 11),
        Inline(.link("https://b.example"), start: start, end: start + 5),
      ])
    for width in 44...70 {
      var reader = reading([block], width: width)
      reader.press("J #")
      let lines = reader.rows.filter { $0.contains("▎") }.map { $0.trimmed }
      for line in lines.dropLast() {
        let columns = CellWidth.columns(of: line)
        #expect(columns == width - 4 || !line.contains("  "), "\(width): \(line)")
      }
    }
  }

  @Test func aLineOfFewWordsIsLeftRagged() {
    let text = "one two averyveryverylongwordthatneedsalineofitsown"
    #expect(Justification.spaces(in: text, line: 0..<7, room: 30).isEmpty)
    #expect(Justification.spaces(in: text, line: 0..<7, room: 9).map(\.text) == ["  "])
    #expect(Justification.spaces(in: "one two\nthree", line: 0..<7, room: 9).isEmpty)
    #expect(Justification.spaces(in: "港の当局は、火曜日に", line: 0..<12, room: 9).isEmpty)
  }

  private static let table: [Block] =
    [
      Block(
        .tableRow(isHeader: true), "Route | Passengers a year | Since when | Boats that sail it")
    ]
    + (0..<3).map {
      Block(
        .tableRow(isHeader: false), SafeText("Isle \($0) | many | 19\($0)7 | 橋橋橋橋橋 and the Skua"))
    }

  @Test func aTableThatIsTooWideIsScrolledAndSaysSo() {
    var reader = reading([Block(.paragraph, "Above.")] + Self.table, width: 40)
    #expect(reader.screen.contains("Route   Passengers a year  Since whe›"))
    #expect(!reader.screen.contains("Skua"))
    reader.press("}")
    #expect(reader.screen.contains("‹Passengers a year  Since when"))
    #expect(reader.screen.contains("Above."))
    reader.press("}")
    reader.press("9 }")
    #expect(reader.screen.contains("and the Skua\n"))
    #expect(!reader.screen.contains("›"))
    reader.press("}")
    #expect(reader.foot.hasPrefix(" This is the last column."))
    reader.press("9 {")
    #expect(reader.screen.contains("Route   Passengers"))
    reader.press("{")
    #expect(reader.foot.hasPrefix(" This is the first column."))
  }

  @Test func aMatchInATableIsScrolledIntoView() {
    var reader = reading([Block(.paragraph, "Above.")] + Self.table, width: 40)
    reader.press("/ 'skua' Enter n")
    #expect(reader.screen.contains("Skua"))
  }

  @Test func aTableThatFitsIsNotScrolled() {
    var reader = reading(Self.table, width: 90)
    #expect(reader.screen.contains("Boats that sail it"))
    reader.press("}")
    #expect(reader.foot.hasPrefix(" No table in view is wider than the text."))
  }

  /// However many columns a table has, its last is reached, and drawn.
  @Test func aTableOfManyColumnsIsScrolledToItsEnd() {
    let head = (0..<400).map { "Column \($0)" }.joined(separator: " | ")
    let row = (0..<400).map { "橋 \($0 * 7)" }.joined(separator: " | ")
    var reader = reading(
      [
        Block(.tableRow(isHeader: true), SafeText(head)),
        Block(.tableRow(isHeader: false), SafeText(row)),
      ], width: 50)
    #expect(reader.screen.contains("Column 0  Column 1"))
    reader.press("9 9 }")
    #expect(reader.screen.contains("‹Column 99"))
    reader.press("9 9 9 }")
    #expect(reader.screen.contains("Column 399\n"))
    #expect(reader.screen.contains("橋 2793"))
  }

  @Test func howMuchIsReadIsShown() {
    let blocks = (0..<40).map { Block(.paragraph, SafeText("Paragraph \($0).")) }
    var reader = reading(blocks, width: 60)
    #expect(reader.rows[0].contains("%"))
    reader.press("G")
    #expect(reader.rows[0].contains("100%"))
  }
}

extension String {
  /// Without the spaces at its ends.
  fileprivate var trimmed: String {
    var rest = drop { $0 == " " }
    while rest.last == " " { rest.removeLast() }
    return String(rest)
  }
}
