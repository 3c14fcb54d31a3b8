/// The direction of a mention from the verbs of its own clause, before it first and then after it; then
/// from the rest of its sentence. For languages whose verbs may stand at the end.
struct ClauseCues: CueReader {
  /// What tells by its verb in the present that a day is to come.
  let plans: PresentPlans
  /// How many tokens away a verb still governs.
  private static let reach = 24

  func lean(of tokens: Range<Int>, on page: Page) -> Lean {
    let start = tokens.lowerBound
    let isOnset =
      page.has(start - 1, .onset) || page.at(start - 1, .of) && page.has(start - 2, .onset)
    if page.at(start - 1, .since), !isOnset { return .past }
    let before = cue(before: tokens.lowerBound, on: page)
    if let before, before.isNear {
      let isHearsay = before.lean == .future && endsInPerfect(tokens.upperBound, on: page)
      return isHearsay ? .past : before.lean
    }
    let after = cue(after: tokens.upperBound, on: page)
    if let after, after.isNear { return after.lean }
    if isOnset { return .future }
    return before?.lean ?? after?.lean ?? .unknown
  }

  func isArranged(_ tokens: Range<Int>, _ lean: Lean, on page: Page) -> Bool {
    plans.leansAhead(at: tokens, on: page)
  }

  /// "soll am Montag eine Frau getötet haben": the clause ends in a past and "haben".
  private func endsInPerfect(_ end: Int, on page: Page) -> Bool {
    guard page.lexicon.habits.capitalsAreNouns else { return false }
    for index in end..<end + Self.reach {
      let next = page[index + 1]
      guard page[index].isWord || page[index].kind == .number else { return false }
      guard !next.isWord, next.kind != .number else { continue }
      return page.at(index, [.pastCue]) && page.at(index, [.presentCue])
    }
    return false
  }

  private typealias Cue = (lean: Lean, isNear: Bool)

  private func cue(before start: Int, on page: Page) -> Cue? {
    guard !page[start].flags.contains(.opensSentence) else { return nil }
    var isNear = true
    for index in stride(from: start - 1, through: max(0, start - Self.reach), by: -1) {
      let token = page[index]
      if let lean = lean(at: index, isNear, on: page) { return (lean, isNear) }
      if token.flags.contains(.opensSentence) || token.term == .semicolon { return nil }
      if token.term == .comma || token.term == .quote { isNear = false }
      // "prometió que en otoño …": what was promised has a verb of its own.
      if page.has(index, .opensClause) { isNear = false }
    }
    return nil
  }

  private func cue(after end: Int, on page: Page) -> Cue? {
    var isNear = true
    var isWithin = false
    for index in end..<end + Self.reach {
      let token = page[index]
      if token.kind == .edge || token.flags.contains(.opensSentence) || token.term == .semicolon {
        return nil
      }
      if token.term == .comma || token.term == .quote { isNear = false }
      if token.term == .comma { isWithin = !isWithin && opensRelative(index + 1, on: page) }
      // "tritt Lea auf, die im Herbst gewonnen hat": the verb is not that of the date.
      if !isWithin, let lean = lean(at: index, isNear, on: page) {
        // "dass ab Dienstag der Betrieb aufgenommen wird": the last verb decides.
        let isToCome =
          page.lexicon.habits.capitalsAreNouns && lean == .past
          && page.at(index + 1, [.futureCue])
        return (isToCome ? .future : lean, isNear)
      }
    }
    return nil
  }

  /// ", die im Herbst …", ", que ganó …", but ", die Polizei kam": an article before no noun.
  private func opensRelative(_ index: Int, on page: Page) -> Bool {
    if page.has(index, .opensClause) { return true }
    return page.lexicon.habits.capitalsAreNouns && page.at(index, .the)
      && !page[index + 1].isCapital
  }

  private func lean(at index: Int, _ isNear: Bool, on page: Page) -> Lean? {
    let token = page[index]
    if token.classes.contains(.futureCue) { return .future }
    // "„Wir werden klagen“, sagte er am Montag", but "Montag ist frei, teilte die Schule mit"
    if isNear, page.has(index, .says) { return .past }
    return token.classes.contains(.pastCue) ? .past : nil
  }
}
