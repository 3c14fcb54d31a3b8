import Articles
import Library

/// What is to be changed so that a library follows the feeds that its server follows.
///
/// A feed that the reader followed before keeps its name, gets tags and loses none, and is followed
/// whatever the server does. One that came from the server has the server's tags, and goes when it
/// goes there; if the reader has ceased to follow it here it is not followed again.
struct SyncFeeds {
  private(set) var changes: [FeedChange] = []
  /// The feed that is meant by each of the server's names.
  private(set) var streams: [String: FeedID] = [:]
  private(set) var followed = 0
  private(set) var unfollowed = 0

  /// The most feeds that are taken over, and the most characters of a name.
  private static let limit = 10_000
  private static let nameLength = 200

  /// What is to be changed in a book, by the server's list.
  init(_ list: [FollowedFeed], in book: FeedBook) {
    var pages: [String: FeedBook.Page] = [:]
    for page in book.feeds { pages[page.subscription.address.string] = page }
    var told: Set<FeedID> = []
    for feed in list.prefix(Self.limit) {
      let address = SafeText(feed.address).collapsed
      let head = address.string.prefix(8).lowercased()
      guard head.hasPrefix("http://") || head == "https://" else { continue }
      let id = FeedID(naming: address.string)
      let page = book[id] ?? pages[address.string]
      streams[feed.stream] = page?.subscription.id ?? id
      guard told.insert(page?.subscription.id ?? id).inserted else { continue }
      if let page {
        adapt(page.subscription, to: feed)
      } else if !book.wasRemoved(id) {
        followed += 1
        changes.append(
          .subscribed(
            Subscription(
              address: address, title: Self.name(feed.title),
              tags: feed.labels.compactMap(Self.name), stream: SafeText(feed.stream))))
      }
    }
    for page in book.feeds where page.subscription.stream != nil {
      guard !told.contains(page.subscription.id) else { continue }
      unfollowed += 1
      changes.append(.sync(.unlisted(page.subscription.id)))
    }
  }

  private mutating func adapt(_ old: Subscription, to feed: FollowedFeed) {
    var new = old
    let tags = feed.labels.compactMap(Self.name)
    new.title = old.title ?? Self.name(feed.title)
    if old.stream != nil {
      new.tags = tags
      new.stream = SafeText(feed.stream)
    } else {
      new.tags += tags.filter { !old.tags.contains($0) }
    }
    if new != old { changes.append(.subscribed(new)) }
  }

  private static func name(_ text: String?) -> SafeText? {
    guard let text else { return nil }
    let name = SafeText(text).collapsed.capped(at: nameLength)
    return name.isEmpty ? nil : name
  }
}

extension Sync {
  /// Follows what the server follows. Answers with the feed that is meant by each of its names.
  func takeFeeds(
    from session: inout ServerSession, _ report: inout SyncReport
  ) throws(SyncError) -> [String: FeedID] {
    let answer = try session.get("/reader/api/0/subscription/list", [("output", "json")], .feeds)
    guard let list = LooseJSON.read(FollowedFeeds.self, from: answer) else {
      throw .unreadable(.feeds)
    }
    var taken: SyncFeeds?
    try library { () throws(LibraryError) in
      try feeds.write { book in
        let found = SyncFeeds(list.subscriptions.elements, in: book)
        taken = found
        return found.changes
      }
    }
    report.followed += taken?.followed ?? 0
    report.unfollowed += taken?.unfollowed ?? 0
    return taken?.streams ?? [:]
  }

  /// Tells the server of the feeds that came from it and that the reader has ceased to follow here.
  /// What it does not take is told again the next time, and keeps nothing else back.
  func tellUnfollowed(
    in streams: [String: FeedID], to session: inout ServerSession, _ report: inout SyncReport
  ) throws(SyncError) {
    for feed in feeds.book.removedFeeds {
      guard let stream = feed.stream?.string, streams[stream] != nil else { continue }
      do throws(SyncError) {
        let form = [("ac", "unsubscribe"), ("s", stream)]
        let answer = try session.post("/reader/api/0/subscription/edit", form, .feeds)
        guard String(decoding: answer.prefix(64), as: UTF8.self).trimmed == "OK" else { continue }
      } catch {
        guard error.isOfChangesAlone else { throw error }
        continue
      }
      report.sent += 1
      try library { () throws(LibraryError) in
        try feeds.write { $0.wasRemoved(feed.id) ? [.sync(.unlisted(feed.id))] : [] }
      }
    }
  }
}
