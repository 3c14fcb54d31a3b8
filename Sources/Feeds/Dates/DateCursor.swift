/// A walk over the letters of a date.
struct DateCursor {
  private let letters: [Unicode.Scalar]
  private var at = 0

  init(_ text: String) {
    letters =
      text.utf8.allSatisfy { $0 < 0x80 }
      ? text.utf8.map { Unicode.Scalar((0x41...0x5A).contains($0) ? $0 | 0x20 : $0) }
      : Array(text.lowercased().unicodeScalars)
  }

  var isAtEnd: Bool { at >= letters.count }

  /// The next letter.
  var next: Unicode.Scalar? { at < letters.count ? letters[at] : nil }

  var isAtDigit: Bool { next.map(Self.isDigit) ?? false }

  /// Whether a word begins here.
  var isAtWord: Bool { next.map(Self.isLetter) ?? false }

  /// Whether four digits and a dash come first.
  var opensISO: Bool {
    letters.count > at + 4 && letters[at..<at + 4].allSatisfy(Self.isDigit)
      && letters[at + 4] == "-"
  }

  /// How many digits come next.
  var digits: Int { letters[at...].prefix(while: Self.isDigit).count }

  /// Whether white space comes next.
  var isAtSpace: Bool {
    guard let next else { return false }
    return next.isASCII
      ? next == " " || (0x09...0x0D).contains(next.value) : next.properties.isWhitespace
  }

  mutating func advance() { at += 1 }

  /// Passes over a letter if it comes next.
  mutating func skip(_ letter: Unicode.Scalar) -> Bool {
    guard next == letter else { return false }
    at += 1
    return true
  }

  mutating func skipSpace() {
    while isAtSpace { at += 1 }
  }

  /// The number that comes next, with its digits, `most` of them at most.
  mutating func number(most: Int = 15) -> (value: Int, digits: Int)? {
    var value = 0
    var digits = 0
    while let next, Self.isDigit(next), digits < most {
      value = value * 10 + Int(next.value - 0x30)
      digits += 1
      at += 1
    }
    return digits > 0 ? (value, digits) : nil
  }

  /// The word that comes next: letters, with the signs that stand in the names of zones.
  mutating func word() -> String {
    var word = String.UnicodeScalarView()
    while let next, Self.isLetter(next) || (next == "/" || next == "_") && !word.isEmpty {
      word.append(next)
      at += 1
    }
    return String(word)
  }

  /// The word that comes next, which is not passed over.
  var aheadWord: String {
    var ahead = self
    return ahead.word()
  }

  private static func isDigit(_ letter: Unicode.Scalar) -> Bool {
    (0x30...0x39).contains(letter.value)
  }

  private static func isLetter(_ letter: Unicode.Scalar) -> Bool {
    letter.isASCII
      ? (0x61...0x7A).contains(letter.value)
      : letter.properties.isAlphabetic || letter.properties.generalCategory == .nonspacingMark
  }
}
