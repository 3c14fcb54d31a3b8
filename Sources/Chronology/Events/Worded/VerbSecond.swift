/// Sets the subject before the verb again, where the date that stood there is left out: "[Am Montag]
/// brach der Damm" is written "Der Damm brach".
struct VerbSecond {
  let tokens: [ClauseToken]
  let words: ClauseWords

  /// The words of a clause that begins with its verb in the order of one that begins with its
  /// subject; nothing where the subject cannot be told for sure.
  func turned(_ kept: [Int]) -> [Int]? {
    guard kept.count > 1 else { return nil }
    var start = 1
    // "trafen sich Vertreter", "hat nun die Regierung": these stay behind the verb.
    while start < kept.count, start < 4,
      tokens[kept[start]].isOf([.reflexives, .connectives, .particles])
        || tokens[kept[start]].mention != nil
    { start += 1 }
    guard let end = subjectEnd(kept, from: start) else { return nil }
    return Array(kept[start..<end]) + [kept[0]] + Array(kept[1..<start]) + Array(kept[end...])
  }

  /// Past the subject that begins at `start`, if one does for sure.
  func subjectEnd(_ kept: [Int], from start: Int) -> Int? {
    guard start < kept.count else { return nil }
    let head = tokens[kept[start]]
    if head.isOf(.pronouns), !head.isOf(.subjectArticles) { return start + 1 }
    var end: Int?
    if head.isOf(.subjectArticles) || head.kind == .number || head.isOf(.numerals) {
      end = nounEnd(kept, from: start + 1)
    } else if head.isWord, head.isCapital, !head.isOf(.prepositions) {
      end = nameEnd(kept, from: start)
    }
    guard var end else { return nil }
    // "der Präsident der Republik", "der Hof (VGH)", "OGBL und LCGB"
    while end < kept.count {
      let next = tokens[kept[end]]
      if next.isOf(.genitives), let more = nounEnd(kept, from: end + 1) {
        end = more
      } else if next.kind == .open,
        let close = kept[end...].firstIndex(where: { tokens[$0].kind == .close }), close - end < 6
      {
        end = close + 1
      } else if next.isOf(.coordinators), end + 1 < kept.count,
        let more = tokens[kept[end + 1]].isOf(.subjectArticles)
          ? nounEnd(kept, from: end + 2)
          : tokens[kept[end + 1]].isCapital ? nameEnd(kept, from: end + 1) : nil
      {
        end = more
      } else {
        break
      }
    }
    return end
  }

  /// Past the adjectives and the noun after an article; nothing if a second noun follows, which may
  /// as well be the object.
  private func nounEnd(_ kept: [Int], from start: Int) -> Int? {
    var at = start
    while at < kept.count, at - start < 5 {
      let token = tokens[kept[at]]
      // "der 21 Jahre alte Mann"
      let isMeasure =
        token.isCapital && at > start && tokens[kept[at - 1]].kind == .number
        && at + 2 < kept.count && isAdjective(tokens[kept[at + 1]])
        && tokens[kept[at + 2]].isCapital
      guard isMeasure || token.mention != nil || isAdjective(token) else { break }
      at += 1
    }
    if at < kept.count, tokens[kept[at]].kind == .quoteOpen,
      let close = kept[at...].firstIndex(where: { tokens[$0].kind == .quoteClose }), close - at < 8
    {
      return close + 1
    }
    guard at < kept.count, tokens[kept[at]].isWord, tokens[kept[at]].isCapital else { return nil }
    at += 1
    at = pastWelded(kept, at)
    // "das Medikament „Wegovy“"
    if at < kept.count, tokens[kept[at]].kind == .quoteOpen,
      let close = kept[at...].firstIndex(where: { tokens[$0].kind == .quoteClose }), close - at < 8
    {
      return close + 1
    }
    let run = kept[at...].prefix { tokens[$0].isWord && tokens[$0].isCapital }
    guard !run.isEmpty else { return at }
    return isName(kept, run) ? run.endIndex : nil
  }

  /// Past what a sign without space welds to the word before: "Mitarbeiter*innen".
  private func pastWelded(_ kept: [Int], _ start: Int) -> Int {
    var at = start
    while at + 1 < kept.count, tokens[kept[at]].kind == .other,
      tokens[kept[at]].start == tokens[kept[at - 1]].end,
      tokens[kept[at]].end == tokens[kept[at + 1]].start
    { at += 2 }
    return at
  }

  private func isAdjective(_ token: ClauseToken) -> Bool {
    guard token.kind != .number else { return true }
    guard token.isWord, !token.isOf([.prepositions, .determiners, .auxiliaries, .irregularPasts])
    else { return false }
    return !token.isCapital && ["e", "en", "er", "es"].contains { token.word.hasSuffix($0) }
      || token.isOf(.numerals)
  }

  private func nameEnd(_ kept: [Int], from start: Int) -> Int? {
    let run = kept[start...].prefix { tokens[$0].isWord && tokens[$0].isCapital }
    if run.count == 1 {
      return tokens[kept[start]].isOf(.bareObjects) ? nil : pastWelded(kept, run.endIndex)
    }
    return isName(kept, run) ? run.endIndex : nil
  }

  /// Whether a row of capitals is one name and no subject with its object after it.
  private func isName(_ kept: [Int], _ run: ArraySlice<Int>) -> Bool {
    guard let last = run.last, run.count <= 4, !tokens[last].isOf(.bareObjects) else {
      return false
    }
    guard run.endIndex < kept.count else { return true }
    let next = tokens[kept[run.endIndex]]
    if next.isOf(.coordinators) { return false }
    return next.isOf([
      .determiners, .prepositions, .reflexives, .pronouns, .particles, .connectives,
    ])
      || !next.isWord && next.kind != .number
  }
}
