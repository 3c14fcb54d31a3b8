public import Articles

/// A feed as the reader is told of it.
public struct FeedRow: Sendable, Hashable {
  /// Its id in the library.
  public var id: SafeText
  /// Its name.
  public var title: SafeText
  /// Its address.
  public var address: SafeText
  /// Its tags.
  public var tags: [SafeText]
  /// How many entries of it have been taken in.
  public var count: Int
  /// Why it could not be had the last time, when it was last had, and what may help; nothing if all
  /// is well.
  public var trouble: SafeText?

  /// A feed.
  public init(
    id: SafeText, title: SafeText, address: SafeText, tags: [SafeText] = [], count: Int = 0,
    trouble: SafeText? = nil
  ) {
    self.id = id
    self.title = title
    self.address = address
    self.tags = tags
    self.count = count
    self.trouble = trouble
  }
}

/// What a person says of a feed, said anew.
public struct FeedEdit: Sendable, Hashable {
  /// Which feed.
  public var id: SafeText
  /// What it is called from now on: an empty name is the feed's own; nothing leaves it.
  public var title: SafeText?
  /// Its tags from now on; nothing leaves them.
  public var tags: [SafeText]?

  /// A change of a feed.
  public init(_ id: SafeText, title: SafeText? = nil, tags: [SafeText]? = nil) {
    self.id = id
    self.title = title
    self.tags = tags
  }
}

/// The feeds over the screen, as a tree.
struct FeedsModel: Sendable {
  private(set) var feeds: [FeedRow] = []
  private(set) var kept: [SavedQuery] = []
  private(set) var tree = FeedTree()
  /// Whether the feeds have been told.
  private(set) var isKnown = false
  /// The folders that show nothing of what they hold.
  private(set) var closed: Set<FeedTree.Place> = []
  /// What is looked for among the names.
  private(set) var search = ""
  /// How much each query finds, as far as it has been counted.
  private(set) var tallies: [String: ArticleTally] = [:]
  /// The queries that are being counted anew.
  private(set) var uncounted: Set<String> = []
  /// Whether the library has changed since they were asked for.
  var isOutdated = false
  var selection = 0
  var top = 0
  private var today: CivilDate?

  /// More feeds than this begin with their folders closed.
  private static let few = 40

  /// The rows that are shown.
  var rows: [FeedTree.Row] { tree.rows }

  /// The selected row.
  var selected: FeedTree.Row? { rows.indices.contains(selection) ? rows[selection] : nil }

  /// A tree for that day.
  init(today: CivilDate?, kept: [SavedQuery] = []) {
    (self.today, self.kept) = (today, kept)
    grow()
  }

  /// Takes in the feeds; the selection stays on its row.
  mutating func take(_ feeds: [FeedRow]) {
    if !isKnown, feeds.count > Self.few {
      let tags = feeds.flatMap { $0.tags.map { TagSpellings.key($0.collapsed.string) } }
      closed = Set(tags.map { .tag($0) }).union([.untagged])
    }
    self.feeds = feeds
    isKnown = true
    grow()
  }

  /// Takes in the filters that were kept.
  mutating func take(_ kept: [SavedQuery]) {
    self.kept = kept
    grow()
  }

  /// Looks for names, and goes to the first that is found, unless the selection is on one. Where it was
  /// found stays open when nothing is looked for any more.
  mutating func find(_ text: String) {
    if text.isEmpty, !search.isEmpty, let folder = selected?.place.folder { closed.remove(folder) }
    search = text
    grow()
    if !search.isEmpty, selected?.isHit == false { selection = hits.first ?? selection }
  }

  /// The places of the rows whose own names hold what is looked for.
  var hits: [Int] { rows.indices.filter { rows[$0].isHit } }

  /// Opens or closes a folder.
  mutating func setOpen(_ isOpen: Bool, _ folder: FeedTree.Place) {
    if isOpen { closed.remove(folder) } else { closed.insert(folder) }
    // From within a folder that is closed the selection goes to it.
    let hasRow = selected?.place.folder != folder || isOpen
    grow(selecting: hasRow ? nil : folder)
  }

  /// Opens or closes all folders.
  mutating func setOpen(_ isOpen: Bool) {
    let folder = isOpen ? nil : selected?.place.folder
    closed = isOpen ? [] : Set(rows.filter { $0.place.isFolder }.map(\.place)).union(closed)
    grow(selecting: folder)
  }

  /// What has to be counted for the rows, and none of it is being counted.
  var queries: [String] {
    var seen: Set<String> = []
    let all = FeedTree(feeds: feeds, kept: kept, today: today, closed: [], search: "").rows
    return (rows + all).compactMap(\.query).filter { seen.insert($0).inserted }
  }

  /// Says that queries are being counted.
  mutating func beginCounting(_ queries: [String]) { uncounted = Set(queries) }

  /// Takes in what was counted.
  mutating func take(_ counted: [String: ArticleTally]) {
    tallies.merge(counted) { $1 }
    uncounted.subtract(counted.keys)
  }

  /// Makes the rows anew. The selection stays on its row, or goes to the one of a place; what was said of the
  /// row anew may have put it into another folder, or given it another name.
  private mutating func grow(selecting place: FeedTree.Place? = nil) {
    let old = selected
    tree = FeedTree(feeds: feeds, kept: kept, today: today, closed: closed, search: search)
    let before = selection
    selection =
      rows.firstIndex { $0.place == place ?? old?.place } ?? old.flatMap(place(like:))
      ?? min(selection, max(0, rows.count - 1))
    top = max(0, top + selection - before)
  }
}

extension FeedsModel {
  /// The row of what a former row was: the same feed in another folder, or the folder that hides it now; the folder
  /// of the same feeds, the filter of the same query.
  private func place(like old: FeedTree.Row) -> Int? {
    if let feed = old.feed {
      let same = rows.indices.filter { rows[$0].feed?.id == feed.id }
      return same.first { rows[$0].place.folder != .trouble } ?? same.first
        ?? rows.firstIndex { $0.place.isFolder && $0.feeds.contains(feed.id) }
    }
    switch old.place {
    case .tag:
      return rows.firstIndex {
        if case .tag = $0.place { $0.feeds == old.feeds } else { false }
      }
    case .kept:
      return rows.firstIndex {
        if case .kept = $0.place { $0.query == old.query } else { false }
      }
    default: return nil
    }
  }
}

/// How far a refresh is.
struct RefreshingProgress: Sendable, Hashable {
  var done: Int
  var count: Int
  var new: Int
  var failed: Int
  /// Whether nobody has asked for it: it was due.
  var isByItself = false

  /// What the status line says where it has room.
  var whole: String {
    var words = brief + ", \(new) new"
    if failed > 0 { words += ", \(failed) failed" }
    return words
  }

  /// What it says where it has little.
  var brief: String { "feeds \(done)/\(count)" }
}
