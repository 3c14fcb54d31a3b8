import Articles

/// Something that can be taken back.
enum Undoable: Sendable, Hashable {
  /// Articles were removed.
  case removal([ArticleID])
  /// A feed is followed no more.
  case unfollowing(SafeText)
  /// Articles' states were changed, all by one command of this name.
  case changes([StateChange], String)
  /// Other articles were marked before.
  case marks(Marks)
}
