import Articles
import Feeds
import Fetch
import Library
import Pipeline

/// The feeds of a library as the commands and the reader see them.
struct FeedShelf: Sendable {
  private let articles: ArticleLog
  private let house: House
  /// What is kept of the feeds.
  let log: FeedLog

  /// The feeds of a library that has been opened.
  init(of articles: ArticleLog, house: House) throws(ShelfFailure) {
    self.articles = articles
    self.house = house
    do throws(LibraryError) {
      log = try FeedLog(at: articles.path)
    } catch {
      throw ShelfFailure(error)
    }
  }

  /// Takes in what other programs have written.
  func refresh() throws(ShelfFailure) {
    do throws(LibraryError) {
      try log.refresh()
    } catch {
      throw ShelfFailure(error)
    }
  }

  /// All feeds, or those that are named: by an address, the beginning of an id, a word of the title.
  /// Throws if a name names none.
  func pages(named names: [String]) throws(ShelfFailure) -> [FeedBook.Page] {
    let all = log.book.feeds
    guard !names.isEmpty else { return all }
    var found: Set<FeedID> = []
    for name in names {
      let matching = all.filter { Self.isNamed($0, name) }
      guard !matching.isEmpty else {
        throw ShelfFailure(sentence: "No feed is called '\(name)'; `dateline feeds` lists them.")
      }
      found.formUnion(matching.map(\.subscription.id))
    }
    return all.filter { found.contains($0.subscription.id) }
  }

  /// Fetches feeds and takes in what is new.
  func refresh(
    _ pages: [FeedBook.Page], isNamed: Bool,
    isCancelled: @escaping @Sendable () -> Bool = { false },
    progress: @escaping @Sendable (RefreshProgress, FeedOutcome?) -> Void = { _, _ in }
  ) throws(ShelfFailure) -> [FeedOutcome] {
    do throws(LibraryError) {
      return try Refresh(
        articles: articles, feeds: log, client: house.client, intake: house.intake
      ).run(pages, isNamed: isNamed, isCancelled: isCancelled, progress: progress)
    } catch {
      throw ShelfFailure(error)
    }
  }

  /// The way to the server that the library is synchronised with, if there is one and its password can
  /// be had. Throws what is wrong with its settings.
  func synchronising() throws(ShelfFailure) -> Sync? {
    guard log.book.sync.account != nil,
      let settings = try SyncFile(environment: house.environment).settings(),
      let word = try SyncPassword.find(settings, environment: house.environment)
    else { return nil }
    return sync(settings, word)
  }

  /// The way to a server, as somebody.
  func sync(_ settings: SyncSettings, _ password: String) -> Sync {
    Sync(
      articles: articles, feeds: log, client: house.client, server: settings.server,
      user: settings.user, password: password)
  }

  /// Keeps changes of the feeds.
  @discardableResult
  func write(_ changes: (FeedBook) -> [FeedChange]) throws(ShelfFailure) -> [FeedChange] {
    do throws(LibraryError) {
      return try log.write(changes)
    } catch {
      throw ShelfFailure(error)
    }
  }

  /// Follows feeds. One that is followed already keeps its title, and has the tags of both. Answers
  /// with how many were not followed before.
  func follow(_ feeds: [Subscription]) throws(ShelfFailure) -> Int {
    var fresh = 0
    try write { book in
      fresh = 0
      var told: Set<FeedID> = []
      return feeds.compactMap { feed in
        guard told.insert(feed.id).inserted else { return nil }
        guard let page = book.feed(at: feed.address.string) else {
          fresh += 1
          return .subscribed(feed)
        }
        var both = page.subscription
        both.title = both.title ?? feed.title
        both.tags += feed.tags.filter { !both.tags.contains($0) }
        return both == page.subscription ? nil : .subscribed(both)
      }
    }
    return fresh
  }

  /// The feeds as OPML.
  var opml: String {
    OPMLWriter().text(
      of: SubscriptionList(
        title: "dateline",
        feeds: log.book.feeds.map { page in
          ListedFeed(
            url: page.subscription.address.string, title: page.title,
            tags: page.subscription.tags)
        }))
  }

  private static func isNamed(_ page: FeedBook.Page, _ name: String) -> Bool {
    let address = page.subscription.address.string
    if name == address || name.count >= 4 && page.subscription.id.description.hasPrefix(name) {
      return true
    }
    let wanted = name.lowercased()
    return !name.contains("://") && page.title.string.lowercased().contains(wanted)
  }
}
