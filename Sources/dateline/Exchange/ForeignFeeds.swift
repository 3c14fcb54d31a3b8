import Articles
import Feeds
import Fetch
import Library
import Reader

/// The lists of feeds that other readers keep on this machine, at the places that they are known to use,
/// and those that were saved under the usual names. They are only looked at.
struct ForeignFeeds: Sendable {
  /// Whose lists lie where, the likeliest place of each first.
  private let places: [(owner: String, path: String)]

  /// The places of the person whose environment this is.
  init(environment: [String: String]) {
    guard let home = environment["HOME"], home.hasPrefix("/") else {
      places = []
      return
    }
    func base(_ variable: String, _ usual: String) -> String {
      environment[variable].flatMap { $0.hasPrefix("/") ? $0 : nil } ?? home + usual
    }
    let config = base("XDG_CONFIG_HOME", "/.config")
    let data = base("XDG_DATA_HOME", "/.local/share")
    places = [
      ("newsboat", config + "/newsboat/urls"), ("newsboat", home + "/.newsboat/urls"),
      ("newsbeuter", config + "/newsbeuter/urls"), ("newsbeuter", home + "/.newsbeuter/urls"),
      ("Liferea", config + "/liferea/feedlist.opml"),
      ("Akregator", data + "/akregator/data/feeds.opml"),
      ("~/feeds.opml", home + "/feeds.opml"),
      ("~/subscriptions.opml", home + "/subscriptions.opml"),
      ("~/Downloads/feeds.opml", home + "/Downloads/feeds.opml"),
      ("~/Downloads/subscriptions.opml", home + "/Downloads/subscriptions.opml"),
    ]
  }

  /// The lists in which there is a feed that is not followed yet, one of each owner.
  func found(besides book: FeedBook?) -> [FoundFeeds] {
    var found: [FoundFeeds] = []
    for (owner, path) in places where !found.contains(where: { $0.owner.string == owner }) {
      guard let bytes = bytes(of: path), let list = try? SubscriptionReader().list(from: bytes)
      else { continue }
      let count = list.feeds.count { book?.feed(at: $0.url) == nil }
      if count > 0 {
        found.append(FoundFeeds(path: SafeText(path), owner: SafeText(owner), count: count))
      }
    }
    return found
  }

  /// The bytes of such a list, if it is a plain file that can be read.
  func bytes(of path: String) -> [UInt8]? {
    var fetcher = Fetcher(pageLimit: 8 << 20)
    fetcher.readsOnlyFiles = true
    return try? fetcher.fetch(.path(path)).bytes
  }
}
