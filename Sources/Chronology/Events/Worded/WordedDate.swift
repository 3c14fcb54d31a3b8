/// Takes the date, which stands beside its label, out of the words of a clause.
struct WordedDate {
  let tokens: [ClauseToken]
  let words: ClauseWords

  /// The words without the date at `place`, and without what only leads to it; as they are where
  /// something that stays would lean on it: "für Montag", "die am Montag eröffnete Messe".
  func removed(_ place: Int, from kept: [Int]) -> [Int] {
    guard let at = kept.firstIndex(of: place) else { return kept }
    var (first, last) = (at, at)
    // "am 4. und 5. März", "am Freitag um 17 Uhr"
    while let next = neighbour(of: last, in: kept, step: 1) { last = next }
    while let next = neighbour(of: first, in: kept, step: -1) { first = next }
    // "am Montag (3. Mai)": one date, which holds the first bracket.
    if last + 1 < kept.count, tokens[kept[last + 1]].kind == .close,
      !kept[..<first].contains(where: { tokens[$0].kind == .open })
    {
      last += 1
    }
    if first > 0, tokens[kept[first - 1]].isOf(.datePrepositions) { first -= 1 }
    let isLed = first < at
    // "Auch heute noch findet man"
    while last + 1 < kept.count, first == 0 || tokens[kept[first - 1]].isOf(.particles),
      last + 1 < kept.count, tokens[kept[last + 1]].isOf(.particles)
    { last += 1 }
    while first > 0, tokens[kept[first - 1]].isOf(.particles),
      first < 2 || !tokens[kept[first - 2]].isOf(.comparisons)
    { first -= 1 }
    let before = first > 0 ? tokens[kept[first - 1]] : nil
    let next = last + 1 < kept.count ? tokens[kept[last + 1]] : nil
    // ", der im Mai erschien": no article.
    let isRelative =
      first > 1 && before?.isOf(.relatives) == true && tokens[kept[first - 2]].kind == .comma
    if let before, before.isWord || before.kind == .number, !isRelative {
      guard !before.isOf([.prepositions, .determiners, .coordinators, .indefinites]),
        !isAttribute(kept, last: last), before.kind != .number
      else { return kept }
    }
    // "Der 1. Mai fiel", "zeigte das vergangene Wochenende": the date is what is spoken of.
    if !isLed, words.putsVerbSecond, startsWithNominative(place) { return kept }
    if before?.kind == .open || next?.kind == .close { return kept }
    if before?.kind == .semicolon, next?.kind == .comma { return kept }
    if before?.kind == .quoteOpen, next?.kind == .quoteClose { return kept }
    // "Es ist 1 Uhr.", "Anfang 2022 und noch einmal im Sommer", "November, Februar oder Juni"
    if before?.isOf(.formsOfBe) == true, next?.kind != .number,
      next?.isWord != true || next?.isOf(.coordinators) == true
    {
      return kept
    }
    if next?.isOf(.coordinators) == true, before == nil || before?.isOf(.comparisons) == true {
      return kept
    }
    if next?.kind == .comma, last + 2 < kept.count, tokens[kept[last + 2]].mention != nil {
      return kept
    }
    if before?.kind == .comma, first > 1, tokens[kept[first - 2]].mention != nil { return kept }
    if next?.isOf(.origins) == true, before == nil { return kept }
    // A date alone is no clause, and a verb alone hardly one.
    guard kept.count - (last + 1 - first) > 1 else { return kept }
    let isHead = before == nil || before?.kind == .quoteOpen
    if next?.kind == .comma, isHead || before?.kind == .comma {
      last += 1
      // "Zwei Tage zuvor, am Jahrestag, wurde": with the first the second comma goes.
      if isHead, let close = closing(after: last, in: kept) {
        return Array(kept[..<first]) + Array(kept[(last + 1)..<close])
          + Array(kept[(close + 1)...])
      }
    } else if next?.kind == .comma, (last + 3...last + 4).contains(kept.count),
      words.putsVerbSecond, tokens[kept[last + 2]].isWord, !tokens[kept[last + 2]].isCapital
    {
      // "findet am Samstag, 24. August, statt": the comma closes what one in the date has opened.
      last += 1
    } else if let next, isHead, next.kind == .colon || next.kind == .dash {
      last += 1
    }
    return Array(kept[..<first]) + Array(kept[min(last + 1, kept.count)...])
  }

  /// The comma that closes what stands between commas before the verb of a clause that it opens.
  private func closing(after comma: Int, in kept: [Int]) -> Int? {
    guard words.putsVerbSecond,
      let close = kept[(comma + 1)...].firstIndex(where: {
        tokens[$0].kind == .comma
      }), close + 1 < kept.count, tokens[kept[close + 1]].isVerb,
      !tokens[kept[close + 1]].isCapital,
      !kept[(comma + 1)..<close].contains(where: { tokens[$0].isVerb && !tokens[$0].isCapital }),
      tokens[kept[comma + 1]].isOf(.datePrepositions)
    else { return nil }
    return close
  }

  /// The next date of a list, or the time of the day beside it, past what links them.
  private func neighbour(of index: Int, in kept: [Int], step: Int) -> Int? {
    var at = index + step
    var links = 0
    while kept.indices.contains(at), links < 3, isLink(tokens[kept[at]]) {
      at += step
      links += 1
    }
    guard kept.indices.contains(at), tokens[kept[at]].mention != nil,
      !tokens[kept[at]].isDuration, !tokens[kept[at]].isRepetition
    else { return nil }
    return at
  }

  private func isLink(_ token: ClauseToken) -> Bool {
    token.isOf([.datePrepositions, .particles]) || isSlash(token)
      || token.isOf(.coordinators) && !token.isOf(.negations)
  }

  /// The mark of "14./15. September", right between its neighbours.
  private func isSlash(_ token: ClauseToken) -> Bool {
    token.kind == .other && token.end - token.start == 1
  }

  /// "eine am Montag eingelegte Beschwerde": the date belongs to an adjective before its noun.
  private func isAttribute(_ kept: [Int], last: Int) -> Bool {
    guard words.putsVerbSecond, last + 2 < kept.count else { return false }
    let (next, noun) = (tokens[kept[last + 1]], tokens[kept[last + 2]])
    guard next.isWord, !next.isCapital, noun.isCapital, noun.isContent else { return false }
    guard !next.isOf([.determiners, .prepositions, .auxiliaries, .coordinators]) else {
      return false
    }
    return ["e", "en", "er", "es", "em"].contains { next.word.hasSuffix($0) }
      && !next.isOf(.irregularPasts)
      && kept[..<(last + 1)].contains {
        tokens[$0].isOf(.determiners)
      } && !next.isReporting && next.word.utf8.count > 6
      && !kept[..<(last + 1)].contains { tokens[$0].isVerb && tokens[$0].isAuxiliary }
  }

  private func startsWithNominative(_ place: Int) -> Bool {
    tokens[place].startsWithArticle
  }
}
