import Articles
import Library
import Reader

/// What of new articles is kept as read, as `ignore` says it. A query that is wrong in part, or that asks
/// for a kept one that is, finds more than was meant, and so it ignores nothing and is told of.
struct IgnoredArticles: Sendable {
  /// What is wrong, each fault the beginning of a sentence.
  let faults: [String]
  private let queries: [Query]

  /// What the settings of a house say; the kept filters are read once.
  init(_ house: House) {
    let texts = house.settings.words(.ignore)
    var faults: [String] = []
    var kept: [String: String] = [:]
    if texts.contains(where: { !Query.keptNames(in: $0, saved: [:]).isEmpty }) {
      kept = UserFiles(environment: house.environment).queries(faults: &faults).texts
    }
    var queries: [Query] = []
    for query in texts.map({ Query($0, saved: kept) }) {
      if let error = query.error {
        let text = SafeText(query.text).collapsed
        faults.append("ignore = \"\(text)\" ignores nothing: \(SafeText(error.message).collapsed)")
      } else if !query.isEmpty {
        queries.append(query)
      }
    }
    (self.faults, self.queries) = (faults, queries)
  }

  /// Whether an article that a feed brings is kept as read; `name` is what the feed is called.
  func contains(_ article: Article, of feed: Subscription, name: String) -> Bool {
    guard !queries.isEmpty else { return false }
    let folded = FoldedArticle(article)
    let queried = FeedGroups.queried(feed, name: name)
    return queries.contains { $0.matches(folded, of: queried) }
  }
}
