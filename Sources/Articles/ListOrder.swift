/// In which order articles are listed.
public enum ListOrder: String, Sendable, Hashable, CaseIterable {
  /// The newest first.
  case newest
  /// Those first that say most of what is asked for; without words the newest.
  case relevance
  /// The oldest first: the newest first, from its end.
  case oldest
}
