internal import Articles

/// The tokens that a text must hold if a term is to stand in it.
struct TermLookups {
  struct Lookup: Hashable {
    var token: [UInt8]
    /// Whether tokens that go on will do.
    var isPrefix: Bool
  }

  /// All of them are needed; if there is none, nothing is known.
  private(set) var lookups: [Lookup] = []
  /// Whether they are enough, so that the text need not be looked at.
  private(set) var isExact = false

  /// A word of a phrase, and the same with the first letter of what follows it.
  struct Pair {
    let word: Lookup
    let withNext: Lookup
  }

  /// The words of a phrase that follow each other.
  private(set) var pairs: [Pair] = []
  /// Whether all that is asked for is a word and the first letter of the next.
  private(set) var isPair = false

  /// More words than these make a phrase no rarer.
  private static let maximumCount = 32

  init(_ term: QueryTerm) {
    for (index, piece) in term.pieces.enumerated() {
      piece.withUnsafeBufferPointer {
        add($0, isOpen: term.isOpen && index == term.pieces.count - 1)
      }
    }
    isExact = isExact && term.pieces.count == 1
    for (word, next) in zip(term.pieces, term.pieces.dropFirst()) where pairs.count < 4 {
      guard let letter = Self.firstLetter(of: next), Self.isWord(word) else { continue }
      pairs.append(
        Pair(
          word: Lookup(token: word, isPrefix: false),
          withNext: Lookup(token: word + [0x20] + letter, isPrefix: false)))
      isPair = term.isOpen && term.pieces.count == 2 && next.count == letter.count
    }
  }

  /// Whether a piece is one word of a script with spaces, kept whole.
  private static func isWord(_ piece: [UInt8]) -> Bool {
    guard piece.count <= TextTokens.wholeLength else { return false }
    var isWord = false
    piece.withUnsafeBufferPointer {
      TextTokens.forEach(in: $0) { token, isSpaced in
        isWord = isSpaced && token == 0..<piece.count
      }
    }
    return isWord
  }

  /// The first letter of a piece, if it begins with one of a word.
  private static func firstLetter(of piece: [UInt8]) -> [UInt8]? {
    piece.withUnsafeBufferPointer { TextTokens.firstLetter(in: $0, at: 0).map { Array(piece[$0]) } }
  }

  private mutating func add(_ piece: UnsafeBufferPointer<UInt8>, isOpen: Bool) {
    var pairsEnd = -1
    TextTokens.forEach(in: piece) { token, isSpaced in
      let kept = TextTokens.cut(token, in: piece)
      var lookup = Lookup(token: Array(piece[kept]), isPrefix: false)
      if isSpaced {
        // Where it was cut, whatever goes on was cut at the same place.
        lookup.isPrefix = isOpen && token.upperBound == piece.count && kept == token
        isExact =
          token == 0..<piece.count && kept == token
          && (lookup.isPrefix || token.count <= TextTokens.wholeLength)
      } else {
        let isPair = Self.letters(of: lookup.token) > 1
        defer { if isPair { pairsEnd = token.upperBound } }
        // The last letter of several is in the pair before it.
        if !isPair, token.upperBound == pairsEnd { return }
        lookup.isPrefix = !isPair
        isExact = token == 0..<piece.count
      }
      if lookups.count < Self.maximumCount, !lookups.contains(lookup) { lookups.append(lookup) }
    }
  }

  private static func letters(of token: [UInt8]) -> Int {
    token.reduce(0) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 }
  }
}
