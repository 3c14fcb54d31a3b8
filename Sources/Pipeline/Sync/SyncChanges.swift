import Library

extension Sync {
  /// The most items in one question.
  static let batchLength = 250

  /// Tells the server what the reader has done, and forgets each change when the server has said that
  /// it took it. What the server has already is not told: a change whose `OK` was lost on the way has
  /// been taken, and one server (Miniflux until 2025) takes a mark off that it is told twice to set.
  func sendChanges(
    to session: inout ServerSession, _ lists: inout ServerLists, _ report: inout SyncReport,
    _ progress: (SyncProgress) -> Void
  ) throws(SyncError) {
    try library { () throws(LibraryError) in try feeds.refresh() }
    let count = feeds.book.sync.pending.count
    var sent = 0
    for mark in PendingChange.Mark.allCases {
      for isSet in [true, false] {
        let told = whatIsToTell(of: mark, isSet: isSet, lists)
        for start in stride(from: 0, to: told.count, by: Self.batchLength) {
          progress(SyncProgress(.changes, done: sent, count: max(sent, count)))
          let batch = told[start..<min(start + Self.batchLength, told.count)]
          let items = batch.flatMap { $0.item.map { [$0] } ?? [] }
          if !items.isEmpty {
            try tell(mark, isSet: isSet, of: items, to: &session)
            for item in items { lists.set(mark, isSet, of: item) }
          }
          let done = batch.flatMap { $0.settles.map { [$0] } ?? [] }
          try library { () throws(LibraryError) in
            try feeds.write { _ in done.isEmpty ? [] : [.sync(.settled(done))] }
          }
          sent += done.count
          report.sent += done.count
        }
      }
    }
  }

  /// An item that is to be told of, and the change that is done with when it was; either may be missing.
  private struct Told {
    var item: UInt64?
    var settles: Int?
  }

  private func whatIsToTell(
    of mark: PendingChange.Mark, isSet: Bool, _ lists: ServerLists
  ) -> [Told] {
    let book = feeds.book.sync
    var told: [Told] = []
    for change in book.pending where change.mark == mark && change.isSet == isSet {
      let all = book.items(of: change.article)
      // One that the server does not know waits until it does.
      guard !all.isEmpty else { continue }
      let items = all.filter { lists.isSet(mark, of: $0) != isSet }
      told += items.dropLast().map { Told(item: $0) }
      told.append(Told(item: items.last, settles: change.number))
    }
    return told
  }

  private func tell(
    _ mark: PendingChange.Mark, isSet: Bool, of items: [UInt64], to session: inout ServerSession
  ) throws(SyncError) {
    let state = "user/-/state/com.google/" + (mark == .read ? "read" : "starred")
    let form = items.map { ("i", ItemName.long($0)) } + [(isSet ? "a" : "r", state)]
    let answer = try session.post("/reader/api/0/edit-tag", form, .changes)
    guard String(decoding: answer.prefix(64), as: UTF8.self).trimmed == "OK" else {
      throw .notTaken
    }
  }
}
