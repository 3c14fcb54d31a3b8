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
      return join(moved, other, at: other, in: book)
    }
    moved.isFound = moved.isFound || !moved.address.string.hasSameHost(as: address.string)
    moved.address = address
    return [.subscribed(moved)]
  }

  /// Joins a feed to the one that is followed at the same address but for http and https, if that has
  /// brought most of its entries.
  static func twin(of id: FeedID, bringing feed: Feed, in book: FeedBook) -> [FeedChange] {
    guard let own = book[id]?.subscription, own.stream == nil, !feed.entries.isEmpty,
      let twin = book.twin(of: own.address.string)?.subscription, twin.id != id
    else { return [] }
    let known = feed.entries.count {
      book.entry(TextDigest.of($0.identity), of: twin.id) != nil
    }
    guard known * 2 > feed.entries.count else { return [] }
    let isSafe = own.address.string.hasPrefix("https:")
    return join(own, twin, at: isSafe ? own : twin, in: book)
  }

  /// Which feed a join has ended, and which it has kept.
  static func ends(_ changes: [FeedChange]) -> (dropped: FeedID, kept: FeedID)? {
    guard case .unsubscribed(let dropped)? = changes.last,
      case .subscribed(let kept)? = changes.first
    else { return nil }
    return (dropped, kept.id)
  }

  /// Makes one of two feeds, the first of which is no server's: what it has brought and what is owed it
  /// goes to the one that stays, at the address of `place`.
  private static func join(
    _ one: Subscription, _ other: Subscription, at place: Subscription, in book: FeedBook
  ) -> [FeedChange] {
    let oldest = book.feeds.first { [one.id, other.id].contains($0.subscription.id) }
    let isOneOlder = other.stream == nil && oldest?.subscription.id == one.id
    let (kept, dropped) = isOneOlder ? (one, other) : (other, one)
    var both = kept
    both.title = kept.title ?? dropped.title
    both.tags += dropped.tags.filter { !kept.tags.contains($0) }
    both.isWhole = kept.isWhole || dropped.isWhole
    // The address of a feed that came from a server is the server's.
    if kept.stream == nil {
      both.address = place.address
      both.isFound = place.isFound
    }
    var changes: [FeedChange] = [.subscribed(both)]
    let entries = book.sureEntries(of: dropped.id).filter { book.entry($0.key, of: kept.id) == nil }
    if !entries.isEmpty {
      changes.append(
        .seen(
          kept.id,
          entries.map { entry in
            var entry = entry
            entry.isOwn = false
            return entry
          }))
    }
    let owed = book.owed(by: dropped.id)
    if !owed.isEmpty {
      changes.append(.owed(kept.id, owed.merging(book.owed(by: kept.id), uniquingKeysWith: max)))
    }
    return changes + [.unsubscribed(dropped.id)]
  }
}
