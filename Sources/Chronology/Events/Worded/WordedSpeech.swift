/// Who says what a sentence tells, in a language that has `ClauseWords`.
extension WordedClauses {
  /// "…“, sagte Müller am Dienstag": the act of saying with what was said, if the segment is one.
  func frame(at own: Int) -> Range<Int>? {
    guard own > 0, isFrame(own), [.comma, .resumed].contains(segments[own].opening) else {
      return nil
    }
    var first = own
    while first > 0, segments[first].opening != .hard { first -= 1 }
    return max(head, segments[first].tokens.lowerBound)..<segments[own].tokens.upperBound
  }

  /// Whether a segment begins with a verb of saying: what was said stands before it.
  private func isFrame(_ index: Int) -> Bool {
    guard let verb = segments[index].tokens.first(where: { tokens[$0].isWord }) else {
      return false
    }
    return tokens[verb].isReporting && !tokens[verb].isCapital
  }

  /// The words that name who said what the segment tells.
  func speaker(of own: Int) -> Range<Int>? {
    // "…, sagte Bürgermeister Sommer."
    for index in segments.indices where index > own && isFrame(index) {
      let words = segments[index].tokens
      guard segments[index].opening == .comma else { continue }
      return name(after: words.lowerBound + 1, before: words.upperBound)
    }
    guard own > 0, isSaid(own) else { return source(in: segments[own].tokens) }
    let unit = mainUnit(own - 1)
    guard
      let first = unit.first(where: { segments[$0].tokens.contains { tokens[$0].isReporting } }),
      let verb = segments[first].verb
    else { return nil }
    let start = segments[first].tokens.lowerBound
    if start < verb, tokens[start..<verb].allSatisfy({ $0.mention == nil }),
      !tokens[start].isOf([.prepositions, .connectives])
    {
      return start..<verb
    }
    return name(after: verb + 1, before: segments[first].tokens.upperBound)
  }

  /// Whether the segment is what was said: behind "dass" or "que", or right behind "sagte, er habe".
  func isSaid(_ own: Int) -> Bool {
    let before = segments[own - 1]
    switch segments[own].opening {
    case .subordinate: return tokens[segments[own].tokens.lowerBound].isOf(.complementizers)
    case .comma:
      return before.opening == .hard && segments[own].verb != nil
        && (before.verb.map { tokens[$0].isReporting } == true
          || tokens[before.tokens.upperBound - 1].isReporting)
    default: return false
    }
  }

  /// "laut Polizei", "según el alcalde"
  private func source(in range: Range<Int>) -> Range<Int>? {
    guard let mark = range.first(where: { tokens[$0].isOf(.sources) }) else { return nil }
    return name(after: mark + 1, before: range.upperBound)
  }

  /// A name or a noun that begins right there.
  private func name(after start: Int, before end: Int) -> Range<Int>? {
    var last = start
    var sawNoun = false
    while last < end, last - start < 10 {
      let token = tokens[last]
      guard token.isWord, !token.isOf(.reflexives) else { break }
      if token.isOf(.prepositions), !token.isOf([.origins, .genitives]) { break }
      if sawNoun, token.isVerb, !token.isCapital { break }
      if words.putsVerbSecond, sawNoun, !token.isCapital, !token.isOf([.genitives, .origins]) {
        break
      }
      if token.isCapital || !words.putsVerbSecond { sawNoun = sawNoun || token.isContent }
      last += 1
    }
    while last > start, tokens[last - 1].isOf([.prepositions, .determiners]) { last -= 1 }
    return sawNoun && last > start ? start..<last : nil
  }
}
