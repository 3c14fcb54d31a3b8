import Articles
import Testing

@Suite struct SafeTextTests {
  @Test(
    "What commands a terminal or deceives a reader is left out",
    arguments: [
      ("plain – “text” čeština", "plain – “text” čeština"),
      ("a\u{1B}[31mred\u{7}", "a[31mred"), ("a\u{9B}31m\u{9D}b", "a31mb"),
      ("a\u{7F}b\u{0}c", "abc"),
      ("a\tb\u{B}c", "a b c"), ("a\r\nb\rc\u{2028}d\u{85}e\u{C}f", "a\nb\nc\nd\ne\nf"),
      ("\r\n\r\n", "\n\n"), ("in\u{202E}verted\u{2066}x\u{200F}", "invertedx"),
      ("so\u{AD}ft \u{FEFF}mark\u{200B}", "soft mark"), ("\u{E0041}tag\u{FFF9}\u{FFFE}", "tag"),
      ("private \u{E000}\u{F0000}\u{10FFFD}", "private "),
      ("e\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}x", "e\u{301}\u{302}\u{303}\u{304}x"),
      ("ガギ か\u{3099}", "ガギ か\u{3099}"),
      ("👩\u{200D}🚀 עברית فارسی\u{200C}", "👩\u{200D}🚀 עברית فارسی\u{200C}"),
      ("", ""),
    ])
  func cleans(_ raw: String, _ clean: String) {
    let safe = SafeText(raw)
    #expect(Array(safe.string.unicodeScalars) == Array(clean.unicodeScalars))
    #expect(SafeText(safe.string) == safe)
  }

  /// Eight bytes are looked at together: a control is seen at each place among them.
  @Test func aControlIsSeenAtEachPlace() {
    for byte in (UInt8(0)..<0x20).filter({ $0 != 0x0A }) + [0x7F] {
      for place in 0..<24 {
        var bytes = Array("Salt and rope, 24 bytes.".utf8)
        bytes[place] = byte
        let text = SafeText(String(decoding: bytes, as: UTF8.self)).string
        #expect(!text.utf8.contains(byte), "\(byte) at \(place)")
      }
    }
  }

  /// Every scalar on its own and between two letters: the quick way to see that a text is clean
  /// agrees with the slow one, and neither lets a control through.
  @Test("No control of any plane passes")
  func noControlPasses() {
    for value in UInt32(0)...0x10_FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = SafeText("a" + String(Character(scalar)) + "b").string
      let passed = text.unicodeScalars.contains(scalar)
      let isBad =
        switch scalar.properties.generalCategory {
        case .control: value != 0x0A
        case .privateUse, .surrogate, .lineSeparator, .paragraphSeparator: true
        default: scalar.properties.isNoncharacterCodePoint || (0xE0000...0xE0FFF).contains(value)
        }
      if passed && isBad { Issue.record("U+\(String(value, radix: 16)) passes") }
    }
    for value in [0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069, 0x200E] {
      let scalar = Unicode.Scalar(value).map { String(Character($0)) } ?? "?"
      #expect(SafeText("a" + scalar).string == "a")
    }
  }

  @Test("No mark of any script passes uncounted")
  func everyMarkIsCounted() {
    for value in UInt32(0x300)...0x1_FFFF {
      guard let scalar = Unicode.Scalar(value),
        [.nonspacingMark, .enclosingMark].contains(scalar.properties.generalCategory)
      else { continue }
      let text = "a" + String(repeating: String(Character(scalar)), count: 6)
      if SafeText(text).string.unicodeScalars.count > SafeText.maximumMarks + 1 {
        Issue.record("U+\(String(value, radix: 16))")
      }
    }
  }

  @Test("A title is put on one line and capped by characters")
  func oneLine() {
    #expect(SafeText(" a \n\n b\u{A0}\u{3000}c ").collapsed == "a b c")
    #expect(SafeText("a\u{205F}b\u{1680}\u{2003}c\u{202F} d").collapsed == "a b c d")
    #expect(SafeText(" £5  “for  all” § – élan … ").collapsed == "£5 “for all” § – élan …")
    #expect(SafeText("ム  €5 ሀ").collapsed == "ム €5 ሀ")
    #expect(SafeText("abcdef").capped(at: 4) == "abc…")
    #expect(SafeText("a\u{301}b\u{301}c\u{301}").capped(at: 3) == "a\u{301}b\u{301}c\u{301}")
    #expect(SafeText("abc").capped(at: 0) == "…")
  }
}
