/// What was done with an article: the state it was in, and the one it is in since.
public struct StateChange: Sendable, Hashable {
  /// Which article.
  public var id: ArticleID
  /// Its state before.
  public var from: ReadingState
  /// Its state since.
  public var to: ReadingState

  /// A change of an article's state.
  public init(_ id: ArticleID, from: ReadingState, to: ReadingState) {
    self.id = id
    self.from = from
    self.to = to
  }

  /// What differs between the two states.
  public var edit: StateEdit { StateEdit(from: from, to: to) }
}

/// What differs between two states of an article, and nothing else: done to another state it leaves
/// all the rest of that as it is. Articles that were changed in the same way have equal edits.
public struct StateEdit: Sendable, Hashable {
  private var isRead: Bool?
  private var isStarred: Bool?
  private var tags: [SafeText]?
  /// The place in the text, which may be none.
  private var position: TextRange??

  /// What turns one state into the other.
  public init(from old: ReadingState, to new: ReadingState) {
    if old.isRead != new.isRead { isRead = new.isRead }
    if old.isStarred != new.isStarred { isStarred = new.isStarred }
    if old.tags != new.tags { tags = new.tags }
    if old.position != new.position { position = .some(new.position) }
  }

  /// Does it to a state.
  public func apply(to state: inout ReadingState) {
    if let isRead { state.isRead = isRead }
    if let isStarred { state.isStarred = isStarred }
    if let tags { state.tags = tags }
    if let position { state.position = position }
  }
}
