/// Where four digits count things and are no year, by the words beside them.
extension Page {
  /// "020 7946 1958", "No. 2015-1234": a part of a longer number. "From 2019-2017" counts down.
  func isInNumber(_ index: Int, _ value: Int) -> Bool {
    let before = self[index - 1]
    if before.isNumber, self[index].isSpaced, before.digits >= 3, fullYear(index - 1) == nil,
      !before.flags.contains(.grouped)
    {
      return true
    }
    if before.term == .dot, at(index - 2, [.label]) { return true }
    return at(index + 1, .hyphen) && isGlued(index + 1) && isGlued(index + 2)
      && self[index + 2].isNumber && self[index + 2].digits == 4 && self[index + 2].value < value
      && !at(index - 1, .in, .from)
  }

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

  /// "die gezählten 1922 Aktivitäten": between an adjective with its article and the noun of both, in a
  /// language whose nouns have capitals.
  func isDescribedNumber(_ index: Int) -> Bool {
    let (before, next) = (self[index - 1], self[index + 1])
    guard before.isWord, !before.isCapital, before.term == .none, before.end - before.start > 4,
      bytes[Int(before.end) - 2] == 0x65, bytes[Int(before.end) - 1] == 0x6E,
      hasArticle(index - 2) || at(index - 2, .his), next.isWord, next.isCapital
    else { return false }
    return next.term == .none && next.classes.isEmpty && !next.flags.contains(.opensSentence)
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
      && Self.groups.contains { spells(index - 2, $0) }
  }

  /// What is so many strong: "a decree of 1798 abolishes tithes" has a verb behind its year.
  private static let groups: [StaticString] = [
    "total", "survey", "sample", "crowd", "group", "study", "force", "army", "fleet", "crew",
    "garrison", "population", "majority", "list", "poll", "collection",
  ]

  /// "In 1066 William landed", "since 1284", "between 1175 and 1490", but "between 1000 and 1200" hours: a
  /// year of the Middle Ages, of which nothing behind it is counted.
  func isMedieval(_ index: Int, _ value: Int) -> Bool {
    guard (1000..<1400).contains(value), countsNothing(index) else { return false }
    if at(index - 1, .between), at(index + 1, .and), self[index + 2].digits == 4 {
      return self[index + 2].value > value && countsNothing(index + 2)
        && (value % 100 != 0 || self[index + 2].value % 100 != 0)
    }
    return at(index - 1, .in, .since) && !at(index + 1, .to)
  }

  /// "From 1042 to 1066", "by 1015 they were", "the battle (1066)": what is a time of the day or a sum as
  /// easily, and a year where the text tells of such.
  func mayBeMedieval(_ index: Int, _ value: Int) -> Bool {
    guard (1000..<1400).contains(value), countsNothing(index) else { return false }
    switch self[index - 1].term {
    case .from, .until, .before, .after: return true
    case .by: return self[index - 1].flags.contains(.opensSentence)
    case .open: return at(index + 1, .close) || at(index + 1, .dash, .hyphen)
    case .dash, .hyphen: return isLater(index, than: index - 2) && at(index - 3, .open)
    case .to: return self[index - 2].isNumber && at(index - 3, .from)
    case .and: return self[index - 2].isNumber && at(index - 3, .between)
    case .between: return at(index + 1, .and) && isNumberLater(index + 2, than: value)
    default: return false
    }
  }

  /// Whether no noun, unit or zone behind the number takes it for its own.
  private func countsNothing(_ index: Int) -> Bool {
    let next = index + 1
    return !isCounted(next) && !(isAdjective(next) && isCounted(next + 1))
      && self[next].classes.isDisjoint(with: [
        .unit, .cardinal, .zone, .digits, .weekday, .clock, .month, .dayPart,
      ]) && !at(next, .percent, .money, .of) && !at(next, .or, .local)
      && !(self[next].isWord && self[next].flags.contains(.shouted))
      && (!(isGlued(next) && isGlued(next + 1)) || isLater(next + 1, than: index))
  }

  private func isNumberLater(_ index: Int, than value: Int) -> Bool {
    self[index].digits == 4 && self[index].value > value
  }

  /// The "1103" of "1098–1103".
  private func isLater(_ index: Int, than first: Int) -> Bool {
    at(index - 1, .dash, .hyphen) && self[index].digits == 4 && self[first].digits == 4
      && self[index].value > self[first].value
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
