// What can be asked where there is no library: of a row of a list its title, its source, its day and
// what was done with it, but not its text, which no row has; of an article that comes, the feed too.

extension Query {
  /// The same question to rows: words for which no field is named are sought in titles and sources.
  public var ofRows: Query { asking(root.ofRows) }

  /// Whether a row is asked for, as far as it can tell: words are sought in its title and its source,
  /// tags among its own and those of the feeds that brought it, and what asks for the text, the authors
  /// or the days of events finds nothing.
  public func matches(_ row: ArticleSummary) -> Bool {
    let folded = FoldedArticle(
      title: [row.title.string], byline: [], site: row.site?.string, blocks: [],
      url: row.url?.string, day: row.published?.date)
    return root.ofRows.holds(row, text: folded)
  }

  /// Whether an article that a feed brings is asked for, before anybody has done anything with it and
  /// its dates are known: what asks for events finds nothing.
  public func matches(_ article: FoldedArticle, of feed: QueriedFeed) -> Bool {
    asking(root.settled(for: feed)).matches(article)
  }
}

extension QueryNode {
  fileprivate var ofRows: QueryNode {
    switch self {
    case .all(let nodes): .all(nodes.map(\.ofRows))
    case .any(let nodes): .any(nodes.map(\.ofRows))
    case .not(let node): .not(node.ofRows)
    case .text(let term, nil): .any([.text(term, .title), .text(term, .source)])
    default: self
    }
  }

  /// The same with an answer in the place of what asks for feeds.
  fileprivate func settled(for feed: QueriedFeed) -> QueryNode {
    switch self {
    case .all(let nodes): .all(nodes.map { $0.settled(for: feed) })
    case .any(let nodes): .any(nodes.map { $0.settled(for: feed) })
    case .not(let node): .not(node.settled(for: feed))
    case .tag(let term): feed.tags.contains { term.matches(tag: $0) } ? .all([]) : .any([])
    case .feed(let term): term.names(feed) ? .all([]) : .any([])
    default: self
    }
  }

  fileprivate func holds(_ row: ArticleSummary, text: FoldedArticle) -> Bool {
    switch self {
    case .all(let nodes): nodes.allSatisfy { $0.holds(row, text: text) }
    case .any(let nodes): nodes.contains { $0.holds(row, text: text) }
    case .not(let node): !node.holds(row, text: text)
    case .tag(let term):
      row.state.tags.contains { term.matches(tag: $0.string) }
        || row.feeds.contains { $0.tags.contains { term.matches(tag: $0) } }
    case .feed(let term) where !row.feeds.isEmpty: row.feeds.contains { term.names($0) }
    case .hasEvents: (row.eventCount ?? 0) > 0
    default:
      holds(state: row.state, day: row.published?.date, text: { text }, eventSpans: { [] })
    }
  }
}
