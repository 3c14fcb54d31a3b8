import Articles

/// The events of a sentence in a language that has `ClauseWords`.
extension BlockReading {
  /// Adds the event of each mention of a sentence that tells of one; `stretches` are those of which
  /// the last end stands elsewhere, and `head` is where the text begins after a dateline.
  mutating func tell(
    _ telling: [(place: Int, index: Int)], _ stretches: [Int: Int], _ tokens: [ClauseToken],
    head: Int?, _ sentence: Range<Int>
  ) {
    guard let words else { return }
    // "15/12/2024.- La Policía informó": a stamp before the text.
    var head = head
    if head == nil, tokens[0].mention != nil {
      let next = tokens.dropFirst().firstIndex { $0.kind != .stop && $0.kind != .dash }
      if let next, next > 2 { head = next }
    }
    let finder = WordedClauses(tokens, words, head: head ?? 0)
    for (place, index) in telling {
      let told = finder.telling(at: place)
      let clause = Clause(tokens: told.tokens, parts: Self.runs(told.kept), speaker: told.speaker)
      var label = EventLabel(
        bytes: bytes, tokens: tokens, clause: clause, place: nil, hasOwnCommas: true
      ).text()
      // "Sie heirateten 1987": two words alone say too little.
      if self.words(of: label) < 3, let kept = finder.dated(told.kept, place) {
        let dated = Clause(tokens: told.tokens, parts: Self.runs(kept))
        label = EventLabel(
          bytes: bytes, tokens: tokens, clause: dated, place: nil, hasOwnCommas: true
        ).text()
      }
      if self.words(of: label) < 3 {
        let whole = Clause(tokens: tokens.indices, parts: [(head ?? 0)..<min(tokens.count, 60)])
        let wider = EventLabel(bytes: bytes, tokens: tokens, clause: whole, place: nil).text()
        if wider.string.utf8.count > label.string.utf8.count { label = wider }
      }
      var mention = mentions[index]
      if let last = stretches[index] { mention = stretch(from: mention, to: mentions[last]) }
      add(mention, clause, label, tokens, sentence)
    }
  }

  /// Tokens as ranges of those that follow one another.
  private static func runs(_ kept: [Int]) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    for index in kept {
      if let last = runs.last, last.upperBound == index {
        runs[runs.count - 1] = last.lowerBound..<index + 1
      } else {
        runs.append(index..<index + 1)
      }
    }
    return runs
  }
}
