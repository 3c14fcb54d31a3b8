import Display

/// Walks a text character by character with byte offsets and columns; nearly free where the text is
/// ASCII, which most text is.
enum GraphemeScan {
  /// One character.
  struct Grapheme {
    /// UTF-8 offset and length.
    var offset: Int
    var length: Int
    var columns: Int
    var kind: Kind
    var isLineFeed = false

    /// What a character is to line breaking.
    enum Kind { case space, word, hyphen, wide, opening, closing }
  }

  /// Calls `body` for every character in order.
  static func scan(_ text: String, _ body: (Grapheme) -> Void) {
    var text = text
    text.makeContiguousUTF8()
    let count = text.utf8.count
    var offset = 0
    while offset < count {
      let run = text.utf8.withContiguousStorageIfAvailable { asciiRun(in: $0, from: offset, body) }
      offset = run ?? offset
      guard offset < count else { return }
      let index = text.utf8.index(text.startIndex, offsetBy: offset)
      let character = text[index]
      let length = character.utf8.count
      body(grapheme(character, offset: offset, length: length))
      offset += length
    }
  }

  /// The same, with the columns of each link's number counted to the letter that it follows. The
  /// marks are those of the text, in order.
  static func scan(
    _ text: String, _ marks: ArraySlice<LinkMark>, _ body: (Grapheme) -> Void
  ) {
    guard !marks.isEmpty else { return scan(text, body) }
    var marks = marks
    scan(text) { grapheme in
      var grapheme = grapheme
      while let mark = marks.first, mark.offset <= grapheme.offset + grapheme.length {
        grapheme.columns += mark.columns
        marks.removeFirst()
      }
      body(grapheme)
    }
  }

  /// Reports characters while both they and the byte after them are ASCII; returns where it
  /// stopped.
  private static func asciiRun(
    in bytes: UnsafeBufferPointer<UInt8>, from start: Int, _ body: (Grapheme) -> Void
  ) -> Int {
    var offset = start
    while offset < bytes.count {
      let byte = bytes[offset]
      guard byte < 0x80, offset + 1 == bytes.count || bytes[offset + 1] < 0x80 else { break }
      let kind: Grapheme.Kind =
        switch byte {
        case 0x20, 0x0A: .space
        case 0x2D: .hyphen
        default: .word
        }
      body(
        Grapheme(
          offset: offset, length: 1, columns: byte < 0x20 || byte == 0x7F ? 0 : 1, kind: kind,
          isLineFeed: byte == 0x0A))
      offset += 1
    }
    return offset
  }

  private static func grapheme(_ character: Character, offset: Int, length: Int) -> Grapheme {
    let columns = CellWidth.columns(of: character)
    var scalars = character.unicodeScalars.makeIterator()
    let first = scalars.next()
    let alone = scalars.next() == nil ? first : nil
    let kind = alone.flatMap(Self.kind(of:)) ?? (columns == 2 ? .wide : .word)
    return Grapheme(
      offset: offset, length: length, columns: columns, kind: kind, isLineFeed: alone == "\n")
  }

  /// What a scalar that is a character by itself is to line breaking, if it is more than a letter.
  private static func kind(of scalar: Unicode.Scalar) -> Grapheme.Kind? {
    switch scalar {
    case " ", "\u{3000}", "\u{2009}", "\u{2000}"..."\u{2003}": .space
    case "-", "–", "—", "‐": .hyphen
    case "、", "。", "，", "．", "」", "』", "）", "】", "》", "〉", "！", "？", "：", "；", "ー", "々", "・":
      .closing
    case "「", "『", "（", "【", "《", "〈": .opening
    default: nil
    }
  }
}
