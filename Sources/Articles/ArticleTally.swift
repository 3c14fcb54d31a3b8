/// How many articles a query finds.
public struct ArticleTally: Sendable, Hashable {
  /// How many there are, or were found before patience ended.
  public var total: Int
  /// How many of them have not been read.
  public var unread: Int
  /// Whether these are all; otherwise there are at least so many.
  public var isComplete: Bool

  /// Nothing, unless said otherwise.
  public init(total: Int = 0, unread: Int = 0, isComplete: Bool = true) {
    self.total = total
    self.unread = unread
    self.isComplete = isComplete
  }
}
