import Articles
import Feeds
import Library

/// Takes a list of feeds: OPML, or a file with an address a line.
struct ListImport {
  /// Where the feeds are followed from then on; nothing in a trial.
  let shelf: FeedShelf?

  /// Reads the list of a file. `failed` is told a sentence for the file, or for each entry of it that
  /// is not taken. Throws what keeps the library from being written.
  func run(
    _ bytes: [UInt8], of name: String, failed: (String) -> Void
  ) throws(ShelfFailure) -> (record: FeedListRecord?, failed: Bool) {
    let source = name == "-" ? "standard input" : name
    let list: SubscriptionList
    do throws(SubscriptionError) {
      list = try SubscriptionReader().list(from: bytes)
    } catch {
      failed("\(source): \(error.words).")
      return (nil, true)
    }
    for refused in list.refused {
      failed("\(source), line \(refused.line): \(refused.reason.words): \(refused.source).")
    }
    let isEmpty = list.feeds.isEmpty && list.refused.isEmpty
    if isEmpty {
      failed("\(source): this is a list of feeds with no feed in it.")
    } else if !list.isWellFormed {
      failed("\(source): this is not well-formed; feeds of it may be missing.")
    }
    var record = FeedListRecord(file: name, list: list)
    if let shelf {
      record.followed = try shelf.follow(
        list.feeds.map { feed in
          Subscription(
            address: SafeText(feed.url), title: feed.title.isEmpty ? nil : feed.title,
            tags: feed.tags)
        })
    }
    return (record, isEmpty || !list.refused.isEmpty)
  }
}
