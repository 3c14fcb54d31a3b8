/// A main clause that goes on behind what is said of its subject.
extension ClauseFinder {
  /// "The law that parliament had dropped after two nights of protest was passed yesterday": the verb at
  /// the end is that of the law, and "after" has a noun alone.
  ///
  /// Nothing where another verb without a subject follows, which is the law's then: "The man who fled when
  /// police were called, was found."
  func resumed(_ own: Int) -> Clause? {
    guard (1...2).contains(own), segments[0].opening == .start,
      segments[own].opening == .subordinate,
      ["after", "before"].contains(tokens[segments[own].tokens.lowerBound].word),
      !segments.dropFirst(own + 1).contains(where: { $0.hasVerb && $0.opening == .comma })
    else { return nil }
    let words = segments[own].tokens
    let head = segments[0].tokens.lowerBound..<words.lowerBound
    // A noun, and what "that" or "who" tells of it with a verb of its own.
    guard
      let joint = head.first(where: {
        tokens[$0].isOf(.relatives) || tokens[$0].word == "that"
      }),
      joint > head.lowerBound + 1, tokens[joint - 1].isContent,
      !(head.lowerBound..<joint).contains(where: {
        tokens[$0].mention != nil || !tokens[$0].isWord
          || ClauseSegmenter.isFinite(at: $0, in: tokens)
      }),
      (joint..<head.upperBound).contains(where: { ClauseSegmenter.isFinite(at: $0, in: tokens) }),
      !(joint..<head.upperBound).contains(where: { tokens[$0].kind == .comma })
    else { return nil }
    let verbs = words.filter { ClauseSegmenter.isFinite(at: $0, in: tokens) }
    // One verb and its participle, and a noun of another number before it or none beside it.
    guard let verb = verbs.first, ["was", "is", "has"].contains(tokens[verb].word),
      verbs.allSatisfy({ $0 - verb <= 2 }), verb > words.lowerBound + 1,
      words.dropFirst().prefix(while: { $0 < verb }).contains(where: { isSeveral($0) })
    else { return nil }
    return Clause(
      tokens: head.lowerBound..<words.upperBound,
      parts: [head.lowerBound..<joint, verb..<words.upperBound])
  }

  /// "two", "protests": what stands with no verb of one.
  private func isSeveral(_ index: Int) -> Bool {
    let token = tokens[index]
    return token.isOf(.numerals) && token.word != "one"
      || token.kind == .number && index + 1 < tokens.count && tokens[index + 1].word.hasSuffix("s")
  }
}
