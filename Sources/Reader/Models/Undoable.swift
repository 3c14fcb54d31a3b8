import Articles

/// Something that can be taken back.
enum Undoable: Sendable, Hashable {
  /// Articles were removed.
  case removal(ArticleSet)
  /// A feed is followed no more.
  case unfollowing(SafeText)
  /// Articles' states were changed, all by one command of this name.
  case changes([StateChange], String)
  /// Many articles were changed by one command of this name; the library knows their states.
  case bulk([BulkChange], String)
  /// A filter was kept in the place of another, or of none; or it is kept no more.
  case query(SavedQuery?, was: SavedQuery?)
  /// Feeds were called so before, and had those tags.
  case feeds([FeedEdit])
  /// Other articles were marked before.
  case marks(Marks)
}
