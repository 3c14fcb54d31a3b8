public import Articles

/// The feeds of a library as their log tells of them: what is followed, how it stood when it was last
/// fetched, and what has been taken in of it.
public struct FeedBook: Sendable {
  /// What is known of one feed.
  public struct Page: Sendable {
    /// The subscription.
    public internal(set) var subscription: Subscription
    /// How it stood when it had last changed; nothing before the first fetch.
    public internal(set) var standing: FeedStanding?
    /// When it was last had, changed or not; nothing before the first fetch.
    public internal(set) var had: CivilMoment?
    /// Why it could not be fetched the last time; nothing if it could.
    public internal(set) var failure: FeedFailure?

    /// Its name: the reader's, else its own, else its address.
    public var title: SafeText {
      subscription.title ?? standing?.title.flatMap { $0.isEmpty ? nil : $0 }
        ?? subscription.address
    }
  }

  private var pages: [FeedID: Page] = [:]
  private var order: [FeedID] = []
  /// Feeds that came from a server and that the reader has ceased to follow.
  private var removed: [FeedID: Subscription] = [:]
  /// What was taken in of each feed, of one that is no longer followed too: it may come back.
  private var seen: [FeedID: Taken] = [:]
  /// The articles of feeds that are still to be fetched whole, with how many times that was tried.
  private var owed: [FeedID: [ArticleID: Int]] = [:]
  /// The article that was first taken in with words of that digest.
  private var articles: [UInt64: ArticleID] = [:]
  /// What is known of synchronising with a server.
  public private(set) var sync = SyncBook()
  /// How many lines a log of this state alone would have, and how many it has.
  var lineCount = 0

  private struct Taken {
    var entries: [UInt64: SeenEntry] = [:]
    /// The keys as they came.
    var keys: [UInt64] = []
    /// Those that a run was about to take in and has not said to have kept, with its number.
    var unsure: [UInt64: UInt64] = [:]

    mutating func confirm(_ run: UInt64) {
      if !unsure.isEmpty { unsure = unsure.filter { $0.value != run } }
    }
  }

  /// A book of no feeds.
  public init() {}

  /// The feeds that are followed, in the order in which they came.
  public var feeds: [Page] { order.compactMap { pages[$0] } }

  /// What is known of a feed that is followed.
  public subscript(_ id: FeedID) -> Page? { pages[id] }

  /// The feed that is followed at an address.
  public func feed(at address: String) -> Page? {
    pages[FeedID(naming: address)] ?? feeds.first { $0.subscription.address.string == address }
  }

  /// The feed that is followed at an address but for its scheme: where one of them is http the other
  /// is https, and it may be the same.
  public func twin(of address: String) -> Page? {
    for (scheme, other) in [("http://", "https://"), ("https://", "http://")]
    where address.prefix(scheme.count).lowercased() == scheme {
      return feed(at: other + address.dropFirst(scheme.count))
    }
    return nil
  }

  /// The articles of a feed that are still to be fetched whole from their pages, with how many times
  /// that was tried.
  public func owed(by feed: FeedID) -> [ArticleID: Int] { owed[feed] ?? [:] }

  /// The feeds that came from a server, and that the reader has ceased to follow here.
  public var removedFeeds: [Subscription] {
    removed.values.sorted { $0.address.string < $1.address.string }
  }

  /// Whether a feed came from a server, and the reader has ceased to follow it here.
  public func wasRemoved(_ id: FeedID) -> Bool { removed[id] != nil }

  /// What was taken in of an entry of a feed.
  public func entry(_ key: UInt64, of feed: FeedID) -> SeenEntry? { seen[feed]?.entries[key] }

  /// Whether it is sure that the article of an entry was kept.
  public func isSure(_ key: UInt64, of feed: FeedID) -> Bool {
    seen[feed].map { $0.entries[key] != nil && $0.unsure[key] == nil } ?? false
  }

  /// What was taken in of a feed for sure, in the order in which it came.
  public func sureEntries(of feed: FeedID) -> [SeenEntry] {
    guard let taken = seen[feed] else { return [] }
    return taken.keys.compactMap { taken.unsure[$0] == nil ? taken.entries[$0] : nil }
  }

  /// The articles that the entries of a feed are, or were taken for.
  public func articles(of feed: FeedID) -> Set<ArticleID> {
    guard let taken = seen[feed] else { return [] }
    return Set(taken.entries.values.lazy.map(\.article))
  }

  /// The articles that each feed that is followed has brought, by entries or as items of the server.
  public var articlesByFeed: [FeedID: [ArticleID]] {
    var found: [FeedID: [ArticleID]] = [:]
    for id in order { found[id] = seen[id]?.entries.values.map(\.article) ?? [] }
    sync.forEachItem { feed, article in found[feed]?.append(article) }
    return found
  }

  /// A number that is larger whenever anything else is known, however the log was written anew.
  public internal(set) var version = 0

  /// How many entries of a feed have been taken in.
  public func entryCount(of feed: FeedID) -> Int { seen[feed]?.keys.count ?? 0 }

  /// The article that was taken in with words of that digest.
  public func article(withWords digest: UInt64) -> ArticleID? { articles[digest] }

  /// The feeds that an article has come with.
  public func sources(of article: ArticleID) -> [Page] {
    feeds.filter { page in
      !sync.items(of: article, in: page.subscription.id).isEmpty
        || seen[page.subscription.id]?.entries.values.contains { $0.article == article } ?? false
    }
  }

  mutating func apply(_ change: FeedChange) {
    lineCount += 1
    version += 1
    switch change {
    case .subscribed(let feed):
      removed[feed.id] = nil
      if pages[feed.id] == nil {
        pages[feed.id] = Page(subscription: feed)
        order.append(feed.id)
      } else {
        pages[feed.id]?.subscription = feed
      }
    case .unsubscribed(let id):
      if let feed = pages[id]?.subscription, feed.stream != nil { removed[id] = feed }
      remove(id)
    case .fetched(let id, let standing):
      pages[id]?.standing = standing
      pages[id]?.had = standing.fetched
      pages[id]?.failure = nil
    case .had(let ids, let moment):
      for id in ids {
        pages[id]?.had = moment
        pages[id]?.failure = nil
      }
    case .failed(let id, let failure):
      pages[id]?.failure = failure
    case .kept(let id, let run): seen[id]?.confirm(run)
    case .owed(let id, let articles): owed[id] = articles.isEmpty ? nil : articles
    case .seen(let id, let entries, let run):
      var taken = seen.removeValue(forKey: id) ?? Taken()
      if let run { taken.confirm(run) }
      for entry in entries {
        if taken.entries.updateValue(entry, forKey: entry.key) == nil {
          taken.keys.append(entry.key)
        }
        if entry.words != 0, articles[entry.words] == nil {
          articles[entry.words] = entry.article
        }
        taken.unsure[entry.key] = run
      }
      seen[id] = taken
    case .sync(let change): apply(change)
    }
  }

  private mutating func apply(_ change: SyncChange) {
    switch change {
    case .synced(let account):
      if let old = sync.account, old != account {
        for id in order { pages[id]?.subscription.stream = nil }
        removed = [:]
      }
    case .unlisted(let id):
      removed[id] = nil
      remove(id)
    case .items(_, let items):
      for item in items where item.words != 0 && articles[item.words] == nil {
        articles[item.words] = item.article
      }
    case .gone, .pending, .settled: break
    }
    sync.apply(change)
  }

  private mutating func remove(_ id: FeedID) {
    pages[id] = nil
    owed[id] = nil
    order.removeAll { $0 == id }
  }

  /// The most entries of a feed that are remembered when its log is written anew.
  static let rememberedEntries = 100_000

  /// The changes that say again what is known of a feed that is followed, but for what was taken in of
  /// it: written after it was followed no more, they bring it back as it stood.
  public func changes(of id: FeedID) -> [FeedChange] {
    guard let page = pages[id] else { return [] }
    var changes = [FeedChange.subscribed(page.subscription)]
    if let standing = page.standing { changes.append(.fetched(id, standing)) }
    if let had = page.had, had != page.standing?.fetched { changes.append(.had([id], had)) }
    if let failure = page.failure { changes.append(.failed(id, failure)) }
    if let articles = owed[id] { changes.append(.owed(id, articles)) }
    return changes
  }

  /// The changes that say all of it again.
  var changes: [FeedChange] {
    var changes: [FeedChange] = []
    for id in order { changes += self.changes(of: id) }
    for id in seen.keys.sorted(by: { $0.description < $1.description }) {
      guard let taken = seen[id] else { continue }
      let entries = taken.keys.suffix(Self.rememberedEntries).compactMap { taken.entries[$0] }
      changes.append(.seen(id, entries.filter { taken.unsure[$0.key] == nil }))
      let unsure = Dictionary(grouping: entries.filter { taken.unsure[$0.key] != nil }) {
        taken.unsure[$0.key]
      }
      for run in Set(taken.unsure.values).sorted() {
        changes.append(.seen(id, unsure[run] ?? [], run: run))
      }
    }
    changes += sync.changes.map { .sync($0) }
    for feed in removedFeeds {
      changes += [.subscribed(feed), .unsubscribed(feed.id)]
    }
    return changes
  }
}
