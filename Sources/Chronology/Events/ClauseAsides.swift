/// What stands between a subject and its verb, and what a segment without a subject goes on from.
extension ClauseFinder {
  /// ", who was elected in 2012 | and re-elected in 2016,"
  func describes(_ index: Int) -> Bool {
    let first = max(0, index - Self.mostParts)
    let head = (first...index).last { $0 == 0 || !goesOn($0) }
    return head.map { segments[$0].opening == .relative } ?? false
  }

  /// The segment after what a description goes on to say.
  func next(after index: Int) -> Int {
    var next = index + 1
    while next < segments.count - 1, next - index <= Self.mostParts,
      goesOn(next), describes(next)
    { next += 1 }
    return next
  }

  /// "and re-elected in 2016", "as it faces losses": goes on with the segment before, without a comma.
  func goesOn(_ index: Int) -> Bool {
    segments[index].opening == .coordinate
      || segments[index].opening == .subordinate
        && segments[index - 1].tokens.upperBound == segments[index].tokens.lowerBound
  }

  /// How far a description goes on.
  private static let mostParts = 4

  /// "those who did not leave": without a comma before it, it says which are meant.
  func isRestrictive(_ index: Int) -> Bool {
    segments[index].opening == .relative && index > 0
      && segments[index - 1].tokens.upperBound == segments[index].tokens.lowerBound
  }

  /// Whether a segment goes on with a verb after words that stood between commas.
  func lacksSubject(_ index: Int) -> Bool {
    guard index > 0, segments[index].opening == .comma || isAfterAside(index),
      segments[index].hasVerb
    else { return false }
    let words = segments[index].tokens.drop { tokens[$0].kind == .quoteOpen }
    // "2019 is worse", "2023 has been a good year": the date is what is spoken of.
    if let first = words.first, tokens[first].mention != nil,
      let verb = words.dropFirst().first(where: { !tokens[$0].isOf(.adverbs) }),
      tokens[verb].isOf([.formsOfBe, .perfects])
    {
      return false
    }
    let head = segments[index].tokens.first {
      !tokens[$0].isOf(.adverbs) && !isFirst($0) && tokens[$0].kind != .quoteOpen
        && !tokens[$0].isOf(.connectives)
        && tokens[$0].mention == nil && !isBeforeMention($0)
    }
    return head.map { ClauseSegmenter.isFinite(at: $0, in: tokens) || tokens[$0].isPast } ?? false
  }

  /// "It ended in May, the one before it, in the winter, lasted a week": the subject of what comes after
  /// the date, where what stands before is whole without it.
  func isOtherSubject(_ index: Int) -> Bool {
    let segment = segments[index]
    guard index > 0, index + 2 < segments.count, [.comma, .hard].contains(segment.opening),
      !segment.hasVerb, !segment.hasMention, segments[index - 1].hasVerb,
      !isParenthesis(index - 1) || segment.opening == .hard && !isFrame(index - 1),
      isBareDate(index + 1), segments[index + 2].opening == .comma,
      lacksSubject(index + 2)
    else { return false }
    let words = segment.tokens.drop { tokens[$0].isOf(.coordinators) }
    return words.first.map { tokens[$0].isOf(.determiners) } == true && words.count > 1
      && !["a", "an"].contains(tokens[words[words.startIndex]].word)
  }

  /// "first elected in 2012", "once owned by": an adverb before a participle.
  private func isFirst(_ index: Int) -> Bool {
    index + 1 < tokens.count && tokens[index + 1].isPast
      && ["first", "once", "last", "later"].contains(tokens[index].word)
  }

  func isBeforeMention(_ index: Int) -> Bool {
    tokens[index].isOf(.datePrepositions) && index + 1 < tokens.count
      && tokens[index + 1].mention != nil
  }

  func isParenthesis(_ index: Int) -> Bool {
    if isFrame(index) { return true }
    switch segments[index].opening {
    case .bracket, .gerund: return true
    case .hard:
      let start = segments[index].tokens.lowerBound
      guard start > 0, tokens[start - 1].kind == .dash else { return false }
      // "Sales -- vehicles sold to firms -- began to rise"
      return !segments[index].hasVerb
        || index + 1 < segments.count && isAfterAside(index + 1) && lacksSubject(index + 1)
    // "where the ship, …, went down": without its verb it holds the subject.
    case .relative:
      return segments[index].hasVerb || segments[index].tokens.count < 2
        || index + 1 < segments.count && lacksSubject(index + 1)
    // "who had said that he would wait, closed": part of what the relative clause says.
    case .complement:
      return index > 0 && segments[index - 1].opening == .relative
        && segments[index - 1].tokens.upperBound == segments[index].tokens.lowerBound
    case .coordinate:
      guard index > 0 else { return false }
      let before = segments[index - 1]
      return before.opening != .coordinate
        && before.tokens.upperBound == segments[index].tokens.lowerBound
        && isParenthesis(index - 1) && tokens[segments[index].tokens.lowerBound + 1].isVerb
    case .comma: return !segments[index].hasVerb || lacksSubject(index)
    // "and, after the war, opened"
    case .subordinate:
      let start = segments[index].tokens.lowerBound
      return start > 1 && !segments[index].hasVerb && tokens[start - 1].kind == .comma
        && tokens[start - 2].isOf(.coordinators)
    default: return false
    }
  }
}
