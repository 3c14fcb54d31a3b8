/// Why bytes did not become a feed.
public enum FeedError: Error, Sendable, Hashable {
  /// There is nothing in it.
  case empty
  /// It is a web page, whose feeds `FeedDiscovery` may find.
  case isPage
  /// It is something else: text, another kind of XML or JSON.
  case notAFeed
  /// It is larger than is read once it is decoded; the limit in bytes.
  case tooLarge(limit: Int)
  /// It begins like a feed, and cannot be read.
  case malformed
}

/// How much of a feed is read.
public struct FeedLimits: Sendable {
  /// The most bytes, counted once the feed is UTF-8.
  public var bytes = 256 << 20
  /// The most entries; the first are kept.
  public var entries = 20_000
  /// The most bytes of titles, names and addresses of all entries, more or less; the first are kept.
  public var facts = 32 << 20

  /// The limits of `FeedReader` unless others are said.
  public init() {}
}
