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
    let meant = book.feeds.filter { page in
      isMeant(
        QueriedFeed(
          id: page.subscription.id.description, title: page.title.collapsed.string,
          address: page.subscription.address.string, tags: page.subscription.tags.map(\.string)))
    }
    guard !meant.isEmpty else { return [] }
    let groups = made.withLock { made in
      if made.version != book.version {
        made.version = book.version
        made.groups = book.articlesByFeed.mapValues { ArticleGroup($0) }
      }
      return made.groups
    }
    return meant.compactMap { groups[$0.subscription.id] }
  }
}
