/// The direction of a mention from the verbs of its own clause, before it first and then after it; then
/// from the rest of its sentence. For languages whose verbs may stand at the end.
struct ClauseCues: CueReader {
  /// How many tokens away a verb still governs.
  private let reach = 24

  func lean(of tokens: Range<Int>, on page: Page) -> Lean {
    if page.at(tokens.lowerBound - 1, .since) { return .past }
    let before = cue(before: tokens.lowerBound, on: page)
    if let before, before.isNear { return before.lean }
    let after = cue(after: tokens.upperBound, on: page)
    if let after, after.isNear { return after.lean }
    return before?.lean ?? after?.lean ?? .unknown
  }

  private typealias Cue = (lean: Lean, isNear: Bool)

  private func cue(before start: Int, on page: Page) -> Cue? {
    guard !page[start].flags.contains(.opensSentence) else { return nil }
    var isNear = true
    for index in stride(from: start - 1, through: max(0, start - reach), by: -1) {
      let token = page[index]
      if let lean = lean(token) { return (lean, isNear) }
      if token.flags.contains(.opensSentence) || token.term == .semicolon { return nil }
      if token.term == .comma || token.term == .quote { isNear = false }
    }
    return nil
  }

  private func cue(after end: Int, on page: Page) -> Cue? {
    var isNear = true
    for index in end..<end + reach {
      let token = page[index]
      if token.kind == .edge || token.flags.contains(.opensSentence) || token.term == .semicolon {
        return nil
      }
      if token.term == .comma || token.term == .quote { isNear = false }
      if let lean = lean(token) { return (lean, isNear) }
    }
    return nil
  }

  private func lean(_ token: Token) -> Lean? {
    if token.classes.contains(.futureCue) { return .future }
    return token.classes.contains(.pastCue) ? .past : nil
  }
}
