import Articles
import Fetch
import Library

extension Sync {
  /// How many articles are changed in one batch.
  private static let markedAtOnce = 1_000

  /// Marks articles as the server has them, but for changes that it has not been told of.
  ///
  /// An item that stands in no list is read and not starred, or the server has thrown it away: then
  /// nothing is said of it. Where that makes a difference it is asked for.
  func takeMarks(
    of lists: ServerLists, from session: inout ServerSession, _ report: inout SyncReport,
    _ isCancelled: () -> Bool
  ) throws(SyncError) {
    let states = try library { () throws(LibraryError) in
      try articles.states(of: feeds.book.sync.articles)
    }
    let asked = try whatBecame(of: doubtful(states, lists), from: &session, isCancelled)
    if !asked.gone.isEmpty {
      try library { () throws(LibraryError) in
        try feeds.write { _ in [.sync(.gone(asked.gone))] }
      }
    }
    let ids = states.keys.sorted { $0.number < $1.number }
    for start in stride(from: 0, to: ids.count, by: Self.markedAtOnce) {
      if isCancelled() { throw .cancelled }
      report.changed += try library { () throws(LibraryError) in
        // What is done in the reader meanwhile stands in the log before it is done.
        try feeds.refresh()
        let book = feeds.book.sync
        var wanted: [ArticleID: ServerMarks] = [:]
        for id in ids[start..<min(start + Self.markedAtOnce, ids.count)] {
          guard let state = states[id] else { continue }
          let marks = Self.marks(of: id, in: book) { asked.marks[$0] ?? lists.marks(of: $0) }
          if marks.isRead ?? state.isRead != state.isRead
            || marks.isStarred ?? state.isStarred != state.isStarred
          {
            wanted[id] = marks
          }
        }
        try articles.set(wanted)
        return wanted.count
      }
    }
  }

  /// What an article is to be marked as: read if all of its items are, starred if any is, or as the
  /// reader has marked it since.
  private static func marks(
    of article: ArticleID, in book: SyncBook, _ said: (UInt64) -> ServerMarks
  ) -> ServerMarks {
    let items = book.items(of: article).map(said)
    var marks = ServerMarks()
    if !items.isEmpty {
      let read = items.map(\.isRead)
      marks.isRead = read.contains(false) ? false : read.contains(nil) ? nil : true
      let starred = items.map(\.isStarred)
      marks.isStarred = starred.contains(true) ? true : starred.contains(nil) ? nil : false
    }
    marks.isRead = book.pending(.read, of: article)?.isSet ?? marks.isRead
    marks.isStarred = book.pending(.starred, of: article)?.isSet ?? marks.isStarred
    return marks
  }

  /// The items that stand in no list although their article is unread or starred here.
  private func doubtful(
    _ states: [ArticleID: ReadingState], _ lists: ServerLists
  ) -> [UInt64] {
    guard lists.unread.isWhole, lists.starred.isWhole else { return [] }
    let book = feeds.book.sync
    var items: [UInt64] = []
    for (article, state) in states where !state.isRead || state.isStarred {
      items += book.items(of: article).filter { !lists.contains($0) }
    }
    return Array(items.latestFirst.prefix(doubtCount))
  }

  /// Asks what became of items.
  private func whatBecame(
    of items: [UInt64], from session: inout ServerSession, _ isCancelled: () -> Bool
  ) throws(SyncError) -> (marks: [UInt64: ServerMarks], gone: [UInt64]) {
    var marks: [UInt64: ServerMarks] = [:]
    for start in stride(from: 0, to: items.count, by: Self.contentsLength) {
      if isCancelled() { throw .cancelled }
      let wanted = Array(items[start..<min(start + Self.contentsLength, items.count)])
      let found: [ServerItem]
      do throws(SyncError) {
        found = try contents(of: wanted, from: &session)
      } catch {
        // Miniflux's answer where not one of them is there.
        guard case .web(.status(400, _), _) = error else { throw error }
        found = []
      }
      for item in found {
        marks[item.number] = ServerMarks(isRead: item.isRead, isStarred: item.isStarred)
      }
    }
    return (marks, items.filter { marks[$0] == nil })
  }
}
