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
    let groups = groups(of: book)
    var feeds: [ArticleID: [QueriedFeed]] = [:]
    for page in book.feeds {
      let queried = Self.queried(page)
      for id in groups[page.subscription.id]?.ids ?? [] where articles.contains(id) {
        if feeds[id]?.last != queried { feeds[id, default: []].append(queried) }
      }
    }
    return feeds
  }

  private func groups(of book: FeedBook) -> [FeedID: ArticleGroup] {
    made.withLock { made in
      if made.version != book.version {
        made.version = book.version
        made.groups = book.articlesByFeed.mapValues { ArticleGroup($0) }
      }
      return made.groups
    }
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
