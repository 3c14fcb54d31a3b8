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
///     RefreshTrials measure DIR URL... one refresh of these feeds: seconds and the most memory it took
///
/// DIR is made anew, but for `measure`, which goes on with what is there.
@main
struct RefreshTrials {
  static func main() throws {
    let words = Array(CommandLine.arguments.dropFirst())
    switch words.first {
    case "kill" where words.count == 3: try KillTrial(path: words[1]).run(Int(words[2]) ?? 200)
    case "street" where words.count == 2: try StreetTrial(path: words[1]).run()
    case "measure" where words.count > 2: try measure(words[1], Array(words[2...]))
    case "refresh" where words.count == 2: try refresh(words[1])
    default:
      print("RefreshTrials kill DIR COUNT | street DIR | measure DIR URL...")
      exit(2)
    }
  }

  /// Follows feeds and refreshes them.
  static func measure(_ path: String, _ addresses: [String]) throws {
    try FeedLog(at: path).write { book in
      addresses.filter { book.feed(at: $0) == nil }.map {
        .subscribed(Subscription(address: SafeText($0)))
      }
    }
    let clock = ContinuousClock()
    let start = clock.now
    let outcomes = try refresh(path)
    let seconds = clock.now - start
    var usage = rusage()
    #if canImport(Glibc)
      getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    #else
      getrusage(RUSAGE_SELF, &usage)
    #endif
    var counts: [String: Int] = [:]
    var new = 0
    for outcome in outcomes {
      switch outcome.result {
      case .fetched(let count, _):
        counts["fetched", default: 0] += 1
        new += count
      case .unchanged: counts["unchanged", default: 0] += 1
      case .failed(let failure): counts[failure.reason.string, default: 0] += 1
      case .waiting, .stopped: counts["not asked", default: 0] += 1
      }
    }
    print("\(seconds), \(usage.ru_maxrss / 1024) MB at most, \(new) new, \(counts)")
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
