import Articles
import Chronology
import Library

/// What the reader asks of a library, each as one call: the only place that a change of the
/// library's calls has to be told to the benchmark.
struct LibraryCalls {
  let log: ArticleLog

  /// Opens a library as the reader does.
  init(_ folder: String) throws {
    let dater = ArticleDater()
    let dating = DatingRules(version: ArticleDater.rulesVersion) { article in
      dater.date(article, fallback: nil).events
    }
    log = try ArticleLog(at: folder, dating: dating)
  }

  /// Takes in new articles, in one batch.
  func add(_ articles: [Article]) throws { try log.add(articles) }

  /// Does what makes the library searchable, and waits for it.
  func prepare() throws { try log.index(all: true, threads: 2) }

  /// The first rows of what a query finds, and how many there are.
  func rows(_ query: String, first: Int = 0, count: Int = 200) -> (
    rows: [ArticleSummary], total: Int
  ) {
    let found = log.find(
      Query(query), rows: first..<first + count, patience: .milliseconds(6))
    return (found?.rows ?? [], found?.total ?? 0)
  }

  /// All that a query finds, however long it takes: how many there are.
  func count(_ query: String) -> Int { log.find(Query(query), rows: 0..<40)?.total ?? 0 }

  /// Reads an article whole.
  func open(_ id: ArticleID) throws { _ = try log.article(id) }

  /// The timeline of all that a query finds: how many articles, how many events, in how many rows.
  func timeline(_ query: String) -> (articles: Int, events: Int, rows: Int) {
    let query = Query(query)
    let entries = log.timeline(matching: query).entries
    let articles = log.find(query, rows: 0..<0)?.total ?? 0
    return (articles, entries.reduce(0) { $0 + $1.count }, entries.count)
  }

  /// What the folder holds.
  func figures() throws -> LibraryFigures { try log.check().figures }
}
