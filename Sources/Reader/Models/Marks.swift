import Articles

/// The articles that are marked, and what is known of their states. They are marked until they are
/// unmarked or removed: whatever is listed meanwhile, and in whatever order.
struct Marks: Sendable, Hashable {
  private struct Mark: Sendable, Hashable {
    let number: Int
    var state: ReadingState
  }

  private var marks: [ArticleID: Mark] = [:]
  private var next = 0

  /// How many are marked.
  var count: Int { marks.count }

  /// Whether none is.
  var isEmpty: Bool { marks.isEmpty }

  /// Which they are, in the order in which they were marked.
  var ids: [ArticleID] { marks.sorted { $0.value.number < $1.value.number }.map(\.key) }

  /// The state of an article, if it is marked.
  subscript(id: ArticleID) -> ReadingState? { marks[id]?.state }

  /// Whether an article is marked.
  func contains(_ id: ArticleID) -> Bool { marks[id] != nil }

  /// Marks an article; one that is marked keeps its place among them.
  mutating func insert(_ id: ArticleID, _ state: ReadingState) {
    marks[id] = Mark(number: marks[id]?.number ?? next, state: state)
    next += 1
  }

  /// Marks many.
  mutating func insert(_ articles: some Collection<GatheredArticle>) {
    marks.reserveCapacity(marks.count + articles.count)
    for article in articles { insert(article.id, article.state) }
  }

  /// Unmarks an article.
  mutating func remove(_ id: ArticleID) { marks[id] = nil }

  /// Takes in what was done with an article, if it is marked.
  mutating func setState(_ state: ReadingState, of id: ArticleID) { marks[id]?.state = state }
}
