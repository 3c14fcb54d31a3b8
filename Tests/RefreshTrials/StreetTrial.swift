import Articles
import Fetch
import Foundation
import Library
import Synchronization
import TestSupport

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// 500 feeds of one server: 100 hang, 100 are garbage, 50 redirect in circles, 50 never end, 200 are good.
struct StreetTrial {
  let path: String

  func run() throws {
    try? FileManager.default.removeItem(atPath: path)
    let server = try StreetServer { question, wire in
      let number = Int(question.target.dropFirst()) ?? 0
      switch number % 10 {
      case 0, 1: _ = wire.pause(120_000)
      case 2, 3: wire.answer(body: (0..<20_000).map { _ in .random(in: 0...255) })
      case 4: wire.answer("302 Found", ["Location: /\(number + 10)"])
      case 5:
        wire.send(head: "HTTP/1.1 200 OK\nContent-Type: text/xml\nConnection: close\n\n")
        let piece = Array("<rss><channel><item><title>More</title></item>".utf8)
        let block = Array(repeatElement(piece, count: 1_000).joined())
        while wire.send(block) {}
      default: wire.answer(body: Array(Self.feed(number).utf8))
      }
    }
    try FeedLog(at: path).write { _ in
      (0..<500).map { .subscribed(Subscription(address: SafeText(server.address("/\($0)")))) }
    }
    let child = Process()
    child.executableURL = URL(fileURLWithPath: CommandLine.arguments[0])
    child.arguments = ["refresh", path]
    let start = ContinuousClock.now
    try child.run()
    child.waitUntilExit()
    let time = ContinuousClock.now - start
    var usage = rusage()
    // RUSAGE_CHILDREN, which the two C libraries type differently.
    getrusage(-1, &usage)
    let book = try FeedLog(at: path).book
    let reasons = Dictionary(grouping: book.feeds) { $0.failure?.reason.string ?? "had" }
    let articles = try ArticleLog(at: path).summaries(matching: Query(""), limit: 1).total
    print("\(time); \(usage.ru_maxrss >> 10) MB; \(articles) articles (2,000 are right)")
    for (reason, feeds) in reasons.sorted(by: { $0.key < $1.key }) {
      print("  \(reason): \(feeds.count)")
    }
    if articles != 2_000 || usage.ru_maxrss >> 10 > 150 { exit(1) }
  }

  private static func feed(_ number: Int) -> String {
    let items = (0..<10).map { item in
      """
      <item><title>Item \(item) of \(number)</title><guid>\(number)-\(item)</guid>
      <description>The harbour of town \(number) was closed for hour \(item).</description></item>
      """
    }
    return "<rss version=\"2.0\"><channel><title>Town \(number)</title>"
      + items.joined() + "</channel></rss>"
  }
}
