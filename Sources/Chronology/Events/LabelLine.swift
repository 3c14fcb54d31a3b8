import Articles

/// The words of a label as one line of bytes, cut to its length.
extension EventLabel {
  /// "Today (19), reports arise", "On Friday, 18 and 19, …": without the numbers that were said beside a
  /// date at the head, once it is left out.
  func withoutRest(_ kept: [Int]) -> [Int] {
    let run = kept.prefix {
      isMark($0) || tokens[$0].kind == .number || tokens[$0].isOf(.coordinators)
    }
    guard run.contains(where: { tokens[$0].kind == .number }), let last = run.last,
      tokens[last].kind == .comma || tokens[last].kind == .close, run.count < kept.count,
      tokens[kept[run.count]].start > tokens[last].end
    else { return kept }
    return Array(kept[run.count...])
  }

  /// The text of the tokens up to the longest that fits.
  func cut(_ kept: [Int]) -> [UInt8] {
    var line: [UInt8] = []
    line.reserveCapacity(Self.longest * 2)
    var count = 0
    // Where the line may end: its bytes and characters after the last clause and the last word.
    var clauseEnd = (bytes: 0, characters: 0)
    var wordEnd = 0
    var depth = 0
    var sawVerb = false
    // "In the format that began this year, teams play": the comma ends no clause.
    var isOpening = kept.first.map { tokens[$0].isOf([.prepositions, .subordinators]) } ?? false
    let owner = isOwned ? kept.firstIndex { tokens[$0].word == "whose" } : nil
    for (order, index) in kept.enumerated() {
      let token = tokens[index]
      if order > 0 {
        let before = kept[order - 1]
        let isNext = before + 1 == index
        let hasGap = isNext ? tokens[before].end < token.start : !isClosing(token)
        if token.kind == .open || token.kind == .quoteOpen { depth += 1 }
        let closes = token.kind == .close || token.kind == .quoteClose
        if closes { depth -= 1 }
        if tokens[before].isVerb { sawVerb = true }
        if depth <= 0 || depth == 1 && token.kind == .open, !closes,
          token.isOf(.relatives) && !token.isOf(.determiners) || isMark(index)
            || token.isOf(.subordinators) && !token.isOf(.comparisons),
          // "anunció que", "kündigte an, dass": what is said belongs to who says it.
          !(token.isOf(.complementizers) && tokens[before].isReporting)
        {
          // "The minister, Helen Strand…" says nothing yet.
          if sawVerb, !isOpening, count < Self.longest, !isWeak(tokens[before]) {
            clauseEnd = (line.count, count)
          }
        }
        if token.kind == .comma, depth <= 0 { isOpening = false }
        if hasGap, count < Self.longest, !isWeak(tokens[before]) { wordEnd = line.count }
        if hasGap || !isNext && token.isWord {
          line.append(0x20)
          count += 1
        }
      }
      if order > 0, order == owner {
        if line.last == 0x20 {
          line.removeLast()
          count -= 1
        }
        line += "’s".utf8
        count += 2
        continue
      }
      var isPlain = true
      for place in token.start..<token.end {
        let byte = bytes.bytes[place]
        isPlain = isPlain && byte < 0x80
        line.append(byte)
      }
      count +=
        isPlain
        ? token.end - token.start
        : String(decoding: bytes.bytes[token.start..<token.end], as: UTF8.self).count
      if count > Self.longest {
        let end = clauseEnd.characters * 2 >= Self.longest ? clauseEnd.bytes : wordEnd
        guard end > 0 else {
          let text = SafeText(String(decoding: line, as: UTF8.self))
          return Array(text.capped(at: Self.longest).string.utf8)
        }
        line.removeSubrange(end...)
        trim(&line)
        return line + "…".utf8
      }
    }
    return line
  }

  /// Whether a mark right before the date is of one piece with it: the slash of "14/15 September".
  func isHeld(_ kept: [Int], first: Int, at: Int) -> Bool {
    first == at && at > 0 && isSlash(kept[at - 1])
  }

  private func isClosing(_ token: ClauseToken) -> Bool {
    switch token.kind {
    case .comma, .semicolon, .colon, .close, .quoteClose, .stop, .possessive: true
    default: false
    }
  }

  /// A word that a line should not end with.
  private func isWeak(_ token: ClauseToken) -> Bool {
    token.isOf([.prepositions, .determiners, .coordinators, .auxiliaries, .leaning])
      || token.kind == .quoteOpen || token.kind == .open
  }

  /// Drops spaces, commas, colons and dashes from the end.
  private func trim(_ line: inout [UInt8]) {
    while let last = line.last {
      let isDash =
        line.count > 2 && line[line.count - 3] == 0xE2 && line[line.count - 2] == 0x80
        && (last == 0x93 || last == 0x94)
      if isDash {
        line.removeLast(3)
      } else if [0x20, 0x2C, 0x3B, 0x3A, 0x2D].contains(last) {
        line.removeLast()
      } else {
        return
      }
    }
  }

  /// Gives the first word a capital, but for "iPhone" and its like.
  func capitalize(_ line: inout [UInt8]) {
    var at = 0
    while at < line.count, line[at] < 0x80, !Self.isLetter(line[at]), !isDigit(line[at]) { at += 1 }
    if at + 3 < line.count, line[at] == 0xE2, line[at + 1] == 0x80 { at += 3 }
    guard at + 1 < line.count else { return }
    if line[at] < 0x80, Self.isLetter(line[at]) || isDigit(line[at]), line[at + 1] < 0x80 {
      // A small letter before a capital is meant.
      let isMeant = Self.isLetter(line[at + 1]) && line[at + 1] & 0x20 == 0
      if Self.isLetter(line[at]), line[at] & 0x20 != 0, !isMeant { line[at] &= 0xDF }
    } else {
      line = Array(capitalized(String(decoding: line, as: UTF8.self)).utf8)
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  private func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  private func capitalized(_ text: String) -> String {
    let head = text.prefix { !$0.isLetter && !$0.isNumber }
    let rest = text.dropFirst(head.count)
    guard let first = rest.first, first.isLowercase else { return text }
    if rest.dropFirst().first?.isUppercase == true { return text }
    return head + first.uppercased() + rest.dropFirst()
  }
}
