import Articles
import Library
import Pipeline
import Stories
import Synchronization

/// Articles that are being read and not kept: the inputs of `open`, the built-in sample. What is
/// done with them lasts as long as the program.
final class InputShelf: Shelf {
  let title: SafeText
  private let house: House
  /// The library that added articles go to; without one they stay as long as the program.
  private let keeper: LibraryShelf?
  var placeholderFor: LibraryShelf? { keeper }
  private let books: Mutex<[Book]>

  private struct Book {
    var article: DatedArticle
    var folded: FoldedArticle
    var traits: StoryTraits?
    var state = ReadingState()
    var isRemoved = false
  }

  /// A shelf of articles in the order given; the same article twice stands there once.
  init(
    _ articles: [DatedArticle], house: House, title: SafeText, keeper: LibraryShelf? = nil
  ) {
    self.keeper = keeper
    self.title = title
    self.house = house
    var seen: Set<ArticleID> = []
    books = Mutex(
      articles.filter { seen.insert($0.article.id).inserted }
        .map { Book(article: $0, folded: FoldedArticle($0.article)) }
        .enumerated().sorted { Self.isNewer($0, $1) }.map(\.element))
  }

  func rows(
    matching query: Query, order: ListOrder, in range: Range<Int>, patience: Duration?,
    isStale: @Sendable () -> Bool
  ) -> FoundArticles? {
    var found = found(query)
    switch order {
    case .newest: break
    case .oldest: found.reverse()
    case .relevance: found = Self.ranked(found, by: query)
    case .stories: break
    }
    var summaries = found.map { book in
      var row = ArticleSummary(book.article.article, state: book.state)
      row.note(book.article.events)
      return row
    }
    if order == .stories {
      let newest = Array(summaries.prefix(StoryOrder.most))
      guard let traits = traits(of: newest.map(\.id), isStale: isStale) else { return nil }
      summaries =
        StoryOrder(of: newest, traits: traits).arranged(newest)
        + StoryOrder.older(Array(summaries.dropFirst(StoryOrder.most)))
    }
    return FoundArticles(
      rows: Array(summaries[range.clamped(to: 0..<found.count)]), total: found.count)
  }

  func article(_ id: ArticleID) throws(ShelfFailure) -> (DatedArticle, ReadingState) {
    guard let book = books.withLock({ $0.first { $0.article.article.id == id } }) else {
      throw ShelfFailure(sentence: "There is no article \(id).")
    }
    return (book.article, book.state)
  }

  func state(of id: ArticleID) throws(ShelfFailure) -> ReadingState? {
    books.withLock { $0.first { $0.article.article.id == id }?.state }
  }

  func timeline(
    of query: Query, span: DayInterval?, isStale: @Sendable () -> Bool
  ) -> Timeline {
    Timeline(
      gathering: found(query).flatMap(\.article.sources), span: span, told: query.eventDays,
      isStale: isStale)
  }

  func events(of query: Query, span: DayInterval?) -> [Timeline.Source] {
    Timeline.counted(
      of: found(query).flatMap(\.article.sources), span: span, told: query.eventDays)
  }

  func story(
    of id: ArticleID, isStale: @Sendable () -> Bool
  ) throws(ShelfFailure) -> (articles: [ArticleID], timeline: Timeline) {
    let standing = books.withLock { $0.filter { !$0.isRemoved || $0.article.article.id == id } }
    guard let traits = traits(of: standing.map(\.article.article.id), isStale: isStale) else {
      return ([id], Timeline())
    }
    let story = StoryFinder().story(of: id, among: traits)
    let byID = Dictionary(
      standing.map { ($0.article.article.id, $0.article.sources) },
      uniquingKeysWith: { one, _ in one })
    return (story, Timeline(sources: story.flatMap { byID[$0] ?? [] }))
  }

  /// What tells the stories of articles apart; nothing if it is given up.
  private func traits(of ids: [ArticleID], isStale: () -> Bool) -> [StoryTraits]? {
    let wanted = Set(ids)
    var traits: [StoryTraits] = []
    for book in books.withLock({ $0 }) where wanted.contains(book.article.article.id) {
      if isStale() { return nil }
      let found = book.traits ?? StoryTraits(book.article)
      if book.traits == nil { change([found.id]) { $0.traits = found } }
      traits.append(found)
    }
    return traits
  }

  func save(
    _ state: ReadingState, was old: ReadingState, for id: ArticleID
  ) throws(ShelfFailure) {
    change([id]) { $0.state = state }
  }

  func save(_ changes: [StateChange]) throws(ShelfFailure) {
    let states = Dictionary(
      changes.map { ($0.id, $0.to) }, uniquingKeysWith: { _, last in last })
    books.withLock { books in
      for place in books.indices {
        if let state = states[books[place].article.article.id] { books[place].state = state }
      }
    }
  }

  func remove(_ ids: [ArticleID]) throws(ShelfFailure) { change(ids) { $0.isRemoved = true } }

  func restore(_ ids: [ArticleID]) throws(ShelfFailure) { change(ids) { $0.isRemoved = false } }

  func add(
    _ word: String, isCancelled: @escaping @Sendable () -> Bool
  ) throws(ShelfFailure) -> Adding.Outcome {
    let content: InputContent
    do throws(InputFailure) {
      content = try house.contentNamed(word, isCancelled: isCancelled)
    } catch {
      throw ShelfFailure(sentence: error.sentence)
    }
    if let keeper {
      let outcome = try Adding(shelf: keeper).add(content, typed: word, isCancelled: isCancelled)
      // What is followed stands in the library, which the reader goes over to.
      if outcome.articles.isEmpty { return outcome }
    }
    let articles = content.articles.map(house.dated)
    let ids = Set(articles.map(\.article.id))
    books.withLock { books in
      books.removeAll { ids.contains($0.article.article.id) }
      books.insert(
        contentsOf: articles.map { Book(article: $0, folded: FoldedArticle($0.article)) }, at: 0)
    }
    return Adding.Outcome(articles: articles.map(\.article.id))
  }

  func fetchWhole(_ id: ArticleID) throws(ShelfFailure) {
    let whole = house.dated(try house.whole(try article(id).0.article))
    change([id]) { book in
      book.article = whole
      book.folded = FoldedArticle(whole.article)
      book.traits = nil
    }
  }

  /// The articles that match, the newest first.
  func articles(matching query: Query) -> [DatedArticle] { found(query).map(\.article) }

  private func found(_ query: Query) -> [Book] {
    books.withLock { books in
      books.filter { book in
        !book.isRemoved
          && query.matches(book.folded, state: book.state) {
            book.article.events.compactMap(\.when.interval)
          }
      }
    }
  }

  private func change(_ ids: [ArticleID], _ edit: (inout Book) -> Void) {
    books.withLock { books in
      for place in books.indices where ids.contains(books[place].article.article.id) {
        edit(&books[place])
      }
    }
  }

  /// Those that say most of what is asked for first.
  private static func ranked(_ books: [Book], by query: Query) -> [Book] {
    let relevance = QueryRelevance(to: query, among: books.count) { term, part in
      books.count { $0.folded.contains(term, in: part) }
    }
    return books.map { (book: $0, score: relevance.score(of: $0.folded)) }.enumerated()
      .sorted { ($1.element.score, $0.offset) < ($0.element.score, $1.offset) }
      .map(\.element.book)
  }

  /// Newest first; those without a day last, in the order given.
  private static func isNewer(
    _ one: (offset: Int, element: Book), _ other: (offset: Int, element: Book)
  ) -> Bool {
    switch (one.element.article.article.reference, other.element.article.article.reference) {
    case (let a?, let b?) where a != b: a > b
    case (_?, nil): true
    case (nil, _?): false
    default: one.offset < other.offset
    }
  }
}
