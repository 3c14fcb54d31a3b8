/// A feed as far as a query can ask for it.
public struct QueriedFeed: Sendable, Hashable {
  /// Its id in the library, in hexadecimal digits.
  public var id: String
  /// Its name.
  public var title: String
  /// Its address.
  public var address: String
  /// Its tags.
  public var tags: [String]

  /// A feed of that name.
  public init(id: String, title: String, address: String, tags: [String]) {
    self.id = id
    self.title = title
    self.address = address
    self.tags = tags
  }
}

/// Some articles of a library, such as those that a feed has brought. Two groups are the same if they
/// are one object: what is in them is never compared, so whoever makes them keeps them.
public final class ArticleGroup: Sendable, Hashable {
  /// The articles; one may stand there twice, or be in the library no more.
  public let ids: [ArticleID]

  /// A group of articles.
  public init(_ ids: [ArticleID]) { self.ids = ids }

  public static func == (one: ArticleGroup, other: ArticleGroup) -> Bool { one === other }

  public func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}

extension QueryTerm {
  /// Whether a feed is meant by `feed:`: by a word of its name, in quotes by the whole of it, or by its
  /// address, its id, or four digits or more that this begins with.
  package func names(_ feed: QueriedFeed) -> Bool {
    let words = joined
    let title = FoldedText.bytes(of: feed.title)
    if title.split(separator: 0x20).joined(separator: [0x20]).elementsEqual(words) { return true }
    if isOpen, stands(in: feed.title) { return true }
    if words.count >= 4, feed.id.utf8.starts(with: words) { return true }
    return FoldedText.bytes(of: feed.address) == words
  }
}
