import Articles
import Testing

@Suite struct FoldedTextTests {
  @Test(arguments: [
    ("Café", "cafe"), ("CAFE\u{301}", "cafe"), ("Straße STRASSE", "strasse strasse"),
    ("ẞ", "ss"), ("Łódź Ærø Þór", "lodz aero thor"), ("ΑΘΉΝΑ Ὀδυσσεύς", "αθηνα οδυσσευσ"),
    ("Ёлка Їжак", "елка іжак"), ("İstanbul ıı", "istanbul ii"), ("tiếng Việt", "tieng viet"),
    ("“don’t”–\u{2011}", "\"don't\"--"), ("a\u{A0}b\n\tc", "a b  c"), ("ﬁn ﬃ", "fin ffi"),
    ("ＡＢＣ１２", "abc12"), ("東京 한국", "東京 한국"), ("שָׁלוֹם", "שלום"), ("كَتَبَ أحمد", "كتب احمد"),
    ("ไทย ก็", "ไทย ก็"), ("🙂", "🙂"), ("", ""),
  ])
  func folds(_ text: String, to folded: String) {
    #expect(
      Array(String(decoding: FoldedText(text).bytes, as: UTF8.self).unicodeScalars)
        == Array(folded.unicodeScalars))
    #expect(FoldedText(text).bytes == FoldedText.bytes(of: text))
  }

  /// Every folded range leads back to whole letters, and ranges in order to ranges in order.
  @Test(arguments: ["aßb", "e\u{301}a", "ﬃx", "“a”é", "plain", "ae\u{301}\u{302}", "東é京"])
  func leadsBack(_ text: String) {
    let folded = FoldedText(text)
    let source = Array(text.utf8)
    for low in 0..<folded.bytes.count {
      for high in (low + 1)...folded.bytes.count {
        let range = folded.sourceRange(of: low..<high)
        #expect(!range.isEmpty && range.upperBound <= source.count)
        #expect(range.lowerBound == 0 || source[range.lowerBound] & 0xC0 != 0x80 || low > 0)
      }
    }
    #expect(folded.sourceRange(of: 0..<folded.bytes.count) == 0..<source.count)
  }

  @Test func marksBelongToTheirLetter() {
    let folded = FoldedText("xe\u{301}y")
    #expect(folded.sourceRange(of: 1..<2) == 1..<4)
    #expect(folded.sourceRange(of: 2..<3) == 4..<5)
    #expect(FoldedText("aßb").sourceRange(of: 2..<4) == 1..<4)
  }
}
