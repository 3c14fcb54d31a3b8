import Articles

// What is done with so many articles that their states stay in the library: it is asked to change them,
// and tells what undoes it.

extension ReaderState {
  /// Whether a command means marked articles of which only the library knows the states.
  var meansUnknown: Bool { meansMany && !marks.knowsStates }

  /// Has something done with many articles, one thing at a time.
  mutating func change(_ articles: ArticleSet, by edit: BulkEdit) -> [ReaderEffect] {
    guard changing == nil else { return sayChanging() }
    changing = ChangingProgress(done: 0, count: articles.count)
    note = StatusNote(text: SafeText("Changing \(Self.articles(articles.count))…"))
    return [.changeAll(articles, edit)]
  }

  /// Says that one thing is done at a time.
  mutating func sayChanging() -> [ReaderEffect] {
    note = StatusNote(
      text: SafeText("Articles are still being changed: \(key(.clear)) ends that."))
    return []
  }

  /// Many articles have been changed. What was known of them may be so no more.
  mutating func takeBulk(_ edit: BulkEdit, _ outcome: BulkOutcome) -> [ReaderEffect] {
    changing = nil
    let name = Self.name(of: edit, isTakenBack: outcome.isTakenBack)
    if outcome.count > 0 { undoables.append(.bulk(outcome.changes, name)) }
    var words = "\(name.prefix(1).uppercased() + name.dropFirst()): \(Self.articles(outcome.count))"
    words += Self.end(isStopped: outcome.isStopped, outcome.fault)
    note = StatusNote(text: SafeText(words), isError: outcome.fault != nil)
    return lookAtAll()
  }

  /// What was done with many articles has been undone; what is left of it can be undone later.
  mutating func takeBulk(
    undone count: Int, left: [BulkChange], fault: SafeText?
  ) -> [ReaderEffect] {
    changing = nil
    if !left.isEmpty { undoables.append(.bulk(left, undoing)) }
    var words = "Took it back: \(Self.articles(count))"
    words += Self.end(isStopped: !left.isEmpty, fault)
    if !left.isEmpty { words += " \(key(.undo)) takes back the rest." }
    note = StatusNote(text: SafeText(words), isError: fault != nil)
    return lookAtAll()
  }

  /// How a sentence ends that tells what was done with many.
  private static func end(isStopped: Bool, _ fault: SafeText?) -> String {
    if let fault { return ", and ended there: \(fault)" }
    return isStopped ? ", and ended there." : "."
  }

  private mutating func lookAtAll() -> [ReaderEffect] {
    saved = saved.filter { unsaved[$0.key] != nil }
    return lookAnew() + countFeeds()
  }

  private static func name(of edit: BulkEdit, isTakenBack: Bool) -> String {
    switch edit {
    case .toggleRead: isTakenBack ? "made unread" : "made read"
    case .toggleStar: isTakenBack ? "star taken off" : "starred"
    case .read: "made read"
    case .tags: "tags"
    }
  }

  /// Takes in what was removed in a former sitting; much is brought back only once that was confirmed.
  mutating func takeRemoval(_ articles: ArticleSet, _ day: CivilDate?) -> [ReaderEffect] {
    // Something else may have been done meanwhile, or is being asked.
    guard undoables.isEmpty, question == nil, prompt == nil else { return [] }
    guard !articles.isEmpty else {
      note = StatusNote(text: "There is nothing to undo.")
      return []
    }
    let words = Self.articles(articles.count) + " that went"
    question = Question(
      text: SafeText("Bring back \(words)\(day.map { " on \($0.words(long: true))" } ?? "")?"),
      act: .restore(articles))
    return []
  }
}
