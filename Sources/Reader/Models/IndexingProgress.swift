/// How far a library that is behind is indexed: until it is done, a query may find more than it has.
struct IndexingProgress: Sendable, Hashable {
  /// Of a hundred parts, those that are done: never all of them.
  let percent: Int

  /// So much of so much, in whatever unit; nothing if that is all.
  init?(done: Int, of count: Int) {
    guard done < count else { return nil }
    percent = min(99, max(0, done) * 100 / count)
  }

  /// What the status line says where it has room.
  var whole: String { brief + ": results are not yet complete" }

  /// What it says where it has little.
  var brief: String { "indexing \(percent) %" }
}

/// How many of many articles have been changed.
struct ChangingProgress: Sendable, Hashable {
  var done: Int
  var count: Int

  /// What the status line says.
  var words: String { "changing \(done * 100 / max(1, count)) %" }
}
