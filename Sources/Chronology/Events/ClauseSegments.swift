/// A stretch of a sentence between two places where a clause can begin or end.
struct ClauseSegment {
  /// What opens a segment.
  enum Opening {
    /// The head of the sentence.
    case start
    /// A semicolon, a colon or a dash.
    case hard
    /// An opening bracket.
    case bracket
    /// A comma and nothing more telling; also the words after a bracket or a relative clause.
    case comma
    /// "after", "when", "because", "despite" …
    case subordinate
    /// "which", "who", "where" …
    case relative
    /// What somebody said: "that the bridge fell", or the same without "that".
    case complement
    /// "and", "but" before a verb of its own.
    case coordinate
    /// ", signaling …"
    case gerund
  }

  var opening: Opening
  /// Its tokens, the marks that part it from its neighbours left out.
  var tokens: Range<Int>
  /// Whether it can stand for a clause: it has a verb that says when.
  var hasVerb = false
  /// Whether a mention lies in it.
  var hasMention = false
}

/// Cuts a sentence's tokens into segments, in one pass with a table of what lies ahead.
struct ClauseSegmenter {
  private let tokens: [ClauseToken]
  /// For each token: how many verbs and mentions stand before it.
  private var verbsBefore: [Int] = [0]
  private var mentionsBefore: [Int] = [0]
  /// For each token: the next mark that parts, and the next coordinator, at or after it.
  private var nextMark: [Int] = []
  private var nextHardMark: [Int] = []
  private var nextCoordinator: [Int] = []
  private var segments: [ClauseSegment] = []
  private var start = 0
  private var opening = ClauseSegment.Opening.start

  init(_ tokens: [ClauseToken]) {
    self.tokens = tokens
    verbsBefore.reserveCapacity(tokens.count + 1)
    mentionsBefore.reserveCapacity(tokens.count + 1)
    var (verbs, mentions) = (0, 0)
    for index in tokens.indices {
      if Self.isFinite(at: index, in: tokens) { verbs += 1 }
      if tokens[index].mention != nil { mentions += 1 }
      verbsBefore.append(verbs)
      mentionsBefore.append(mentions)
    }
    nextMark = Array(repeating: tokens.count, count: tokens.count + 1)
    nextCoordinator = nextMark
    nextHardMark = nextMark
    for index in tokens.indices.reversed() {
      nextMark[index] = parts(index) ? index : nextMark[index + 1]
      switch tokens[index].kind {
      case .semicolon, .colon, .dash, .open: nextHardMark[index] = index
      default: nextHardMark[index] = nextHardMark[index + 1]
      }
      nextCoordinator[index] =
        tokens[index].isOf(.coordinators) ? index : nextCoordinator[index + 1]
    }
  }

  /// The segments in order; none is empty.
  mutating func cut() -> [ClauseSegment] {
    var at = 0
    while at < tokens.count {
      if parts(at) {
        close(at)
        open(after: at)
        at += 1
      } else {
        if at > start, let next = opening(at) {
          close(at)
          start = at
          opening = next
        }
        at += 1
      }
    }
    close(tokens.count)
    return segments
  }

  private mutating func close(_ end: Int) {
    defer { start = end }
    guard end > start else { return }
    segments.append(
      ClauseSegment(
        opening: opening, tokens: start..<end, hasVerb: verbs(start..<end) > 0,
        hasMention: mentions(start..<end) > 0))
  }

  private func verbs(_ range: Range<Int>) -> Int {
    verbsBefore[range.upperBound] - verbsBefore[range.lowerBound]
  }

  private func mentions(_ range: Range<Int>) -> Int {
    mentionsBefore[range.upperBound] - mentionsBefore[range.lowerBound]
  }

  /// Whether the token is a mark that parts segments; a closing quote only after a comma or stop.
  private func parts(_ index: Int) -> Bool {
    switch tokens[index].kind {
    case .comma: return !isAroundDate(index)
    case .semicolon, .colon, .dash, .open, .close: return true
    case .quoteClose:
      return index > 0 && (tokens[index - 1].kind == .comma || tokens[index - 1].kind == .stop)
    default: return false
    }
  }

  /// The commas of "won in 2012 and, in July 2015, became": they set off no more than the date.
  private func isAroundDate(_ index: Int) -> Bool {
    guard index > 0, index + 2 < tokens.count,
      tokens[index - 1].mention != nil || tokens[index - 1].isOf(.coordinators)
    else { return false }
    func isAfterCoordinator(_ comma: Int) -> Bool {
      comma > 0 && tokens[comma - 1].isOf(.coordinators)
        && !(comma > 1 && tokens[comma - 2].kind == .comma)
    }
    if isAfterCoordinator(index), index + 1 < tokens.count, opensWithMention(index + 1) {
      let end = index + (tokens[index + 1].mention != nil ? 2 : 3)
      return end + 1 < tokens.count && tokens[end].kind == .comma
        && Self.isFinite(at: end + 1, in: tokens)
    }
    guard index > 1, tokens[index - 1].mention != nil, index + 1 < tokens.count,
      Self.isFinite(at: index + 1, in: tokens)
    else { return false }
    let before = tokens[index - 2].isOf(.datePrepositions) ? index - 3 : index - 2
    return before > 0 && tokens[before].kind == .comma && isAfterCoordinator(before)
  }

  /// What the segment after the mark at `index` is opened by.
  private mutating func open(after index: Int) {
    start = index + 1
    switch tokens[index].kind {
    case .semicolon, .colon, .dash: opening = .hard
    case .open: opening = .bracket
    case .close, .quoteClose: opening = .comma
    default:
      opening = .comma
      guard start < tokens.count else { return }
      let next = tokens[start]
      let second = start + 1 < tokens.count ? tokens[start + 1].word : ""
      if next.isOf(.relatives) || ["which", "whom"].contains(second) {
        opening = .relative
      } else if isSubordinator(start) {
        opening = isAdverbOfDate(start) ? .comma : .subordinate
      } else if next.isOf(.coordinators) {
        let onDate =
          isOf(.datePrepositions, start + 1) && opensWithMention(start + 1)
          && verbs(start..<nextHardMark[start]) > 0
          && (mentions(0..<start) > 0 || verbs(0..<start) > 0)
        opening = verbs(start..<nextMark[start]) > 0 || onDate ? .coordinate : .comma
      } else if next.isGerund
        || next.isOf(.adverbs) && start + 1 < tokens.count
          && tokens[start + 1].isGerund
      {
        opening = .gerund  // "officially breaking the record"
      }
    }
  }

  private func isOf(_ group: EventGroups, _ index: Int) -> Bool {
    index < tokens.count && tokens[index].isOf(group)
  }

  /// Whether the word at `index`, or the one before it, is of a kind that parts segments.
  private func mayOpen(_ index: Int) -> Bool {
    tokens[index].isOf([
      .relatives, .pronouns, .subordinators, .prepositions, .coordinators,
    ]) || tokens[index - 1].isReporting || tokens[index - 1].mention != nil
  }

  /// What the word at `index` opens within a segment, if it opens anything.
  private func opening(_ index: Int) -> ClauseSegment.Opening? {
    guard mayOpen(index) else { return nil }
    let token = tokens[index]
    let before = tokens[index - 1]
    guard token.isWord else { return complement(at: index) }
    if token.isOf(.relatives) {
      return before.isOf(.prepositions) || before.isReporting ? nil : .relative
    }
    if token.word == "that" {
      if isSaid(before: index) { return .complement }
      let next = index + 1 < tokens.count ? tokens[index + 1] : nil
      return next?.isVerb == true ? .relative : nil
    }
    if isSubordinator(index) {
      if isAdverbOfDate(index)
        || before.isDuration && ["after", "before"].contains(token.word)
      {
        return nil
      }
      if before.isOf(.determiners) || before.isReporting && leadsComplement(index) { return nil }
      if token.word == "once" {
        return isOf([.determiners, .pronouns], index + 1)
          ? .subordinate : nil
      }
      // "after a vote" without a verb goes on with its clause, unless each has a date.
      let rest = index + 1..<max(index + 1, nextMark[index])
      let near = index + 1..<max(index + 1, min(index + 9, nextMark[index]))
      let isSpan = before.isOf(.partsOfTime)
      if verbs(near) == 0, isSpan || mentions(start..<index) == 0 || mentions(rest) == 0 {
        return nil
      }
      return .subordinate
    }
    if token.isOf(.coordinators) { return coordinate(at: index) }
    if before.mention != nil, endsSubordinate(before: index) { return .comma }
    if opening == .relative, before.mention != nil, Self.isFinite(at: index, in: tokens),
      verbs(start..<index) > 0
    {
      return .comma
    }
    return complement(at: index)
  }

  /// "When he died in 1871 [he left them]": no comma parts the clauses, but the date does.
  private func endsSubordinate(before index: Int) -> Bool {
    let head = tokens[start].kind == .quoteOpen ? start + 1 : start
    guard opening == .start || opening == .hard, isSubordinator(head),
      tokens[index].isOf([.determiners, .pronouns]) || tokens[index].isCapital
    else { return false }
    return verbs(head + 1..<index) > 0 && verbs(index..<nextMark[index]) > 0
  }

  /// "after Monday" only bounds; it opens nothing.
  private func isAdverbOfDate(_ index: Int) -> Bool {
    guard index + 1 < tokens.count, tokens[index + 1].mention != nil else { return false }
    guard index + 2 < tokens.count else { return true }
    let next = tokens[index + 2]
    return next.kind != .possessive && !next.isOf(.happenings)
  }

  /// "said after the game that it was over": what was said follows.
  private func leadsComplement(_ index: Int) -> Bool {
    let near = tokens[index..<min(index + 7, tokens.count)]
    guard let that = near.firstIndex(where: { $0.word == "that" }) else { return false }
    return verbs(index..<that) == 0
  }

  private func isSubordinator(_ index: Int) -> Bool {
    guard tokens[index].isOf(.subordinators) else { return isCausal(index) }
    // "because of the rain" is no clause.
    return index + 1 >= tokens.count || tokens[index + 1].word != "of"
  }

  /// "as rescuers searched", "since it failed": with a verb soon after, and no date right after.
  private func isCausal(_ index: Int) -> Bool {
    guard tokens[index].isOf(.prepositions) else { return false }
    guard tokens[index].word == "as" || tokens[index].word == "since" else { return false }
    guard index + 1 < tokens.count, tokens[index + 1].isWord else { return false }
    if index > 0,
      ["such", "same", "known", "well", "far", "long", "soon"].contains(tokens[index - 1].word)
    {
      return false
    }
    if index + 2 < tokens.count, tokens[index + 2].word == "as" { return false }
    // "working as a porter and finished it": no verb of its own.
    let joint = nextCoordinator[index]
    if joint + 1 < tokens.count, Self.isFinite(at: joint + 1, in: tokens),
      verbs(index + 1..<max(index + 1, joint)) == 0
    {
      return false
    }
    return verbs(index + 1..<max(index + 1, min(index + 8, nextMark[index]))) > 0
  }

  /// "was held on Monday and was freed on Tuesday": both halves have a verb and a date.
  private func coordinate(at index: Int) -> ClauseSegment.Opening? {
    if joinsEnds(index) { return nil }
    let right = index + 1..<max(index + 1, nextMark[index + 1])
    // "began it in May while at sea and finished it in June": the first verb stands farther back.
    if opening == .subordinate, verbs(start..<index) == 0, let before = segments.last {
      let goesOn = before.hasVerb && before.hasMention && !right.isEmpty
      return goesOn && Self.isFinite(at: index + 1, in: tokens) && mentions(right) > 0
        ? .coordinate : nil
    }
    // "two inches (5 cm) of rain on Tuesday and more was expected on Friday": the verb stands before the
    // brackets.
    if opening == .comma, start > 0, tokens[start - 1].kind == .close,
      tokens[start].isOf(.prepositions), verbs(start..<index) == 0, mentions(start..<index) > 0,
      mentions(right) > 0, verbs(right) > 0, segments.contains(where: \.hasVerb)
    {
      return .coordinate
    }
    // "rose 3% in 2019, 5% in 2020 and fell in 2021": the verb that goes on is of the part before.
    if opening == .comma, verbs(start..<index) == 0, mentions(start..<index) > 0,
      segments.last.map({ $0.hasVerb && $0.hasMention }) == true, mentions(right) > 0,
      index + 1 < tokens.count, Self.isFinite(at: index + 1, in: tokens)
    {
      return .coordinate
    }
    // "In 2012 he was elected and, in July 2015, became mayor"
    let isSetOff =
      index + 1 < tokens.count && tokens[index + 1].kind == .comma && isAroundDate(index + 1)
    if verbs(start..<index) > 0, verbs(right) > 0, isSetOff || opensWithMention(index + 1) {
      return .coordinate
    }
    guard verbs(start..<index) > 0, mentions(start..<index) > 0 else { return nil }
    // The date may stand a comma or two farther: "and touched its target, a rock, on 3 July".
    if mentions(right) == 0, mentions(right.lowerBound..<nextHardMark[index + 1]) == 0 {
      return nil
    }
    let half =
      right.lowerBound..<max(right.lowerBound, min(right.upperBound, nextCoordinator[index + 1]))
    if verbs(half) > 0 { return .coordinate }
    // "and a jury of experts and officials will pick": the subject has a joint of its own.
    let joint = half.upperBound
    guard joint < right.upperBound, joint > right.lowerBound,
      tokens[right.lowerBound].isOf(.determiners)
    else { return nil }
    let rest = joint + 1..<max(joint + 1, min(right.upperBound, nextCoordinator[joint + 1]))
    return verbs(rest) > 0 && !Self.isFinite(at: joint + 1, in: tokens) ? .coordinate : nil
  }

  /// "between noon and 3pm": the two ends of one stretch.
  private func joinsEnds(_ index: Int) -> Bool {
    index > 1 && tokens[index - 1].mention != nil && tokens[index - 2].word == "between"
      && index + 1 < tokens.count && tokens[index + 1].mention != nil
  }

  /// "and on Tuesday …"
  private func opensWithMention(_ index: Int) -> Bool {
    guard index + 1 < tokens.count else { return false }
    if tokens[index].mention != nil { return true }
    return tokens[index].isOf(.datePrepositions)
      && tokens[index + 1].mention != nil
  }

  /// Whether "that" at `index` follows a verb of saying, with a date or a place between them.
  private func isSaid(before index: Int) -> Bool {
    var back = index - 1
    while back >= start, index - back < 10 {
      let token = tokens[back]
      if token.isReporting || Self.sayingNouns.contains(token.word) { return true }
      if token.isVerb { return false }
      back -= 1
    }
    return false
  }

  /// "said on Tuesday [the bridge was unsafe]": speech without "that".
  private func complement(at index: Int) -> ClauseSegment.Opening? {
    guard tokens[index - 1].isReporting || tokens[index - 1].mention != nil else { return nil }
    let token = tokens[index]
    guard token.isWord || token.kind == .quoteOpen || token.kind == .number,
      !["us", "him", "them", "me", "you"].contains(token.word)
    else { return nil }
    var back = index - 1
    if back > start, tokens[back].mention != nil { back -= 1 }
    if back > start, index - 1 != back, tokens[back].isOf(.datePrepositions) {
      back -= 1
    }
    // "told the Commons last month [the plan was off]": after whom it was told to, and not before.
    if back < index - 1, let told = told(before: back + 1) { back = told }
    guard back >= start, tokens[back].isReporting, back < index - 1 || tokens[back].word != "told"
    else { return nil }
    if token.kind == .quoteOpen { return .complement }
    guard !token.isOf(.prepositions), !token.isVerb, token.word != "that",
      !token.isOf(.coordinators)
    else { return nil }
    let end = min(nextMark[index], nextCoordinator[index])
    guard
      let verb = (index + 1..<max(index + 1, end)).first(where: {
        Self.isFinite(at: $0, in: tokens)
      })
    else { return nil }
    let before = tokens[index..<verb]
    if before.contains(where: {
      $0.isOf(.relatives) || $0.word == "that" || $0.word == "to"
    }) {
      return nil
    }
    let core = ["said", "says", "say", "added", "claimed", "insisted", "warned", "believes"]
    return core.contains(tokens[back].word) || tokens[verb].isAuxiliary ? .complement : nil
  }

  /// The "told" before the one to four words of whom it was told to.
  private func told(before end: Int) -> Int? {
    var at = end - 1
    while at >= start, end - at <= 5 {
      if tokens[at].word == "told" { return at < end - 1 ? at : nil }
      guard tokens[at].isContent || tokens[at].isOf([.determiners, .pronouns]) else { return nil }
      at -= 1
    }
    return nil
  }
}
