import Articles

/// What was said in the foot of the screen in this sitting, the oldest first.
struct MessageLog: Sendable {
  /// One of the sentences, and how often it was said without another between.
  struct Entry: Sendable, Hashable {
    var text: SafeText
    var isError: Bool
    var times = 1
  }

  /// The sentences; only so many of the newest are kept.
  private(set) var entries: [Entry] = []

  /// How many are kept unless it is settled otherwise.
  static let most = 500
  private let most: Int

  /// A log of at most so many sentences.
  init(most: Int = Self.most) { self.most = most }

  /// Takes in a note, unless it only repeats what is here.
  mutating func add(_ note: StatusNote) {
    guard !note.isLogged else { return }
    if let last = entries.last, last.text == note.text, last.isError == note.isError {
      entries[entries.count - 1].times += 1
      return
    }
    entries.append(Entry(text: note.text, isError: note.isError))
    if entries.count > most { entries.removeFirst() }
  }
}
