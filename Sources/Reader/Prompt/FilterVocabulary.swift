import Articles

/// The tags and sources of the articles that were listed in this sitting.
struct FilterVocabulary: Sendable {
  private var tagSet: Set<String> = []
  private var sourceSet: Set<String> = []

  /// How many of each are remembered at most.
  private static let most = 2_000

  /// The tags by name.
  var tags: [String] { tagSet.sorted() }
  /// The sources by name.
  var sources: [String] { sourceSet.sorted() }

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
