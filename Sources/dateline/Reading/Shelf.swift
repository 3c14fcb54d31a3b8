import Articles

/// Where the reader's articles stand: a library on disk, or inputs that are only being read.
///
/// Every call may take its time and is made off the event loop. Failures are sentences, since all
/// that can be done with them is to show them.
protocol Shelf: Sendable {
  /// What stands there, for the status line: "library", "sample", a file's name.
  var title: SafeText { get }
  /// The rows of the articles that match, newest first, and how many match in all.
  func rows(
    matching query: Query, in range: Range<Int>
  ) throws(ShelfFailure) -> (rows: [ArticleSummary], total: Int)
  /// One article with its dates, and what was done with it.
  func article(_ id: ArticleID) throws(ShelfFailure) -> (DatedArticle, ReadingState)
  /// The events of all articles that match, with a span only those that lie in it; gathered where
  /// there are too many. It is given up as soon as `isStale` turns true.
  func timeline(
    of query: Query, span: DayInterval?, isStale: @Sendable () -> Bool
  ) throws(ShelfFailure) -> Timeline
  /// The events of the articles that tell of the same story as one, and which they are, itself among
  /// them; it is given up as soon as `isStale` turns true.
  func story(
    of id: ArticleID, isStale: @Sendable () -> Bool
  ) throws(ShelfFailure) -> (articles: [ArticleID], timeline: Timeline)
  /// Keeps what was done with an article.
  func save(_ state: ReadingState, for id: ArticleID) throws(ShelfFailure)
  /// Takes articles away.
  func remove(_ ids: [ArticleID]) throws(ShelfFailure)
  /// Puts articles that were taken away back.
  func restore(_ ids: [ArticleID]) throws(ShelfFailure)
  /// Gets ready for the first letter of a filter; called once, after the first picture.
  func prepare()
  /// Takes in a path.
  func add(_ word: String) throws(ShelfFailure) -> [ArticleID]
}

extension Shelf {
  func prepare() {}
}
