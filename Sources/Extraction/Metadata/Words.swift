import Markup

/// Comparing lines of text as a reader does: by their words, not by spaces, case or quotes.
enum Words {
  /// White space made one space, none at the ends.
  static func collapsed(_ text: some StringProtocol) -> String {
    let isCollapsed = withBytes(of: text) { bytes in
      var before: UInt8 = 0x20
      for index in bytes.indices {
        let length = SpaceScan.length(in: bytes, at: index)
        if length > 1 || length == 1 && (bytes[index] != 0x20 || before == 0x20) { return false }
        before = bytes[index]
      }
      return before != 0x20
    }
    if isCollapsed { return String(text) }
    return withBytes(of: text) { bytes in
      var line: [UInt8] = []
      line.reserveCapacity(bytes.count)
      var isGap = false
      var index = 0
      while index < bytes.count {
        let length = SpaceScan.length(in: bytes, at: index)
        if length > 0 {
          isGap = true
          index += length
          continue
        }
        if isGap, !line.isEmpty { line.append(0x20) }
        isGap = false
        line.append(bytes[index])
        index += 1
      }
      return String(decoding: line, as: UTF8.self)
    }
  }

  /// A text as one line, and not a book: of a long one no more than 2,000 code points.
  static func line(_ text: String) -> String {
    collapsed(text.utf8.count > 4096 ? String(text.unicodeScalars.prefix(2000)) : text)
  }

  /// Letters and digits in lower case, everything between them one space.
  static func key(_ text: some StringProtocol) -> String {
    withBytes(of: text) { bytes in
      var folding = KeyFolding(capacity: bytes.count)
      var index = 0
      while index < bytes.count { index += folding.add(bytes, at: index) }
      return String(decoding: folding.key, as: UTF8.self)
    }
  }

  /// How much two lines share, 0...1: twice the common words over all words.
  static func likeness(_ one: String, _ other: String) -> Double {
    let first = key(one).split(separator: " ")
    let second = key(other).split(separator: " ")
    guard !first.isEmpty, !second.isEmpty else { return 0 }
    if first == second { return 1 }
    var counts: [Substring: Int] = [:]
    for word in first { counts[word, default: 0] += 1 }
    var common = 0
    for word in second {
      if let count = counts[word], count > 0 {
        counts[word] = count - 1
        common += 1
      }
    }
    return 2 * Double(common) / Double(first.count + second.count)
  }

  /// Gives the UTF-8 of a text, which is not copied if it lies in one piece.
  private static func withBytes<Value>(
    of text: some StringProtocol, _ body: (UnsafeBufferPointer<UInt8>) -> Value
  ) -> Value {
    if let value = text.utf8.withContiguousStorageIfAvailable(body) { return value }
    return Array(text.utf8).withUnsafeBufferPointer(body)
  }
}

extension String {
  /// Whether the text begins with `part`, ASCII in lower case, in any case of its letters.
  func opens(with part: StaticString) -> Bool {
    var text = self
    return text.withUTF8 { text in
      guard text.count >= part.utf8CodeUnitCount else { return false }
      return (0..<part.utf8CodeUnitCount).allSatisfy { index in
        let byte = text[index]
        return ((0x41...0x5A).contains(byte) ? byte | 0x20 : byte) == part.utf8Start[index]
      }
    }
  }

  /// Whether a text begins with these words, the last of them whole unless its script writes none.
  func begins(with words: String) -> Bool {
    guard hasPrefix(words) else { return false }
    let next = utf8.dropFirst(words.utf8.count).first
    return next == nil || next == 0x20 || next.map { $0 >= 0xE3 } == true
  }

  /// Whether a text stands in this one, byte for byte. Without the tables that a general search
  /// builds first, which cost more than looking through a line.
  func holds(_ part: String) -> Bool {
    var part = part
    var text = self
    return part.withUTF8 { part in
      text.withUTF8 { text in
        guard let first = part.first else { return true }
        guard part.count <= text.count else { return false }
        for start in 0...(text.count - part.count) where text[start] == first {
          var length = 1
          while length < part.count, text[start + length] == part[length] { length += 1 }
          if length == part.count { return true }
        }
        return false
      }
    }
  }
}
