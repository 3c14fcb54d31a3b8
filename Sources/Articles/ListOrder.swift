/// In which order articles are listed.
public enum ListOrder: String, Sendable, Hashable, CaseIterable {
  /// The newest first.
  case newest
  /// Those first that say most of what is asked for; without words the newest.
  case relevance
  /// The oldest first: the newest first, from its end.
  case oldest
  /// The newest first, those together that tell of one story, as far as stories are sought: first the
  /// stories of several articles, then what stands alone.
  case stories

  /// The orders that may be asked for by name; that of stories goes with their headings.
  public static let sortable: [ListOrder] = [.newest, .oldest, .relevance]
}
