internal import Articles

/// The name of a feed in a library: sixteen hexadecimal digits, of the address that it was first
/// subscribed to. A feed that has moved keeps it.
public struct FeedID: Sendable, Hashable, CustomStringConvertible {
  let name: ArticleID

  /// The id of a feed that is subscribed to at an address.
  public init(naming address: String) { name = ArticleID(naming: address) }

  /// Reads an id as it was printed.
  public init?(_ text: some StringProtocol) {
    guard let name = ArticleID(text) else { return nil }
    self.name = name
  }

  /// Sixteen hexadecimal digits, in lower case.
  public var description: String { name.description }
}
