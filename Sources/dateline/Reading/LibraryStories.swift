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
  /// The traits of articles that were looked at before, so that the next story of the same days reads
  /// few texts. Dropped whole when it grows past its limit, and by `forget`.
  private let known = Mutex<[ArticleID: StoryTraits]>([:])

  private static let knownLimit = 2_000
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

  /// The order of rows by stories; nothing if it is given up.
  func order(of rows: [ArticleSummary], isStale: () -> Bool) -> StoryOrder? {
    var traits: [StoryTraits] = []
    for row in rows {
      if isStale() { return nil }
      if let found = self.traits(of: row.id) { traits.append(found) }
    }
    return StoryOrder(of: rows, traits: traits)
  }

  /// Forgets what is known of articles, since some may have been replaced.
  func forget() { known.withLock { $0 = [:] } }

  private func candidates(for own: StoryTraits) -> [ArticleID] {
    var ids = nearest(Self.nearestLimit, to: own.day, matching: "")
    let words = own.terms.lazy.map(\.word).filter { !$0.hasPrefix("@") }.prefix(Self.sharedWords)
    if ids.count >= Self.nearestLimit, !words.isEmpty {
      let sharing = words.map { "\"\($0)\"" }.joined(separator: " OR ")
      ids += nearest(Self.sharingLimit, to: own.day, matching: "(\(sharing))")
    }
    var seen: Set<ArticleID> = []
    return ids.filter { seen.insert($0).inserted }
  }

  /// The articles nearest to a day among those that match: from the narrowest stretch of days around
  /// it that holds enough, so that few rows are made of however many match. The newest where no day
  /// is known, and after those that have one where these are not enough.
  private func nearest(_ limit: Int, to day: CivilDate?, matching words: String) -> [ArticleID] {
    var near: [ArticleID] = []
    for reach in day == nil ? [] : Self.reaches {
      guard let day, let days = Self.days(reach, around: day) else { break }
      let found = log.summaries(
        matching: Query("\(words) \(days)"), limit: limit * Self.overlooked, isTyped: false)
      near = Self.nearest(limit, of: found.rows, to: day)
      if found.total >= limit { return near }
    }
    let newest = log.summaries(matching: Query(words), limit: limit, isTyped: false).rows
    let isNear = Set(near)
    return Array((near + newest.map(\.id).filter { !isNear.contains($0) }).prefix(limit))
  }

  /// The last is more than a century.
  private static let reaches = [1, 7, 30, 120, 480, 2_000, 8_000, 40_000]
  /// How many times the rows that are wanted are made, for the nearest to be among them.
  private static let overlooked = 8

  /// The days around one as a query asks for them; nothing where it cannot.
  private static func days(_ reach: Int, around day: CivilDate) -> String? {
    let (first, last) = (day.adding(days: -reach), day.adding(days: reach))
    guard first.year >= 1000, last.year <= 9999 else { return nil }
    return "from:\(first) to:\(last)"
  }

  /// The rows nearest to a day, in that order.
  private static func nearest(
    _ limit: Int, of rows: [ArticleSummary], to day: CivilDate
  ) -> [ArticleID] {
    func distance(_ row: ArticleSummary) -> Int {
      row.published.map { abs($0.date.dayNumber - day.dayNumber) } ?? .max
    }
    return rows.enumerated().map { (distance: distance($1), place: $0) }
      .sorted { ($0.distance, $0.place) < ($1.distance, $1.place) }
      .prefix(limit).map { rows[$0.place].id }
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
