import Articles

/// The articles that are marked. They are marked until they are unmarked or removed: whatever is listed
/// meanwhile, and in whatever order.
struct Marks: Sendable, Hashable {
  /// Which they are.
  private(set) var all = ArticleSet()
  /// What is known of the states of those that were marked row by row.
  private var states: [ArticleID: ReadingState] = [:]

  /// How many are marked.
  var count: Int { all.count }

  /// Whether none is.
  var isEmpty: Bool { all.isEmpty }

  /// Which they are, in the order in which they were marked.
  var ids: [ArticleID] { all.ids }

  /// Whether the states of all of them are known here.
  var knowsStates: Bool { states.count == all.count }

  /// The state of an article, if it is marked and that is known.
  subscript(id: ArticleID) -> ReadingState? { states[id] }

  /// Whether an article is marked.
  func contains(_ id: ArticleID) -> Bool { all.contains(id) }

  /// Marks an article; one that is marked keeps its place among them.
  mutating func insert(_ id: ArticleID, _ state: ReadingState) {
    all.insert(id)
    states[id] = state
  }

  /// Marks articles.
  mutating func insert(_ articles: some Collection<GatheredArticle>) {
    for article in articles { insert(article.id, article.state) }
  }

  /// Marks many, of whose states nothing is known.
  mutating func insert(_ articles: ArticleSet) { all.formUnion(articles) }

  /// Unmarks an article.
  mutating func remove(_ id: ArticleID) {
    all.remove(id)
    states[id] = nil
  }

  /// Unmarks many.
  mutating func remove(_ articles: ArticleSet) {
    all.subtract(articles)
    states = states.filter { all.contains($0.key) }
  }

  /// Takes in what was done with an article, if it is marked and its state was known.
  mutating func setState(_ state: ReadingState, of id: ArticleID) {
    if states[id] != nil { states[id] = state }
  }
}
