/// What opens a sentence or a clause and is no part of what it tells.
extension ClauseFinder {
  /// "Speaking to reporters on Friday, the minister said …", "In a statement released on Monday, it said
  /// …": when and how it was said; what was said is told.
  func opensIdly(_ own: Int) -> Bool {
    guard own < 3, own + 1 < segments.count else { return false }
    let head = tokens[segments[0].tokens.lowerBound]
    if head.isOf(.prepositions) { return own == 0 && isHeading(0) }
    return head.isOf(.gerunds) && head.isCapital && !head.isPossessive
      && !segments[0...own].contains { $0.hasVerb }
  }

  /// "In a Nov. 5 letter, the doctors …": whether what a date names is only where the rest was said or
  /// done.
  func isSettingOf(_ place: Int) -> Bool {
    let isDetermined = place > 1 && tokens[place - 1].isOf(.determiners)
    let led = isDetermined ? place - 2 : place - 1
    guard led >= 0, ["in", "during", "at"].contains(tokens[led].word), place - led < 3 else {
      return false
    }
    // "said in an Oct. 26 letter that it was late"
    if led > 0, tokens[led - 1].isReporting { return true }
    guard
      let own = segments.firstIndex(where: { $0.tokens.contains(place) }), own < 2,
      led <= segments[own].tokens.lowerBound + 1, !segments[own].hasVerb, own + 1 < segments.count
    else { return false }
    return segments[(own + 1)...].contains { $0.hasVerb && $0.opening == .comma }
  }

  /// The last segment that belongs to what the clause in `segment` says.
  func lastOfSaid(_ segment: Int, within bounds: ClosedRange<Int>) -> Int {
    var last = segment
    while last < bounds.upperBound, last - segment < 4,
      segments[last + 1].opening == .complement
        || segments[last].tokens.upperBound == segments[last + 1].tokens.lowerBound
    { last += 1 }
    return last
  }

  /// "Following the first model, Apple plans …": a phrase without a date or a verb before the clause.
  func isLeadingPhrase(_ index: Int) -> Bool {
    let segment = segments[index]
    guard !segment.hasVerb, !segment.hasMention, index + 1 < segments.count,
      segments[index + 1].opening == .comma
    else { return false }
    return ["following", "despite", "amid", "after", "besides", "unlike"]
      .contains(tokens[segment.tokens.lowerBound].word)
  }

  /// "nor did he show up": the subject stands after the verb.
  func isInverted(_ index: Int) -> Bool {
    tokens[index].word == "nor" && index + 2 < tokens.count && tokens[index + 1].isAuxiliary
      && !tokens[index + 2].isVerb
  }

  /// "its long-awaited (and long-delayed) launch system": brackets between an adjective and its noun.
  func splitsNoun(_ index: Int) -> Bool {
    guard index > 0, index + 1 < segments.count, segments[index].opening == .bracket,
      !segments[index].hasMention, segments[index].tokens.count <= 6, !isFrame(index),
      segments[index - 1].tokens.upperBound + 1 == segments[index].tokens.lowerBound
    else { return false }
    let next = segments[index + 1]
    let head = tokens[next.tokens.lowerBound]
    let before = tokens[segments[index - 1].tokens.upperBound - 1]
    return next.opening == .comma && !next.hasVerb && !next.hasMention
      && tokens[next.tokens.lowerBound - 1].kind == .close && head.isContent && !head.isGerund
      && (before.isOf([.determiners, .endInEd, .owners]) || !before.isCapital && !head.isCapital)
  }
}
