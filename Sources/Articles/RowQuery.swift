// What can be asked where there is no library: of a row of a list its title, its source, its day and
// what was done with it, but not its text, which no row has; of an article that comes, the feed too.
//
// What cannot be told finds nothing, be it asked for or asked to be absent.

extension ArticleSummary {
  /// The words of the row, to be asked by many queries.
  public var folded: FoldedArticle {
    FoldedArticle(
      title: [title.string], byline: [], site: site?.string, blocks: [], url: url?.string,
      day: published?.date)
  }
}

extension Query {
  /// The same question to rows: words for which no field is named are sought in titles and sources.
  public var ofRows: Query {
    asking(
      root.replacing { node, _ in
        guard case .text(let term, nil) = node else { return node }
        return .any([.text(term, .title), .text(term, .source)])
      })
  }

  /// Whether a row is asked for, as far as it can tell: words are sought in its title and its source,
  /// sources and tags also among the feeds that brought it. What asks for the text, the authors or
  /// the days of events finds nothing, nor does `has:events` before they have been looked for.
  /// `text` is the row folded, if it was before.
  public func matches(_ row: ArticleSummary, text: FoldedArticle? = nil) -> Bool {
    root.holds(row, text ?? row.folded, isNegated: false)
  }

  /// Whether an article that a feed brings is asked for, before anybody has done anything with it and
  /// its dates are known: what asks for events finds nothing.
  public func matches(_ article: FoldedArticle, of feed: QueriedFeed) -> Bool {
    let settled = root.replacing { node, isNegated in
      let isYes: Bool? =
        switch node {
        case .tag(let term): feed.tags.contains { term.matches(tag: $0) }
        case .feed(let term): term.names(feed)
        case .text(let term, .source) where term.stands(in: feed.title): true
        case .event, .hasEvents: isNegated
        default: nil
        }
      return isYes.map { $0 ? .all([]) : .any([]) } ?? node
    }
    return asking(settled).matches(article)
  }
}

extension QueryNode {
  fileprivate func holds(
    _ row: ArticleSummary, _ text: FoldedArticle, isNegated: Bool
  ) -> Bool {
    switch self {
    case .all(let nodes): nodes.allSatisfy { $0.holds(row, text, isNegated: isNegated) }
    case .any(let nodes): nodes.contains { $0.holds(row, text, isNegated: isNegated) }
    case .not(let node): !node.holds(row, text, isNegated: !isNegated)
    case .text(let term, nil):
      text.contains(term, in: .title) || text.contains(term, in: .source)
    case .text(let term, .source):
      text.contains(term, in: .source) || row.feeds.contains { term.stands(in: $0.title) }
    case .text(_, .body), .text(_, .by), .among: isNegated
    case .tag(let term):
      row.state.tags.contains { term.matches(tag: $0.string) }
        || row.feeds.contains { $0.tags.contains { term.matches(tag: $0) } }
    case .feed(let term) where !row.feeds.isEmpty: row.feeds.contains { term.names($0) }
    case .hasEvents: row.isEventful ?? isNegated
    case .event: row.isEventful != false && isNegated
    default:
      holds(state: row.state, day: row.published?.date, text: { text }, eventSpans: { [] })
    }
  }
}
