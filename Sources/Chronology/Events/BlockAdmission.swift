import Articles

/// Which dates of a block may be events, by what sort of block it is.
extension BlockReading {
  /// Whether a mention makes an event where it stands. In headings only days count, in rows of tables not
  /// what stands among figures, in captions only what happened "on" a day: the rest says when a picture was
  /// taken.
  func admits(
    _ standing: MentionStanding, _ mention: DateMention, at place: Int, _ tokens: [ClauseToken]
  ) -> Bool {
    guard standing == .occurrence || standing == .namedDay else { return false }
    switch article.blocks[block].kind {
    case .heading: return mention.when.precision <= .day
    case .tableRow: return cells?.tell(mention) ?? true
    case .figure where words != nil:
      return mention.when.precision <= .day && tokens.contains { $0.isVerb }
    case .figure: return tellsInCaption(mention, at: place, tokens)
    // "2021" on a line of its own heads what follows.
    case .paragraph, .listItem:
      return mention.when.precision <= .day || tokens.contains { $0.isWord && $0.mention == nil }
    default: return true
    }
  }

  /// Whether a caption says what happened on a day, and not only when its picture was taken.
  private func tellsInCaption(
    _ mention: DateMention, at place: Int, _ tokens: [ClauseToken]
  ) -> Bool {
    guard place > 1, tokens[place - 1].word == "on", mention.when.precision <= .day,
      tokens[0].word != "file", tokens[place - 2].word != "here"
    else { return false }
    // "Children are pictured at a school in Leeds on Monday"
    return !tokens[..<place].contains { Self.takings.contains($0.word) }
  }

  private static let takings: Set<String> = ["taken", "seen", "pictured", "photographed"]
}
