import Testing

@testable import Extraction
import Markup

@Suite struct WordsTests {
  @Test(
    "A key is the letters and digits of a line in lower case, one space between words",
    arguments: [
      ("", ""), ("  Two  words ", "two words"), ("Don’t, won't: can`t!", "dont wont cant"),
      ("8 August 2024 — 3½ %", "8 august 2024 3½"), ("ÄRGER ÜBER Straßen", "ärger über straßen"),
      ("МОСКВА «Голос»", "москва голос"), ("ΑΘΗΝΑ", "αθηνα"), ("İstanbul", "i\u{307}stanbul"),
      ("e\u{301}tat \u{301}x", "e\u{301}tat x"), ("今天，会议。", "今天 会议"),
      ("ガギ・カード ー", "ガギ カード ー"), ("서울 (연합)", "서울 연합"), ("䷀ 一", "一"),
      ("हिन्दी में", "हिन्दी में"), ("مرحبا، بكم", "مرحبا بكم"), ("A\u{200D}B", "a\u{200D}b"),
      ("👩\u{200D}🚀 x", "x"), ("ＡＢＣ", "ａｂｃ"), ("𝐀", "𝐀"),
    ])
  func key(_ line: String, _ key: String) {
    #expect(Array(Words.key(line).unicodeScalars) == Array(key.unicodeScalars))
    #expect(Words.key(line[...]) == Words.key(line))
  }

  @Test("Every letter is folded as the standard library folds it")
  func everyLetter() {
    for value in UInt32(0x80)...0x2_FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let character = Character(scalar)
      let properties = scalar.properties
      let isMark = [.nonspacingMark, .spacingMark, .enclosingMark].contains(
        properties.generalCategory)
      guard !isMark, scalar != "\u{200D}" else { continue }
      let expected =
        character.isLetter || character.isNumber ? "x\(character.lowercased())" : "x"
      let key = Words.key("x\(character)")
      if key != expected { Issue.record("U+\(String(value, radix: 16)): \(key)") }
    }
  }

  @Test(
    "White space is collapsed",
    arguments: [
      ("", ""), (" ", ""), ("one", "one"), ("one two", "one two"), (" one ", "one"),
      ("one  two", "one two"), ("one\t\r\ntwo\u{B}", "one two"), ("a\u{A0}b\u{85}c", "a b c"),
      ("a\u{1680}b\u{2009}c\u{2028}d\u{202F}e\u{205F}f\u{3000}", "a b c d e f"),
      ("å “b” 　c", "å “b” c"), ("tác giả", "tác giả"),
    ])
  func collapses(_ line: String, _ collapsed: String) {
    #expect(Words.collapsed(line) == collapsed)
    #expect(Words.collapsed(line[...]) == collapsed)
  }

  @Test func whiteSpaceIsThatOfUnicode() {
    for value in UInt32(0)...0x3_FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let bytes = Array(String(Character(scalar)).utf8)
      let length = bytes.withUnsafeBufferPointer { SpaceScan.length(in: $0, at: 0) }
      if (length > 0) != scalar.properties.isWhitespace || length > 0 && length != bytes.count {
        Issue.record("U+\(String(value, radix: 16))")
      }
    }
    let text = Array("word \u{A0}\u{3000}\n".utf8)
    #expect(text.withUnsafeBufferPointer { SpaceScan.trimmedCount(of: $0) } == 4)
  }

  @Test func openingsAreFoundInAnyCase() {
    #expect("BY Ann".opens(with: "by "))
    #expect(!"By".opens(with: "by "))
    #expect(!"[y ".opens(with: "{y "))
  }
}

/// Looking at eight bytes at a time must see what looking at each would.
@Suite struct PlainWordsTests {
  @Test func lettersAreCountedUpToTheFirstOther() {
    for byte in UInt8.min...UInt8.max {
      for place in 0..<8 {
        var bytes = Array("ab cd ef".utf8)
        bytes[place] = byte
        let isLetter = (0x40..<0x80).contains(byte) || byte == 0x20
        let count = bytes.withUnsafeBufferPointer { PlainWords.letters(in: $0, at: 0) }
        #expect(count == (isLetter ? 8 : place), "\(byte) at \(place)")
      }
    }
  }

  @Test func wordsWithOneSpaceBetweenThemAreTakenTogether() {
    for byte in UInt8.min...UInt8.max {
      for place in 1..<8 {
        var bytes = Array("abcdefgh".utf8)
        bytes[place] = byte
        let isPlain = (0x20..<0x7F).contains(byte)
        let count = bytes.withUnsafeBufferPointer { PlainWords.length(in: $0, at: 0, from: 0) }
        #expect(count == (isPlain ? 8 : 1), "\(byte) at \(place)")
      }
    }
    for (text, index, expected) in [
      ("abc  defgh", 0, 1), ("a bcdefgh i", 8, 1), ("ab bcdefgh", 2, 8), ("ab  cdefghij", 3, 0),
      (" abcdefgh", 0, 0),
    ] {
      let count = Array(text.utf8).withUnsafeBufferPointer {
        PlainWords.length(in: $0, at: index, from: 0)
      }
      #expect(count == expected, "\(text)")
    }
  }
}
