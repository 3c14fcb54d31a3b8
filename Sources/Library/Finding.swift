public import Articles

/// How much of a library can be searched by now.
public struct LibraryStanding: Sendable, Hashable {
  /// How many articles it holds.
  public var articles: Int
  /// How many of them a query finds.
  public var indexed: Int
  /// Whether the log is still being read, so that there may be more articles than that.
  public var isReading: Bool

  /// A standing; one without figures is that of an empty library.
  public init(articles: Int = 0, indexed: Int = 0, isReading: Bool = false) {
    self.articles = articles
    self.indexed = indexed
    self.isReading = isReading
  }
}

extension ArticleLog {
  /// The articles that a query asks for, newest first, from a place on; nothing when it was given up
  /// because `isStale()` turned true. With `patience` it answers after about that long with what it
  /// has found by then, as not complete.
  public func find(
    _ query: Query, rows: Range<Int>, patience: Duration?, isStale: () -> Bool
  ) -> FoundArticles? {
    guard !isStale() else { return nil }
    var found = summaries(matching: query, limit: rows.upperBound)
    found.rows.removeFirst(min(rows.lowerBound, found.rows.count))
    return isStale() ? nil : found
  }

  /// How much of the library can be searched by now.
  public var standing: LibraryStanding {
    let count = summaries(matching: Query(""), limit: 0, isTyped: false).total
    return LibraryStanding(articles: count, indexed: count)
  }

  /// Brings the index up to date, which may take long. `progress` is told how many articles of how
  /// many are done, and says whether to go on.
  public func index(_ progress: (Int, Int) -> Bool) throws(LibraryError) {
    prepareSearch()
    let count = standing.articles
    _ = progress(count, count)
  }
}
