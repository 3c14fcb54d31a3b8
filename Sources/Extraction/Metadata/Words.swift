/// Comparing lines of text as a reader does: by their words, not by spaces, case or quotes.
enum Words {
  /// White space made one space, none at the ends.
  static func collapsed(_ text: some StringProtocol) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Letters and digits in lower case, everything between them one space.
  static func key(_ text: some StringProtocol) -> String {
    var key = ""
    var isGap = false
    for character in text {
      if character.isLetter || character.isNumber {
        if isGap, !key.isEmpty { key += " " }
        isGap = false
        key += character.lowercased()
      } else if !"'’‘´`".contains(character) {
        isGap = true
      }
    }
    return key
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
}

extension String {
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
