import Articles

/// What is sought in the list without narrowing it.
struct ListFinding: Sendable, Hashable {
  /// What is asked of rows.
  var query = Query("")
  /// The place that was selected when it was begun, and the article that was there.
  private(set) var origin: Int
  private var article: ArticleID?
  /// What was found last.
  var found: MatchedRow?
  /// Whether an answer is on its way.
  var isAwaited = false
  /// Whether that was sought down the list.
  var isForward = true

  /// Begins at the selected row.
  init(in list: ListModel) {
    origin = list.selection
    article = list.selected?.id
  }

  /// Stays with the article it was begun on, in a list that was renewed: where that is not among the rows
  /// that are known, it has moved by as many places as the selected one.
  mutating func follow(_ list: ListModel, shift: Int) {
    origin = article.flatMap { list.place(of: $0) } ?? max(0, origin + shift)
  }

  /// Selects the row it was begun on.
  func goBack(in list: inout ListModel) {
    guard let article else {
      list.selection = min(origin, max(0, list.total - 1))
      return
    }
    list.select(PlacedArticle(article, at: origin))
  }
}
