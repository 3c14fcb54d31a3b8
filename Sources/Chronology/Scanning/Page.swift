/// The tokens of a stretch of text as the rules see them: asking beyond an end gives an edge token.
///
/// It lends them: a page counts only until its scanner makes the next one. Rules ask it at every token,
/// so it is an object that is passed by one address and points straight into tokens and words.
final class Page {
  /// The bytes of the whole text that the tokens point into.
  let bytes: UnsafeBufferPointer<UInt8>
  /// The tokens in order.
  let tokens: UnsafeBufferPointer<Token>
  /// What the words mean.
  let lexicon: Wordbook
  /// To whom the text speaks.
  let register: Register
  /// The tokens again, with an edge behind the last.
  private let first: UnsafePointer<Token>
  private let count: UInt
  private let words: UnsafePointer<Word>

  /// A page of tokens behind which stands an edge.
  init(
    bytes: UnsafeBufferPointer<UInt8>, tokens: UnsafeBufferPointer<Token>, lexicon: Wordbook,
    register: Register = .report
  ) {
    self.bytes = bytes
    self.tokens = tokens
    self.lexicon = lexicon
    self.register = register
    first = tokens.baseAddress.unsafelyUnwrapped
    count = UInt(tokens.count)
    words = lexicon.words.baseAddress.unsafelyUnwrapped
  }

  /// The same tokens, of a text that speaks to others.
  func told(in register: Register) -> Page {
    Page(bytes: bytes, tokens: tokens, lexicon: lexicon, register: register)
  }

  /// The token at an index, or an edge.
  @inline(__always)
  subscript(index: Int) -> Token {
    // An index below zero is a large one: both ends take one comparison.
    first[Int(bitPattern: min(UInt(bitPattern: index), count))]
  }

  /// The meanings of the token's word.
  @inline(__always)
  func word(_ index: Int) -> Word { words[Int(self[index].word)] }

  /// Whether the token has that function.
  @inline(__always)
  func at(_ index: Int, _ term: Term) -> Bool { self[index].term == term }

  /// Whether the token has one of these functions.
  func at(_ index: Int, _ one: Term, _ two: Term, _ three: Term = .never) -> Bool {
    let term = self[index].term
    return term == one || term == two || term == three
  }

  /// Whether the token has one of the classes.
  @inline(__always)
  func at(_ index: Int, _ classes: WordClasses) -> Bool {
    !self[index].classes.isDisjoint(with: classes)
  }

  /// Whether the token touches the one before it.
  @inline(__always)
  func isGlued(_ index: Int) -> Bool {
    let token = self[index]
    return token.kind != .edge && !token.isSpaced && index > 0
  }

  /// Whether the token touches the one before it and both are words or numbers.
  func isWelded(_ index: Int) -> Bool {
    guard isGlued(index) else { return false }
    let one = self[index - 1].kind
    let other = self[index].kind
    return one != .mark && one != .edge && other != .mark && other != .edge
  }

  /// The index after a mark with that function, if one is here, else the index itself.
  @inline(__always)
  func skipping(_ term: Term, _ index: Int) -> Int { at(index, term) ? index + 1 : index }

  /// Whether the letters of the token are exactly these, small letters.
  @inline(__always)
  func spells(_ index: Int, _ text: StaticString) -> Bool {
    // Nearly always the length says no, where it is asked, without a call.
    let token = self[index]
    guard Int(token.end &- token.start) == text.utf8CodeUnitCount, token.kind == .word else {
      return false
    }
    return hasLetters(token, text.utf8Start)
  }

  /// Whether the letters of a token are those of a text of its length.
  @inline(never)
  private func hasLetters(_ token: Token, _ letters: UnsafePointer<UInt8>) -> Bool {
    for offset in 0..<Int(token.end - token.start)
    where Lexicon.folded(bytes[Int(token.start) + offset]) != letters[offset] {
      return false
    }
    return true
  }

  /// Whether the word has the trait.
  func has(_ index: Int, _ trait: WordTraits) -> Bool { word(index).traits.contains(trait) }

  /// Whether the word speaks of several.
  func isPlural(_ index: Int) -> Bool { has(index, .plural) }

  /// Whether the article stands here, alone or in a preposition.
  func hasArticle(_ index: Int) -> Bool { at(index, .the) || has(index, .holdsArticle) }

  /// Whether decimals follow the number: "2.5".
  func hasDecimals(_ index: Int) -> Bool {
    let marks = lexicon.habits.decimalMarks
    return isGlued(index + 1) && at(index + 1, marks.0, marks.1) && self[index + 2].isNumber
      && isGlued(index + 2)
  }

  /// Whether it is the sort of word that ends a street's name.
  func isStreet(_ index: Int) -> Bool {
    self[index].isCapital && has(index, .street)
  }
}
