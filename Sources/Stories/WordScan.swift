import Articles

/// The words of a text, folded: runs of letters and digits. Where a script puts no spaces between
/// words (Chinese, Japanese), every two neighbouring characters count as one.
struct WordScan {
  /// A word and how it stands in its text.
  struct Word {
    /// Folded as a filter folds it.
    let folded: String
    /// Whether it begins with a capital, and not because a sentence begins there.
    let isName: Bool
    /// Whether it and the word right before it both begin with a capital, as in "Los Angeles".
    var isJoined = false
  }

  private static let longest = 40

  /// Calls for each word that holds a letter, in order, leaving out those that touch one of the
  /// ranges (UTF-8 offsets, in order).
  static func words(
    of text: String, except holes: [Range<Int>] = [], each: (Word) -> Void
  ) {
    var holes = holes.sorted { $0.lowerBound < $1.lowerBound }[...]
    var offset = 0
    var start = 0
    var isInWord = false
    let bytes = Array(text.utf8)
    var isCapital = false
    var hasLetter = false
    var opensSentence = true
    var lastIdeograph: Unicode.Scalar?
    // Where the capital word before ended, if nothing but a space has followed.
    var lastCapitalEnd: Int?

    func emit(from start: Int, to end: Int, isName: Bool, isJoined: Bool = false) {
      while let hole = holes.first, hole.upperBound <= start { holes.removeFirst() }
      if let hole = holes.first, hole.lowerBound < end { return }
      each(Word(folded: folded(bytes[start..<end]), isName: isName, isJoined: isJoined))
    }
    func close() {
      if hasLetter, offset - start <= longest {
        emit(
          from: start, to: offset, isName: isCapital && !opensSentence,
          isJoined: isCapital && lastCapitalEnd.map { $0 + 1 == start } ?? false)
      }
      if isInWord {
        opensSentence = false
        lastCapitalEnd = isCapital ? offset : nil
      }
      isInWord = false
      hasLetter = false
    }

    for scalar in text.unicodeScalars {
      let length = UTF8.width(scalar)
      if isIdeograph(scalar) {
        close()
        if let last = lastIdeograph {
          emit(
            from: offset - UTF8.width(last), to: offset + length,
            isName: false)
        }
        lastIdeograph = scalar
      } else {
        lastIdeograph = nil
        let isLetter = isLetter(scalar)
        if isLetter || isDigit(scalar) {
          if !isInWord {
            isInWord = true
            start = offset
            isCapital = isUpper(scalar)
          }
          hasLetter = hasLetter || isLetter
        } else {
          close()
          if scalar != " " { lastCapitalEnd = nil }
          if endsSentence(scalar) { opensSentence = true }
        }
      }
      offset += length
    }
    close()
  }

  private static func folded(_ bytes: ArraySlice<UInt8>) -> String {
    if bytes.allSatisfy({ $0 < 0x80 }) {
      return String(decoding: bytes.lazy.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }, as: UTF8.self)
    }
    let text = String(decoding: bytes, as: UTF8.self)
    return String(decoding: FoldedText.bytes(of: text), as: UTF8.self)
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    let value = scalar.value
    if value < 0x80 { return (value | 0x20) &- 0x61 < 26 }
    return scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x80 ? scalar.value &- 0x30 < 10 : scalar.properties.numericType == .decimal
  }

  private static func isUpper(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x80
      ? scalar.value &- 0x41 < 26
      : scalar.properties.isUppercase || scalar.properties.generalCategory == .titlecaseLetter
  }

  /// What ends a sentence, or begins speech or a cell, after which a capital means nothing.
  private static func endsSentence(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ".", "!", "?", ":", "|", "\n", "\"", "\u{201C}", "\u{201E}", "\u{AB}", "\u{2026}": true
    default: false
    }
  }

  /// Han and kana.
  private static func isIdeograph(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x3041...0x30FF, 0x3400...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: true
    default: false
    }
  }
}
