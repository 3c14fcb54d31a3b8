import Articles

/// What is sought in the list without narrowing it.
struct ListFinding: Sendable, Hashable {
  /// What is asked of rows.
  var query: Query
  /// The place that was selected when it was begun.
  var origin: Int
  /// What was found last.
  var place: MatchedRow?
}
