import Articles
import Stories

/// Rows of a list put in the order of stories: those of several articles first, the one with the newest
/// article before the others, then what stands alone.
struct StoryOrder: Sendable {
  /// The newest articles of a list are looked at, and no more: however long it is.
  static let most = 400

  /// The places of the rows in their order, and what each stands under.
  private let places: [(place: Int, story: SafeText)]
  /// The articles that it is the order of.
  let ids: [ArticleID]

  /// The order of rows that come newest first; `traits` are those of as many of them as can be read.
  init(of rows: [ArticleSummary], traits: [StoryTraits]) {
    ids = rows.map(\.id)
    let byID = Dictionary(
      rows.indices.map { (rows[$0].id, $0) }, uniquingKeysWith: { one, _ in one })
    var stories = StoryFinder().stories(among: traits).filter { $0.count > 1 }
      .map { $0.compactMap { byID[$0] }.sorted() }
    stories.sort { ($0.first ?? 0) < ($1.first ?? 0) }
    let told = Set(stories.joined())
    places =
      stories.flatMap { story in
        let title = rows[story[0]].title.collapsed
        let words = SafeText(
          "\(story.count) articles: \(title.isEmpty ? "Untitled" : title.string)")
        return story.map { ($0, words) }
      } + rows.indices.filter { !told.contains($0) }.map { ($0, Self.alone) }
  }

  private static let alone: SafeText = "Told once"

  /// The rows in their order; they must be those that it was made of.
  func arranged(_ rows: [ArticleSummary]) -> [ArticleSummary] {
    places.map { place, story in
      var row = rows[place]
      row.story = story
      return row
    }
  }

  /// Rows that are older than those that were looked at.
  static func older(_ rows: [ArticleSummary]) -> [ArticleSummary] {
    rows.map { row in
      var row = row
      row.story = "Older: not looked at for stories"
      return row
    }
  }
}
