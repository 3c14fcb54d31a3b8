import Articles

/// Whether the answers of former sittings are here.
enum FormerHistory: Sendable, Hashable {
  case unasked, awaited, known
}

/// The answers that were given, the oldest first; one that is given again moves to the end.
public struct History: Sendable, Hashable {
  /// The answers.
  public private(set) var entries: [HistoryEntry] = []

  /// No answers, or those, in their order.
  public init(_ entries: [HistoryEntry] = []) { for entry in entries { add(entry) } }

  /// Takes in an answer; an empty one is none.
  public mutating func add(_ entry: HistoryEntry) {
    guard !entry.text.isEmpty else { return }
    entries.removeAll { $0 == entry }
    entries.append(entry)
    if entries.count > HistoryEntry.most { entries.removeFirst() }
  }

  /// Puts what was answered in former sittings before what is here.
  mutating func begin(with former: [HistoryEntry]) { self = History(former + entries) }

  /// The answers of a kind that begin so, the newest first, without the one that is written already.
  func texts(
    of kind: HistoryEntry.Kind, beginning: String, except written: String
  ) -> [String] {
    entries.reversed().filter { $0.kind == kind }.map(\.text.string)
      .filter { $0.hasPrefix(beginning) && $0 != written }
  }
}
