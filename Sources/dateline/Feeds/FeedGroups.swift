import Articles
import Library
import Synchronization

/// What each feed has brought, as queries want it: made once for as long as nothing else is known of
/// the feeds, so that the same question is known to be the same.
final class FeedGroups: Sendable {
  private let made = Mutex(Made())

  private struct Made {
    var version: Int?
    var groups: [FeedID: ArticleGroup] = [:]
    /// The same from the articles' side, once that is asked for.
    var feeds: [ArticleID: [FeedID]]?
  }

  /// The groups of the feeds that pass a test, in the order of the book.
  func groups(of book: FeedBook, where isMeant: (QueriedFeed) -> Bool) -> [ArticleGroup] {
    let meant = book.feeds.filter { isMeant(Self.queried($0)) }
    guard !meant.isEmpty else { return [] }
    let groups = groups(of: book)
    return meant.compactMap { groups[$0.subscription.id] }
  }

  /// The feeds that have brought some articles, in the order of the book.
  func feeds(of articles: Set<ArticleID>, in book: FeedBook) -> [ArticleID: [QueriedFeed]] {
    let brought = made.withLock { made in
      renew(&made, of: book)
      let known = made.feeds ?? Self.feedsByArticle(made.groups, of: book)
      made.feeds = known
      return articles.compactMap { id in known[id].map { (id, $0) } }
    }
    return Dictionary(uniqueKeysWithValues: brought).mapValues { feeds in
      feeds.compactMap { book[$0].map(Self.queried) }
    }
  }

  private static func feedsByArticle(
    _ groups: [FeedID: ArticleGroup], of book: FeedBook
  ) -> [ArticleID: [FeedID]] {
    var feeds: [ArticleID: [FeedID]] = [:]
    for feed in book.feeds.map(\.subscription.id) {
      for id in groups[feed]?.ids ?? [] where feeds[id]?.last != feed {
        feeds[id, default: []].append(feed)
      }
    }
    return feeds
  }

  private func groups(of book: FeedBook) -> [FeedID: ArticleGroup] {
    made.withLock { made in
      renew(&made, of: book)
      return made.groups
    }
  }

  private func renew(_ made: inout Made, of book: FeedBook) {
    guard made.version != book.version else { return }
    made = Made(
      version: book.version, groups: book.articlesByFeed.mapValues { ArticleGroup($0) })
  }

  private static func queried(_ page: FeedBook.Page) -> QueriedFeed {
    queried(page.subscription, name: page.title.collapsed.string)
  }

  /// A feed of that name as queries ask for it.
  static func queried(_ feed: Subscription, name: String) -> QueriedFeed {
    QueriedFeed(
      id: feed.id.description, title: name, address: feed.address.string,
      tags: feed.tags.map(\.string))
  }
}
