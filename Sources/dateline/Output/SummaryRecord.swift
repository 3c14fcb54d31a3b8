import Articles

/// A row of the article list as JSON.
struct SummaryRecord: Encodable {
  let id: ArticleID
  let title: SafeText
  let site: SafeText?
  let published: CivilMoment?
  let url: SafeText?
  let read, starred: Bool
  let tags: [SafeText]
  /// How many events its text tells of; null where that is not known.
  let events: Int?

  private enum Key: String, CodingKey {
    case id, title, site, published, url, read, starred, tags, events
  }

  init(_ summary: ArticleSummary, events: Int?) {
    id = summary.id
    title = summary.title
    site = summary.site
    published = summary.published
    url = summary.url
    read = summary.state.isRead
    starred = summary.state.isStarred
    tags = summary.state.tags
    self.events = events
  }

  func encode(to encoder: any Encoder) throws {
    var box = encoder.container(keyedBy: Key.self)
    try box.encode(id, forKey: .id)
    try box.encode(title, forKey: .title)
    try box.encode(site, forKey: .site)
    try box.encode(published, forKey: .published)
    try box.encode(url, forKey: .url)
    try box.encode(read, forKey: .read)
    try box.encode(starred, forKey: .starred)
    try box.encode(tags, forKey: .tags)
    try box.encode(events, forKey: .events)
  }
}
