/// A query as a tree. Its depth is bounded by the parser, its width only by what was typed.
package enum QueryNode: Sendable, Hashable {
  /// Everything, if there is nothing in it.
  case all([QueryNode])
  case any([QueryNode])
  indirect case not(QueryNode)
  /// A word or phrase, in one part or in any but the address.
  case text(QueryTerm, Query.Part?)
  case tag(QueryTerm)
  /// What a feed of that name has brought. Where no feeds are known, what is from a source that is
  /// called so.
  case feed(QueryTerm)
  /// The articles of a group; an article alone cannot tell whether it is one of them.
  case among(ArticleGroup)
  case isRead
  case isStarred
  case hasTags
  case hasEvents
  /// The day it was published lies in the interval, an open end without bound.
  case published(first: CivilDate?, last: CivilDate?)
  /// An event's days touch the interval.
  case event(DayInterval)

  /// Whether any node of the tree is one that `wanted` accepts.
  func contains(_ wanted: (QueryNode) -> Bool) -> Bool {
    switch self {
    case .all(let nodes), .any(let nodes): nodes.contains { $0.contains(wanted) }
    case .not(let node): node.contains(wanted)
    default: wanted(self)
    }
  }

  /// The same with others in the place of the nodes that have none below them; `part` is told whether
  /// what it is given is negated.
  func replacing(
    isNegated: Bool = false, _ part: (_ node: QueryNode, _ isNegated: Bool) -> QueryNode
  ) -> QueryNode {
    switch self {
    case .all(let nodes): .all(nodes.map { $0.replacing(isNegated: isNegated, part) })
    case .any(let nodes): .any(nodes.map { $0.replacing(isNegated: isNegated, part) })
    case .not(let node): .not(node.replacing(isNegated: !isNegated, part))
    default: part(self, isNegated)
    }
  }

  /// The same with what feeds have brought in the place of their names, and beside their tags.
  func widened(by groups: ((QueriedFeed) -> Bool) -> [ArticleGroup]) -> QueryNode {
    replacing { node, _ in
      switch node {
      case .tag(let term):
        .any([node] + groups { $0.tags.contains { term.matches(tag: $0) } }.map { .among($0) })
      case .feed(let term): .any(groups { term.names($0) }.map { .among($0) })
      // The site is that of the feed which brought it first; others may have brought it as well.
      case .text(let term, .source):
        .any([node] + groups { term.stands(in: $0.title) }.map { .among($0) })
      default: node
      }
    }
  }

  func holds(
    state: ReadingState, day: CivilDate?, text: () -> FoldedArticle,
    eventSpans: () -> [DayInterval]
  ) -> Bool {
    switch self {
    case .all(let nodes):
      nodes.allSatisfy { $0.holds(state: state, day: day, text: text, eventSpans: eventSpans) }
    case .any(let nodes):
      nodes.contains { $0.holds(state: state, day: day, text: text, eventSpans: eventSpans) }
    case .not(let node):
      !node.holds(state: state, day: day, text: text, eventSpans: eventSpans)
    case .text(let term, let part): text().contains(term, in: part)
    case .tag(let term): state.tags.contains { term.matches(tag: $0.string) }
    case .feed(let term): text().contains(term, in: .source)
    case .among: false
    case .isRead: state.isRead
    case .isStarred: state.isStarred
    case .hasTags: !state.tags.isEmpty
    case .hasEvents: !eventSpans().isEmpty
    case .published(let first, let last):
      day.map { day in
        (first.map { $0 <= day } ?? true) && (last.map { day <= $0 } ?? true)
      } ?? false
    case .event(let asked): eventSpans().contains { Self.tells(of: asked, $0) }
    }
  }

  /// The same question, with an answer in place of every part that asks for no events. Which feed an
  /// article came with only a library can tell: it came with the one that is asked for, if that is
  /// trusted, and with none that is asked to be absent.
  func settled(
    state: ReadingState, day: CivilDate?, isTrusting: Bool, text: () -> FoldedArticle
  ) -> QueryNode {
    replacing { node, isNegated in
      func holds() -> Bool {
        node.holds(state: state, day: day, text: text, eventSpans: { [] })
      }
      let isYes: Bool? =
        switch node {
        case .event, .hasEvents: nil
        case .feed, .among: isTrusting && !isNegated
        case .tag, .text(_, .source): isTrusting && !isNegated || holds()
        default: holds()
        }
      return isYes.map { $0 ? .all([]) : .any([]) } ?? node
    }
  }

  /// Whether an event told of `days` is one of the days asked for: they meet, and the event is told
  /// to the month, or at least as finely as it was asked for. "In 2024" is no event of 25 July.
  package static func tells(of asked: DayInterval, _ days: DayInterval) -> Bool {
    days.first <= asked.last && asked.first <= days.last && days.length <= max(31, asked.length)
  }

  /// What has to be known for an answer, from what lies at hand to what must be worked out.
  private var price: Int {
    switch self {
    case .isRead, .isStarred, .hasTags, .tag, .among, .published: 0
    case .text, .feed: 1
    case .hasEvents, .event: 2
    case .not(let node): node.price
    case .all(let nodes), .any(let nodes): nodes.map(\.price).max() ?? 0
    }
  }

  /// Nodes that must all hold: the cheap ones are asked first.
  static func joined(_ nodes: [QueryNode]) -> QueryNode {
    if let only = nodes.first, nodes.count == 1 { return only }
    let ordered = nodes.enumerated().sorted {
      ($0.element.price, $0.offset) < ($1.element.price, $1.offset)
    }
    return .all(ordered.map(\.element))
  }

  /// Whether what this finds is found by `other` too. A no may be wrong, a yes never is.
  func narrows(_ other: QueryNode) -> Bool {
    if self == other { return true }
    switch (self, other) {
    case (_, .all(let wanted)): return wanted.allSatisfy { narrows($0) }
    case (.all(let nodes), _): return nodes.contains { $0.narrows(other) }
    case (.text(let term, let part), .text(let looser, let loosePart)):
      return (loosePart == nil ? part != .source : part == loosePart) && term.narrows(looser)
    default: return false
    }
  }
}

extension FoldedArticle {
  /// How often a word or phrase stands in the headlines, and in the other parts that are meant.
  package func counts(
    of term: QueryTerm, in part: Query.Part?
  ) -> (title: Int, elsewhere: Int) {
    bytes.withUnsafeBufferPointer { buffer in
      func count(_ range: Range<Int>) -> Int {
        term.allMatches(in: UnsafeBufferPointer(rebasing: buffer[range])).count
      }
      return switch part {
      case nil: (count(title), count(title.upperBound..<body.upperBound))
      case .title: (count(title), 0)
      case .body: (0, count(body))
      case .source: (0, count(site) + count(host))
      case .by: (0, count(byline))
      }
    }
  }

  /// Whether a word or phrase stands in a part, or in any part but the address.
  package func contains(_ term: QueryTerm, in part: Query.Part?) -> Bool {
    bytes.withUnsafeBufferPointer { buffer in
      ranges(of: part).contains {
        term.firstMatch(in: UnsafeBufferPointer(rebasing: buffer[$0])) != nil
      }
    }
  }

  /// Where a part stands, or every part but the address.
  func ranges(of part: Query.Part?) -> [Range<Int>] {
    switch part {
    case nil: [title.lowerBound..<body.upperBound]
    case .title: [title]
    case .body: [body]
    case .source: [site, host]
    case .by: [byline]
    }
  }
}
