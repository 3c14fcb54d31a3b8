public import Articles

/// A feed that the library follows, and what its reader has said of it.
public struct Subscription: Sendable, Hashable {
  /// Which feed.
  public let id: FeedID
  /// Where it is fetched from by now.
  public var address: SafeText
  /// The name that the reader, or a list of feeds, has given it.
  public var title: SafeText?
  /// Its tags: the folders of a list of feeds.
  public var tags: [SafeText]
  /// Whether each of its articles is fetched whole from its page.
  public var isWhole: Bool
  /// Whether its address was found, on a page or where another address led to, and not typed: then it
  /// may not lead into a private network.
  public var isFound = false
  /// What the server calls it that the library is synchronised with, if it is followed here because
  /// it is followed there.
  public var stream: SafeText?

  /// A subscription to the feed at an address.
  public init(
    address: SafeText, title: SafeText? = nil, tags: [SafeText] = [], isWhole: Bool = false,
    stream: SafeText? = nil
  ) {
    self.init(
      id: FeedID(naming: address.string), address: address, title: title, tags: tags,
      isWhole: isWhole, stream: stream)
  }

  init(
    id: FeedID, address: SafeText, title: SafeText? = nil, tags: [SafeText] = [],
    isWhole: Bool = false, stream: SafeText? = nil
  ) {
    self.id = id
    self.address = address
    self.title = title
    self.tags = tags
    self.isWhole = isWhole
    self.stream = stream
  }
}

/// What was learned when a feed was last fetched and had changed.
public struct FeedStanding: Sendable, Hashable {
  /// When that was.
  public var fetched: CivilMoment
  /// The validators that the server gave (RFC 9110, section 8.8), to be given back to it.
  public var entityTag: SafeText?
  public var lastModified: SafeText?
  /// The feed's name for itself, and its site's address.
  public var title: SafeText?
  public var site: SafeText?
  /// A digest of its bytes: a server that knows no validators often sends the same again.
  public var digest: UInt64?
  /// Whether it was well-formed; what is not was read as far as that makes sense.
  public var isWellFormed = true

  /// What a fetch at a moment has found.
  public init(
    fetched: CivilMoment, entityTag: SafeText? = nil, lastModified: SafeText? = nil,
    title: SafeText? = nil, site: SafeText? = nil, digest: UInt64? = nil,
    isWellFormed: Bool = true
  ) {
    self.isWellFormed = isWellFormed
    self.fetched = fetched
    self.entityTag = entityTag
    self.lastModified = lastModified
    self.title = title
    self.site = site
    self.digest = digest
  }
}

/// Why a feed could not be fetched the last time.
public struct FeedFailure: Sendable, Hashable {
  /// The fact as a word for programs: `status-404`, `timed-out`, `not-a-feed`.
  public var reason: SafeText
  /// When that was, and how many times in a row by then.
  public var at: CivilMoment
  public var count: Int
  /// Before that moment it is not asked again by itself.
  public var until: CivilMoment?
  /// Whether the server said that it is gone for good (410).
  public var isFinal: Bool

  /// A failure at a moment.
  public init(
    reason: SafeText, at: CivilMoment, count: Int = 1, until: CivilMoment? = nil,
    isFinal: Bool = false
  ) {
    self.reason = reason
    self.at = at
    self.count = count
    self.until = until
    self.isFinal = isFinal
  }
}

/// An entry of a feed that has been taken in.
public struct SeenEntry: Sendable, Hashable {
  /// A digest of its identity in its feed.
  public var key: UInt64
  /// The article that it is, or was taken for.
  public var article: ArticleID
  /// A digest of all that it said, by which a change is noticed.
  public var digest: UInt64
  /// A digest of its words alone, by which a twin in another feed is found; 0 if they are too few.
  public var words: UInt64
  /// Whether the article came with this entry: only then a change of the entry is one of the article.
  public var isOwn: Bool

  /// An entry that has become an article.
  public init(
    key: UInt64, article: ArticleID, digest: UInt64, words: UInt64 = 0, isOwn: Bool = true
  ) {
    self.key = key
    self.article = article
    self.digest = digest
    self.words = words
    self.isOwn = isOwn
  }
}
