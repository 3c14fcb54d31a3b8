import Articles

/// Dates that name, describe or compare, where they stand without the words that mostly say so.
extension StandingJudge {
  /// "the October 7 attacks", "Sunday's vote", "its July report", "the disputed 2020 election".
  var asModifier: MentionStanding? {
    if token(1)?.kind == .possessive {
      guard let noun = token(2), noun.isWord, !noun.isVerb else { return nil }
      return noun.isOf(.timelessNouns) || words.last == "today" && !noun.isOf(.happenings)
        ? .namedThing : named
    }
    if isLeadingYear { return .namedThing }
    guard let head = nounAfter else { return nil }
    let before = token(-1)
    let happens = head.isOf(.happenings)
    if words.count > 1, words[0] == "the" || happens && ["this", "that"].contains(words[0]) {
      let inner = words.dropFirst().drop { Self.parts.contains($0) }
      if let first = inner.first,
        Self.months.contains(first.prefix(3))
          || Int(first.prefix(4)) != nil && first.utf8.count >= 4
          || inner.count > 1 && Int(first) != nil
            && Self.months.contains(inner[inner.startIndex + 1].prefix(3))
      {
        return isWonIn(inner.count) ? nil : named
      }
    }
    // "sell the 17th-century clocks", but "in the 17th century clocks were rare".
    if words.last == "century", words.count > 1, before != nil,
      before?.isOf(.prepositions) != true || !["in", "during", "since", "by"].contains(word(-1))
    {
      return .namedThing
    }
    if let before, before.isWord,
      before.isOf(.determiners) || before.isPossessive
    {
      return named
    }
    // "the Thursday market" is held every week; "the Thursday vote" was one.
    if words.count == 2, words[0] == "the", isPrecise, Int(words[1].prefix(1)) == nil {
      return happens ? named : .namedThing
    }
    if case .mention? = before?.kind { return happens ? named : nil }
    if let before, before.kind == .possessive { return named }
    let isLed = before.map { $0.isOf(.prepositions) } ?? false
    if isLed {
      // "after 2008 crash", but "in 2008 voters", "on Monday police".
      guard happens, let before, !["in", "on", "during", "by", "at"].contains(before.word) else {
        return nil
      }
      return named
    }
    if happens { return named }
    // "the busy Christmas markets"
    if words.count == 1, Self.feasts.contains(words[0]), before?.isContent == true,
      before?.isVerb == false
    {
      return .namedThing
    }
    // "disputed 2020 ballot", "hottest June day": a bare year or month is no adverb there.
    let isBare = mention.when.precision >= .month && words.count == 1
    return isBare && before?.isContent == true && before?.isVerb == false ? .namedThing : nil
  }

  /// The noun that the mention stands before as an adjective, perhaps behind other adjectives.
  private var nounAfter: ClauseToken? {
    guard let next = token(1) else { return nil }
    if next.isWord, isNounLike(next) {
      // Of a chain of words the happening is the head: "October 7 Hamas-led terror attacks".
      return happening(from: 1) ?? next
    }
    guard next.kind == .comma else { return nil }
    let before = token(-1)
    let isOwned =
      before.map { $0.isOf(.determiners) || $0.isPossessive } ?? false
    return isOwned || words.first == "the" ? happening(from: 2) : nil
  }

  private func happening(from offset: Int) -> ClauseToken? {
    for step in offset..<(offset + 4) {
      guard let next = token(step), next.isWord, isNounLike(next) else { return nil }
      if next.isOf(.happenings) { return next }
    }
    return nil
  }

  private func isNounLike(_ token: ClauseToken) -> Bool {
    if token.isOf(.happenings) { return true }
    return token.isContent && !token.isOf(.auxiliaries)
      && (!token.isVerb || token.isOf(.happenings))
      && !token.isOf(.adverbs) && !token.isGerund
  }

  private static let feasts: Set<String> = [
    "christmas", "easter", "thanksgiving", "halloween", "hanukkah", "ramadan", "passover",
  ]

  /// "She won the seat in the 2019 election": it happened in that year.
  private func isWonIn(_ count: Int) -> Bool {
    guard count == 1, mention.when.precision == .year, ["in", "at"].contains(word(-1)) else {
      return false
    }
    for offset in 2...10 {
      guard let before = token(-offset), before.isWord || before.kind == .number else {
        return false
      }
      if before.isVerb { return before.isPast }
    }
    return false
  }

  /// "the 2003 and 2004 seasons", "the 1995–96 debacle": a year behind its article is no adverb.
  var isLeadingYear: Bool {
    guard words.count > 1, words.count < 4, words[0] == "the", words[1].utf8.count == 4 else {
      return false
    }
    // "won it in the 1967 Six-Day War" tells of the year.
    let isLed = ["in", "during", "at"].contains(word(-1))
    guard !isLed || token(1)?.isOf(.coordinators) == true else { return false }
    return words.dropFirst().allSatisfy { $0.utf8.allSatisfy { $0 &- 0x30 < 10 } }
  }

  /// "the January spending wars", "approach the end of the year": of nothing that happens then.
  var asSpoken: MentionStanding? {
    if words.count == 2, words[0] == "the", Self.months.contains(words[1].prefix(3)),
      token(1)?.isGerund == true, token(2)?.isContent == true, token(2)?.isVerb == false
    {
      return .namedThing
    }
    return words.first == "the" && mention.when.precision > .day && Self.nearings.contains(word(-1))
      ? .bound : nil
  }

  private static let nearings: Set<String> = [
    "approach", "approaches", "approached", "approaching", "nears", "nearing", "enter",
    "enters", "entering", "entered",
  ]

  /// Words before a month or year in a mention that say which part of it.
  static let parts: Set<String> = ["early", "mid", "late"]

  /// "Football Manager 2020", "Tokyo 2020", "Vision 2030": a year that belongs to the name before it.
  var asTitle: MentionStanding? {
    guard words.count == 1, words[0].utf8.count == 4, mention.when.precision == .year,
      place > 1, let before = token(-1), before.isCapital, before.isContent,
      !before.isVerb,
      !before.isOf(.adverbs), token(-2)?.kind != .stop
    else { return nil }
    guard token(1)?.isVerb == true || token(1)?.isOf(.adverbs) == true else { return .namedThing }
    // "In Berlin 2020 was a good year": the year is what is spoken of; "Tokyo 2020 was a success".
    var back = -1
    while let name = token(back), name.isCapital, name.isContent { back -= 1 }
    return token(back)?.isOf(.prepositions) == true || token(back)?.kind == .comma
      ? nil : .namedThing
  }

  /// "prior to March", "a streak dating back to 2007", "moved from 12 June to 3 July".
  var isPriorTo: Bool {
    guard word(-1) == "to" else {
      return word(-1) == "from" && word(1) == "to" && ToldRange.moves.contains(word(-2))
    }
    let before = word(-2) == "back" ? word(-3) : word(-2)
    return before == "prior" || before == "dating"
  }

  /// Whether "from", so many tokens before the mention, follows a change: "down 5 percent from".
  func isChange(before offset: Int) -> Bool {
    guard
      ["percent", "%"].contains(word(-offset - 1)) || token(-offset - 1)?.kind == .number
        || word(-offset - 1) == "cent" || token(-offset - 1)?.kind == .other
    else {
      // "down from 50 in May", but "stepping down from the post in May"
      return ["changed", "unchanged"].contains(word(-offset - 1))
        || ["up", "down"].contains(word(-offset - 1)) && token(-offset - 2)?.isWord == false
    }
    return (2...4).contains { ["up", "down"].contains(word(-offset - $0)) }
  }

  /// "the galaxies we see today", "is in service today": how things are, and nothing that happens.
  var asNowadays: MentionStanding? {
    guard words.count == 1, words[0] == "today", token(1)?.kind != .possessive,
      token(1)?.mention == nil, token(1)?.kind != .open
    else { return nil }
    var back = -1
    while back > -10, let before = token(back),
      before.isWord || before.kind == .number || before.kind == .comma
    {
      if before.isGerund || before.isPast || before.isOf(.coordinators)
        || Self.comings.contains(before.word)
      {
        return nil
      }
      if Self.states.contains(before.word) {
        // "we see today", but "they will see today"
        guard before.isVerb || Self.observers.contains(word(back - 1)) else {
          back -= 1
          continue
        }
        // "The funeral is today"
        guard back < -1 || !before.isOf(.formsOfBe) else { return nil }
        // "is today visiting Leeds"
        if before.isVerb, let next = token(1), next.isGerund || next.isPast || next.word == "to" {
          return nil
        }
        return .bound
      }
      if before.isVerb { return nil }
      back -= 1
    }
    return nil
  }

  /// Verbs of what is so.
  private static let states: Set<String> = [
    "is", "are", "isn't", "aren't", "am", "have", "has", "exist", "remain", "know", "see",
    "observe", "use",
  ]

  /// Whose view of the world it is.
  private static let observers: Set<String> = [
    "we", "you", "people", "they", "that", "which", "who", "still",
  ]

  /// What makes of "is … today" something that happens.
  private static let comings: Set<String> = [
    "out", "available", "live", "open", "back", "due", "here", "off", "up", "down", "expected",
    "set", "ready", "to", "born", "at", "been",
  ]
}
