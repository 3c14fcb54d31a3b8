/// What a reader asks the library for, as typed: `words "a phrase" -without title:x on:2024-07-25`.
///
/// Everything asked for must hold; `OR` parts alternatives and binds looser than a space;
/// parentheses group; `-` before a term or a group says "without". `AND` may be written for a space and
/// `NOT` for `-`, in capitals as `OR` is: the words themselves are found in lower case or in quotes. Neither case nor diacritics
/// matter. A word is found at the start of words, so that every letter typed narrows what is shown:
/// `hostag` finds "hostages". In quotes it is found as a whole word only, and so is a word after
/// `-`, for half a word must not throw out what it does not mean; `*` takes that back: `-war*`.
/// Chinese, Japanese, Korean, Thai and their like are found anywhere. Days are a day, a month or a
/// year, or run from one to another: `event:2023-10..2024-01`, `on:2024-07..`. A phrase may run over
/// punctuation, never from one paragraph into the next.
///
/// A query that is not yet complete, or that has something wrong in it, still asks for what can be
/// understood; `error` points at the rest.
public struct Query: Sendable, Hashable {
  /// The query as it was typed.
  public let text: String
  /// The words and phrases to mark in list, body and timeline, folded.
  public let terms: [String]
  /// The first thing in it that could not be understood.
  public let error: Problem?

  /// The query as a tree.
  package let root: QueryNode
  private let marks: [QueryMark]

  /// Something in a query that says nothing, and where.
  public struct Problem: Sendable, Hashable, Error {
    /// What is wrong, as a clause: `"febr" is not a day: write 2024-07-25, 2024-07 or 2024`.
    public let message: String
    /// The UTF-8 offset in the query of its first byte.
    public let offset: Int
    /// Whether it stands at the end of the query, so that typing on may cure it.
    public let isUnfinished: Bool
    /// Whether it is a quote or a parenthesis that is not closed.
    public let isOpen: Bool
  }

  /// The parts of an article that a word can be asked for in.
  public enum Part: String, Sendable, CaseIterable {
    /// The headlines.
    case title
    /// The paragraphs, items, captions.
    case body
    /// The site's name and the host of the address.
    case source
    /// The authors.
    case by
  }

  /// The names of the kept queries that a query asks for, and of those that these ask for.
  public static func keptNames(in text: String, saved: [String: String]) -> Set<String> {
    var parser = QueryParser(text, saved: saved)
    _ = parser.parse()
    return parser.names
  }

  /// Reads a query. `saved` holds the queries that `saved:` stands for, by their names.
  public init(_ text: String, saved: [String: String] = [:]) {
    self.init(parsing: QueryParser(text, saved: saved), of: text)
  }

  /// Reads a question to rows of a list: see `ofRows`. What no row can tell is an error.
  public init(ofRows text: String, saved: [String: String] = [:]) {
    self = Query(parsing: QueryParser(text, saved: saved, isOfRows: true), of: text).ofRows
  }

  private init(parsing parser: QueryParser, of text: String) {
    var parser = parser
    root = parser.parse()
    self.text = text
    marks = parser.marks
    error = parser.problem
    terms = marks.map { String(decoding: $0.term.joined, as: UTF8.self) }
  }

  /// The same question to a library with feeds: every tag also stands for what the feeds that have it
  /// have brought, every source for what the feeds that are called so have, and `feed:` for what the
  /// feeds that it names have. `groups` is given a test of feeds and answers with the articles of those
  /// that pass it.
  public func widened(
    by groups: (_ isMeant: (QueriedFeed) -> Bool) -> [ArticleGroup]
  ) -> Query {
    guard asksForFeeds else { return self }
    return Query(self, asking: root.widened(by: groups))
  }

  /// Whether an answer may depend on the feeds.
  public var asksForFeeds: Bool {
    root.contains { node in
      switch node {
      case .tag, .feed, .text(_, .source): true
      default: false
      }
    }
  }

  /// The same question, to what has not been read.
  public var unread: Query { Query(self, asking: .all([root, .not(.isRead)])) }

  /// The same text and marks, asking something else.
  func asking(_ root: QueryNode) -> Query { Query(self, asking: root) }

  private init(_ query: Query, asking root: QueryNode) {
    self.root = root
    text = query.text
    terms = query.terms
    error = query.error
    marks = query.marks
  }

  /// The words and phrases that are asked for, and in which part.
  package var wanted: [(term: QueryTerm, part: Part?)] { marks.map { ($0.term, $0.part) } }

  /// Whether it asks for nothing, so that everything matches.
  public var isEmpty: Bool { root == .all([]) }

  /// Whether an answer needs the text of the articles.
  public var asksForText: Bool { root.contains { if case .text = $0 { true } else { false } } }

  /// Whether an answer depends on what the reader has done.
  package var asksForState: Bool {
    root.contains { node in
      switch node {
      case .isRead, .isStarred, .hasTags, .tag: true
      default: false
      }
    }
  }

  /// Whether an answer needs the days of their events.
  public var asksForEvents: Bool {
    root.contains { node in
      switch node {
      case .event, .hasEvents: true
      default: false
      }
    }
  }

  /// Whether an article in that state is asked for. `eventSpans` are the days its events cover.
  /// For many articles and many queries, keep a `FoldedArticle` of each.
  public func matches(
    _ article: Article, state: ReadingState = .init(), eventSpans: [DayInterval] = []
  ) -> Bool {
    matches(
      state: state, day: article.published?.date ?? article.dateline?.date,
      text: { FoldedArticle(article) }, eventSpans: { eventSpans })
  }

  /// Whether an article that was folded before is asked for.
  public func matches(
    _ article: FoldedArticle, state: ReadingState = .init(),
    eventSpans: () -> [DayInterval] = { [] }
  ) -> Bool {
    matches(state: state, day: article.day, text: { article }, eventSpans: eventSpans)
  }

  /// Whether an article is asked for, its text and its events fetched only if the answer depends on
  /// them. `text` and `eventSpans` may be called more than once.
  public func matches(
    state: ReadingState, day: CivilDate?, text: () -> FoldedArticle,
    eventSpans: () -> [DayInterval]
  ) -> Bool {
    root.holds(state: state, day: day, text: text, eventSpans: eventSpans)
  }

  /// Whether the article is asked for with the days of some of its events as all of its events: a
  /// test for many events, for which the article itself is looked at only once. `days` are those of all
  /// its events: where none of them answers the query, a feed that it asks for must have brought it.
  public func eventTest(
    in article: FoldedArticle, state: ReadingState = .init(), days: [DayInterval]
  ) -> ([DayInterval]) -> Bool {
    func test(isTrusting: Bool) -> ([DayInterval]) -> Bool {
      let rest = root.settled(
        state: state, day: article.day, isTrusting: isTrusting, text: { article })
      return { days in
        rest.holds(state: state, day: article.day, text: { article }, eventSpans: { days })
      }
    }
    let plain = test(isTrusting: false)
    return plain(days) ? plain : test(isTrusting: true)
  }

  /// Whether everything that this query finds, `other` finds as well, as far as their shapes tell:
  /// then only what `other` found must be looked at again.
  public func narrows(_ other: Query) -> Bool { root.narrows(other.root) }

  /// The UTF-8 ranges of `text` that the query's words and phrases touch, in order, not overlapping.
  /// `part` says what the text is, so that `title:x` is not marked in the body; without it every
  /// word is marked.
  public func highlights(in text: String, of part: Part? = nil) -> [Range<Int>] {
    let wanted = marks.filter { part == nil || $0.part == nil || $0.part == part }
    guard !wanted.isEmpty, !text.isEmpty else { return [] }
    let folded = FoldedText(text)
    let found = folded.bytes.withUnsafeBufferPointer { bytes in
      wanted.flatMap { $0.term.allMatches(in: bytes) }
    }
    var ranges: [Range<Int>] = []
    for range in found.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      let source = folded.sourceRange(of: range)
      if let last = ranges.last, source.lowerBound <= last.upperBound {
        ranges[ranges.count - 1] = last.lowerBound..<max(last.upperBound, source.upperBound)
      } else {
        ranges.append(source)
      }
    }
    return ranges
  }
}

/// A word or phrase that is asked for, not one asked to be absent, and where.
struct QueryMark: Sendable, Hashable {
  let term: QueryTerm
  let part: Query.Part?
}
