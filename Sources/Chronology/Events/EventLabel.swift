import Articles

/// Writes a clause on one line, fit for a narrow pane.
///
/// Left out: the date itself, which stands beside the label, words that only tie the sentence to the
/// one before, and marks at the ends. What is too long is cut at a clause if one ends late enough,
/// else between two words.
struct EventLabel {
  /// The most characters of a label, the ellipsis counted.
  static let longest = 80

  let bytes: SentenceBytes
  let tokens: [ClauseToken]
  let clause: Clause
  /// The token of the mention to leave out, or nothing if the date is part of a name.
  let place: Int?
  /// Whether the parts of the clause hold every comma that they need.
  var hasOwnCommas = false

  func text() -> SafeText {
    var kept: [Int] = []
    kept.reserveCapacity(clause.parts.reduce(8) { $0 + $1.count })
    for part in clause.parts {
      // The marks between two parts that follow one another are said too.
      if let last = kept.last, last < part.lowerBound, part.lowerBound - last <= 4,
        (last + 1..<part.lowerBound).allSatisfy(isMark), !isOwned,
        // Where the date is out already, so are the commas that went with it.
        !hasOwnCommas
          || (last + 1..<part.lowerBound).contains(where: { tokens[$0].kind != .comma })
      {
        kept += last + 1..<part.lowerBound
      }
      kept += part
    }
    kept = withoutPlace(kept)
    // An address behind the sentence is no word of it.
    if let last = kept.last, isAddress(last),
      let address = kept.firstIndex(where: { tokens[$0].word.hasPrefix("http") }), address > 3
    {
      kept.removeSubrange(address...)
    }
    if let place {
      let isHead = kept.firstIndex(of: place) ?? 9 < 3
      kept = withoutList(kept, place: place) ?? withoutDate(kept, place: place)
      if isHead, !kept.contains(place) { kept = withoutRest(kept) }
    }
    kept = withoutConnective(kept)
    while let first = kept.first, isMark(first) || tokens[first].kind == .other,
      tokens[first].kind != .quoteOpen, !isMoney(first)
    {
      kept.removeFirst()
    }
    // "that the bridge fell", but not "That was true".
    if let first = kept.first, tokens[first].word == "that", kept.count > 3,
      !tokens[kept[1]].isVerb, !tokens[first].isCapital
    {
      kept.removeFirst()
    }
    while let last = kept.last,
      isMark(last) && (tokens[last].kind != .quoteClose || !isQuoted(kept))
        || tokens[last].isOf(.coordinators) && tokens[last].word != "so"
    {
      kept.removeLast()
    }
    var line = cut(unquoted(kept))
    // A date at the end may hold the stop of its sentence: "by early May."
    if let last = kept.last, tokens[last].mention != nil, line.last == 0x2E,
      !line.dropLast().reversed().prefix(while: { $0 != 0x20 }).contains(0x2E)
    {
      line.removeLast()
    }
    capitalize(&line)
    return SafeText(String(decoding: line, as: UTF8.self)).collapsed
  }

  /// "VIENNA — The house will be turned": without the place at the head of the report.
  private func withoutPlace(_ kept: [Int]) -> [Int] {
    guard kept.first == 0, kept.count > 6, isShouted(0),
      let dash = kept.prefix(9).firstIndex(where: { tokens[$0].kind == .dash }), kept[dash] == dash,
      kept[..<dash].allSatisfy({
        isMark($0) || tokens[$0].isCapital || tokens[$0].kind == .other || tokens[$0].word == "of"
      })
    else { return kept }
    return Array(kept[(dash + 1)...])
  }

  private func isShouted(_ index: Int) -> Bool {
    let letters = bytes.bytes[tokens[index].start..<tokens[index].end]
    return letters.count > 2 && letters.allSatisfy { (0x41...0x5A).contains($0) || $0 == 0x2E }
  }

  /// Whether the label is a noun and what its "whose" says: "Storm, whose term ends" is written
  /// "Storm’s term ends".
  var isOwned: Bool {
    guard clause.parts.count == 2, let last = clause.parts[0].last, tokens[last].isContent else {
      return false
    }
    return tokens[clause.parts[1].lowerBound].word == "whose"
  }

  /// A sign that belongs to the number after it: "£40".
  private func isMoney(_ index: Int) -> Bool {
    tokens[index].kind == .other && index + 1 < tokens.count && tokens[index + 1].kind == .number
      && tokens[index].end == tokens[index + 1].start
  }

  func isMark(_ index: Int) -> Bool {
    switch tokens[index].kind {
    case .word, .number, .mention, .possessive, .other: false
    default: true
    }
  }

  /// The words without a list of dates that share their verb: "will meet on Monday and Tuesday".
  private func withoutList(_ kept: [Int], place: Int) -> [Int]? {
    guard let at = kept.firstIndex(of: place) else { return nil }
    func isLink(_ index: Int) -> Bool {
      let token = tokens[kept[index]]
      return token.kind == .comma || token.isOf(.coordinators) || token.isOf(.datePrepositions)
        || Self.links.contains(token.word) || isSlash(kept[index])
    }
    var (first, last) = (at, at)
    for isBackward in [true, false] {
      var index = at
      while true {
        index += isBackward ? -1 : 1
        let edge = index
        while kept.indices.contains(index), abs(index - edge) < 4, isLink(index) {
          index += isBackward ? -1 : 1
        }
        guard kept.indices.contains(index), index != edge, tokens[kept[index]].mention != nil else {
          break
        }
        if isBackward { first = index } else { last = index }
      }
    }
    guard first < last else { return nil }
    let after = last + 1 < kept.count ? tokens[kept[last + 1]] : nil
    // "14/15 September: rain"
    if first == 0, let after, after.kind == .colon || after.kind == .dash {
      return Array(kept[(last + 2)...])
    }
    guard first > 0, tokens[kept[first - 1]].isOf(.datePrepositions) else { return nil }
    let before = first > 1 ? tokens[kept[first - 2]] : nil
    // Only between a sentence and its end, or before it: nothing else may lean on the dates.
    let isEnd = after.map { $0.kind == .stop || $0.kind == .comma } ?? true
    let isHead = before == nil && after?.isVerb == false && after?.isOf(.prepositions) == false
    guard isHead || isEnd && before?.isWord == true && before?.isOf(.formsOfBe) == false else {
      return nil
    }
    return Array(kept[..<(first - 1)]) + Array(kept[(last + 1)...])
  }

  /// Further words between two dates of one list: "on Monday and then again on Tuesday".
  private static let links: Set<String> = ["again", "then"]

  /// The mark between the two dates of "14/15 September".
  func isSlash(_ index: Int) -> Bool {
    tokens[index].kind == .other && bytes[tokens[index].start] == 0x2F
  }

  private func withoutDate(_ kept: [Int], place: Int) -> [Int] {
    guard let at = kept.firstIndex(of: place) else { return kept }
    var first = at
    if first > 0, tokens[kept[first - 1]].isOf(.datePrepositions) { first -= 1 }
    if first > 0, first < at, ["late", "early"].contains(tokens[kept[first]].word),
      ["in", "on"].contains(tokens[kept[first - 1]].word)
    {
      first -= 1
    }
    if first == at, at == 1 || at > 0 && isMark(kept[at - 1]), at > 0,
      tokens[kept[at - 1]].word == "by"
    {
      first -= 1
    }
    // "Late on Saturday the wait ended", "since early on Wednesday".
    if first > 0, first < at, ["late", "early"].contains(tokens[kept[first - 1]].word) {
      first -= 1
      if first > 0, tokens[kept[first - 1]].isWord { return kept }
    }
    var last = at
    // "won it in the 2019 vote": the noun wants the date.
    if at + 1 < kept.count, tokens[kept[at + 1]].isContent, !tokens[kept[at + 1]].isVerb,
      startsWithThe(kept[at]),
      bytes.isDigit(tokens[kept[at]].end - 1), first < at
    {
      return kept
    }
    // "Back in May, it …", "Come May, …", "only last week": the word goes with the date.
    let isHead = first == 1 || first > 1 && isMark(kept[first - 2])
    if first > 0,
      isHead && Self.beforeDates.contains(tokens[kept[first - 1]].word)
        || first == at && first > 1 && ["just", "only"].contains(tokens[kept[first - 1]].word)
    {
      first -= 1
    }
    if at + 1 < kept.count, tokens[kept[at + 1]].word == "alone" { last += 1 }
    let next = last + 1 < kept.count ? tokens[kept[last + 1]] : nil
    let before = first > 0 ? tokens[kept[first - 1]] : nil
    if first == at, let before,
      before.word == "least" || before.word == "most" || before.word == "than"
        || isBareYear(at: kept[at]),
      before.isWord
    {
      return kept
    }
    let isAside = first == at && next?.kind == .comma && before?.isWord == true
    if isAside, let before, before.isOf(.determiners) || before.isPossessive {
      return without(at..<at + 2, kept)
    }
    if let before, before.isWord {
      let clings =
        before.isOf(.coordinators) || before.word == "then"
        || before.isOf(.formsOfBe)
        || first == at
          && (before.isOf(.prepositions)
            || before.isOf(.determiners)
            || before.isOf(.partsOfTime))
      let wants =
        next.map { $0.kind == .stop || $0.kind == .semicolon } ?? true
        ? ["due", "scheduled", "set", "planned", "slated", "built", "born", "founded"] : []
      if clings || wants.contains(before.word) { return kept }
      // "the bridge, built in 1932", "Born in 1950, she": without its year nothing is left.
      if before.isPast || before.word == "born",
        first == 1 && next?.kind == .comma
          || next == nil && (first == 1 || first > 1 && isMark(kept[first - 2]))
      {
        return kept
      }
    }
    let second = last + 2 < kept.count ? tokens[kept[last + 2]] : nil
    if leansOnDate(kept, first: first, at: last) || isHeld(kept, first: first, at: at) {
      return kept
    }
    if next?.kind == .possessive || before == nil && next?.isVerb == true { return kept }
    // "If it is any comfort, 2016 probably was worse": the date is what is spoken of.
    let verb = next?.isOf(.adverbs) == true ? second : next
    if first == at, verb?.isVerb == true, before == nil || isMark(kept[first - 1]) { return kept }
    if let next, next.isOf(.coordinators) || next.kind == .other || next.kind == .dash,
      second?.mention != nil
    {
      return kept
    }
    // "talks held on Monday ended": without the day the verbs run together.
    if before?.isPast == true, next?.isVerb == true { return kept }
    if next?.kind == .comma, second?.isVerb == true {
      // The comma after the date closes what one before it opened.
      if before?.kind == .comma { first -= 1 }
      if before?.kind == .comma || !kept[..<first].contains(where: isMark) { last += 1 }
      return without(first..<last + 1, kept)
    }
    if let next, next.kind == .comma, before == nil || isMark(kept[first - 1]) { last += 1 }
    if let next, next.kind == .dash || next.kind == .colon || next.kind == .semicolon,
      before == nil || before?.kind == .semicolon && next.kind == .semicolon
    {
      last += 1
    }
    return without(first..<min(last + 1, kept.count), kept)
  }

  private func without(_ range: Range<Int>, _ kept: [Int]) -> [Int] {
    var kept = kept
    kept.removeSubrange(range)
    return kept
  }

  /// Whether a line's last word is part of an address, or the head of one that a colon has cut.
  private func isAddress(_ index: Int) -> Bool {
    index > 0 && isSlash(index - 1) || tokens[index].word == "https" || tokens[index].word == "http"
  }

  private func startsWithThe(_ index: Int) -> Bool {
    let start = tokens[index].start
    return bytes[start] | 0x20 == 0x74 && bytes[start + 1] == 0x68 && bytes[start + 2] == 0x65
      && bytes[start + 3] == 0x20
  }

  /// Words that stand at the head of a clause and only lead to its date.
  private static let beforeDates: Set<String> = ["back", "come", "alone", "just", "only"]

  /// A year alone: without a preposition it is spoken of, "designated 2024 as the year of the cat".
  private func isBareYear(at index: Int) -> Bool {
    tokens[index].end - tokens[index].start == 4
      && (tokens[index].start..<tokens[index].end).allSatisfy(bytes.isDigit)
  }

  /// Whether what stands around the date needs it: without the date two nouns would run together,
  /// or a word be left that goes with it.
  private func leansOnDate(_ kept: [Int], first: Int, at: Int) -> Bool {
    guard at + 1 < kept.count else { return isLastNoun(kept[..<first]) }
    let next = tokens[kept[at + 1]]
    let second = at + 2 < kept.count ? tokens[kept[at + 2]] : nil
    let isHead = first == 0 || isMark(kept[first - 1])
    // "the second half of the decade", "2.57 p.m. Moscow time", "on May 22, a Friday"
    if next.word == "of" || next.word == "time" || second?.word == "time" && next.isCapital {
      return true
    }
    if next.kind == .comma, let second, ["a", "an"].contains(second.word), !isHead,
      at + 4 >= kept.count || isMark(kept[at + 4])
    {
      return true
    }
    // "the first in May, the second in June": a bare noun after a comma.
    if next.isWord == false, isLastNoun(kept[..<first]) { return true }
    // "“Task accomplished, July 1969.”"
    if first == at, isHead, first > 0, next.kind == .stop || next.kind == .quoteClose,
      first < 2 || !tokens.isAge(at: kept[first - 2])
    {
      return true
    }
    // "July 15 to 25", "the next day on which"
    if isHead, next.word == "to" { return true }
    if isHead,
      next.isOf(.relatives) && next.word != "when"
        || next.isOf(.prepositions)
          && second?.isOf(.relatives) == true
    {
      return true
    }
    // "Since the landing on 23 August the expedition": no verb parts the nouns.
    guard !isHead, next.isWord || next.kind == .number, !next.isVerb,
      !next.isOf(.prepositions), !next.isOf(.coordinators),
      !next.isOf(.subordinators), !next.isOf(.relatives)
    else { return false }
    return !kept[..<first].contains { tokens[$0].isVerb }
  }

  /// Whether the words end in a comma and a noun of few words that has no verb.
  private func isLastNoun(_ kept: ArraySlice<Int>) -> Bool {
    guard let comma = kept.lastIndex(where: isMark), tokens[kept[comma]].kind == .comma else {
      return false
    }
    let words = kept[comma...].dropFirst()
    guard let head = words.first, words.count <= 3 else { return false }
    return tokens[head].isOf(.determiners)
      && !words.contains { tokens[$0].isVerb }
  }

  private func withoutConnective(_ all: [Int]) -> [Int] {
    var kept = all[...]
    while let first = kept.first {
      let token = tokens[first]
      let next = kept.dropFirst().first.map { tokens[$0] }
      if token.kind == .comma {
        kept = kept.dropFirst()
      } else if token.kind == .quoteOpen, kept.count > 3, let next, next.isOf(.coordinators) {
        kept = kept.dropFirst(2)  // "“and we went there"
      } else if token.isOf(.connectives), kept.count > 2, let next,
        next.kind == .comma || next.kind == .colon || token.isOf(.coordinators)
      {
        kept = kept.dropFirst()
      } else if let comma = introEnd(kept) {
        kept = kept[comma...].dropFirst()
      } else {
        break
      }
    }
    return kept.count == all.count ? all : Array(kept)
  }

  /// The comma after an opening that says nothing by itself: "Further complicating matters,".
  private func introEnd(_ kept: ArraySlice<Int>) -> Int? {
    guard let first = kept.first, kept.count > 6 else { return nil }
    let opener = tokens[first].word
    guard ["further", "in", "as", "at"].contains(opener) else { return nil }
    guard let comma = kept.prefix(5).firstIndex(where: { tokens[$0].kind == .comma }) else {
      return nil
    }
    let words = kept[..<comma].map { tokens[$0].word }
    let ties = ["addition", "response", "turn", "particular", "result", "time", "matters", "fact"]
    return ties.contains(words.last ?? "") ? comma : nil
  }
}
