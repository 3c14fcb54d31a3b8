import Articles
import Feeds
import Library

/// Two subscriptions that are found to be one feed become one: the older stays, with the tags of both.
/// One that came from a server is the server's to end.
enum FeedJoin {
  /// Follows a feed at the address that it has moved to for good, or joins it to the one that is followed
  /// there. An address that a server has given is not one that the reader typed.
  static func move(_ id: FeedID, to address: SafeText?, in book: FeedBook) -> [FeedChange] {
    guard let address, var moved = book[id]?.subscription else { return [] }
    if moved.stream == nil,
      let other = book.feeds.first(where: { $0.subscription.address == address })?.subscription,
      other.id != id
    {
      return join(moved, to: other)
    }
    moved.isFound = moved.isFound || !moved.address.string.hasSameHost(as: address.string)
    moved.address = address
    return [.subscribed(moved)]
  }

  /// Joins a feed to the one that is followed at the same address but for http and https, if that has
  /// brought most of its entries.
  static func twin(of id: FeedID, bringing feed: Feed, in book: FeedBook) -> [FeedChange] {
    guard let own = book[id]?.subscription, own.stream == nil, !feed.entries.isEmpty,
      var twin = book.twin(of: own.address.string)?.subscription, twin.id != id
    else { return [] }
    let known = feed.entries.count {
      book.entry(TextDigest.of($0.identity), of: twin.id) != nil
    }
    guard known * 2 > feed.entries.count else { return [] }
    if own.address.string.hasPrefix("https:") { twin.address = own.address }
    return join(own, to: twin)
  }

  private static func join(_ one: Subscription, to other: Subscription) -> [FeedChange] {
    var both = other
    both.title = other.title ?? one.title
    both.tags += one.tags.filter { !other.tags.contains($0) }
    both.isWhole = other.isWhole || one.isWhole
    return [.subscribed(both), .unsubscribed(one.id)]
  }
}
