/// What a reader has done with an article.
public struct ReadingState: Sendable, Hashable, Codable {
  /// Whether it was opened and read, or said to be.
  public var isRead: Bool
  /// Whether it is starred; starred articles never expire.
  public var isStarred: Bool
  /// The reader's own tags, sorted.
  public var tags: [SafeText]
  /// Where in the text the reader stopped: a place that a line of the body starts at or holds.
  public var position: TextRange?

  /// The state of an article that nobody has touched, unless said otherwise.
  public init(
    isRead: Bool = false, isStarred: Bool = false, tags: [SafeText] = [],
    position: TextRange? = nil
  ) {
    self.isRead = isRead
    self.isStarred = isStarred
    self.tags = tags
    self.position = position
  }
}

/// A row of the article list: what can be shown of an article without its text.
public struct ArticleSummary: Sendable, Hashable {
  /// Which article.
  public var id: ArticleID
  /// Its headline.
  public var title: SafeText
  /// Its site or paper.
  public var site: SafeText?
  /// When it was published, else the day of its dateline.
  public var published: CivilMoment?
  /// Its address.
  public var url: SafeText?
  /// What the reader has done with it.
  public var state: ReadingState
  /// How many events its text tells of, where they have been counted.
  public var eventCount: Int?
  /// Whether one of them is of a known day, where they have been looked for.
  public var isEventful: Bool?
  /// What it stands under where the list is in the order of stories.
  public var story: SafeText?
  /// The feeds that brought it, where somebody has asked for them.
  public var feeds: [QueriedFeed] = []

  /// A row of an article in that state.
  public init(_ article: Article, state: ReadingState = .init(), eventCount: Int? = nil) {
    id = article.id
    title = article.title
    site = article.site
    published = article.published ?? article.dateline?.date.map { CivilMoment($0) }
    url = article.url
    self.state = state
    self.eventCount = eventCount
  }

  /// Says which events its text tells of.
  package mutating func note(_ events: [Event]) {
    eventCount = Timeline.count(of: events, in: id)
    isEventful = events.contains { $0.when.interval != nil }
  }
}
