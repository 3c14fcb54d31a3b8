/// The direction of a mention from the verbs around it: the nearest before it in its sentence decides,
/// and if there is none the nearest after it.
struct EnglishCues: CueReader {
  /// How many tokens away a verb still governs.
  private let reach = 24

  func lean(of tokens: Range<Int>, on page: Page) -> Lean {
    before(tokens, on: page) ?? after(tokens.upperBound, on: page) ?? .unknown
  }

  private func before(_ tokens: Range<Int>, on page: Page) -> Lean? {
    let start = tokens.lowerBound
    // "get around Wednesday's ruling": what would be done is not done on that day, and what is named
    // by its day has been, unless it is of the sort that is held on a day: "will miss Friday's game".
    let end = tokens.upperBound
    let isOwner = page.at(end, .apostrophe) && page.has(end + 1, .possessive)
    let isPastOwner = isOwner && !isAppointment(page, end + 2)
    if page.at(start - 1, .since) { return .past }
    guard !page[start].flags.contains(.opensSentence) else { return nil }
    var index = start - 1
    // Between the mention and the verb in hand stands "to" with a verb: "agreed to meet Friday".
    var passedInfinitive = false
    while index >= max(0, start - reach) {
      let token = page[index]
      if token.term == .said {
        return start - index <= 3 ? .past : passedInfinitive ? .future : .past
      }
      // "is set to close", but "set out", "set off"
      if page.register.isRequest, isOrder(page, index) { return .future }
      if token.term == .set, !page.at(index + 1, .to, .for) { return .past }
      if token.classes.contains(.futureCue), !isPastOwner, !(isOwner && page.at(index, .would)) {
        return hasBeen(before: index, page) ? .past : .future
      }
      if token.classes.contains(.promiseCue), passedInfinitive { return .future }
      // "will be named": a participle leans as its auxiliary does.
      if token.classes.contains(.pastCue), !page.at(index - 1, .be, .to),
        !(page.at(index - 1, .have) && page.at(index - 2, .would))
      {
        return .past
      }
      if token.term == .to, isInfinitive(page, index) {
        if page.at(index + 1, .be) { return .future }
        if start - index <= 4, !isPastOwner { passedInfinitive = true }
      }
      if token.flags.contains(.opensSentence) || token.term == .semicolon { break }
      index -= 1
    }
    return passedInfinitive ? .future : nil
  }

  private func after(_ start: Int, on page: Page) -> Lean? {
    for index in start..<start + reach {
      let token = page[index]
      if token.kind == .edge || token.flags.contains(.opensSentence) { return nil }
      if token.classes.contains(.presentCue), page.at(index + 1, .to) { return .future }
      if token.term == .set, !page.at(index + 1, .to, .for) { return .past }
      if token.classes.contains(.futureCue) {
        return hasBeen(before: index, page) ? .past : .future
      }
      if token.classes.contains(.pastCue) { return .past }
    }
    return nil
  }

  /// Whether one of the words is a thing that is held on an appointed day.
  private func isAppointment(_ page: Page, _ index: Int) -> Bool {
    (index..<index + 3).contains { place in
      Self.appointments.contains { page.spells(place, $0) }
    }
  }

  private static let appointments: [StaticString] = [
    "meeting", "game", "match", "vote", "election", "elections", "hearing", "summit", "race",
    "debate", "session", "ceremony", "parade", "final", "referendum", "primary", "launch",
    "opening", "deadline", "talks", "concert", "show", "event", "funeral", "service", "fight",
    "test", "auction", "conference", "trial", "congress",
  ]

  /// "had been scheduled to", "was to have been"
  private func hasBeen(before index: Int, _ page: Page) -> Bool {
    page.at(index - 1, .been) && page.at(index - 2, .had)
  }

  /// Whether a verb follows "to", and not a place or a number.
  private func isInfinitive(_ page: Page, _ index: Int) -> Bool {
    let next = page[index + 1]
    return next.isWord && !next.isCapital
      && (next.term == .none || next.term == .be || next.term == .have)
      && next.classes.isDisjoint(with: [.cardinal, .month, .weekday, .unit])
  }
}
