import Articles

/// Times that come again, and so are of no one day.
extension StandingJudge {
  /// "a charge for parking in the evening": a part of any day, where no past says of which.
  var asHabit: MentionStanding? {
    guard let last = words.last, words.count == 1 || words[0] == "in" || words[0] == "the",
      words.dropLast().allSatisfy({ $0 == "in" || $0 == "the" }), Self.partsOfDay.contains(last)
    else { return nil }
    var offset = -1
    while word(offset) == "in" || word(offset) == "the" { offset -= 1 }
    guard let before = token(offset), before.isWord, !before.isOf(.coordinators) else { return nil }
    while offset > -14, let before = token(offset) {
      if before.isVerb {
        let isPast = before.isPast || ["was", "were", "had", "did"].contains(before.word)
        return isPast ? nil : .bound
      }
      offset -= 1
    }
    return .bound
  }

  /// "Open Monday to Friday": hours that are kept, where no verb says of which week.
  var asHours: MentionStanding? {
    guard words.count == 1, let first = words.first, isPrecise, Self.weekdays.contains(first) else {
      return nil
    }
    let isStart = isTo(1) && token(2)?.mention != nil
    guard isStart || isTo(-1) && token(-2)?.mention != nil else { return nil }
    return tokens[..<place].contains { $0.isVerb && ($0.isPast || $0.isAuxiliary) } ? nil : .bound
  }

  private func isTo(_ offset: Int) -> Bool {
    ["to", "through"].contains(word(offset)) || token(offset)?.kind == .dash
  }

  private static let weekdays: Set<String> = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue",
    "wed", "thu", "fri", "sat", "sun",
  ]

  /// "every Friday at 7.40pm"; "the coldest December night": nothing of one day.
  var asRepeated: MentionStanding? {
    if mention.kind == .time, word(-1) == "at", token(-2)?.isRepetition == true { return .bound }
    let isSuperlative = word(-1).utf8.count > 4 && word(-1).hasSuffix("est")
    return isSuperlative && words.first.map(Self.isMonth) == true
      && isOf([.determiners, .owners], -2) ? .bound : nil
  }

  private static func isMonth(_ word: String) -> Bool { months.contains(word.prefix(3)) }

  /// "If the wind had been from the south that week": what is only supposed, and did not happen.
  var asSupposed: MentionStanding? {
    var start = place
    while start > 0, place - start < 24, tokens[start - 1].word != "if" {
      guard
        tokens[start - 1].isWord || tokens[start - 1].kind == .number
          || tokens[start - 1].mention != nil
      else { return nil }
      start -= 1
    }
    guard start > 0, tokens[start - 1].word == "if" else { return asUnreal }
    // "He asked if it had been sold on Monday"
    if start > 1, tokens[start - 2].isVerb { return nil }
    let end = tokens[place...].firstIndex { !$0.isWord && $0.mention == nil } ?? tokens.count
    let verbs = tokens[start..<end].indices.filter { ClauseSegmenter.isFinite(at: $0, in: tokens) }
    guard let verb = verbs.first else { return nil }
    // "If we could have won this game today"
    if ["could", "would", "might"].contains(tokens[verb].word), verb + 1 < end,
      tokens[verb + 1].word == "have"
    {
      return .bound
    }
    guard tokens[verb].word == "had" else { return nil }
    // "If he had a chance on Monday": no more than a past.
    let next = tokens[(verb + 1)...].first {
      !$0.isOf(.adverbs) && !["not", "been"].contains($0.word)
    }
    let isPerfect = verb + 1 < tokens.count && tokens[verb + 1].word == "been"
    return isPerfect || next?.isPast == true ? .bound : nil
  }

  /// "The line would have opened in 2012": it did not.
  private var asUnreal: MentionStanding? {
    // "It would have landed on Monday": a plan that the day tells of.
    guard mention.when.precision > .day else { return nil }
    var at = place - 1
    while at >= 0, place - at < 9, tokens[at].isWord || tokens[at].kind == .number {
      if tokens[at].isAuxiliary {
        if tokens[at].word == "have" {
          let offset = at - place
          let modal = ["not", "also", "never"].contains(word(offset - 1)) ? offset - 2 : offset - 1
          return ["would", "wouldn't"].contains(word(modal)) && word(offset + 1) != "to"
            ? .bound : nil
        }
        if tokens[at].word != "been" { return nil }
      } else if tokens[at].isOf([.subordinators, .relatives]) {
        return nil
      }
      at -= 1
    }
    return nil
  }

  /// "was not released until Friday": it happened then. "was put off until Friday": it is to.
  var isFirstThen: Bool {
    guard word(-1) == "until", words.count > 1 || words.first != "today" && words.first != "now"
    else { return false }
    if Self.deferrals.contains(word(-2)) || word(-2) == "off" && word(-3) == "put" { return true }
    var offset = -2
    while offset > -14, let before = token(offset), before.isWord || before.kind == .number {
      if before.word == "not" || before.word == "never" || before.word.hasSuffix("n't") {
        return true
      }
      if before.isOf([.relatives, .coordinators, .subordinators]) { return false }
      offset -= 1
    }
    return false
  }

  private static let deferrals: Set<String> = ["postponed", "delayed", "deferred", "adjourned"]

  private static let partsOfDay: Set<String> = ["morning", "afternoon", "evening", "night"]
}
