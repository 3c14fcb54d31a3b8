/// Where four digits count things and are no year, by the words beside them.
extension Page {
  /// "Approved by 2025 votes to 1996", but "by 1990 people had left".
  func isMargin(_ index: Int) -> Bool {
    at(index - 1, .by)
      && (!self[index + 2].isWord || at(index + 2, .to, .and, .in)
        || spells(index + 2, "against"))
  }

  /// The second number of "2025 votes to 1996", "2025 Stimmen gegen 1996", "2025 votos contra 1996".
  func isOtherScore(_ index: Int) -> Bool {
    guard has(index - 2, .counted), self[index - 3].isNumber else { return false }
    return at(index - 1, .to) || spells(index - 1, "against")
      || spells(index - 1, "gegen") || spells(index - 1, "contra")
  }

  /// Whether a plain plural noun follows, which the number counts: "1500 people".
  func isCounted(_ index: Int) -> Bool {
    let token = self[index]
    if lexicon.habits.capitalsAreNouns {
      return token.isCapital && !token.flags.contains(.opensSentence) && token.term == .none
    }
    guard token.isWord, !token.isCapital, token.classes.subtracting(.holiday).isEmpty,
      token.term == .none
    else {
      return false
    }
    return bytes[Int(token.end) - 1] == 0x73 && token.end - token.start > 3
      || has(index, .counted) || endsInChildren(token)
  }

  /// "At least 1836 workers", "nearly 1990 homes", "as many as 2015 pupils", "it sank with 1517 passengers":
  /// a word that measures stands before, and what is counted behind. "About 1990 elections" may be
  /// what is spoken of, and "more than 1990 levels" compares with a year.
  func isTallied(_ index: Int, _ value: Int) -> Bool {
    let isPlain = isCounted(index + 1)
    guard !lexicon.habits.capitalsAreNouns,
      isPlain || isAdjective(index + 1) && isCounted(index + 2),
      !has(index + 1, .ofOneYear), !spells(index + 1, "models")
    else { return false }
    switch self[index - 1].term {
    case .nearly, .some: return isPlain
    case .least: return at(index - 2, .at)
    case .than: return at(index - 2, .more) || spells(index - 2, "fewer")
    case .as: return at(index - 2, .many)
    case .about, .over: return isPlain && self[index - 1].flags.contains(.opensSentence)
    default: break
    }
    if spells(index - 1, "another") || spells(index - 1, "roughly") { return isPlain }
    // What was done to so many things: years of old stand with an article or a preposition.
    return value < 1900 && isPlain
      && (spells(index - 1, "with") || at(index - 1, [.pastCue]) && !self[index - 1].isCapital)
  }

  /// "A survey of 1709 schoolchildren", "a crowd of 1812 people", but "the summer of 1848".
  func isGroupOf(_ index: Int, _ value: Int) -> Bool {
    at(index - 1, .of) && value < 1900 && isCounted(index + 1)
      && !at(index - 2, [.unit, .season, .month, .dayPart])
      && (at(index - 3, .a) || spells(index - 2, "total"))
  }

  /// A word that may stand between a number and what it counts.
  private func isAdjective(_ index: Int) -> Bool {
    let token = self[index]
    return token.isWord && !token.isCapital && token.term == .none && token.classes.isEmpty
  }

  /// "children", "schoolchildren", "grandchildren"
  private func endsInChildren(_ token: Token) -> Bool {
    let range = Int(token.start)..<Int(token.end)
    return range.count >= 8 && bytes[range].suffix(8).elementsEqual("children".utf8)
  }
}
