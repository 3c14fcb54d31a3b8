import Articles
import Display
import Reader
import TestSupport

/// A house around the reader that is as unkind as a house may be: it answers late, in any order, in
/// pieces, with failures, and sometimes not at all.
struct PracticeDesk {
  private var articles: [DatedArticle]
  private var removed: [DatedArticle] = []
  private var states: [ArticleID: ReadingState] = [:]
  private var waiting: [ReaderMessage] = []
  private static let mostWaiting = 40

  /// A desk with these articles.
  init(_ articles: [DatedArticle]) { self.articles = articles }

  /// Takes in what the reader asks for.
  mutating func take(_ effects: [ReaderEffect], _ chance: inout SeededSnippets) {
    for effect in effects {
      if Int.random(in: 0..<40, using: &chance) == 0 { continue }
      waiting += answers(to: effect, &chance)
    }
    // Nobody waits for ever.
    while waiting.count > Self.mostWaiting { waiting.removeFirst() }
  }

  /// Some of the answers that are due, in an order of their own.
  mutating func due(_ chance: inout SeededSnippets) -> [ReaderMessage] {
    var due: [ReaderMessage] = []
    while !waiting.isEmpty, Int.random(in: 0..<3, using: &chance) > 0 {
      let place =
        Int.random(in: 0..<4, using: &chance) > 0
        ? 0 : Int.random(in: 0..<waiting.count, using: &chance)
      due.append(waiting.remove(at: place))
    }
    if Int.random(in: 0..<90, using: &chance) == 0 { due.append(fact(&chance)) }
    return due
  }

  /// Something that happens by itself.
  private mutating func fact(_ chance: inout SeededSnippets) -> ReaderMessage {
    switch Int.random(in: 0..<12, using: &chance) {
    case 0, 1: return .libraryChanged
    case 2: return .refreshing(3, of: 40, new: 12, failed: 1)
    case 3: return .refreshed("12 articles are new; 1 feed failed.", isWhole: false)
    case 4: return .indexed(Int.random(in: 0...9, using: &chance), of: 9)
    case 5: return .failed("The library could not be read: \u{5E9}\u{5DC}\u{5D5}\u{5DD}.")
    case 6:
      return .warned(["keys.toml, line 3: no such key", "config.toml, line 1: no such theme"])
    case 7: return .shelfOpened(title: "library", notice: "Something was mended.")
    case 8: return .openDelayed(articles[0].article.id)
    case 9: return .historyKnown([HistoryEntry(.filter, "ferry"), HistoryEntry(.command, "sort")])
    case 10: return .terminal(.resumed)
    default:
      let article = articles[Int.random(in: 0..<articles.count, using: &chance)].article
      return .recalled(article.id, ReadingState(isRead: true, isStarred: true))
    }
  }

  private func found(_ query: Query, _ order: ListOrder) -> [DatedArticle] {
    let found = articles.filter {
      query.matches($0.article, state: states[$0.article.id] ?? .init())
    }
    return order == .oldest ? found.reversed() : found
  }

  private mutating func answers(
    to effect: ReaderEffect, _ chance: inout SeededSnippets
  ) -> [ReaderMessage] {
    let fails = Int.random(in: 0..<25, using: &chance) == 0
    switch effect {
    case .list(let query, let order, let rows, let generation):
      return list(query, order, rows, generation, &chance)
    case .open(let id), .preview(let id):
      guard !fails, let article = articles.first(where: { $0.article.id == id }) else {
        return [.openDelayed(id), .openFailed(id, "This article is gone.")]
      }
      return [.opened(article, states[id] ?? .init())]
    case .makeTimeline(let scope, let generation):
      if fails { return [.timelineFailed("No.", scope: scope, generation: generation)] }
      return [timeline(scope, generation)]
    case .save(let state, _, let id):
      if fails { return [.saveFailed(id, "The disk is full.")] }
      states[id] = state
      return [.stateSaved(id, state)]
    case .saveAll(let changes):
      if fails { return [.savesFailed(changes.map(\.id), "The disk is full.")] }
      for change in changes {
        change.edit.apply(to: &states[change.id, default: ReadingState()])
      }
      return [.statesSaved(changes.map(\.id))]
    case .gather(let query, let order, let rows, let generation):
      let found = found(query, order)
      return [
        .gathered(
          found[rows.clamped(to: 0..<found.count)].map {
            GatheredArticle($0.article.id, states[$0.article.id] ?? .init())
          }, generation: generation)
      ]
    case .seekUnread(let query, let order, let place, let forward, let generation):
      let rows = found(query, order)
      let open = rows.indices.filter { states[rows[$0].article.id]?.isRead != true }
      let next = forward ? open.first { $0 > place } : open.last { $0 < place }
      return [
        .unreadFound(
          next.map { PlacedArticle(rows[$0].article.id, at: $0) }, forward: forward,
          generation: generation)
      ]
    case .seekMatch(let sought, let query, let order, let place, let step, let generation):
      let wanted = found(sought, order).map(\.article.id)
      let listed = found(query, order).map(\.article.id)
      let places = listed.indices.filter { wanted.contains(listed[$0]) }
      return [
        .matchFound(
          MatchedRow(of: places, in: listed, from: place, by: step), generation: generation)
      ]
    case .changeAll(let all, let edit):
      if fails { return [.changing(1, of: all.count), .failed("The disk is full.")] }
      return [.changing(1, of: all.count), .changedAll(edit, change(all.ids, edit))]
    case .changeBack(let changes):
      for change in changes {
        for id in change.ids { change.back.apply(to: &states[id, default: ReadingState()]) }
      }
      return [.changedBack(changes.reduce(0) { $0 + $1.ids.count })]
    case .recallRemoval:
      return [.removalRecalled(ArticleSet(removed.prefix(3).map(\.article.id)), nil)]
    case .tally(let queries):
      let counted = queries.map { query in
        let rows = found(query, .newest)
        let unread = rows.count { states[$0.article.id]?.isRead != true }
        return (query, ArticleTally(total: rows.count, unread: unread))
      }
      return [.tallied(Dictionary(counted, uniquingKeysWith: { one, _ in one }))]
    case .recall(let id): return states[id].map { [.recalled(id, $0)] } ?? []
    case .remove(let ids):
      // Some always stay, or there would be nothing left to read.
      let gone = Set(ids.ids.prefix(max(0, articles.count - 20)))
      removed += articles.filter { gone.contains($0.article.id) }
      articles.removeAll { gone.contains($0.article.id) }
      return fails ? [.failed("It stays.")] : [.removed(ids)]
    case .restore(let ids):
      let wanted = Set(ids.ids)
      articles = removed.filter { wanted.contains($0.article.id) } + articles
      removed.removeAll { wanted.contains($0.article.id) }
      return [.restored(ids)]
    case .openLibrary: return [.shelfOpened(title: "library")]
    case .listThemes: return [.themesListed(ThemeOffer.shipped(colors: 256))]
    case .listFeeds, .follow, .unfollow: return [.feedsListed(feeds)]
    case .refresh:
      return [.refreshing(0, of: 4, new: 0, failed: 0), .refreshed("Done.", isWhole: true)]
    case .fetchWhole(let id): return fails ? [.failed("No.")] : [.wholeFetched(id)]
    case .recallHistory: return [.historyKnown([HistoryEntry(.filter, "ferry ice")])]
    case .add: return fails ? [.failed("No such file.")] : [.added([articles[0].article.id])]
    default: return [.said("Done.")]
    }
  }

  private mutating func change(_ ids: [ArticleID], _ edit: BulkEdit) -> BulkOutcome {
    var outcome = BulkOutcome()
    for id in ids {
      let old = states[id] ?? ReadingState()
      var state = old
      edit.apply(to: &state, isTakenBack: false)
      guard state != old else { continue }
      states[id] = state
      outcome.changes.append(BulkChange([id], back: StateEdit(from: state, to: old)))
    }
    return outcome
  }

  private func list(
    _ query: Query, _ order: ListOrder, _ rows: Range<Int>, _ generation: Int,
    _ chance: inout SeededSnippets
  ) -> [ReaderMessage] {
    let found = found(query, order)
    func listed(_ window: Range<Int>, of total: Int, isComplete: Bool) -> ReaderMessage {
      .listed(
        found[window].map {
          ArticleSummary(
            $0.article, state: states[$0.article.id] ?? .init(), eventCount: $0.events.count)
        }, from: window.lowerBound, total: total, isComplete: isComplete, query: query,
        generation: generation)
    }
    let window = rows.clamped(to: 0..<found.count)
    let whole = listed(window, of: found.count, isComplete: true)
    guard Int.random(in: 0..<3, using: &chance) == 0 else { return [whole] }
    let part = rows.clamped(to: 0..<(found.count / 2))
    return [listed(part, of: found.count / 2, isComplete: false), whole]
  }

  private func timeline(_ scope: TimelineScope, _ generation: Int) -> ReaderMessage {
    let told: [DatedArticle]
    switch scope {
    case .listed(let query, _): told = Array(found(query, .newest).prefix(60))
    case .story(let id):
      let place = articles.firstIndex { $0.article.id == id } ?? 0
      told = Array(articles[place..<min(articles.count, place + 4)])
    }
    let sources = told.flatMap { dated in
      dated.events.map {
        Timeline.Source(article: dated.article.id, title: dated.article.title, event: $0)
      }
    }
    return .timelineMade(
      Timeline(sources: sources), articles: told.map(\.article.id), scope: scope,
      generation: generation)
  }

  private var feeds: [FeedRow] {
    (0..<17).map { number in
      FeedRow(
        id: SafeText("\(number)"), title: SafeText("Gazette \(number)"),
        address: SafeText("https://example.org/\(number).xml"),
        tags: number % 3 == 0 ? ["news"] : [],
        count: number * 7,
        trouble: number % 5 == 4
          ? "It could not be had since 3 March 2024, 12:00: the server says that there is no such page (404)."
          : nil)
    }
  }
}
