import Articles
import Fetch
import Library

extension Sync {
  /// How many items with their texts are asked for at once.
  static let contentsLength = 100

  /// Brings the items that are not known here, and keeps them as articles.
  func takeItems(
    of lists: ServerLists, in streams: [String: FeedID], from session: inout ServerSession,
    _ report: inout SyncReport, _ isCancelled: () -> Bool, _ progress: (SyncProgress) -> Void
  ) throws(SyncError) {
    let known = feeds.book.sync
    let unknown = lists.all.filter { known.article(of: $0) == nil }.latestFirst
    for start in stride(from: 0, to: unknown.count, by: Self.contentsLength) {
      if isCancelled() { throw .cancelled }
      progress(SyncProgress(.items, done: start, count: unknown.count))
      let wanted = Array(unknown[start..<min(start + Self.contentsLength, unknown.count)])
      let items = try contents(of: wanted, from: &session)
      let feeds = items.map { item in
        streams[item.stream] ?? FeedID(naming: item.stream)
      }
      report.new += try keep(Array(zip(items, feeds)), lists)
    }
  }

  /// Items with their texts: those that were asked for and are there, each once. Where all of them are
  /// more than is read at once they are asked for by halves.
  func contents(
    of wanted: [UInt64], from session: inout ServerSession
  ) throws(SyncError) -> [ServerItem] {
    let form = wanted.map { ("i", ItemName.long($0)) } + [("output", "json")]
    let answer: [UInt8]
    do throws(SyncError) {
      answer = try session.post("/reader/api/0/stream/items/contents", form, .items)
    } catch {
      guard case .web(.tooLarge, _) = error, wanted.count > 1 else { throw error }
      let middle = wanted.count / 2
      return try contents(of: Array(wanted[..<middle]), from: &session)
        + contents(of: Array(wanted[middle...]), from: &session)
    }
    guard let contents = LooseJSON.read(ItemContents.self, from: answer) else {
      throw .unreadable(.items)
    }
    var open = Set(wanted)
    return contents.items.elements.filter { open.remove($0.number) != nil }
  }

  /// Keeps items: first the articles, then which items they are, with what the reader has done to
  /// those that were there before. Stopped in between, the same items become the same articles again.
  /// Answers with how many articles are new.
  private func keep(
    _ items: [(item: ServerItem, feed: FeedID)], _ lists: ServerLists
  ) throws(SyncError) -> Int {
    var found: [(item: ServerItem, feed: FeedID, made: ItemArticle)] = []
    var arrivals: [Arrival] = []
    var taken: Set<Place> = []
    var twins: [UInt64: ArticleID] = [:]
    do {
      let book = feeds.book
      for (item, feed) in items {
        let made = ItemArticle(
          item, of: feed, page: book[feed], book: book, now: now(),
          isTaken: { article in
            taken.contains(Place(article: article, feed: feed))
              || book.sync.items(of: article, in: feed).contains(where: lists.contains)
          }, twin: { twins[$0] })
        taken.insert(Place(article: made.id, feed: feed))
        if made.words != 0 { twins[made.words] = twins[made.words] ?? made.id }
        found.append((item, feed, made))
        if !book.wasRemoved(feed) { arrivals.append(Arrival(made.article)) }
      }
    }
    return try library { () throws(LibraryError) in
      let before = try articles.states(of: Set(found.map(\.made.id)))
      let written = try articles.receive(arrivals)
      try feeds.write { book in
        Self.ownMarks(of: found.map { ($0.item, $0.made.id) }, before, lists, in: book, at: now())
          + Dictionary(grouping: found, by: \.feed).map { feed, found in
            .sync(
              .items(
                feed,
                found.map {
                  SyncedItem(item: $0.item.number, article: $0.made.id, words: $0.made.words)
                }))
          }
      }
      return written.count
    }
  }

  private struct Place: Hashable {
    var article: ArticleID
    var feed: FeedID
  }

  /// What the reader has done to articles before it was known that the server has them, as changes
  /// that it is to be told of: what was read and starred here stays so.
  private static func ownMarks(
    of items: [(ServerItem, ArticleID)], _ before: [ArticleID: ReadingState], _ lists: ServerLists,
    in book: FeedBook, at moment: CivilMoment
  ) -> [FeedChange] {
    var marks: [(article: ArticleID, mark: PendingChange.Mark, isSet: Bool)] = []
    var told: Set<ArticleID> = []
    for (item, article) in items {
      guard let state = before[article], told.insert(article).inserted else { continue }
      // Twins that came before are known to the server; what it says of them counts.
      let others = book.sync.items(of: article).filter(lists.contains)
      if state.isRead, !item.isRead, !others.contains(where: lists.unread.contains),
        book.sync.pending(.read, of: article) == nil
      {
        marks.append((article, .read, true))
      }
      if state.isStarred, !item.isStarred, others.isEmpty,
        book.sync.pending(.starred, of: article) == nil
      {
        marks.append((article, .starred, true))
      }
    }
    return book.sync.numbered(marks, at: moment).map { .sync($0) }
  }
}
