import Articles

/// A word or mark of a sentence, or a whole date mention in it, which counts as one token.
struct ClauseToken {
  enum Kind: Equatable {
    case word
    case number
    /// The mention of that index in the sentence's own list.
    case mention(Int)
    /// "'s" right after a mention.
    case possessive
    case comma
    case semicolon
    case colon
    case dash
    case open
    case close
    case quoteOpen
    case quoteClose
    case stop
    case other
  }

  let kind: Kind
  /// UTF-8 offsets in the block.
  let start: Int
  let end: Int
  /// The word in lower case with a straight apostrophe; empty for marks.
  let word: String
  /// What sorts of word it is.
  let groups: EventGroups
  /// Whether it begins with a capital.
  let isCapital: Bool
  /// Whether it is a mention of a stretch without days of its own: "two days".
  var isDuration = false
  /// Whether it is a mention of something that comes again: "every Friday".
  var isRepetition = false
  /// Whether it is a mention that ends in a word for a stretch of time: "the year".
  var endsInSpan = false
  /// Whether it is a mention that begins with the article of a subject: "der 1. Mai".
  var startsWithArticle = false

  var mention: Int? {
    if case .mention(let index) = kind { index } else { nil }
  }

  var isWord: Bool { kind == .word }
  /// A word that owns what follows: "Israel's".
  var isPossessive: Bool { groups.contains(.owners) }
  var isAuxiliary: Bool { groups.contains(.auxiliaries) }
  var isReporting: Bool { groups.contains(.reportingVerbs) }
  /// A past in "ed", or one of the irregular ones.
  var isPast: Bool { !groups.isDisjoint(with: [.irregularPasts, .regularPasts]) }

  /// Whether it can be the verb of a clause.
  var isVerb: Bool {
    !groups.isDisjoint(with: [.auxiliaries, .irregularPasts, .regularPasts, .presents])
  }

  /// "signaling", "citing": what a comma may cut off from a clause.
  var isGerund: Bool { !isCapital && groups.contains(.gerunds) }

  /// A word with a meaning of its own: no preposition, article, pronoun, auxiliary or the like.
  var isContent: Bool {
    isWord
      && groups.isDisjoint(with: [
        .determiners, .prepositions, .auxiliaries, .coordinators, .subordinators, .relatives,
        .pronouns, .connectives,
      ])
  }

  /// Whether it is in one of the groups of words.
  func isOf(_ groups: EventGroups) -> Bool { !self.groups.isDisjoint(with: groups) }
}

extension [ClauseToken] {
  /// Whether the token is the age of whoever stands before it: ", 62,".
  func isAge(at index: Int) -> Bool {
    guard index > 1, self[index].kind == .number, self[index].end - self[index].start < 4,
      self[index - 1].kind == .comma, self[index - 2].isWord, self[index - 2].isCapital
    else { return false }
    return index + 1 == count || [.comma, .close, .stop].contains(self[index + 1].kind)
  }
}

/// Cuts a sentence into tokens, the mentions in it whole.
struct ClauseTokenizer {
  let bytes: SentenceBytes
  let sentence: Range<Int>
  /// The mentions of the sentence in order, none overlapping.
  let mentions: [DateMention]
  /// The words of the text's language, or nothing for English.
  var words: ClauseWords?

  func tokens() -> [ClauseToken] {
    var tokens: [ClauseToken] = []
    tokens.reserveCapacity(sentence.count / 4 + 4)
    var at = sentence.lowerBound
    var next = 0
    var singleQuoteIsOpen = false
    while at < sentence.upperBound {
      if next < mentions.count, mentions[next].range.start <= at {
        let end = min(mentions[next].range.end, sentence.upperBound)
        if end > at {
          tokens.append(token(.mention(next), at, end))
          tokens[tokens.count - 1].isDuration = mentions[next].kind == .duration
          tokens[tokens.count - 1].isRepetition = mentions[next].kind == .set
          tokens[tokens.count - 1].endsInSpan = EventWords.spans.contains(word(before: end))
          if let words {
            let first = wordEnd(from: at, limit: end)
            tokens[tokens.count - 1].startsWithArticle = words.groups(
              of: bytes.lowercased(at..<first), isCapital: false
            ).contains(.subjectArticles)
          }
          at = end
          if let length = possessiveLength(at) {
            tokens.append(token(.possessive, at, at + length))
            at += length
          }
        }
        next += 1
        continue
      }
      if bytes.isSpace(at) {
        at += 1
        continue
      }
      let limit = next < mentions.count ? mentions[next].range.start : sentence.upperBound
      let end = wordEnd(from: at, limit: min(limit, sentence.upperBound))
      if end > at {
        if let joint = contraction(at, end) {
          tokens.append(token(.word, at, joint.end))
          tokens.append(
            ClauseToken(
              kind: .word, start: joint.end, end: end, word: joint.verb,
              groups: EventWords.groups(of: joint.verb), isCapital: false))
        } else {
          tokens.append(token(bytes.isDigit(at) ? .number : .word, at, end))
        }
        at = end
      } else if isEditorial(at) {
        at += 1
      } else {
        let (kind, width) =
          quote(at) ?? mark(at, singleQuoteIsOpen: &singleQuoteIsOpen)
        let end = min(at + width, max(limit, at + 1))
        tokens.append(token(kind, at, end))
        at = end
      }
    }
    return tokens
  }

  /// "it's", "they’re", "we'll": where the pronoun ends, and the verb that is left of.
  private func contraction(_ start: Int, _ end: Int) -> (end: Int, verb: String)? {
    guard end - start > 2, end - start < 12 else { return nil }
    let tail: Int
    switch (bytes.bytes[end - 3], bytes.bytes[end - 2]) {
    case (_, 0x27), (_, 0x99): tail = end - 2
    case (0x27, _), (0x99, _): tail = end - 3
    default: return nil
    }
    let head = bytes.bytes[tail] == 0x27 ? tail : tail - 2
    guard head > start, head == tail || isRightQuote(head) else { return nil }
    guard Self.shortened.contains(bytes.lowercased(start..<head)) else { return nil }
    return Self.endings[bytes.lowercased(tail + 1..<end)].map { (head, $0) }
  }

  private static let shortened: Set<String> = [
    "it", "he", "she", "that", "there", "who", "what", "i", "you", "we", "they",
  ]

  private static let endings = [
    "s": "is", "m": "are", "re": "are", "ve": "have", "ll": "will", "d": "would",
  ]

  private func token(_ kind: ClauseToken.Kind, _ start: Int, _ end: Int) -> ClauseToken {
    guard kind == .word || kind == .number else {
      return ClauseToken(
        kind: kind, start: start, end: end, word: "", groups: [], isCapital: false)
    }
    let isCapital =
      bytes[start] < 0x80
      ? bytes[start] &- 0x41 < 26
      : String(decoding: bytes.bytes[start..<end], as: UTF8.self).first?.isUppercase ?? false
    let word = bytes.lowercased(start..<end)
    return ClauseToken(
      kind: kind, start: start, end: end, word: word,
      groups: kind == .word ? groups(of: word, start..<end, isCapital: isCapital) : [],
      isCapital: isCapital)
  }

  private func groups(of word: String, _ range: Range<Int>, isCapital: Bool) -> EventGroups {
    words?.groups(of: word, isCapital: isCapital)
      ?? EventWords.groups(of: word, spelled: bytes.bytes[range])
  }

  /// The quotation marks of other languages: „…“, «…» and »…«.
  private func quote(_ at: Int) -> (ClauseToken.Kind, Int)? {
    guard words != nil else { return nil }
    let opens = at == sentence.lowerBound || bytes.isSpace(at - 1) || bytes[at - 1] == 0x28
    switch (bytes[at], bytes[at + 1], bytes[at + 2]) {
    case (0xE2, 0x80, 0x9E): return (.quoteOpen, 3)
    case (0xE2, 0x80, 0x9C): return (opens ? .quoteOpen : .quoteClose, 3)
    case (0xC2, 0xAB, _), (0xC2, 0xBB, _): return (opens ? .quoteOpen : .quoteClose, 2)
    default: return nil
    }
  }

  private func word(before end: Int) -> String {
    var start = end
    while start > sentence.lowerBound, bytes.isLetter(start - 1), end - start < 16 { start -= 1 }
    return bytes.lowercased(start..<end)
  }

  /// Past the letters, digits, and the apostrophes, hyphens and stops between them.
  private func wordEnd(from start: Int, limit: Int) -> Int {
    var at = start
    while at < limit {
      if bytes.isLetter(at) || bytes.isDigit(at) {
        at += 1
      } else if at > start, at + 1 < limit, Self.joins(bytes[at]),
        bytes.isLetter(at + 1) || bytes.isDigit(at + 1)
      {
        at += 1
      } else if at > start, bytes[at] == 0x2C, bytes.isDigit(at - 1), bytes.isDigit(at + 1) {
        at += 1
      } else if at > start, isRightQuote(at), at + 3 < limit, bytes.isLetter(at + 3) {
        at += 3
      } else {
        break
      }
    }
    return at
  }

  /// A hyphen, an apostrophe, a stop or an "and" between two letters.
  private static func joins(_ byte: UInt8) -> Bool {
    byte == 0x2D || byte == 0x27 || byte == 0x2E || byte == 0x26
  }

  /// "[the company]", "play[ing]": a bracket around an editor's word. "[12]" is a note.
  private func isEditorial(_ at: Int) -> Bool {
    switch bytes[at] {
    case 0x5B: return bytes.isLetter(at + 1)
    case 0x5D: return bytes.isLetter(at - 1)
    default: return false
    }
  }

  private func isRightQuote(_ at: Int) -> Bool {
    bytes[at] == 0xE2 && bytes[at + 1] == 0x80 && bytes[at + 2] == 0x99
  }

  private func possessiveLength(_ at: Int) -> Int? {
    if bytes[at] == 0x27, bytes[at + 1] == 0x73 { return 2 }
    if isRightQuote(at), bytes[at + 3] == 0x73 { return 4 }
    return nil
  }

  private func mark(_ at: Int, singleQuoteIsOpen: inout Bool) -> (ClauseToken.Kind, Int) {
    let spaceBefore = at == sentence.lowerBound || bytes.isSpace(at - 1) || bytes[at - 1] == 0x28
    switch bytes[at] {
    case 0x2C: return (.comma, 1)
    case 0x3B: return (.semicolon, 1)
    case 0x3A: return (.colon, 1)
    case 0x28, 0x5B: return (.open, 1)
    case 0x29, 0x5D: return (.close, 1)
    case 0x22: return (spaceBefore ? .quoteOpen : .quoteClose, 1)
    case 0x27:
      if bytes[at + 1] == 0x27 { return (.quoteClose, 2) }
      if spaceBefore {
        singleQuoteIsOpen = true
        return (.quoteOpen, 1)
      }
      defer { singleQuoteIsOpen = false }
      return (singleQuoteIsOpen ? .quoteClose : .other, 1)
    case 0x2E, 0x21, 0x3F: return (.stop, 1)
    case 0x60 where bytes[at + 1] == 0x60: return (.quoteOpen, 2)  // the wires' old quotes
    case 0x7C: return (.semicolon, 1)  // between the cells of a row
    case 0x2D:
      if bytes[at + 1] == 0x2D { return (.dash, 2) }
      return (bytes.isSpace(at + 1) && spaceBefore ? .dash : .other, 1)
    case 0xE2 where bytes[at + 1] == 0x80:
      switch bytes[at + 2] {
      case 0x9C: return (.quoteOpen, 3)
      case 0x9D: return (.quoteClose, 3)
      case 0x98:
        singleQuoteIsOpen = true
        return (.quoteOpen, 3)
      case 0x99:
        defer { singleQuoteIsOpen = false }
        return (singleQuoteIsOpen ? .quoteClose : .other, 3)
      case 0x94: return (.dash, 3)
      case 0x93: return (bytes.isDigit(at - 1) && bytes.isDigit(at + 3) ? .other : .dash, 3)
      case 0xA6: return (.stop, 3)
      default: return (.other, 3)
      }
    default:
      var end = at + 1
      while (0x80...0xBF).contains(bytes[end]) { end += 1 }
      return (.other, end - at)
    }
  }
}
