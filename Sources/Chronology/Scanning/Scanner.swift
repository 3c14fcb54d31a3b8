/// Reads UTF-8 into tokens in one pass: words, numbers, marks. It never looks back further than two
/// tokens and never fails: bytes that are no letter, digit or known mark are a mark of no meaning.
struct Scanner {
  let bytes: UnsafeBufferPointer<UInt8>
  let lexicon: Wordbook
  private let tokens: TokenStore
  private(set) var position = 0
  private var pending: Token.Flags = [.newParagraph, .newLine, .spaced, .opensSentence]

  /// A scanner at the start of a text that lays its tokens down in a store.
  init(_ bytes: UnsafeBufferPointer<UInt8>, lexicon: Wordbook, tokens: TokenStore) {
    precondition(bytes.count < Int(Int32.max), "offsets are kept in 32 bits")
    self.bytes = bytes
    self.lexicon = lexicon
    self.tokens = tokens
  }

  /// The tokens of the next stretch, or nothing at the end. A stretch ends between paragraphs where
  /// it can, so that no rule is cut off from its words, and memory does not grow with the text.
  mutating func next() -> Page? {
    tokens.clear()
    while let flags = skipSpace() {
      if Self.mayPause(before: flags, after: tokens.count) {
        pending = flags
        break
      }
      pending = []
      var token = read()
      token.flags.formUnion(flags)
      if token.flags.contains(.spaced) || tokens.count == 0 {
        if flags.contains(.newParagraph) || endsSentence(before: token) {
          token.flags.insert(.opensSentence)
        }
      }
      tokens.append(token)
    }
    if tokens.count == 0 { return nil }
    return Page(bytes: bytes, tokens: tokens.closed(), lexicon: lexicon)
  }

  private static func mayPause(before flags: Token.Flags, after count: Int) -> Bool {
    if count < 1500 { return false }
    if flags.contains(.newParagraph) || count >= 12_000 { return true }
    return count >= 6_000 && flags.contains(.newLine)
  }

  /// Whether the tokens end a sentence, so that `next` opens one.
  private func endsSentence(before next: Token) -> Bool {
    // Nearly always a word.
    guard tokens.count > 0, tokens[tokens.count - 1].kind == .mark else { return false }
    var index = beforeNotes(tokens.count - 1)
    var last = tokens[index]
    while index > 0, last.term == .quote || last.term == .close || last.term == .apostrophe {
      index -= 1
      last = tokens[index]
    }
    if last.term == .question { return true }
    guard last.term == .dot, next.isCapital || next.kind != .word else { return false }
    guard next.kind != .number, index > 0 else { return index > 0 && tokens[index - 1].isNumber }
    let before = tokens[index - 1]
    if before.isNumber, lexicon.habits.marksOrdinalsByDot, before.digits <= 2,
      !next.classes.isDisjoint(with: [.month, .unit, .weekday, .holiday])
        || index > 1 && isArticle(tokens[index - 2]) && next.isWord && next.term == .none
    {
      return false
    }
    guard before.isWord, !last.isSpaced else { return true }
    if before.end - before.start == 1 {
      // "in the 1870s. Rubber", "at 3 p.m. The mill", but "Harry S. Truman", "the U.S. Navy"
      return !before.isSpaced && index > 1 && tokens[index - 2].isNumber || next.leadsSentence
    }
    // "Gov. Smith", "Jan. Feb.": an abbreviation; "in January. The" is none, and "in Aug. The" ends
    // its sentence as well.
    if before.classes.contains(.month) { return next.classes.isDisjoint(with: .month) }
    return !before.classes.contains(.nameCue)
  }

  /// "am 40. Jahrestag", "der 3. Versuch"
  private func isArticle(_ token: Token) -> Bool {
    token.term == .the || token.term == .his
      || lexicon.words[Int(token.word)].traits.contains(.holdsArticle)
  }

  /// The last of the tokens up to `index` that is of no note mark: "on 30 May.[17][18] The motives".
  private func beforeNotes(_ index: Int) -> Int {
    var index = index
    while index >= 3, tokens[index].term == .close, tokens[index - 1].isNumber,
      tokens[index - 2].term == .open, bytes[Int(tokens[index - 2].start)] == 0x5B,
      !tokens[index].isSpaced, !tokens[index - 1].isSpaced, !tokens[index - 2].isSpaced
    {
      index -= 3
    }
    return index
  }

  /// Moves to the next token and says what stood before it, or nothing at the end.
  private mutating func skipSpace() -> Token.Flags? {
    // One space before a letter of ASCII, or none: nearly every token.
    if position + 1 < bytes.count {
      let (one, other) = (bytes[position], bytes[position + 1])
      if one &- 0x21 < 0x5E { return pending }
      if one == 0x20, other &- 0x21 < 0x5E {
        position += 1
        return pending.union(.spaced)
      }
    }
    var flags = pending
    var feeds = 0
    while position < bytes.count {
      let byte = bytes[position]
      if byte == 0x0A {
        feeds += 1
        flags.formUnion(feeds > 1 ? [.spaced, .newLine, .newParagraph] : [.spaced, .newLine])
        position += 1
      } else if byte == 0x20 || byte == 0x09 || byte == 0x0D {
        flags.insert(.spaced)
        position += 1
      } else if byte == 0xC2, position + 1 < bytes.count, bytes[position + 1] == 0xA0 {
        flags.insert(.spaced)
        position += 2
      } else if byte == 0xE2, position + 2 < bytes.count, bytes[position + 1] == 0x80,
        bytes[position + 2] < 0x8C || bytes[position + 2] == 0xAF
      {
        flags.insert(.spaced)
        position += 3
      } else {
        return flags
      }
    }
    return nil
  }

  private mutating func read() -> Token {
    let byte = bytes[position]
    if byte &- 0x30 < 10 { return readNumber() }
    if Self.isLetter(byte) || byte >= 0x80 && !isMark(at: position) { return readWord() }
    return readMark()
  }

  @inline(__always)
  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  /// Whether a byte beyond ASCII starts a mark and not a letter.
  private func isMark(at index: Int) -> Bool {
    if bytes[index] == 0xE2, index + 1 < bytes.count { return bytes[index + 1] < 0xB0 }
    return bytes[index] == 0xC2 || bytes[index] == 0xEF
  }

  private mutating func readWord() -> Token {
    let start = position
    let count = bytes.count
    var at = start
    var hash = Lexicon.seed
    var capitals = 0
    // On a variable of its own, which stays in a register: this loop sees most of the text.
    while at < count {
      let byte = bytes[at]
      if byte < 0x80 {
        let small = byte | 0x20
        guard small &- 0x61 < 26 else { break }
        capitals &+= byte < 0x61 ? 1 : 0
        hash = Lexicon.mix(hash, small)
      } else {
        if byte >= 0xC0, isMark(at: at) { break }
        hash = Lexicon.mix(hash, Lexicon.folded(byte, after: bytes[max(at - 1, start)]))
      }
      at &+= 1
    }
    position = at
    var token = Token(
      start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: at), kind: .word)
    if bytes[start] < 0x80 ? bytes[start] < 0x61 : bytes[start] == 0xC3 && bytes[start + 1] < 0x9F {
      token.flags.insert(.capital)
    }
    if capitals > 1, capitals == position - start { token.flags.insert(.shouted) }
    let index = lexicon.index(of: bytes, start, position, hash: hash)
    if index > 0 {
      let head = lexicon.heads[index]
      token.word = UInt16(index)
      token.term = head.term
      token.classes = head.classes
    } else {
      token.classes = lexicon.guess(bytes, start, position)
    }
    return token
  }

  private mutating func readNumber() -> Token {
    let start = position
    var value = 0
    var digits = 0
    var grouped = false
    let marks = lexicon.habits.groupMarks
    while position < bytes.count {
      let byte = bytes[position]
      if byte &- 0x30 < 10 {
        if value < 100_000_000 { value = value * 10 + Int(byte - 0x30) }
        digits += 1
        position += 1
      } else if byte == marks.0 || byte == marks.1, digits <= 3 || grouped,
        isGroup(at: position + 1)
      {
        grouped = true
        position += 1
      } else {
        break
      }
    }
    var token = Token(start: Int32(start), end: Int32(position), kind: .number)
    token.number = Int32(value)
    token.digits = UInt8(min(digits, 255))
    token.classes = .digits
    if grouped { token.flags.insert(.grouped) }
    return token
  }

  /// Whether exactly three digits stand here.
  private func isGroup(at index: Int) -> Bool {
    guard index + 2 < bytes.count, bytes[index] &- 0x30 < 10, bytes[index + 1] &- 0x30 < 10,
      bytes[index + 2] &- 0x30 < 10
    else { return false }
    return index + 3 >= bytes.count || bytes[index + 3] &- 0x30 >= 10
  }

  private mutating func readMark() -> Token {
    let start = position
    var token = Token(start: Int32(start), kind: .mark)
    let byte = bytes[start]
    position += 1
    if byte < 0x80 {
      token.term = Self.term(of: byte)
    } else {
      while position < bytes.count, bytes[position] & 0xC0 == 0x80 { position += 1 }
      token.term = position - start == 3 ? wideTerm(start) : byte == 0xC2 ? latinTerm(start) : .mark
    }
    if token.term == .apostrophe { token.classes = .yearMark }
    token.end = Int32(position)
    return token
  }

  private static func term(of byte: UInt8) -> Term {
    switch byte {
    case 0x2C: .comma
    case 0x2E: .dot
    case 0x2D: .hyphen
    case 0x2F: .slash
    case 0x3A: .colon
    case 0x3B: .semicolon
    case 0x27, 0x60: .apostrophe
    case 0x22: .quote
    case 0x28, 0x5B: .open
    case 0x29, 0x5D: .close
    case 0x40: .atSign
    case 0x2B: .plus
    case 0x7C: .bar
    case 0x25: .percent
    case 0x24: .money
    case 0x21, 0x3F: .question
    case 0x23: .hash
    default: .mark
    }
  }

  private func latinTerm(_ start: Int) -> Term {
    switch bytes[min(start + 1, bytes.count - 1)] {
    case 0xA2...0xA5: .money
    case 0xAA, 0xBA: .ordinalMark
    case 0xAB, 0xBB: .quote
    default: .mark
    }
  }

  private func wideTerm(_ start: Int) -> Term {
    switch (bytes[start], bytes[start + 1], bytes[start + 2]) {
    case (0xE2, 0x80, 0x90), (0xE2, 0x80, 0x91): .hyphen
    case (0xE2, 0x80, 0x92...0x95), (0xE2, 0x88, 0x92): .dash
    case (0xE2, 0x80, 0x98...0x9B): .apostrophe
    case (0xE2, 0x80, 0x9C...0x9F): .quote
    case (0xE2, 0x80, 0xA6): .ellipsis
    case (0xE2, 0x82, _): .money
    default: .mark
    }
  }
}

extension Token {
  /// Whether it is a small word that has its capital only where it opens a sentence.
  fileprivate var leadsSentence: Bool {
    switch term {
    case .the, .a, .he, .his, .in, .on, .at, .by, .but, .after, .before, .for, .since, .during,
      .from, .until, .as, .between:
      isCapital
    default: false
    }
  }
}
