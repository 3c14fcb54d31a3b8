public import Articles

/// A list of feeds as another program keeps it, or as this one gives it away.
public struct SubscriptionList: Sendable {
  /// Its name; empty if it has none.
  public var title: SafeText
  /// Its feeds, each address once, in the order in which they stand.
  public private(set) var feeds: [ListedFeed] = []
  /// What stands in it like a feed and is not taken.
  public var refused: [RefusedFeed] = []
  /// Whether its tags fit together; of what does not, of a list that was cut short for one, feeds may be
  /// missing.
  public var isWellFormed = true

  private var places: [String: Int] = [:]

  /// How many tags a feed keeps.
  static let mostTags = 64

  /// A list of some feeds.
  public init(title: SafeText = "", feeds: [ListedFeed] = []) {
    self.title = title
    for feed in feeds { add(feed) }
  }

  /// Adds a feed; of one that is there already, only the tags are new.
  public mutating func add(_ feed: ListedFeed) {
    guard let place = places[feed.url] else {
      places[feed.url] = feeds.count
      feeds.append(feed)
      return
    }
    if feeds[place].title.isEmpty { feeds[place].title = feed.title }
    for tag in feed.tags where feeds[place].tags.count < Self.mostTags {
      if !feeds[place].tags.contains(tag) { feeds[place].tags.append(tag) }
    }
  }
}

/// A feed of a list.
public struct ListedFeed: Sendable, Hashable {
  /// Its address, http or https.
  public var url: String
  /// Its name; empty if the list gives none.
  public var title: SafeText
  /// The folders that it stands in, from the outside, then the other words that it is filed under,
  /// each once.
  public var tags: [SafeText]

  /// A feed.
  public init(url: String, title: SafeText = "", tags: [SafeText] = []) {
    self.url = url
    self.title = title
    self.tags = tags
  }
}

/// An entry of a list that is not taken.
public struct RefusedFeed: Sendable, Hashable {
  /// Why.
  public enum Reason: Sendable, Hashable {
    /// It is a program to be started (`exec:`, `filter:`): no list may start a program.
    case program
    /// It is a query over other feeds (`query:`), which is no feed.
    case query
    /// It is no address of the web, http or https.
    case notOfTheWeb
  }

  /// The line that it stands in, from 1.
  public let line: Int
  /// What stands there, cut short.
  public let source: SafeText
  /// Why it is not taken.
  public let reason: Reason
}

/// Why bytes are no list of feeds.
public enum SubscriptionError: Error, Sendable, Hashable {
  /// There is nothing in it.
  case empty
  /// It is something else.
  case notAList
}
