import Articles
import Fetch
import Foundation
import Library
import Pipeline
import TestSupport

/// Trials of the refresh that take too long for the tests:
///
///     RefreshTrials kill DIR COUNT     refreshes that are killed at random instants: nothing lost or doubled
///     RefreshTrials street DIR         500 feeds, most of them broken in some way
///
/// DIR is made anew.
@main
struct RefreshTrials {
  static func main() throws {
    let words = Array(CommandLine.arguments.dropFirst())
    switch words.first {
    case "kill" where words.count == 3: try KillTrial(path: words[1]).run(Int(words[2]) ?? 200)
    case "street" where words.count == 2: try StreetTrial(path: words[1]).run()
    case "refresh" where words.count == 2: try refresh(words[1])
    default:
      print("RefreshTrials kill DIR COUNT | street DIR")
      exit(2)
    }
  }

  /// One refresh, as the program does it.
  @discardableResult
  static func refresh(_ path: String) throws -> [FeedOutcome] {
    let feeds = try FeedLog(at: path)
    let client = WebClient(agent: "dateline/0 (trial)", proxies: WebProxies([:]))
    return try Refresh(
      articles: ArticleLog(at: path), feeds: feeds, client: client, intake: Intake()
    ).run(feeds.book.feeds, isNamed: true)
  }
}
