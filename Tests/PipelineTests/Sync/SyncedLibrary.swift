import Articles
import Fetch
import Foundation
import Library
import TestSupport
import Testing

@testable import Pipeline

/// A library of its own that is synchronised with a server, and what its reader does.
final class SyncedLibrary {
  let path: String
  private(set) var articles: ArticleLog
  private(set) var feeds: FeedLog
  let service: ReaderService
  /// How many items come in that have been read.
  var newestCount = 1_000
  /// How many that stand in no list are asked for.
  var doubtCount = 2_000

  static let moment = CivilMoment(secondsSince1970: 1_750_000_000)

  init(_ service: ReaderService, disk: any Disk = StoppingDisk()) throws {
    self.service = service
    path =
      FileManager.default.temporaryDirectory
      .appendingPathComponent("dateline-\(UUID().uuidString)").path
    articles = try ArticleLog(at: path, through: disk, segmentLimit: 64 << 20)
    feeds = try FeedLog(at: path, through: disk)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Starts the program again.
  func restart(_ disk: any Disk = StoppingDisk()) throws {
    articles = try ArticleLog(at: path, through: disk, segmentLimit: 64 << 20)
    feeds = try FeedLog(at: path, through: disk)
  }

  @discardableResult
  func sync(
    password: String = "pass&wörd=", isCancelled: @escaping () -> Bool = { false }
  ) throws -> SyncReport {
    let server = try #require(ServerAddress(service.address))
    let client = WebClient(agent: "dateline/0 (test)", proxies: WebProxies([:]))
    var sync = Sync(
      articles: articles, feeds: feeds, client: client, server: server, user: "anna",
      password: password, now: { Self.moment })
    sync.newestCount = newestCount
    sync.doubtCount = doubtCount
    return sync.run(isCancelled: isCancelled)
  }

  /// Marks an article as the reader does.
  func mark(_ id: ArticleID, read: Bool? = nil, starred: Bool? = nil) throws {
    guard let old = try articles.article(id)?.state else { return }
    var new = old
    new.isRead = read ?? old.isRead
    new.isStarred = starred ?? old.isStarred
    try feeds.prepare(id, from: old, to: new, at: Self.moment)
    try articles.set(new, was: old, for: id)
  }

  func state(_ id: ArticleID) throws -> ReadingState? { try articles.article(id)?.state }

  func article(titled title: String) throws -> Article? {
    let row = rows.first { $0.title.string == title }
    return try row.flatMap { try articles.article($0.id)?.article }
  }

  var rows: [ArticleSummary] { articles.summaries(matching: Query("")).rows }

  /// The article of an item with a page of its own.
  static func id(_ item: ReaderService.Item) -> ArticleID {
    ArticleID(naming: item.link ?? "")
  }

  /// What differs between both sides, a line each.
  func differences() throws -> [String] {
    var lines: [String] = []
    let items = service.items
    for item in items {
      // What was read long ago is not looked at, unless it is known here.
      let isOld = item.isRead && !item.isStarred && items.count > newestCount
      if isOld, feeds.book.sync.items(of: Self.id(item)).isEmpty { continue }
      guard let state = try state(Self.id(item)) else {
        lines.append("\(item.title) is not here")
        continue
      }
      if state.isRead != item.isRead { lines.append("\(item.title) is read here: \(state.isRead)") }
      if state.isStarred != item.isStarred {
        lines.append("\(item.title) is starred here: \(state.isStarred)")
      }
    }
    let book = feeds.book
    let here = Set(book.feeds.map { "\($0.subscription.address) \($0.subscription.tags)" })
    let there = Set(
      service.change { $0.feeds }.map { "\($0.address) \($0.labels.map { SafeText($0) })" })
    if here != there { lines.append("feeds: \(here.symmetricDifference(there))") }
    if !book.sync.pending.isEmpty { lines.append("pending: \(book.sync.pending)") }
    if Set(rows.map(\.id)).count != rows.count { lines.append("an article is there twice") }
    return lines
  }
}
