public import Articles

/// What the log of the feeds tells of synchronising with a server: the account, the items that came
/// from it, and the changes that it has not been told of.
public struct SyncBook: Sendable {
  /// The account that the library is synchronised with, if it is.
  public private(set) var account: SyncAccount?
  private var places: [UInt64: Place] = [:]
  private var items: [ArticleID: [UInt64]] = [:]
  private var waiting: [Int: PendingChange] = [:]
  private var newest: [Target: Int] = [:]
  private var lastNumber = 0

  private struct Place {
    var feed: FeedID
    var item: SyncedItem
  }

  private struct Target: Hashable {
    var article: ArticleID
    var mark: PendingChange.Mark
  }

  init() {}

  /// The article that an item is, if it is known.
  public func article(of item: UInt64) -> ArticleID? { places[item]?.item.article }

  /// The items of the server that are an article, in the order in which they came.
  public func items(of article: ArticleID) -> [UInt64] { items[article] ?? [] }

  /// The items that came with a feed and are an article.
  public func items(of article: ArticleID, in feed: FeedID) -> [UInt64] {
    items(of: article).filter { places[$0]?.feed == feed }
  }

  /// The articles that are items of the server.
  public var articles: some Collection<ArticleID> { items.keys }

  /// Calls `body` with the feed of each item of the server and the article that it is.
  func forEachItem(_ body: (FeedID, ArticleID) -> Void) {
    for place in places.values { body(place.feed, place.item.article) }
  }

  /// How many items of the server are known.
  public var itemCount: Int { places.count }

  /// The changes that the server has not been told of, in the order in which they were made. A later
  /// one of the same mark of the same article has taken the place of an earlier one.
  public var pending: [PendingChange] { waiting.values.sorted { $0.number < $1.number } }

  /// The change of a mark of an article that the server has not been told of.
  public func pending(_ mark: PendingChange.Mark, of article: ArticleID) -> PendingChange? {
    newest[Target(article: article, mark: mark)].flatMap { waiting[$0] }
  }

  /// The changes that say what the reader does to articles' states, with numbers of their own: those of
  /// marks that change.
  public func changes(of states: [StateChange], at moment: CivilMoment) -> [SyncChange] {
    var marks: [(article: ArticleID, mark: PendingChange.Mark, isSet: Bool)] = []
    for (old, new, id) in states.map({ ($0.from, $0.to, $0.id) }) {
      if old.isRead != new.isRead { marks.append((id, .read, new.isRead)) }
      if old.isStarred != new.isStarred { marks.append((id, .starred, new.isStarred)) }
    }
    return numbered(marks, at: moment)
  }

  /// The changes that set marks of articles, with numbers of their own.
  public func numbered(
    _ marks: [(article: ArticleID, mark: PendingChange.Mark, isSet: Bool)], at moment: CivilMoment
  ) -> [SyncChange] {
    marks.enumerated().map { index, one in
      .pending(
        PendingChange(
          number: lastNumber + 1 + index, article: one.article, mark: one.mark, isSet: one.isSet,
          at: moment))
    }
  }

  mutating func apply(_ change: SyncChange) {
    switch change {
    case .synced(let account):
      if let old = self.account, old != account { (places, items) = ([:], [:]) }
      self.account = account
    case .unlisted: break
    case .items(let feed, let found):
      for item in found {
        forget(item.item)
        places[item.item] = Place(feed: feed, item: item)
        items[item.article, default: []].append(item.item)
      }
    case .gone(let gone): gone.forEach { forget($0) }
    case .pending(let change): take(change)
    case .settled(let numbers):
      for number in numbers {
        lastNumber = max(lastNumber, number)
        guard let change = waiting.removeValue(forKey: number) else { continue }
        newest[Target(article: change.article, mark: change.mark)] = nil
      }
    }
  }

  private mutating func take(_ change: PendingChange) {
    let target = Target(article: change.article, mark: change.mark)
    lastNumber = max(lastNumber, change.number)
    if let old = newest[target] { waiting[old] = nil }
    waiting[change.number] = change
    newest[target] = change.number
  }

  private mutating func forget(_ item: UInt64) {
    guard let place = places.removeValue(forKey: item) else { return }
    items[place.item.article]?.removeAll { $0 == item }
    if items[place.item.article]?.isEmpty == true { items[place.item.article] = nil }
  }

  /// The changes that say all of it again.
  var changes: [SyncChange] {
    var changes: [SyncChange] = account.map { [.synced($0)] } ?? []
    // The number of a change that is settled is given to no other.
    if lastNumber > 0, waiting[lastNumber] == nil { changes.append(.settled([lastNumber])) }
    changes += pending.map { .pending($0) }
    let byFeed = Dictionary(grouping: places.values, by: \.feed)
    for (feed, places) in byFeed.sorted(by: { $0.key.description < $1.key.description }) {
      // A higher number came later, and what came last is asked for again.
      let items = places.map(\.item).sorted {
        Int64(bitPattern: $0.item) < Int64(bitPattern: $1.item)
      }
      changes.append(.items(feed, Array(items.suffix(FeedBook.rememberedEntries))))
    }
    return changes
  }
}
