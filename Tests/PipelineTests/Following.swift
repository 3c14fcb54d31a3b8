import Articles
import Fetch
import Foundation
import Library
import Synchronization
import TestSupport

@testable import Pipeline

/// A library of its own, with feeds that come from a server of ours.
final class Following: Sendable {
  let path: String
  let articles: ArticleLog
  let feeds: FeedLog

  init() throws {
    path =
      FileManager.default.temporaryDirectory
      .appendingPathComponent("dateline-\(UUID().uuidString)").path
    articles = try ArticleLog(at: path)
    feeds = try FeedLog(at: path)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func follow(_ addresses: String..., whole: Bool = false) throws {
    try feeds.write { _ in
      addresses.map { .subscribed(Subscription(address: SafeText($0), isWhole: whole)) }
    }
  }

  @discardableResult
  func refresh(
    isNamed: Bool = false, answers: [FeedID: WebAnswer] = [:],
    at now: CivilMoment = ArticleLog.systemTime(), limits: WebLimits = .feed,
    ignoring ignored: Query? = nil,
    isCancelled: @escaping @Sendable () -> Bool = { false }
  ) throws -> [FeedOutcome.Result] {
    var client = WebClient(agent: "dateline/0 (test)", proxies: WebProxies([:]))
    client.feedLimits = limits
    let refresh = Refresh(
      articles: articles, feeds: feeds, client: client, intake: Intake(), now: { now },
      isIgnored: { article, feed, name in
        let tags = feed.tags.map(\.string)
        return ignored?.matches(
          FoldedArticle(article),
          of: QueriedFeed(
            id: feed.id.description, title: name, address: feed.address.string, tags: tags))
          ?? false
      })
    return try refresh.run(
      feeds.book.feeds, isNamed: isNamed, answers: answers, isCancelled: isCancelled
    ).map(\.result)
  }

  var titles: [String] {
    articles.summaries(matching: Query("")).rows.map(\.title.string).sorted()
  }

  func article(_ title: String) throws -> Article? {
    let row = articles.summaries(matching: Query("")).rows.first { $0.title.string == title }
    return try row.flatMap { try articles.article($0.id)?.article }
  }

  var bytesOnDisk: Int {
    let files = FileManager.default.enumerator(atPath: path)
    return (files?.compactMap { $0 as? String } ?? []).reduce(0) { sum, name in
      let size = try? FileManager.default.attributesOfItem(atPath: path + "/" + name)[.size] as? Int
      return sum + (size ?? 0)
    }
  }
}

/// What a server of feeds gives, to be changed while it runs.
final class Desk: Sendable {
  private let shelf = Mutex<[String: String]>([:])

  subscript(path: String) -> String? {
    get { shelf.withLock { $0[path] } }
    set { shelf.withLock { $0[path] = newValue } }
  }

  static func feed(_ items: String...) -> String {
    """
    <rss version="2.0"><channel><title>Valley Post</title><link>https://valley.example/</link>
    \(items.joined(separator: "\n"))</channel></rss>
    """
  }

  static func item(
    _ title: String, _ text: String, link: String? = nil, guid: String? = nil
  ) -> String {
    let id = guid.map { "<guid isPermaLink=\"false\">\($0)</guid>" } ?? ""
    let page = link.map { "<link>\($0)</link>" } ?? ""
    return """
      <item><title>\(title)</title>\(page)\(id)<pubDate>Mon, 03 Mar 2025 08:00:00 GMT</pubDate>
      <description>\(text)</description></item>
      """
  }

  /// A server that gives what is on the desk, with an ETag.
  func server() throws -> StreetServer {
    try StreetServer { [self] question, wire in
      guard let text = self[question.target] else { return wire.answer("404 Not Found") }
      let tag = "\"\(text.utf8.count)-\(text.utf8.reduce(0) { $0 &* 31 &+ Int($1) })\""
      if question.fields["if-none-match"] == tag { return wire.answer("304 Not Modified") }
      wire.answer("200 OK", ["ETag: \(tag)"], body: Array(text.utf8))
    }
  }
}
