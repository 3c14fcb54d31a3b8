import Articles

/// The tags and sources of the articles that were listed in this sitting, the feeds where they have been
/// told, and the filters that were kept.
struct FilterVocabulary: Sendable {
  /// Those of the feeds and those of the articles: each is told many times, and counts as often as it was
  /// told last.
  private var feedTags: [String] = []
  private var tagsOfArticles: [ArticleID: [String]] = [:]
  private var sourceSet: Set<String> = []
  private var feedSet: Set<String> = []
  /// The names of the filters that were kept.
  var kept: [String] = []
  /// The names of the themes, each with what is said of it, once they have been told.
  var themes: [Completion.Offer] = []
  /// Whether these have been asked for.
  var hasAskedForThemes = false
  /// Whether the feeds have been asked for.
  var hasAskedForFeeds = false

  /// How many of each are remembered at most.
  private static let most = 2_000

  /// The tags by name.
  var tags: [String] {
    var spellings = TagSpellings()
    for tag in feedTags { spellings.add(tag) }
    for tags in tagsOfArticles.values { for tag in tags { spellings.add(tag) } }
    return spellings.names
  }
  /// The sources by name.
  var sources: [String] { sourceSet.sorted() }

  /// The feeds by name.
  var feeds: [String] { feedSet.sorted() }

  /// Takes in the feeds, and their tags.
  mutating func learn(_ feeds: [FeedRow]) {
    feedSet = Set(feeds.map(\.title.collapsed.string))
    feedTags = feeds.flatMap { $0.tags.map(\.collapsed.string) }.filter { !$0.isEmpty }
  }

  /// Takes in the rows of a list.
  mutating func learn(_ rows: [ArticleSummary]) {
    for row in rows {
      if let site = row.site?.collapsed, !site.isEmpty, sourceSet.count < Self.most {
        sourceSet.insert(site.string)
      }
      let tags = row.state.tags.map(\.collapsed.string).filter { !$0.isEmpty }
      if tags.isEmpty {
        tagsOfArticles[row.id] = nil
      } else if tagsOfArticles.count < Self.most || tagsOfArticles[row.id] != nil {
        tagsOfArticles[row.id] = tags
      }
    }
  }
}
