import Articles
import Feeds

/// Takes a list of feeds: OPML, or a file with an address a line.
struct ListImport {
  let isDryRun: Bool

  /// Reads the list of a file. `failed` is told a sentence for the file, or for each entry of it that
  /// is not taken. `record` is what is shown; without a trial nothing is, for feeds are not kept.
  func run(
    _ bytes: [UInt8], of name: String, failed: (String) -> Void
  ) -> (record: FeedListRecord?, failed: Bool) {
    let source = name == "-" ? "standard input" : name
    guard isDryRun else {
      failed("\(source): this is a list of feeds, which is only shown, with --dry-run.")
      return (nil, true)
    }
    do throws(SubscriptionError) {
      let list = try SubscriptionReader().list(from: bytes)
      for refused in list.refused {
        failed("\(source), line \(refused.line): \(refused.reason.words): \(refused.source).")
      }
      let isEmpty = list.feeds.isEmpty && list.refused.isEmpty
      if isEmpty { failed("\(source): this is a list of feeds with no feed in it.") }
      return (FeedListRecord(file: name, list: list), isEmpty || !list.refused.isEmpty)
    } catch {
      failed("\(source): \(error.words).")
      return (nil, true)
    }
  }
}
