internal import Articles

/// What the index takes for a word, so that it agrees with what a `QueryTerm` finds in the same bytes.
///
/// In a script that puts spaces between words it is a run of letters and digits, as long as can be.
/// Where no spaces are put it is each letter with the one after it, and the last letter of a run
/// alone: two letters are then one token, and one letter is the beginning of some. No token holds a
/// line feed, for that is no letter.
enum TextTokens {
  /// The most bytes of a token that are kept, cut between letters: a run of ten million letters is
  /// no word, but whoever looks for its beginning finds it.
  static let maximumLength = 64

  /// A token this long is surely the whole of what stands in the text.
  static let wholeLength = maximumLength - 4

  /// Calls `body` with the place of each token, in order, not yet cut, and whether it is one of a
  /// script with spaces. Linear in the length of the text.
  @inline(__always)
  static func forEach(
    in text: UnsafeBufferPointer<UInt8>, _ body: (_ token: Range<Int>, _ isSpaced: Bool) -> Void
  ) {
    kinds.withUnsafeBufferPointer { kinds in
      var index = 0
      while index < text.count {
        let (kind, length) = step(in: text, at: index, kinds)
        var end = index &+ length
        if kind == spaced {
          while end < text.count {
            let (next, length) = step(in: text, at: end, kinds)
            guard next == spaced else { break }
            end &+= length
          }
          body(index..<end, true)
          index = end
        } else {
          if kind == unspaced {
            let (next, more) = end < text.count ? step(in: text, at: end, kinds) : (none, 0)
            body(index..<(next == unspaced ? end &+ more : end), false)
          }
          index = end
        }
      }
    }
  }

  /// The place of the first letter of a word at or after an index, with nothing but a gap before it; nothing
  /// where the paragraph ends before.
  static func firstLetter(
    in text: UnsafeBufferPointer<UInt8>, at start: Int
  ) -> Range<Int>? {
    kinds.withUnsafeBufferPointer { kinds in
      var index = start
      while index < text.count, text[index] != 0x0A {
        let (kind, length) = step(in: text, at: index, kinds)
        if kind != none { return index..<index + length }
        // As whoever looks for a phrase goes on: at the next byte that begins a letter.
        index += 1
        while index < text.count, text[index] & 0xC0 == 0x80 { index += 1 }
      }
      return nil
    }
  }

  /// A token without what is beyond the most that is kept.
  @inline(__always)
  static func cut(_ token: Range<Int>, in text: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    if token.count <= maximumLength { return token }
    var end = token.lowerBound + maximumLength
    while end > token.lowerBound, text[end] & 0xC0 == 0x80 { end -= 1 }
    return token.lowerBound..<end
  }

  private static let none: UInt8 = 0
  private static let spaced: UInt8 = 1
  private static let unspaced: UInt8 = 2

  /// The kind of what stands at an index and how many bytes it has.
  @inline(__always)
  private static func step(
    in text: UnsafeBufferPointer<UInt8>, at index: Int, _ kinds: UnsafeBufferPointer<UInt8>
  ) -> (kind: UInt8, length: Int) {
    let byte = text[index]
    if byte < 0x80 { return (kinds[Int(byte)], 1) }
    let length = byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    guard length > 1, index &+ length <= text.count else { return (none, 1) }
    if length < 4 {
      var value = Int(byte) & (0x7F >> length)
      for next in 1..<length { value = value << 6 | Int(text[index &+ next] & 0x3F) }
      if 0x80..<kinds.count ~= value { return (kinds[value], length) }
    }
    return (code(of: text.wordKind(at: index)), length)
  }

  private static func code(of kind: UnsafeBufferPointer<UInt8>.WordKind) -> UInt8 {
    switch kind {
    case .none: none
    case .spaced: spaced
    case .unspaced: unspaced
    }
  }

  /// The kinds of the letters before the Chinese ones: to ask Unicode takes too long for each.
  private static let kinds: [UInt8] = (0..<0x3000).map { value in
    let rest = UInt8(value & 0x3F) | 0x80
    let bytes: [UInt8] =
      value < 0x80
      ? [UInt8(value)]
      : value < 0x800
        ? [UInt8(value >> 6) | 0xC0, rest]
        : [UInt8(value >> 12) | 0xE0, UInt8(value >> 6 & 0x3F) | 0x80, rest]
    return bytes.withUnsafeBufferPointer { code(of: $0.wordKind(at: 0)) }
  }
}

/// The part of an article that a token stands in: the first byte of its key.
enum TextSpace: UInt8, CaseIterable {
  /// Everything but the address.
  case whole = 1
  case title, byline
  /// The site, or the host of the address.
  case source
  /// A common word, a space, and the first letter of the word after it, wherever both stand in one
  /// paragraph with nothing but a gap between them; and the common words of which that is noted.
  case pairs, paired

  /// Set in the key of what stands for all tokens that begin alike: these keys come after all others.
  static let union: UInt8 = 0x10
}
