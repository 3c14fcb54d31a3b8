import Articles
import Feeds
import Fetch
import Library
import Pipeline
import Reader

/// The feeds of a library as the commands and the reader see them.
struct FeedShelf: Sendable {
  private let articles: ArticleLog
  private let house: House
  private let groups = FeedGroups()
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

  /// What is to be said of damage that was met in reading them, if any was.
  var notice: String? {
    let count = log.damagedRecords
    guard count > 0 else { return nil }
    return
      "\(count) \(count == 1 ? "record" : "records") of the feeds could not be read: `feeds/` in "
      + "the library's folder is damaged, and what they said is missing."
  }

  /// Takes in what other programs have written.
  func refresh() throws(ShelfFailure) {
    do throws(LibraryError) {
      try log.refresh()
    } catch {
      throw ShelfFailure(error)
    }
  }

  /// All feeds, or those that are named: by an address, an id or its beginning, a title or a word of it.
  /// Throws if a name names none. Where something is to be changed, a word that is in several titles is
  /// no name.
  func pages(named names: [String], toChange: Bool = false) throws(ShelfFailure) -> [FeedBook.Page]
  {
    let all = log.book.feeds
    guard !names.isEmpty else { return all }
    var found: Set<FeedID> = []
    for name in names {
      let exact = all.filter { Self.isCalled($0, name) }
      let loose = exact.isEmpty ? all.filter { Self.isAbout($0, name) } : exact
      guard !loose.isEmpty else {
        throw ShelfFailure(sentence: "No feed is called '\(name)'; `dateline feeds` lists them.")
      }
      if toChange, exact.isEmpty, loose.count > 1 {
        throw ShelfFailure(
          sentence: "'\(name)' is in the names of \(loose.count) feeds: say their ids or addresses."
        )
      }
      found.formUnion(loose.map(\.subscription.id))
    }
    return all.filter { found.contains($0.subscription.id) }
  }

  /// What the feeds have brought that pass a test, a group each.
  func groups(where isMeant: (QueriedFeed) -> Bool) -> [ArticleGroup] {
    groups.groups(of: log.book, where: isMeant)
  }

  /// The feeds that have brought some articles.
  func feeds(of articles: Set<ArticleID>) -> [ArticleID: [QueriedFeed]] {
    groups.feeds(of: articles, in: log.book)
  }

  /// Fetches feeds, but for those that have answered already, and takes in what is new. `warn` is told what
  /// is wrong with what is to be ignored, each fault the beginning of a sentence.
  func refresh(
    _ pages: [FeedBook.Page], isNamed: Bool, answers: [FeedID: WebAnswer] = [:],
    isCancelled: @escaping @Sendable () -> Bool = { false }, warn: ([String]) -> Void,
    progress: @escaping @Sendable (RefreshProgress, FeedOutcome?) -> Void = { _, _ in }
  ) throws(ShelfFailure) -> [FeedOutcome] {
    let ignored = IgnoredArticles(house)
    warn(ignored.faults)
    do throws(LibraryError) {
      return try Refresh(
        articles: articles, feeds: log, client: house.client, intake: house.intake,
        isIgnored: { ignored.contains($0, of: $1, name: $2) }
      ).run(
        pages, isNamed: isNamed, answers: answers, isCancelled: isCancelled, progress: progress)
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

  private static func isCalled(_ page: FeedBook.Page, _ name: String) -> Bool {
    name == page.subscription.address.string
      || name.count >= 4 && page.subscription.id.description.hasPrefix(name)
      || name.lowercased() == page.title.string.lowercased()
  }

  private static func isAbout(_ page: FeedBook.Page, _ name: String) -> Bool {
    let word = name.lowercased()
    return word.contains { !$0.isWhitespace } && page.title.string.lowercased().contains(word)
  }
}
