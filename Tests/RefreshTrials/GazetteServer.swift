import Foundation
import Synchronization
import TestSupport

/// Papers that go on appearing: a server of feeds in which every article is known.
final class GazetteServer: Sendable {
  let feedCount: Int
  private let issue = Mutex(0)
  private let isUnruly = Mutex(false)
  private let server = Mutex<StreetServer?>(nil)

  /// How many entries a feed has, and how many of them are new in each issue.
  static let length = 40
  static let newEntries = 7

  init(feeds: Int) throws {
    feedCount = feeds
    let server = try StreetServer { [unowned self] question, wire in
      guard let number = Int(question.target.dropFirst(5)), number < feedCount else {
        return wire.answer("404 Not Found")
      }
      let text = feed(number)
      let tag = "\"\(number)-\(issue.withLock { $0 })\""
      if question.fields["if-none-match"] == tag { return wire.answer("304 Not Modified") }
      let bytes = Array(text.utf8)
      if isUnruly.withLock({ $0 }), Int.random(in: 0..<4) == 0 {
        // The line is cut in the middle, which the length that was promised gives away.
        wire.send(head: "HTTP/1.1 200 OK\nETag: \(tag)\nContent-Length: \(bytes.count)\n\n")
        wire.send(Array(bytes.prefix(bytes.count / 2)))
        return
      }
      wire.answer("200 OK", ["ETag: \(tag)"], body: bytes)
    }
    self.server.withLock { $0 = server }
  }

  func address(_ number: Int) -> String {
    server.withLock { $0?.address("/feed\(number)") ?? "" }
  }

  /// The next issue of every paper; in unruly times connections break.
  func appear(unruly: Bool) {
    issue.withLock { $0 += 1 }
    isUnruly.withLock { $0 = unruly }
  }

  /// Every fourth feed brings what the one before it brings: under the same address, or with the same
  /// words under another one.
  private func feed(_ number: Int) -> String {
    let newest = issue.withLock { $0 } * Self.newEntries + Self.length
    var items = ""
    for entry in stride(from: newest, to: newest - Self.length, by: -1) {
      let source = number % 4 == 3 ? number - 1 : number
      let host = number % 8 == 7 ? "mirror" : "paper"
      items += """
        <item><title>Entry \(entry) of paper \(source)</title>
        <link>https://\(host).example/\(source)/\(entry)</link>
        <guid isPermaLink="false">\(number)-\(entry)</guid>
        <description>\(Self.words(source, entry))</description></item>

        """
    }
    return """
      <rss version="2.0"><channel><title>Paper \(number)</title>
      <link>https://paper.example/\(number)</link>
      \(items)</channel></rss>
      """
  }

  private static func words(_ source: Int, _ entry: Int) -> String {
    (0..<40).map { "On the \($0 + 1)th page paper \(source) prints item \(entry)." }
      .joined(separator: " ")
  }

  /// Connections hold from now on.
  func calm() { isUnruly.withLock { $0 = false } }

  /// The titles of this issue.
  var titles: Set<String> {
    let newest = issue.withLock { $0 } * Self.newEntries + Self.length
    var titles: Set<String> = []
    for number in 0..<feedCount where number % 4 != 3 {
      for entry in (newest - Self.length + 1)...newest {
        titles.insert("Entry \(entry) of paper \(number)")
      }
    }
    return titles
  }
}
