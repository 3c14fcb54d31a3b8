public import Articles

/// Many articles without a word of what is known of them, in the order in which they came: what a
/// hundred thousand of them take is a few megabytes, and a copy nothing.
public struct ArticleSet: Sendable, Hashable, ExpressibleByArrayLiteral {
  private var numbers: [ArticleID: Int32] = [:]
  private var lowest: Int32 = 0
  private var next: Int32 = 0

  /// Those articles.
  public init(_ ids: some Sequence<ArticleID> = []) {
    numbers.reserveCapacity(ids.underestimatedCount)
    for id in ids { insert(id) }
  }

  public init(arrayLiteral ids: ArticleID...) { self.init(ids) }

  /// How many they are.
  public var count: Int { numbers.count }

  /// Whether they are none.
  public var isEmpty: Bool { numbers.isEmpty }

  /// Which they are, in their order; it is found anew each time.
  public var ids: [ArticleID] { numbers.sorted { $0.value < $1.value }.map(\.key) }

  /// Whether an article is among them.
  public func contains(_ id: ArticleID) -> Bool { numbers[id] != nil }

  /// Adds an article as the last; one that is there keeps its place.
  public mutating func insert(_ id: ArticleID) {
    if numbers[id] == nil { numbers[id] = next }
    next += 1
  }

  /// Adds others as the last.
  public mutating func formUnion(_ other: ArticleSet) {
    guard count < other.count else {
      for id in other.ids { insert(id) }
      return
    }
    // The few are put before the many.
    var all = other
    for id in ids.reversed() {
      all.lowest -= 1
      all.numbers[id] = all.lowest
    }
    self = all
  }

  /// Takes an article out.
  public mutating func remove(_ id: ArticleID) { numbers[id] = nil }

  /// Takes others out.
  public mutating func subtract(_ other: ArticleSet) {
    if isSubset(of: other) { return self = ArticleSet() }
    for id in other.numbers.keys { numbers[id] = nil }
  }

  /// Whether all of them are among others.
  public func isSubset(of other: ArticleSet) -> Bool {
    count <= other.count && numbers.keys.allSatisfy { other.contains($0) }
  }

  public static func == (one: ArticleSet, other: ArticleSet) -> Bool {
    one.count == other.count && one.ids == other.ids
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(count) }
}
