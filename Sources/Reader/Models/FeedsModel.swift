public import Articles

/// A feed as the reader is told of it.
public struct FeedRow: Sendable, Hashable {
  /// Its id in the library.
  public var id: SafeText
  /// Its name.
  public var title: SafeText
  /// Its address.
  public var address: SafeText
  /// Its tags.
  public var tags: [SafeText]
  /// How many entries of it have been taken in.
  public var count: Int
  /// Why it could not be had the last time, when it was last had, and what may help; nothing if all
  /// is well.
  public var trouble: SafeText?

  /// A feed.
  public init(
    id: SafeText, title: SafeText, address: SafeText, tags: [SafeText] = [], count: Int = 0,
    trouble: SafeText? = nil
  ) {
    self.id = id
    self.title = title
    self.address = address
    self.tags = tags
    self.count = count
    self.trouble = trouble
  }
}

/// The feeds over the screen: those that are in trouble first.
struct FeedsModel: Sendable {
  private(set) var rows: [FeedRow] = []
  /// Whether they have been told.
  private(set) var isKnown = false
  var selection = 0
  var top = 0

  /// The selected feed.
  var selected: FeedRow? { rows.indices.contains(selection) ? rows[selection] : nil }

  /// Takes in the feeds; the selection stays on its feed.
  mutating func take(_ rows: [FeedRow]) {
    let old = selected?.id
    self.rows = rows.filter { $0.trouble != nil } + rows.filter { $0.trouble == nil }
    isKnown = true
    let before = selection
    selection = self.rows.firstIndex { $0.id == old } ?? min(selection, max(0, rows.count - 1))
    top = max(0, top + selection - before)
  }
}

/// How far a refresh is.
struct RefreshingProgress: Sendable, Hashable {
  var done: Int
  var count: Int
  var new: Int
  var failed: Int

  /// What the status line says where it has room.
  var whole: String {
    var words = brief + ", \(new) new"
    if failed > 0 { words += ", \(failed) failed" }
    return words
  }

  /// What it says where it has little.
  var brief: String { "feeds \(done)/\(count)" }
}
