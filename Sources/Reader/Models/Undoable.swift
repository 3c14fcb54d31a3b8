import Articles

/// Something that can be taken back.
enum Undoable: Sendable, Hashable {
  /// Articles were removed.
  case removal([ArticleID])
  /// A feed is followed no more.
  case unfollowing(SafeText)
  /// An article's state was changed from one to the other, by a command of this name.
  case change(ArticleID, from: ReadingState, to: ReadingState, String)
}
