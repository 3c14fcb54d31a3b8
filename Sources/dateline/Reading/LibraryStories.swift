import Articles
import Library
import Stories
import Synchronization

/// Finds in a library the story that an article belongs to, among the articles that may tell of it:
/// those published nearest to it, which also show how rare a word is, and those that share its
/// weightiest words, whenever they were published. What is looked at is bounded, however large the
/// library is.
final class LibraryStories: Sendable {
  private let log: ArticleLog
  private let dated: @Sendable (Article) -> DatedArticle
  private let known = Mutex<[ArticleID: StoryTraits]>([:])

  private static let knownLimit = 5_000
  private static let nearestLimit = 800
  private static let sharingLimit = 400
  private static let sharedWords = 6

  /// The stories of a library, its articles dated in that way.
  init(_ log: ArticleLog, dated: @escaping @Sendable (Article) -> DatedArticle) {
    self.log = log
    self.dated = dated
  }

  /// The articles of an article's story, the earliest first; only itself if it is given up.
  func story(of article: DatedArticle, isStale: () -> Bool) -> [ArticleID] {
    let own = StoryTraits(article)
    var traits = [own]
    for id in candidates(for: own) where id != own.id {
      if isStale() { return [own.id] }
      if let found = self.traits(of: id) { traits.append(found) }
    }
    return StoryFinder().story(of: own.id, among: traits)
  }

  /// Forgets articles that were replaced.
  func forget(_ ids: [ArticleID]) {
    known.withLock { known in
      for id in ids { known[id] = nil }
    }
  }

  private func candidates(for own: StoryTraits) -> [ArticleID] {
    var ids = nearest(to: own.day).map(\.id)
    let words = own.terms.lazy.map(\.word).filter { !$0.hasPrefix("@") }.prefix(Self.sharedWords)
    if ids.count >= Self.nearestLimit, !words.isEmpty {
      let query = Query(words.map { "\"\($0)\"" }.joined(separator: " OR "))
      let sharing = log.summaries(matching: query, isTyped: false).rows
      ids += Self.nearest(Self.sharingLimit, of: sharing, to: own.day).map(\.id)
    }
    var seen: Set<ArticleID> = []
    return ids.filter { seen.insert($0).inserted }
  }

  /// The rows nearest to a day: from the narrowest stretch of days around it that holds enough.
  private func nearest(to day: CivilDate?) -> [ArticleSummary] {
    if let day {
      for reach in [7, 30, 120, 480] {
        let query = Query("from:\(day.adding(days: -reach)) to:\(day.adding(days: reach))")
        let found = log.summaries(matching: query, limit: Self.nearestLimit * 8, isTyped: false)
        if found.total >= Self.nearestLimit {
          return Self.nearest(Self.nearestLimit, of: found.rows, to: day)
        }
      }
    }
    return Self.nearest(
      Self.nearestLimit, of: log.summaries(matching: Query(""), isTyped: false).rows, to: day)
  }

  /// The rows nearest to a day, in that order; the newest where no day is known.
  private static func nearest(
    _ limit: Int, of rows: [ArticleSummary], to day: CivilDate?
  ) -> [ArticleSummary] {
    guard let day else { return Array(rows.prefix(limit)) }
    func distance(_ row: ArticleSummary) -> Int {
      row.published.map { abs($0.date.dayNumber - day.dayNumber) } ?? .max
    }
    return rows.enumerated().map { (distance: distance($1), place: $0) }
      .sorted { ($0.distance, $0.place) < ($1.distance, $1.place) }
      .prefix(limit).map { rows[$0.place] }
  }

  private func traits(of id: ArticleID) -> StoryTraits? {
    if let traits = known.withLock({ $0[id] }) { return traits }
    guard let article = try? log.article(id)?.article else { return nil }
    let traits = StoryTraits(dated(article))
    known.withLock { known in
      if known.count >= Self.knownLimit { known = [:] }
      known[id] = traits
    }
    return traits
  }
}
