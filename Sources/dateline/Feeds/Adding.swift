import Articles
import Feeds
import Fetch
import Library
import Pipeline
import Reader

/// Takes inputs into a library: pages and texts are kept, feeds of the web are followed.
struct Adding: Sendable {
  let shelf: LibraryShelf

  /// What became of an input.
  struct Outcome: Sendable {
    /// The articles that were kept, newest first.
    var articles: [ArticleID] = []
    /// Of a feed, what was done, as a sentence.
    var sentence: String?
    /// Whether something went wrong all the same.
    var isWhole = true
  }

  /// Keeps an article; follows a feed that came from the web, at the address that was typed, and takes
  /// in what it has; keeps the entries of one that did not. A page of the web that is no article, and
  /// leads to a feed, stands for that.
  func add(
    _ content: InputContent, typed word: String,
    isCancelled: @escaping @Sendable () -> Bool = { false }
  ) throws(ShelfFailure) -> Outcome {
    switch content {
    case .article(let article, let feeds):
      if article.url != nil, let feed = feeds.first {
        var subscription = Subscription(address: SafeText(feed.url))
        subscription.isFound = !feed.url.hasSameHost(as: word)
        let outcome = try follow(subscription, title: feed.title, nil, isCancelled)
        if outcome.isWhole { return outcome }
        // The page has led to nothing: then it is what was meant.
        try shelf.feeds()?.write { book in
          book[subscription.id]?.standing == nil ? [.unsubscribed(subscription.id)] : []
        }
      }
      let known = try? shelf.article(article.id).0.article
      try shelf.keep([known.map { article.completed(by: $0) } ?? article])
      return Outcome(articles: [article.id])
    case .feed(let feed):
      guard let answer = feed.answer else {
        try shelf.keep(feed.articles)
        return Outcome(articles: feed.articles.map(\.id))
      }
      return try follow(
        Subscription(address: SafeText(word)), title: feed.title, answer, isCancelled)
    }
  }

  private func follow(
    _ subscription: Subscription, title: SafeText, _ answer: WebAnswer?,
    _ isCancelled: @escaping @Sendable () -> Bool
  ) throws(ShelfFailure) -> Outcome {
    guard let feeds = try shelf.feeds() else { return Outcome() }
    let address = subscription.address.string
    // What leads to a feed that is followed is no other.
    if let answer, let known = feeds.log.book.feed(at: answer.address), answer.address != address,
      known.subscription.address.string == answer.address
    {
      return Outcome(sentence: Self.already(known.title))
    }
    let isNew = try feeds.follow([subscription]) > 0
    guard let page = feeds.log.book.feed(at: address) else { return Outcome() }
    let outcomes = try feeds.refresh(
      [page], isNamed: true, answers: answer.map { [page.subscription.id: $0] } ?? [:],
      isCancelled: isCancelled, warn: { _ in })
    let book = feeds.log.book
    if book[page.subscription.id] == nil,
      let twin = book.twin(of: address) ?? book.feed(at: address)
    {
      return Outcome(sentence: Self.already(twin.title))
    }
    let known = book.feed(at: address)?.title ?? title
    let name = known.isEmpty ? address : known.collapsed.string
    var outcome = Outcome(sentence: isNew ? "Now you follow \(name)" : "You follow \(name) already")
    switch outcomes.first?.result {
    case .fetched(let new, _) where new > 0:
      outcome.sentence? += ": \(new.grouped) new \(new == 1 ? "article" : "articles")."
    case .failed(let failure):
      outcome.sentence? += ", but \(FeedWords.words(failure).reason)."
      outcome.isWhole = false
    default: outcome.sentence? += "."
    }
    return outcome
  }

  private static func already(_ title: SafeText) -> String {
    "You follow \(title.collapsed.string) already."
  }
}

extension Adding.Outcome {
  /// What the reader is told of it.
  var message: ReaderMessage {
    guard let words = sentence.map({ SafeText($0) }) else { return .added(articles) }
    return isWhole ? .said(words) : .failed(words)
  }
}
