import Articles
import Library
import Reader

/// Where the reader's articles stand: a library on disk, or inputs that are only being read.
///
/// Every call may take its time and is made off the event loop. Failures are sentences, since all
/// that can be done with them is to show them.
protocol Shelf: Sendable {
  /// What stands there, for the status line: "library", "sample", a file's name.
  var title: SafeText { get }
  /// What is to be said of damage that was met in opening it, if any was.
  var notice: String? { get }
  /// The rows of the articles that match, in that order, and how many match in all. With `patience`
  /// what was found in about that time, perhaps as not complete; nothing when it was given up because
  /// `isStale` turned true.
  func rows(
    matching query: Query, order: ListOrder, in range: Range<Int>, patience: Duration?,
    isStale: @Sendable () -> Bool
  ) -> FoundArticles?
  /// The articles that match, those at `range` of them in that order; no row is made where that can be
  /// helped. Nothing when it was given up.
  func ids(
    matching query: Query, order: ListOrder, in range: Range<Int>, isStale: @Sendable () -> Bool
  ) -> [ArticleID]?
  /// The unread article next to a place among those that match, around the ends.
  func unread(
    matching query: Query, order: ListOrder, from place: Int, forward: Bool,
    isStale: @Sendable () -> Bool
  ) -> PlacedArticle?
  /// How many match, and how many of those are unread, as far as is found within `patience`.
  func tally(
    _ query: Query, patience: Duration, isStale: @Sendable () -> Bool
  ) -> ArticleTally
  /// What was done with some articles by now.
  func states(of ids: [ArticleID]) throws(ShelfFailure) -> [ArticleID: ReadingState]
  /// Whether any of some articles is in a state; only whether it was read and starred is looked at.
  func isAny(
    of ids: [ArticleID], _ holds: (ReadingState) -> Bool
  ) throws(ShelfFailure) -> Bool
  /// The articles that were removed last and are still gone, and on which day; none if there are none.
  func lastRemoval() throws(ShelfFailure) -> (ids: [ArticleID], day: CivilDate?)
  /// One article with its dates, and what was done with it.
  func article(_ id: ArticleID) throws(ShelfFailure) -> (DatedArticle, ReadingState)
  /// What was done with an article by now; nothing if it is not there.
  func state(of id: ArticleID) throws(ShelfFailure) -> ReadingState?
  /// The events of all articles that match, with a span only those that lie in it; gathered where
  /// there are too many. It is given up as soon as `isStale` turns true.
  func timeline(
    of query: Query, span: DayInterval?, isStale: @Sendable () -> Bool
  ) -> Timeline
  /// All events of all articles that match, with a span only those that lie in it.
  func events(of query: Query, span: DayInterval?) -> [Timeline.Source]
  /// The events of the articles that tell of the same story as one, and which they are, itself among
  /// them; it is given up as soon as `isStale` turns true.
  func story(
    of id: ArticleID, isStale: @Sendable () -> Bool
  ) throws(ShelfFailure) -> (articles: [ArticleID], timeline: Timeline)
  /// Keeps what was done with an article since it was in another state.
  func save(
    _ state: ReadingState, was old: ReadingState, for id: ArticleID
  ) throws(ShelfFailure)
  /// The same for many articles.
  func save(_ changes: [StateChange]) throws(ShelfFailure)
  /// Takes articles away.
  func remove(_ ids: [ArticleID]) throws(ShelfFailure)
  /// Puts articles that were taken away back.
  func restore(_ ids: [ArticleID]) throws(ShelfFailure)
  /// Gets ready to be searched, as far as it is not: after the first picture, and when others have
  /// written. `progress` is told how much of how much is ready, and says whether to go on.
  func prepare(_ progress: (Int, Int) -> Bool) throws(ShelfFailure)
  /// Counts the events of rows that do not tell how many they are, where that is soon done. Answers
  /// whether rows tell more than before.
  func countNewEvents(while goesOn: () -> Bool) -> Bool
  /// Whether it holds more than can be searched by now.
  var isBehind: Bool { get }
  /// Calls back when anything has been written to it, for as long as the watch is kept; nothing where
  /// nobody else can write.
  func watch(_ onChange: @escaping @Sendable () -> Void) -> LibraryWatch?
  /// The library that this is shown in place of while that is empty, if it is.
  var placeholderFor: LibraryShelf? { get }
  /// The feeds that belong to it, if it can have any.
  func feeds() throws(ShelfFailure) -> FeedShelf?
  /// Fetches an article whole from its page, in the place of what is there of it.
  func fetchWhole(_ id: ArticleID) throws(ShelfFailure)
  /// Rows with the feeds that brought them, where the rules of the list ask for these.
  func sourced(_ rows: [ArticleSummary]) -> [ArticleSummary]
  /// Takes in a path or an address. While the web is waited for, it is given up as soon as
  /// `isCancelled` turns true.
  func add(
    _ word: String, isCancelled: @escaping @Sendable () -> Bool
  ) throws(ShelfFailure) -> Adding.Outcome
}

extension Shelf {
  var notice: String? { nil }

  func feeds() throws(ShelfFailure) -> FeedShelf? { try placeholderFor?.feeds() }

  func ids(
    matching query: Query, order: ListOrder, in range: Range<Int>, isStale: @Sendable () -> Bool
  ) -> [ArticleID]? {
    rows(matching: query, order: order, in: range, patience: nil, isStale: isStale)?
      .rows.map(\.id)
  }

  func unread(
    matching query: Query, order: ListOrder, from place: Int, forward: Bool,
    isStale: @Sendable () -> Bool
  ) -> PlacedArticle? {
    seekUnread(matching: query, order: order, from: place, forward: forward, isStale: isStale)
  }

  /// The unread article next to a place, by looking at row after row.
  func seekUnread(
    matching query: Query, order: ListOrder, from place: Int, forward: Bool,
    isStale: @Sendable () -> Bool
  ) -> PlacedArticle? {
    let all = rows(
      matching: query, order: order, in: 0..<Int.max, patience: nil, isStale: isStale)
    guard let rows = all?.rows else { return nil }
    let open = rows.indices.filter { !rows[$0].state.isRead }
    let next =
      forward
      ? open.first { $0 > place } ?? open.first { $0 < place }
      : open.last { $0 < place } ?? open.last { $0 > place }
    return next.map { PlacedArticle(rows[$0].id, at: $0) }
  }

  /// The article that `sought` finds as well, `step` on from a place among those that match.
  func match(
    _ sought: Query, among query: Query, order: ListOrder, from place: Int, by step: Int,
    isStale: @Sendable () -> Bool
  ) -> MatchedRow? {
    guard
      let found = ids(matching: sought, order: .newest, in: 0..<Int.max, isStale: isStale),
      !found.isEmpty,
      let listed = ids(matching: query, order: order, in: 0..<Int.max, isStale: isStale)
    else { return nil }
    let wanted = Set(found)
    let places = listed.indices.filter { wanted.contains(listed[$0]) }
    return MatchedRow(of: places, in: listed, from: place, by: step)
  }

  func tally(
    _ query: Query, patience: Duration, isStale: @Sendable () -> Bool
  ) -> ArticleTally {
    let rows = rows(matching: query, in: 0..<Int.max)
    return ArticleTally(total: rows.count, unread: rows.count { !$0.state.isRead })
  }

  func states(of ids: [ArticleID]) throws(ShelfFailure) -> [ArticleID: ReadingState] {
    var states: [ArticleID: ReadingState] = [:]
    for id in ids { states[id] = try state(of: id) }
    return states
  }

  func isAny(
    of ids: [ArticleID], _ holds: (ReadingState) -> Bool
  ) throws(ShelfFailure) -> Bool {
    try states(of: ids).values.contains(where: holds)
  }

  func lastRemoval() throws(ShelfFailure) -> (ids: [ArticleID], day: CivilDate?) { ([], nil) }

  var isBehind: Bool { false }

  func prepare(_ progress: (Int, Int) -> Bool) throws(ShelfFailure) {}

  func countNewEvents(while goesOn: () -> Bool) -> Bool { false }

  func watch(_ onChange: @escaping @Sendable () -> Void) -> LibraryWatch? { nil }

  var placeholderFor: LibraryShelf? { nil }

  func sourced(_ rows: [ArticleSummary]) -> [ArticleSummary] { rows }

  /// The rows of the articles that match, however long it takes.
  func rows(
    matching query: Query, order: ListOrder = .newest, in range: Range<Int>
  ) -> [ArticleSummary] {
    rows(matching: query, order: order, in: range, patience: nil) { false }?.rows ?? []
  }
}
