import Articles
import Fetch
import Foundation
import Library

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Refreshes that are killed at random instants, while papers go on appearing and connections break.
struct KillTrial {
  let path: String

  private static let feedCount = 16
  /// How many refreshes are killed before one is let through and what there is is counted.
  private static let roundsOfIssue = 5

  func run(_ count: Int) throws {
    try? FileManager.default.removeItem(atPath: path)
    let server = try GazetteServer(feeds: Self.feedCount)
    try FeedLog(at: path).write { _ in
      (0..<Self.feedCount).map {
        .subscribed(Subscription(address: SafeText(server.address($0))))
      }
    }
    // A refresh takes about so long, process and all.
    let start = ContinuousClock.now
    let whole = try refreshing()
    whole.waitUntilExit()
    let usual = (ContinuousClock.now - start) / .microseconds(1)
    var expected = server.titles
    var (killed, lost, doubled, wrong) = (0, 0, 0, 0)
    for round in 0..<count {
      if round % Self.roundsOfIssue == 0 {
        server.appear(unruly: round % (2 * Self.roundsOfIssue) == 0)
        expected.formUnion(server.titles)
      }
      let child = try refreshing()
      // The first refresh had everything to take in: the others end sooner.
      usleep(UInt32(Double.random(in: 0..<0.4 * usual)))
      if child.isRunning {
        kill(child.processIdentifier, SIGKILL)
        killed += 1
      }
      child.waitUntilExit()
      guard round % Self.roundsOfIssue == Self.roundsOfIssue - 1 else { continue }
      server.calm()
      try RefreshTrials.refresh(path)
      let titles = try ArticleLog(at: path).summaries(matching: Query("")).rows
        .map(\.title.string)
      lost += expected.subtracting(titles).count
      wrong += Set(titles).subtracting(expected).count
      doubled += titles.count - Set(titles).count
    }
    let damage = try ArticleLog(at: path).damage.count + FeedLog(at: path).damagedRecords
    print(
      "\(count) refreshes, \(killed) killed, \(expected.count) articles: \(lost) lost, "
        + "\(doubled) doubled, \(wrong) wrong, \(damage) damaged records")
    if lost + doubled + wrong + damage > 0 { exit(1) }
  }

  private func refreshing() throws -> Process {
    let child = Process()
    child.executableURL = URL(fileURLWithPath: CommandLine.arguments[0])
    child.arguments = ["refresh", path]
    try child.run()
    return child
  }
}
