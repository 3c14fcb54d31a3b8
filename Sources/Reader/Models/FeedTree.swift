import Articles

/// The feeds as a tree: first folders that the program knows by itself and the filters that were kept,
/// then the feeds in trouble, the tags with their feeds, and the feeds that have no tag, which have a
/// folder of their own where they would else seem to stand in the one before.
struct FeedTree: Sendable {
  /// What a row is: the same feed stands in every folder that it belongs to.
  enum Place: Sendable, Hashable {
    /// A folder that is always there, by its name.
    case always(String)
    /// A filter that was kept, by its name.
    case kept(String)
    /// The feeds that could not be had.
    case trouble
    /// A tag, by what all its spellings have in common.
    case tag(String)
    /// The feeds that have no tag.
    case untagged
    /// A feed by its id, in the folder of trouble or of a tag, or in none.
    indirect case feed(SafeText, in: Place?)

    /// The folder that it stands in, if it does.
    var folder: Place? { if case .feed(_, let folder) = self { folder } else { nil } }

    /// Whether other rows stand in it.
    var isFolder: Bool {
      switch self {
      case .trouble, .tag, .untagged: true
      case .always, .kept, .feed: false
      }
    }
  }

  /// A row of the tree.
  struct Row: Sendable, Hashable {
    var place: Place
    /// What it is called.
    var name: String
    /// What lists its articles; nothing where it only holds other rows.
    var query: String?
    /// The feed that it is.
    var feed: FeedRow?
    /// The ids of the feeds that it holds, or the one that it is.
    var feeds: [SafeText] = []
    /// How many of those are in trouble.
    var troubled = 0
    /// Whether what it holds is shown; nothing where it can hold none.
    var isOpen: Bool?
    /// Whether its own name holds what is looked for.
    var isHit = false
  }

  /// The rows that are shown.
  private(set) var rows: [Row] = []

  /// The rows of a tree. Folders of `closed` show nothing of what they hold; a `search` leaves the
  /// rows whose names hold its words, and the folders that these stand in.
  init(
    feeds: [FeedRow], kept: [SavedQuery], today: CivilDate?, closed: Set<Place>, search: String
  ) {
    let wanted = search.split { $0.isWhitespace }.compactMap { QueryTerm($0, isOpen: true) }
    func isFound(_ name: String) -> Bool { wanted.allSatisfy { $0.stands(in: name) } }
    var always = [("All", ""), ("Unread", "is:unread"), ("Starred", "is:starred")]
    if let today { always.append(("Today", "on:\(today)")) }
    rows = always.map { Row(place: .always($0.0), name: $0.0, query: $0.1) }
    rows += kept.map { query in
      let name = query.name.string
      return Row(place: .kept(name), name: name, query: query.text.string)
    }
    let names = Dictionary(grouping: feeds) { $0.title.collapsed.string.lowercased() }
    func row(_ feed: FeedRow, in folder: Place?) -> Row {
      let title = feed.title.collapsed.string
      let isSole = names[title.lowercased()]?.count == 1 && !title.contains("\"")
      return Row(
        place: .feed(feed.id, in: folder), name: title,
        query: isSole ? "feed:\"\(title)\"" : "feed:\(feed.id)", feed: feed, feeds: [feed.id],
        troubled: feed.trouble == nil ? 0 : 1)
    }
    let byName = feeds.sorted {
      ($0.title.collapsed.string.lowercased(), $0.id.string)
        < ($1.title.collapsed.string.lowercased(), $1.id.string)
    }
    func add(_ place: Place, _ name: String, query: String?, _ members: [FeedRow]) {
      guard !members.isEmpty else { return }
      let found = isFound(name) ? members : members.filter { isFound($0.title.collapsed.string) }
      guard !found.isEmpty else { return }
      let isOpen = !wanted.isEmpty || !closed.contains(place)
      rows.append(
        Row(
          place: place, name: name, query: query, feeds: members.map(\.id),
          troubled: members.count { $0.trouble != nil }, isOpen: isOpen))
      if isOpen { rows += found.map { row($0, in: place) } }
    }
    add(.trouble, "In trouble", query: nil, byName.filter { $0.trouble != nil })
    var tagged: [String: [FeedRow]] = [:]
    var spellings = TagSpellings()
    for feed in byName {
      let tags = feed.tags.map(\.collapsed.string).filter { !$0.isEmpty }
      for tag in tags { spellings.add(tag) }
      for key in Set(tags.map(TagSpellings.key)) { tagged[key, default: []].append(feed) }
    }
    for (key, members) in tagged.sorted(by: { $0.key < $1.key }) {
      let name = spellings.name(of: key)
      add(.tag(key), name, query: "tag:\"\(name.filter { $0 != "\"" })\"", members)
    }
    let untagged = byName.filter { $0.tags.allSatisfy(\.collapsed.isEmpty) }
    if tagged.isEmpty, untagged.allSatisfy({ $0.trouble == nil }) {
      rows += untagged.map { row($0, in: nil) }
    } else {
      add(.untagged, "Without a tag", query: nil, untagged)
    }
    guard !wanted.isEmpty else { return }
    for place in rows.indices { rows[place].isHit = isFound(rows[place].name) }
    rows.removeAll { $0.isOpen == nil && $0.place.folder == nil && !$0.isHit }
  }

  /// A tree of no rows.
  init() {}
}
