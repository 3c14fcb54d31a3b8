import Articles

/// The tags and sources of the articles that were listed in this sitting, the feeds where they have been
/// told, and the filters that were kept.
struct FilterVocabulary: Sendable {
  private var tagSet: Set<String> = []
  private var sourceSet: Set<String> = []
  private var feedSet: Set<String> = []
  /// The names of the filters that were kept.
  var kept: [String] = []
  /// Whether the feeds have been asked for.
  var hasAskedForFeeds = false

  /// How many of each are remembered at most.
  private static let most = 2_000

  /// The tags by name.
  var tags: [String] { tagSet.sorted() }
  /// The sources by name.
  var sources: [String] { sourceSet.sorted() }

  /// The feeds by name.
  var feeds: [String] { feedSet.sorted() }

  /// Takes in the feeds, and their tags.
  mutating func learn(_ feeds: [FeedRow]) {
    feedSet = Set(feeds.map(\.title.collapsed.string))
    for feed in feeds {
      for tag in feed.tags where !tag.isEmpty && tagSet.count < Self.most {
        tagSet.insert(tag.collapsed.string)
      }
    }
  }

  /// Takes in the rows of a list.
  mutating func learn(_ rows: [ArticleSummary]) {
    for row in rows {
      if let site = row.site?.collapsed, !site.isEmpty, sourceSet.count < Self.most {
        sourceSet.insert(site.string)
      }
      for tag in row.state.tags where !tag.isEmpty && tagSet.count < Self.most {
        tagSet.insert(tag.collapsed.string)
      }
    }
  }
}
