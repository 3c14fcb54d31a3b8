import Display
import Testing

@Suite struct CellWidthTests {
  /// character, columns, what is printed
  static let table: [(Character, Int, String)] = [
    ("a", 1, "a"), (" ", 1, " "), ("~", 1, "~"), ("\u{A0}", 1, "\u{A0}"), ("é", 1, "é"),
    ("—", 1, "—"), ("“", 1, "“"), ("…", 1, "…"), ("€", 1, "€"), ("Ж", 1, "Ж"), ("│", 1, "│"),
    ("漢", 2, "漢"), ("か", 2, "か"), ("한", 2, "한"), ("！", 2, "！"), ("、", 2, "、"),
    ("𠮷", 2, "𠮷"), ("ｱ", 1, "ｱ"),
    // Controls, marks without a letter, format characters: nothing.
    ("\u{7}", 0, ""), ("\u{1B}", 0, ""), ("\t", 0, ""), ("\n", 0, ""), ("\r\n", 0, ""),
    ("\u{7F}", 0, ""), ("\u{9B}", 0, ""), ("\u{301}", 0, ""), ("\u{200B}", 0, ""),
    ("\u{200D}", 0, ""), ("\u{AD}", 0, ""), ("\u{2028}", 0, ""), ("\u{FEFF}", 0, ""),
    // Marks take no column, and no more than four are printed.
    ("e\u{301}", 1, "e\u{301}"), ("漢\u{301}", 2, "漢\u{301}"),
    (
      "e\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}", 1, "e\u{301}\u{302}\u{303}\u{304}"
    ),
    // Emoji: the first stands for the sequence; as text where Unicode says so.
    ("😀", 2, "😀"), ("👍🏽", 2, "👍"), ("👨‍👩‍👧‍👦", 2, "👨"), ("🏴󠁧󠁢󠁳󠁣󠁴󠁿", 2, "🏴"), ("⌚", 2, "⌚"),
    ("❤️", 1, "❤"), ("☀", 1, "☀"), ("🏳️‍🌈", 1, "🏳"), ("©", 1, "©"), ("🏽", 2, "🏽"),
    ("1️⃣", 1, "1\u{20E3}"),
    // Flags: the country's letters.
    ("🇩🇪", 2, "DE"), ("🇯🇵", 2, "JP"), ("\u{1F1FA}", 1, "U"),
    // Scripts that join letters: each is printed in its own cell.
    ("की", 2, "की"), ("กำ", 2, "กำ"), ("\u{1100}\u{1161}\u{11A8}", 2, "\u{1100}\u{1161}\u{11A8}"),
    // What has no agreed appearance.
    ("\u{E000}", 1, "\u{FFFD}"), ("\u{378}", 1, "\u{FFFD}"),
  ]

  @Test(arguments: table)
  func characters(character: Character, columns: Int, printed: String) {
    #expect(CellWidth.columns(of: character) == columns)
    // Scalars, since strings that differ in composition are equal.
    #expect(
      Array(CellWidth.printable(character).unicodeScalars) == Array(printed.unicodeScalars))
  }

  @Test func aTextIsAsWideAsItsCharacters() {
    let text = String(Self.table.map(\.0))
    #expect(CellWidth.columns(of: text) == text.reduce(0) { $0 + CellWidth.columns(of: $1) })
    #expect(CellWidth.columns(of: text.dropFirst(7)) == CellWidth.columns(of: text) - 7)
    #expect(CellWidth.columns(of: "") == 0)
  }

  @Test func whatIsPrintedIsPrintedAgainUnchanged() {
    for (character, columns, _) in Self.table {
      let printed = CellWidth.printable(character)
      #expect(CellWidth.columns(of: printed) == columns)
      #expect(
        printed.map(CellWidth.printable).joined().unicodeScalars.elementsEqual(
          printed.unicodeScalars))
    }
  }
}
