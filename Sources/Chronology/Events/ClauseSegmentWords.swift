/// Which words can carry a clause, and others by which a sentence is cut.
extension ClauseSegmenter {
  /// Whether the token is a verb that can carry a clause: a participle before a noun does not.
  static func isFinite(at index: Int, in tokens: [ClauseToken]) -> Bool {
    guard tokens[index].isVerb else { return false }
    return isFinite(verb: tokens[index], at: index, in: tokens)
  }

  /// The same for a token that can be a verb.
  private static func isFinite(
    verb token: ClauseToken, at index: Int, in tokens: [ClauseToken]
  ) -> Bool {
    // "to do so", "to be elected": no verb that carries a clause.
    if index > 0, tokens[index - 1].word == "to" { return false }
    if index > 1, tokens[index - 1].word == "be", tokens[index - 2].word == "to" { return false }
    if token.isAuxiliary { return true }
    guard index > 0 else { return token.isPast && !token.isCapital }
    let before = tokens[index - 1]
    // "of plasma, or ionized gas,": another name of the same.
    if before.isOf(.coordinators), before.word == "or", index > 1,
      tokens[index - 2].kind == .comma, token.isOf(.endInEd),
      index + 1 < tokens.count, tokens[index + 1].isContent
    {
      return false
    }
    // "its first cut since March": a noun.
    if index > 1, tokens[index - 2].isOf(.determiners) || tokens[index - 2].isPossessive,
      nounsToo.contains(token.word), ordinals.contains(before.word)
    {
      return false
    }
    guard
      before.isOf(.determiners) || before.isPossessive
        || before.kind == .possessive
        || before.kind == .number && !(index > 1 && tokens[index - 2].isCapital)
        || (before.isOf(.prepositions) && token.isOf(.endInEd))
    else { return true }
    // "the injured driver", "of stalled talks": an adjective. "this led to": a verb.
    return before.isOf(.pronouns)
      && token.isOf(.irregularPasts)
  }

  /// Pasts that are nouns or adjectives as well: "the first paid clerk".
  static let nounsToo: Set<String> = [
    "cut", "bid", "bet", "hit", "split", "shot", "set", "paid", "built", "held",
  ]

  static let ordinals: Set<String> = [
    "first", "second", "third", "fourth", "last", "latest", "next", "biggest", "only",
  ]

  static let sayingNouns: Set<String> = [
    "statement", "claim", "claims", "news", "reports", "belief", "warning", "announcement", "clear",
  ]
}
