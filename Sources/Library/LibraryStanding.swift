/// How much of a library can be searched at once by now.
public struct LibraryStanding: Sendable, Hashable {
  /// How many articles it holds.
  public var articles: Int
  /// How many of them the index holds; the others are looked up in their texts.
  public var indexed: Int
  /// Whether those are so many that the index should be brought up to date.
  public var isBehind: Bool

  /// A standing; one without figures is that of an empty library.
  public init(articles: Int = 0, indexed: Int = 0, isBehind: Bool = false) {
    self.articles = articles
    self.indexed = indexed
    self.isBehind = isBehind
  }
}

extension ArticleLog {
  /// How much of the library can be searched at once by now.
  public var standing: LibraryStanding {
    let standing = reading(forList: true) { (shelf) -> LibraryStanding in
      let beyond = shelf.catalogue.tail.count
      let articles = shelf.catalogue.alive().count
      return LibraryStanding(
        articles: articles, indexed: max(0, articles - beyond),
        isBehind: !shelf.catalogue.isNearlyIndexed)
    }
    return standing ?? LibraryStanding()
  }
}

extension Catalogue {
  /// Whether so little lies beyond the index that reading it at each start costs next to nothing. All of
  /// a large library does whose index somebody has deleted.
  var isNearlyIndexed: Bool {
    tail.count < Self.fewArticles && touched.count < Self.fewChanges
      && !(isIndexGone && documents.count >= Self.fewArticles)
  }

  private static let fewArticles = 64
  private static let fewChanges = 1000
}
