import Articles

/// What a mention is to its sentence, more finely than `DateMention.Role` says it: of names and of
/// reports only some make events.
enum MentionStanding {
  /// It says when something happened.
  case occurrence
  /// It names a thing by its precise day, which it points to: "the October 7 attacks".
  case namedDay
  /// It names a thing by its year or so, or is part of an address: "the 1967 borders".
  case namedThing
  /// It bounds, measures or compares.
  case bound
  /// It is the day at the head of a report.
  case dateline
  /// It says when the page was made or changed.
  case notice

  var role: DateMention.Role {
    switch self {
    case .occurrence: .occurrence
    case .namedDay, .namedThing: .name
    case .bound: .bound
    case .dateline, .notice: .report
    }
  }
}

/// Judges one mention by the words around it.
struct StandingJudge {
  let tokens: [ClauseToken]
  /// The mention's token.
  let place: Int
  let mention: DateMention
  /// The mention's own words in lower case.
  let words: [String]

  /// The first rule that has an opinion decides; what is left over is an occurrence.
  var standing: MentionStanding {
    if mention.kind == .duration || mention.kind == .set || isVague { return .bound }
    return asDenied ?? asSupposed ?? asNowadays ?? asHours ?? asHabit ?? asRestated ?? asRepeated
      ?? asThing ?? asAddress ?? asTitle ?? asSpoken
      ?? asParenthesis ?? asModifier ?? asComplement
      ?? asBound
      ?? asComparison ?? asMeasure
      ?? asPurpose ?? asPerfect ?? .occurrence
  }

  /// "recently", "now": a reference without a day; "today" has one whatever its value says.
  private var isVague: Bool {
    mention.value.hasSuffix("_REF") && (mention.when.interval?.length != 1 || words.first == "now")
  }

  func token(_ offset: Int) -> ClauseToken? {
    let index = place + offset
    return tokens.indices.contains(index) ? tokens[index] : nil
  }

  func word(_ offset: Int) -> String {
    let index = place + offset
    return tokens.indices.contains(index) ? tokens[index].word : ""
  }

  func isOf(_ group: EventGroups, _ offset: Int) -> Bool {
    let index = place + offset
    return tokens.indices.contains(index) && tokens[index].isOf(group)
  }

  /// Whether the token at that offset is a comma.
  private func isComma(_ offset: Int) -> Bool {
    let index = place + offset
    return tokens.indices.contains(index) && tokens[index].kind == .comma
  }

  var isPrecise: Bool { mention.when.precision <= .day }

  var named: MentionStanding { isPrecise ? .namedDay : .namedThing }

  /// "not last year", "whether it will be tomorrow": nothing is said to happen then.
  private var asDenied: MentionStanding? {
    if word(-1) == "not" { return .bound }
    guard isOf(.formsOfBe, -1) || ["be", "or"].contains(word(-1)) else {
      return nil
    }
    for offset in 2...9 {
      guard let before = token(-offset), before.isWord || before.mention != nil else { return nil }
      if before.word == "whether" { return .bound }
    }
    return nil
  }

  /// "a hundred years earlier, on 3 May 1909": the day itself follows, or it stands before, as in
  /// "on 3 May 1909, a hundred years earlier to the day, …".
  private var asRestated: MentionStanding? {
    guard isComma(1) || isComma(-1), Self.distances.contains(words.last ?? "") else { return nil }
    let isToTheDay = word(1) == "to" && word(2) == "the" && word(3) == "day"
    if token(-1)?.kind == .comma, token(-2)?.mention != nil,
      isToTheDay || token(1)?.kind == .comma
    {
      return .bound
    }
    guard token(1)?.kind == .comma else { return nil }
    let day = isOf(.datePrepositions, 2) ? 3 : 2
    return token(day)?.mention != nil ? .bound : nil
  }

  /// "It was a long winter", "closes the weekend", "one Sunday in March": a stretch of time as a thing that is spoken of.
  private var asThing: MentionStanding? {
    guard words.count == 1 || words.count == 2 && words[0] == "the" else { return nil }
    if words.count == 1, isPrecise, Self.indefinites.contains(word(-1)) { return .bound }
    guard let last = words.last, Self.stretches.contains(last) else { return nil }
    if word(1) == "to", EventWords.spans.contains(last) { return .bound }  // "in the year to March"
    return isOf(.prepositions, -1) ? nil : .bound
  }

  /// "17 November Street", "the 26 July Movement".
  private var asAddress: MentionStanding? {
    guard let next = token(1), next.isWord, next.isCapital else { return nil }
    return next.isOf(.datedNames) ? .namedThing : nil
  }

  /// "(1998)": the year of a book, a law or a life.
  private var asParenthesis: MentionStanding? {
    guard token(-1)?.kind == .open, token(1)?.kind == .close || token(1)?.kind == .colon else {
      return nil
    }
    return mention.when.precision >= .year || mention.when.precision == .range ? .namedThing : nil
  }

  /// "Resolution of 2006", "a letter dated 3 May", "the attacks of September 11".
  private var asComplement: MentionStanding? {
    if word(-1) == "dated" { return named }
    guard word(-1) == "of", let owner = token(-2), owner.isContent || owner.kind == .number else {
      return nil
    }
    if owner.word == "as" || owner.isOf(.partsOfTime) { return nil }
    if ["today", "tomorrow", "yesterday", "now"].contains(words.first ?? "") { return .bound }
    return named
  }

  /// "since November", "until the start of 2020", "as of May", "through Friday", "before June".
  private var asBound: MentionStanding? {
    if let first = words.first, EventWords.groups(of: first).contains(.bounds) || first == "before"
    {
      return .bound
    }
    if word(-1) == "as", token(1)?.isVerb != true,
      word(-3) != "as" || !Self.soonness.contains(word(-2))
    {
      return .bound
    }
    if isPriorTo { return .bound }
    // "Post Labor Day, the race is on", but "The Washington Post Monday", "in the post Monday"
    if ["post", "pre"].contains(word(-1)), token(-2)?.isWord != true { return .bound }
    if word(-2) == "as",
      ["of", "from", "at"].contains(word(-1))
        || word(-4) == "as" && !Self.soonness.contains(word(-3))
    {
      return .bound
    }
    var offset = -1
    while offset > -7, let before = token(offset), before.isWord,
      before.isOf(.partsOfTime) || Self.lead.contains(before.word)
    { offset -= 1 }
    let leader = word(offset)
    if isOf(.bounds, offset), !isFirstThen { return .bound }
    if isInBound { return .bound }
    // "shortly before noon on Monday" is on Monday.
    if ["through", "before", "after"].contains(leader), offset == -1 || leader != "through",
      mention.when.precision != .time
    {
      return .bound
    }
    if leader == "from", word(1) != "to", mention.when.precision >= .year,
      !["dates", "date", "dated", "dating"].contains(word(offset - 1))
    {
      return .bound
    }
    if leader == "by", mention.when.precision >= .quarter, !isDeadline, !isEntry { return .bound }
    if leader == "to",
      isOf(.partsOfTime, offset - 1) || EventWords.spans.contains(word(offset - 1))
        || token(offset - 1)?.isDuration == true
        || token(offset - 1)?.endsInSpan == true
    {
      return .bound
    }
    return nil
  }

  /// "the best result since the return of democracy in 1974": the date is the bound's own.
  private var isInBound: Bool {
    // "since the reform in 2021 tilted the district" tells of the reform.
    guard token(1).map({ $0.kind == .stop }) ?? true, ["in", "of", "on"].contains(word(-1)) else {
      return false
    }
    for offset in 2...9 {
      guard let before = token(-offset), before.isWord, !before.isVerb else { return false }
      if before.word == "since" { return offset > 2 }
    }
    return false
  }

  /// "By 2030: a new pier is to be finished": the day of what follows, as in a chronicle.
  private var isEntry: Bool {
    place == 1 && (token(1)?.kind == .colon || token(1)?.kind == .dash)
  }

  /// "should be ready by the end of 2026": something is to happen by then.
  private var isDeadline: Bool {
    for offset in 2...14 {
      guard let before = token(-offset), before.isWord || before.kind == .number else {
        return false
      }
      if Self.modals.contains(before.word) { return true }
    }
    return false
  }

  /// "more than in 2019", "compared with May", "from a year earlier".
  private var asComparison: MentionStanding? {
    let isAnaphoric =
      ["earlier", "ago", "before", "previously"].contains(words.last ?? "")
      || ["same", "previous"].contains(words.dropFirst().first ?? "")
    if isAnaphoric, ["from", "on", "than", "over", "with", "to"].contains(word(-1)) {
      return .bound
    }
    // "It was like Christmas for the kids", "Unlike in 2019, nobody came."
    let leader = ["in", "on", "at"].contains(word(-1)) ? word(-2) : word(-1)
    if ["like", "unlike"].contains(leader) { return .bound }
    if isOf(.formsOfBe, -1), isOf(.pronouns, -2),
      ["as", "than"].contains(word(-3))
    {
      return .bound
    }
    var sawNumber = false
    for offset in 1...14 {
      let index = place - offset
      guard index >= 0 else { return nil }
      switch tokens[index].kind {
      case .word: break
      case .other, .mention: continue
      case .number:
        sawNumber = true
        continue
      default: return nil
      }
      // "from 5.2 per cent in March and a record 6.1 in May", "down 5 percent from the period last year"
      if tokens[index].word == "from", sawNumber || isChange(before: offset) { return .bound }
      if offset < 10, tokens[index].word.hasPrefix("compare") { return .bound }
      if offset < 7, isComparing(tokens[index].word) { return .bound }
      if tokens[index].isVerb { return nil }
    }
    return nil
  }

  private func isComparing(_ word: String) -> Bool {
    word == "than" || word == "versus" || word == "vs"
  }

  /// "the forecast for 2025", but "scheduled for Friday".
  private var asPurpose: MentionStanding? {
    guard word(-1) == "for", mention.when.precision >= .month else { return nil }
    return isOf(.scheduling, -2) ? nil : .bound
  }

  /// "The price was 26p in December": a state that is measured, nothing that happened.
  private var asMeasure: MentionStanding? {
    guard mention.when.precision > .day else { return nil }
    var start = place
    while start > 0, place - start < 16,
      tokens[start - 1].isWord || tokens[start - 1].kind == .number
        || tokens[start - 1].kind == .other
    { start -= 1 }
    var isMeasured = false
    for index in start..<min(place + 14, tokens.count) {
      let token = tokens[index]
      if index > place, [.comma, .semicolon, .stop].contains(token.kind), index > place + 1 {
        break
      }
      if index > place, token.isOf(.relatives) { break }  // "rates in May, when they stood at 4%"
      if token.isOf(.measures) { isMeasured = true }
      guard isMeasured, token.isOf(.formsOfBe) || token.word == "stood" else {
        continue
      }
      return tokens[index + 1..<min(index + 4, tokens.count)].contains { $0.kind == .number }
        ? .bound : nil
    }
    return nil
  }

  /// "has risen this year", "the third strike this year": a stretch that is still open.
  private var asPerfect: MentionStanding? {
    guard words.first == "this" || word(-1) == "far" else { return nil }
    if word(-1) == "far" { return .bound }
    guard mention.when.precision >= .month else { return nil }
    var isJoined = false
    for offset in 1...12 {
      guard let before = token(-offset) else { return nil }
      if before.isOf(.perfects) || before.word == "had" && !isJoined { return .bound }
      isJoined = isJoined || before.isOf(.coordinators)
      if offset < 6, Self.ordinals.contains(before.word) { return .bound }
      if before.kind == .semicolon || before.kind == .colon { return nil }
    }
    return nil
  }

  /// What may stand between a preposition and the date that it leads.
  private static let lead: Set<String> = [
    "the", "of", "at", "least", "about", "around", "roughly", "mid", "very",
  ]

  /// "as early as 2018" is a date, "as strong as 2018" compares.
  private static let soonness: Set<String> = [
    "early", "late", "recently", "soon", "far", "back", "long", "quickly", "lately",
  ]

  private static let indefinites: Set<String> = ["a", "an", "one"]

  private static let distances: Set<String> = ["earlier", "later", "before", "after", "ago"]

  private static let modals: Set<String> = [
    "will", "must", "should", "shall", "expected", "due", "planned", "scheduled", "hopes",
    "aims", "plans",
  ]

  static let months: Set<Substring> = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  private static let ordinals: Set<String> = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    "biggest", "worst", "best", "largest", "only",
  ]

  private static let stretches: Set<String> = [
    "winter", "spring", "summer", "autumn", "fall", "weekend", "week", "month", "year", "day",
    "night", "morning", "afternoon", "evening", "season", "century", "decade",
  ]
}
