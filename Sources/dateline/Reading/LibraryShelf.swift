import Articles
import Fetch
import Library
import Pipeline
import Reader
import Synchronization

/// The library on disk as the reader and the commands see it.
final class LibraryShelf: Shelf {
  let title: SafeText = "library"
  private let log: ArticleLog
  private let house: House
  private let stories: LibraryStories
  /// Whether how a row looks may depend on the feeds that brought it.
  private let rulesAskForFeeds: Bool
  /// The story that was told last: what is done with articles changes no story, and is no reason to
  /// read all of it again.
  private let told = Mutex<ToldStory?>(nil)
  /// The order by stories that was asked for last.
  private let storyOrder = Mutex<StoryOrder?>(nil)
  /// How the library stood when texts were last known not to have changed.
  private let standing = Mutex(LibraryStanding())

  /// The feeds, once they have been asked for.
  private let feedShelf = Mutex<FeedShelf?>(nil)

  private struct ToldStory {
    let id: ArticleID
    let articles: [ArticleID]
    let timeline: Timeline
  }

  /// A shelf on a library that has been opened.
  init(_ log: ArticleLog, house: House) {
    self.log = log
    self.house = house
    // What a kept filter asks for is not known here.
    rulesAskForFeeds = house.settings.rules.contains { rule in
      Query(rule.when).asksForFeeds || !Query.keptNames(in: rule.when, saved: [:]).isEmpty
    }
    stories = LibraryStories(log) { house.dated($0) }
  }

  func prepare(_ progress: (Int, Int) -> Bool) throws(ShelfFailure) {
    log.readAhead()
    do throws(LibraryError) {
      try log.index(progress)
    } catch {
      // What may only be read is searched in its texts.
      if case .readOnly = error { return }
      throw ShelfFailure(error)
    }
  }

  func countNewEvents(while goesOn: () -> Bool) -> Bool { log.countNewEvents(while: goesOn) }

  var isBehind: Bool { log.standing.isBehind }

  func watch(_ onChange: @escaping @Sendable () -> Void) -> LibraryWatch? {
    LibraryWatch(log.path) { [self] in
      forgetIfTextsChanged()
      onChange()
    }
  }

  var notice: String? {
    // The index is made anew by itself.
    let count = log.damage.count { !$0.file.hasPrefix("index/") }
    guard count > 0 else { return nil }
    return "\(count) damaged \(count == 1 ? "record was" : "records were") passed over in the "
      + "library: run `dateline check`."
  }

  /// Whether nothing has ever been in it.
  var isNew: Bool { isEmpty && !log.hasBegun }

  /// Whether nothing is in it.
  var isEmpty: Bool { log.summaries(matching: Query(""), limit: 1).total == 0 }

  func rows(
    matching query: Query, order: ListOrder, in range: Range<Int>, patience: Duration?,
    isStale: @Sendable () -> Bool
  ) -> FoundArticles? {
    let query = widened(query)
    switch order {
    case .newest: return log.find(query, rows: range, patience: patience, isStale: isStale)
    case .stories:
      return storied(query, rows: range, isHasty: patience != nil, isStale: isStale)
    case .oldest:
      // They are the last of the newest, and which those are is known once all have been counted.
      guard let all = log.find(query, rows: 0..<0, isStale: isStale) else { return nil }
      let rows = range.clamped(to: 0..<all.total)
      let mirrored = (all.total - rows.upperBound)..<(all.total - rows.lowerBound)
      guard var found = log.find(query, rows: mirrored, isStale: isStale) else { return nil }
      found.rows.reverse()
      return found
    case .relevance:
      guard var found = log.mostRelevant(query, limit: range.upperBound, isStale: isStale) else {
        return nil
      }
      found.rows.removeFirst(min(range.lowerBound, found.rows.count))
      return found
    }
  }

  /// The rows in the order of stories; in haste those that are newest, unless that order is known.
  private func storied(
    _ query: Query, rows range: Range<Int>, isHasty: Bool, isStale: @Sendable () -> Bool
  ) -> FoundArticles? {
    forgetIfTextsChanged()
    guard let newest = log.find(query, rows: 0..<StoryOrder.most, isStale: isStale) else {
      return nil
    }
    var order = storyOrder.withLock { $0 }
    if order?.ids != newest.rows.map(\.id) {
      if isHasty {
        guard var found = log.find(query, rows: range, isStale: isStale) else { return nil }
        found.isComplete = false
        return found
      }
      order = stories.order(of: newest.rows, isStale: isStale)
      storyOrder.withLock { $0 = order }
    }
    guard let order else { return nil }
    let arranged = order.arranged(newest.rows)
    var found = newest
    found.rows = Array(arranged[range.clamped(to: 0..<arranged.count)])
    guard range.upperBound > arranged.count, newest.total > arranged.count else { return found }
    let rest = max(range.lowerBound, arranged.count)..<range.upperBound
    guard let older = log.find(query, rows: rest, isStale: isStale) else { return nil }
    found.rows += StoryOrder.older(older.rows)
    return found
  }

  func ids(
    matching query: Query, order: ListOrder, in range: Range<Int>, isStale: @Sendable () -> Bool
  ) -> [ArticleID]? {
    guard order == .newest || order == .oldest else {
      return rows(matching: query, order: order, in: range, patience: nil, isStale: isStale)?
        .rows.map(\.id)
    }
    return log.ids(
      matching: widened(query), rows: range, isOldestFirst: order == .oldest, isStale: isStale)
  }

  func unread(
    matching query: Query, order: ListOrder, from place: Int, forward: Bool,
    isStale: @Sendable () -> Bool
  ) -> PlacedArticle? {
    guard order == .newest || order == .oldest else {
      return seekUnread(
        matching: query, order: order, from: place, forward: forward, isStale: isStale)
    }
    let query = widened(query)
    guard order == .oldest else {
      return log.unread(query, from: place, forward: forward, isStale: isStale)
        .map { PlacedArticle($0.id, at: $0.place) }
    }
    guard let total = log.find(query, rows: 0..<0, isStale: isStale)?.total else { return nil }
    return log.unread(query, from: total - 1 - place, forward: !forward, isStale: isStale)
      .map { PlacedArticle($0.id, at: total - 1 - $0.place) }
  }

  func tally(
    _ query: Query, patience: Duration, isStale: @Sendable () -> Bool
  ) -> ArticleTally {
    log.tally(widened(query), patience: patience, isStale: isStale)
  }

  func states(of ids: [ArticleID]) throws(ShelfFailure) -> [ArticleID: ReadingState] {
    try ask { log throws(LibraryError) in try log.states(of: ids) }
  }

  func isAny(
    of ids: [ArticleID], _ holds: (ReadingState) -> Bool
  ) throws(ShelfFailure) -> Bool {
    try ask { log throws(LibraryError) in try log.isAny(of: ids, holds) }
  }

  func lastRemoval() throws(ShelfFailure) -> (ids: [ArticleID], day: CivilDate?) {
    try ask { log throws(LibraryError) in try log.lastRemoval() }
  }

  func article(_ id: ArticleID) throws(ShelfFailure) -> (DatedArticle, ReadingState) {
    let found = try ask { log throws(LibraryError) in try log.article(id) }
    guard let found else { throw ShelfFailure(sentence: "There is no article \(id).") }
    return (house.dated(found.article), found.state)
  }

  /// An article without its dates.
  func undated(_ id: ArticleID) throws(ShelfFailure) -> Article {
    let found = try ask { log throws(LibraryError) in try log.article(id) }
    guard let found else { throw ShelfFailure(sentence: "There is no article \(id).") }
    return found.article
  }

  func state(of id: ArticleID) throws(ShelfFailure) -> ReadingState? {
    try ask { log throws(LibraryError) in try log.article(id)?.state }
  }

  /// The one article whose id begins so, with all that it came from.
  func article(named prefix: String) throws(ShelfFailure) -> DatedArticle {
    let ids = log.ids(startingWith: prefix.lowercased(), limit: 3)
    guard let id = ids.first else {
      throw ShelfFailure(sentence: "No article's id begins with '\(prefix)'.")
    }
    guard ids.count == 1 else {
      throw ShelfFailure(
        sentence: "Several articles' ids begin with '\(prefix)', \(ids[0]) and \(ids[1]) for two.")
    }
    var found = try article(id).0
    // An article that several feeds have brought names all of them.
    let sources = try feeds()?.log.book.sources(of: id).map(\.title.collapsed.string) ?? []
    if sources.count > 1 { found.article.site = SafeText(sources.joined(separator: ", ")) }
    return found
  }

  func timeline(
    of query: Query, span: DayInterval?, isStale: @Sendable () -> Bool
  ) -> Timeline {
    log.timeline(matching: widened(query), span: span, isStale: isStale)
  }

  func events(of query: Query, span: DayInterval?) -> [Timeline.Source] {
    Timeline.counted(of: events(matching: query), span: span, told: query.eventDays)
  }

  func story(
    of id: ArticleID, isStale: @Sendable () -> Bool
  ) throws(ShelfFailure) -> (articles: [ArticleID], timeline: Timeline) {
    forgetIfTextsChanged()
    if let told = told.withLock({ $0 }), told.id == id { return (told.articles, told.timeline) }
    let story = stories.story(of: try article(id).0, isStale: isStale)
    var sources: [Timeline.Source] = []
    for id in story {
      if isStale() { return (story, Timeline()) }
      // What cannot be read tells of nothing.
      sources += (try? article(id).0.sources) ?? []
    }
    let timeline = Timeline(sources: sources)
    if !isStale() {
      told.withLock { $0 = ToldStory(id: id, articles: story, timeline: timeline) }
    }
    return (story, timeline)
  }

  /// Forgets what was made of the texts of articles if any have come, gone or been replaced: each
  /// changes how many there are, or how many of them the index holds.
  private func forgetIfTextsChanged() {
    let now = log.standing
    let isChanged = standing.withLock { last in
      defer { last = now }
      return last != now
    }
    guard isChanged else { return }
    told.withLock { $0 = nil }
    storyOrder.withLock { $0 = nil }
    stories.forget()
  }

  /// The events of the articles that match, one by one, the newest article first.
  func events(matching query: Query) -> [Timeline.Source] { log.events(matching: widened(query)) }

  /// The articles that match, newest first.
  func ids(matching query: Query) -> [ArticleID] {
    log.summaries(matching: widened(query), limit: .max).rows.map(\.id)
  }

  /// Keeps articles; one that is there already is replaced.
  func keep(_ articles: [Article]) throws(ShelfFailure) {
    try ask { log throws(LibraryError) in try log.add(articles) }
  }

  func save(
    _ state: ReadingState, was old: ReadingState, for id: ArticleID
  ) throws(ShelfFailure) {
    try tell([StateChange(id, from: old, to: state)])
    try ask { log throws(LibraryError) in try log.set(state, was: old, for: id) }
  }

  func save(_ changes: [StateChange]) throws(ShelfFailure) {
    try tell(changes)
    try ask { log throws(LibraryError) in try log.set(changes) }
  }

  /// Notes what a server is to be told, in the log of the feeds, before it is done here.
  private func tell(_ changes: [StateChange]) throws(ShelfFailure) {
    guard let feeds = try feeds() else { return }
    try ask { _ throws(LibraryError) in try feeds.log.prepare(changes, at: house.now) }
  }

  func remove(_ ids: [ArticleID]) throws(ShelfFailure) {
    try ask { log throws(LibraryError) in try log.removeTogether(ids) }
  }

  func restore(_ ids: [ArticleID]) throws(ShelfFailure) {
    try ask { log throws(LibraryError) in _ = try log.restore(ids) }
  }

  func add(
    _ word: String, isCancelled: @escaping @Sendable () -> Bool
  ) throws(ShelfFailure) -> Adding.Outcome {
    let content: InputContent
    do throws(InputFailure) {
      content = try house.contentNamed(word, isCancelled: isCancelled)
    } catch {
      throw ShelfFailure(sentence: error.sentence)
    }
    return try Adding(shelf: self).add(content, typed: word, isCancelled: isCancelled)
  }

  /// The query, in which feeds stand for what they have brought.
  private func widened(_ query: Query) -> Query {
    query.widened { isMeant in (try? feeds()?.groups(where: isMeant)) ?? [] }
  }

  func sourced(_ rows: [ArticleSummary]) -> [ArticleSummary] {
    guard rulesAskForFeeds, let feeds = try? feeds()?.feeds(of: Set(rows.map(\.id))) else {
      return rows
    }
    return rows.map { row in
      var row = row
      row.feeds = feeds[row.id] ?? []
      return row
    }
  }

  func feeds() throws(ShelfFailure) -> FeedShelf? {
    if let known = feedShelf.withLock({ $0 }) {
      try known.refresh()
      return known
    }
    let shelf = try FeedShelf(of: log, house: house)
    feedShelf.withLock { $0 = shelf }
    return shelf
  }

  func fetchWhole(_ id: ArticleID) throws(ShelfFailure) {
    let brief = try article(id).0.article
    let sources = try feeds()?.log.book.sources(of: id) ?? []
    let whole = try house.whole(brief, of: sources.map(\.subscription))
    let written = try ask { log throws(LibraryError) in
      try log.receive([Arrival(whole, isChange: true)])
    }
    if written.isEmpty {
      throw ShelfFailure(sentence: "Its page has no more of it than is here.")
    }
  }

  /// Asks the log, its facts made a sentence.
  @discardableResult
  private func ask<Answer>(
    _ question: (ArticleLog) throws(LibraryError) -> Answer
  ) throws(ShelfFailure) -> Answer {
    do throws(LibraryError) {
      return try question(log)
    } catch {
      throw ShelfFailure(error)
    }
  }
}
