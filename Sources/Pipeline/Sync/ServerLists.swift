import Library

/// Which items a server has: the newest, all that are starred, all that are unread.
///
/// New items are found by what is not known, not by when they came: one server says when an item
/// arrived, another when it was published.
struct ServerLists {
  /// A list of items, and whether nothing was left off.
  struct Items {
    var numbers: Set<UInt64> = []
    var isWhole = true

    func contains(_ item: UInt64) -> Bool { numbers.contains(item) }
  }

  var newest = Items()
  var starred = Items()
  var unread = Items()

  /// How many items are asked for at once.
  static let pageCount = 10_000
  /// The most items of a list.
  static let limit = 200_000

  /// All of them.
  var all: Set<UInt64> { newest.numbers.union(starred.numbers).union(unread.numbers) }

  /// Whether an item stands in any of them. One that does not may have been read, or be gone.
  func contains(_ item: UInt64) -> Bool {
    unread.contains(item) || newest.contains(item) || starred.contains(item)
  }

  /// Whether an item is marked; nothing if nobody knows. What the server has thrown away counts as read
  /// and not starred.
  func isSet(_ mark: PendingChange.Mark, of item: UInt64) -> Bool? {
    switch mark {
    case .read: unread.contains(item) ? false : unread.isWhole ? true : nil
    case .starred: starred.contains(item) ? true : starred.isWhole ? false : nil
    }
  }

  /// Takes in what the server was told.
  mutating func set(_ mark: PendingChange.Mark, _ isSet: Bool, of item: UInt64) {
    switch (mark, isSet) {
    case (.read, true): unread.numbers.remove(item)
    case (.read, false): unread.numbers.insert(item)
    case (.starred, true): starred.numbers.insert(item)
    case (.starred, false): starred.numbers.remove(item)
    }
  }

  /// What they say of an item that stands in one of them.
  func marks(of item: UInt64) -> ServerMarks {
    guard contains(item) else { return ServerMarks() }
    return ServerMarks(
      isRead: isSet(.read, of: item), isStarred: isSet(.starred, of: item))
  }

  /// Asks for all three, the newest first: an item that stands in the first and not in the last, which
  /// is younger, has been read.
  static func fetch(
    newest count: Int, from session: inout ServerSession, isCancelled: () -> Bool
  ) throws(SyncError) -> ServerLists {
    var lists = ServerLists()
    lists.newest = try items(
      of: readingList, most: count, page: count, &session, isCancelled)
    lists.starred = try items(
      of: "user/-/state/com.google/starred", most: limit, page: pageCount, &session, isCancelled)
    lists.unread = try items(
      of: readingList, without: "user/-/state/com.google/read", most: limit, page: pageCount,
      &session, isCancelled)
    return lists
  }

  private static let readingList = "user/-/state/com.google/reading-list"

  private static func items(
    of stream: String, without state: String? = nil, most: Int, page: Int,
    _ session: inout ServerSession, _ isCancelled: () -> Bool
  ) throws(SyncError) -> Items {
    var items = Items()
    var continuation: String?
    while true {
      if isCancelled() { throw .cancelled }
      var query = [("output", "json"), ("s", stream), ("n", String(page))]
      if let state { query.append(("xt", state)) }
      if let continuation { query.append(("c", continuation)) }
      let answer = try session.get("/reader/api/0/stream/items/ids", query, .lists)
      guard let found = LooseJSON.read(ItemNumbers.self, from: answer) else {
        throw .unreadable(.lists)
      }
      let before = items.numbers.count
      items.numbers.formUnion(found.numbers)
      guard let next = found.continuation else { return items }
      // A server that goes round in circles, or has more than anybody reads.
      if items.numbers.count == before || items.numbers.count >= most {
        items.isWhole = false
        return items
      }
      continuation = next
    }
  }
}
