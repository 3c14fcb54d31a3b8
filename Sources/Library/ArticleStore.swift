public import Articles

/// What the rest of the house asks of a library, whatever finds the articles in it.
///
/// Every call may come from any thread. What a call has written is on the disk when it returns, and
/// what another program has written is seen by the next call.
public protocol ArticleStore: Sendable {
  /// Keeps articles, in one batch. One whose id is there already is replaced and keeps its reading
  /// state; one that was removed comes back. Answers with their ids, in order.
  @discardableResult
  func add(_ articles: [Article]) throws(LibraryError) -> [ArticleID]

  /// Changes what the reader has done with articles. `edit` is given the state as it is now, with
  /// what other programs have changed, and only what it changes is written. Ids that are not there
  /// are passed over.
  func change(_ ids: [ArticleID], _ edit: (inout ReadingState) -> Void) throws(LibraryError)

  /// Removes articles; `restore` brings them back until the library is compacted.
  func remove(_ ids: [ArticleID]) throws(LibraryError)

  /// Brings removed articles back, with their reading state. Answers with those that came back.
  @discardableResult
  func restore(_ ids: [ArticleID]) throws(LibraryError) -> [ArticleID]

  /// Takes in what other programs have written. Answers whether anything has changed.
  @discardableResult
  func refresh() throws(LibraryError) -> Bool

  /// The articles that a query asks for, newest first, at most `limit` of them, and how many there
  /// are.
  func summaries(matching query: Query, limit: Int) -> FoundArticles

  /// An article and its state, or nothing if it is not there.
  func article(_ id: ArticleID) throws(LibraryError) -> (article: Article, state: ReadingState)?

  /// The ids that begin so, at most `limit`, in order: what `show a1b2` means.
  func ids(startingWith prefix: String, limit: Int) -> [ArticleID]
}

extension ArticleStore {
  /// Does to an article's state what was done to a copy of it that was made earlier: what differs
  /// between the two is changed, and what another program has set meanwhile is kept.
  public func set(
    _ state: ReadingState, was old: ReadingState, for id: ArticleID
  ) throws(LibraryError) {
    try set([StateChange(id, from: old, to: state)])
  }

  /// The same for many articles. Those that were changed in the same way are written in one batch.
  public func set(_ changes: [StateChange]) throws(LibraryError) {
    var ids: [StateEdit: [ArticleID]] = [:]
    var edits: [StateEdit] = []
    for change in changes {
      let edit = change.edit
      if ids[edit] == nil { edits.append(edit) }
      ids[edit, default: []].append(change.id)
    }
    for edit in edits { try change(ids[edit] ?? []) { edit.apply(to: &$0) } }
  }

  /// Sets the whole state of an article, whatever another program has set meanwhile.
  public func set(_ state: ReadingState, for id: ArticleID) throws(LibraryError) {
    try change([id]) { $0 = state }
  }
}

/// What a query has found.
public struct FoundArticles: Sendable, Hashable {
  /// The newest of them.
  public var rows: [ArticleSummary]
  /// How many there are, or were found before patience ended.
  public var total: Int
  /// Whether these are all; otherwise there are at least `total`, and more may be found.
  public var isComplete: Bool

  /// An answer to a query.
  public init(rows: [ArticleSummary] = [], total: Int = 0, isComplete: Bool = true) {
    self.rows = rows
    self.total = total
    self.isComplete = isComplete
  }
}

/// How the events of an article are found. The library cannot read dates itself: whoever puts the
/// house together says how it is done.
public struct DatingRules: Sendable {
  /// Which rules they are: an index made by others is made anew. Letters and digits.
  public var version: String
  /// The events of an article.
  public var events: @Sendable (Article) -> [Event]

  /// Rules of that version.
  public init(version: String, events: @escaping @Sendable (Article) -> [Event]) {
    self.version = version
    self.events = events
  }
}
