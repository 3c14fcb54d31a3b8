import Articles
import Testing

@testable import Reader

@Suite struct LineWrapTests {
  /// What is wrapped, the columns, and the lines it makes.
  @Test(
    arguments: [
      ("", 5, [""]),
      ("one", 5, ["one"]),
      ("one two three", 7, ["one two", "three"]),
      ("one two three", 8, ["one two", "three"]),
      ("one  two   three", 5, ["one", "two", "three"]),
      (" leading and trailing ", 8, ["leading", "and", "trailing"]),
      ("exactly eight", 7, ["exactly", "eight"]),
      ("abcdefghij", 4, ["abcd", "efgh", "ij"]),
      ("a abcdefghij b", 4, ["a", "abcd", "efgh", "ij b"]),
      ("well-known place", 6, ["well-", "known", "place"]),
      ("two\nlines and more", 9, ["two", "lines and", "more"]),
      ("a\n\nb", 9, ["a", "", "b"]),
      ("港の当局は、火曜日に", 8, ["港の当局", "は、火曜", "日に"]),
      ("橋は「まだ」ない", 6, ["橋は", "「ま", "だ」な", "い"]),
      ("“Curly” quotes – dashes", 10, ["“Curly”", "quotes –", "dashes"]),
      ("e\u{301}te\u{301} de\u{301}ja\u{300}", 4, ["e\u{301}te\u{301}", "de\u{301}ja\u{300}"]),
      ("wide 港", 1, ["w", "i", "d", "e", "港"]),
    ] as [(String, Int, [String])])
  func breaksLines(text: String, columns: Int, expected: [String]) {
    let lines = LineWrap.lines(of: text, columns: columns).map { bytes in
      String(decoding: Array(text.utf8)[bytes], as: UTF8.self)
    }
    #expect(lines == expected)
  }

  @Test func keepsTheSpacesOfCode() {
    let text = "if a {\n    b\n}"
    let lines = LineWrap.keptLines(of: text, columns: 7).map { bytes in
      String(decoding: Array(text.utf8)[bytes], as: UTF8.self)
    }
    #expect(lines == ["if a {", "    b", "}"])
  }

  @Test func noLineIsWiderThanItsColumns() {
    for block in SampleArticles.everything.article.blocks {
      for columns in 2...60 {
        for bytes in LineWrap.lines(of: block.text.string, columns: columns) {
          let line = String(decoding: Array(block.text.string.utf8)[bytes], as: UTF8.self)
          var taken = 0
          GraphemeScan.scan(line) { taken += $0.columns }
          #expect(taken <= columns, "\(line) in \(columns)")
        }
      }
    }
  }
}
