/// A cursor over the text of a query.
struct QuerySource {
  private let scalars: [Unicode.Scalar]
  private let offsets: [Int]
  private var at = 0

  /// The UTF-8 offset of the last bare word that was read.
  private(set) var lastWord = 0

  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
    var offset = 0
    offsets =
      scalars.map { scalar in
        defer { offset += UTF8.width(scalar) }
        return offset
      } + [offset]
  }

  /// The UTF-8 offset of what comes next.
  var offset: Int { offsets[at] }

  var isAtEnd: Bool { at == scalars.count }

  var isAtSpace: Bool { isAtEnd || scalars[at].properties.isWhitespace }

  var isAtQuote: Bool { !isAtEnd && Self.isQuote(scalars[at]) }

  /// Skips white space; false at the end.
  mutating func skipSpaces() -> Bool {
    while !isAtEnd, isAtSpace { at += 1 }
    return !isAtEnd
  }

  mutating func skip(_ scalar: Unicode.Scalar) -> Bool {
    guard !isAtEnd, scalars[at] == scalar else { return false }
    at += 1
    return true
  }

  /// Skips a word, if that and no longer one comes next.
  mutating func skip(word: String) -> Bool {
    var ahead = self
    guard ahead.word() == word else { return false }
    self = ahead
    return true
  }

  /// Skips the name of a field and its colon, in whichever case.
  mutating func skipField() -> QueryField? {
    var end = at
    while end < scalars.count, end - at < 8, scalars[end].properties.isAlphabetic { end += 1 }
    guard end < scalars.count, scalars[end] == ":" else { return nil }
    var name = String.UnicodeScalarView()
    name.append(contentsOf: scalars[at..<end])
    guard let field = QueryField(rawValue: String(name).lowercased()) else { return nil }
    at = end + 1
    return field
  }

  /// The word that comes next, to white space, a quote or a parenthesis; perhaps empty.
  mutating func word() -> String {
    lastWord = offset
    var word = String.UnicodeScalarView()
    while !isAtSpace, !isAtQuote, scalars[at] != "(", scalars[at] != ")" {
      word.append(scalars[at])
      at += 1
    }
    return String(word)
  }

  /// The words of the phrase whose quote comes next, and whether the quote is closed.
  mutating func phrase() -> (text: String, isClosed: Bool) {
    at += 1
    var text = String.UnicodeScalarView()
    while !isAtEnd {
      at += 1
      if Self.isQuote(scalars[at - 1]) { return (String(text), true) }
      text.append(scalars[at - 1])
    }
    return (String(text), false)
  }

  /// Typographic quotes are what a phone or a copied text has in place of the plain one.
  private static func isQuote(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\"" || (0x201C...0x201F).contains(scalar.value)
  }
}
