/// The clause of a date that names something by itself: "the July 25 call".
extension ClauseFinder {
  /// The clause of a mention that names a thing: the words of the name, and what is said of it.
  func name(at place: Int, namesItself: Bool = false) -> Clause {
    var start = place
    while !namesItself, start > 0, place - start < 8, tokens[start - 1].isWord {
      let before = tokens[start - 1]
      if before.isOf(.determiners) || before.isPossessive {
        start -= 1
        break
      }
      if ["what", "how", "why"].contains(before.word) { break }
      let isOf = before.word == "of" || before.word == "dated"
      guard isOf || before.isContent && !ClauseSegmenter.isFinite(at: start - 1, in: tokens) else {
        break
      }
      start -= 1
    }
    if start < place, tokens[start].isOf(.prepositions) { start += 1 }
    var end = place + 1
    if end < tokens.count, tokens[end].kind == .comma { end += 1 }
    while end < tokens.count, end - place < 16, !ClauseSegmenter.isFinite(at: end, in: tokens),
      tokens[end].isWord || tokens[end].kind == .number || tokens[end].kind == .possessive
        || tokens[end].kind == .other,
      !tokens[end].isOf(.relatives), tokens[end].word != "that",
      !tokens[end].isOf(.subordinators),
      !tokens[end].isOf(.coordinators) || isOfPair(end, from: place), !startsAnew(end)
    { end += 1 }
    while end > place + 1, tokens[end - 1].isOf(.prepositions) { end -= 1 }
    if end + 1 < tokens.count, tokens[end].kind == .comma,
      let next = segments.first(where: { $0.tokens.lowerBound == end + 1 }),
      next.opening == .relative, next.hasVerb
    {
      end = next.tokens.upperBound
    }
    return Clause(tokens: start..<end, parts: [start..<end])
  }

  /// "the July 25 call between Trump and Zelensky"
  private func isOfPair(_ joint: Int, from place: Int) -> Bool {
    tokens[joint].word == "and" && tokens[place..<joint].contains { $0.word == "between" }
      && !tokens[place..<joint].contains { $0.isOf(.coordinators) }
  }

  /// "the treaty of 1959 | the wreck": an article without a preposition before it.
  private func startsAnew(_ index: Int) -> Bool {
    guard tokens[index].isOf([.determiners, .pronouns]) else {
      return false
    }
    return !tokens[index - 1].isOf(.prepositions)
  }
}
