/// Something that is done with many articles at once, whatever the state of each.
public enum BulkEdit: Sendable, Hashable {
  /// Make them read; where all of them are, unread.
  case toggleRead
  /// Star them; where all of them are starred, take the stars off.
  case toggleStar
  /// Make them read.
  case read
  /// Give them tags besides their own, and take some off.
  case tags(more: [SafeText], gone: [SafeText])

  /// Does it to the state of an article, or takes it back there.
  public func apply(to state: inout ReadingState, isTakenBack: Bool) {
    switch self {
    case .toggleRead: state.isRead = !isTakenBack
    case .read: state.isRead = true
    case .toggleStar: state.isStarred = !isTakenBack
    case .tags(let more, let gone): state.tags = state.tags.tags(with: more, without: gone)
    }
  }
}

/// Articles that were changed in the same way.
public struct BulkChange: Sendable, Hashable {
  /// Which they are.
  public var ids: [ArticleID]
  /// What undoes it.
  public var back: StateEdit

  /// Articles, and what undoes what was done with each.
  public init(_ ids: [ArticleID], back: StateEdit) {
    self.ids = ids
    self.back = back
  }
}

/// What became of something that was to be done with many articles.
public struct BulkOutcome: Sendable, Hashable {
  /// Those that were changed, by how.
  public var changes: [BulkChange] = []
  /// Whether it was taken back, for all of them were so already.
  public var isTakenBack = false
  /// Whether it was ended before all of it was done.
  public var isStopped = false
  /// What kept the rest of it from being done, as a sentence.
  public var fault: SafeText?

  /// Nothing yet.
  public init() {}

  /// How many were changed.
  public var count: Int { changes.reduce(0) { $0 + $1.ids.count } }
}
