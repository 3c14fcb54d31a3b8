public import Articles
import Extraction
public import Feeds
public import Fetch
import Library
import Markup

/// What an input turned out to be.
public enum InputContent: Sendable {
  /// A page or a text; of a page that is no article, the feeds that it leads to, the best first.
  case article(Article, feeds: [FeedDiscovery.Found])
  /// A feed.
  case feed(ReadFeed)

  /// The articles of it.
  public var articles: [Article] {
    switch self {
    case .article(let article, _): [article]
    case .feed(let feed): feed.articles
    }
  }
}

/// A feed that was read and is not followed: its entries as articles, in the feed's order.
public struct ReadFeed: Sendable {
  /// Its name for itself; empty if it gives none.
  public let title: SafeText
  /// The answer of the web that it was read from, if it came from there.
  public let answer: WebAnswer?
  /// Its entries.
  public let articles: [Article]
}

extension Intake {
  /// What an input is, a page, a text or a feed, as it was given: a path, an address or `-`. A feed may
  /// be larger than a page. While the web is waited for, `isCancelled` is asked every 50 ms.
  public func content(
    of word: String, address: String? = nil, isCancelled: () -> Bool = { false }
  ) throws(IntakeError) -> InputContent {
    var patient = self
    let web = fetcher.web ?? WebClient()
    patient.fetcher.pageLimit = max(fetcher.pageLimit, web.feedLimits.rawBytes)
    patient.fetcher.webLimits = web.unknownLimits
    var page = try patient.fetched(word, isCancelled)
    if let feed = feed(in: page, address: address) { return .feed(feed) }
    if page.bytes.prefix(4096).contains(0x3C), SubscriptionReader.isList(page.bytes) {
      throw .isFeedList
    }
    let limit = page.address == nil ? fetcher.pageLimit : fetcher.webLimits.bytes
    guard page.bytes.count <= limit else { throw .fetch(.tooLarge(limit: limit)) }
    page = try opened(page)
    let article = try article(of: page, address: address)
    guard article.form == .page, form(of: page) == .html,
      let document = try? HTMLDocument(parsing: page.bytes, charset: page.charset)
    else { return .article(article, feeds: []) }
    let feeds = FeedDiscovery.feeds(in: document, address: address ?? page.address)
    return .article(article, feeds: feeds)
  }

  /// The feed that the bytes are, if they begin like one and are.
  private func feed(in page: FetchedPage, address: String?) -> ReadFeed? {
    guard FeedSniff.mayBeFeed(page.bytes),
      let feed = try? FeedReader().feed(
        from: page.bytes, charset: page.charset, address: address ?? page.address)
    else { return nil }
    let place = page.address ?? address ?? page.name
    let harvest = FeedHarvest(
      feed, of: Subscription(address: SafeText(place)), extractor: FragmentExtractor())
    var articles: [Article] = []
    harvest.pieces(book: FeedBook(), known: { _ in [] }) { articles += $0.arrivals.map(\.article) }
    return ReadFeed(title: feed.title, answer: page.answer, articles: articles.reversed())
  }
}

/// Whether something may be a feed, going by how it begins: enough to tell it from a page or a text.
enum FeedSniff {
  /// Whether the bytes begin like XML with a feed's root in sight, or like a JSON Feed.
  static func mayBeFeed(_ bytes: [UInt8]) -> Bool {
    // Of UTF-16 every other byte is nothing. Letters are ASCII here, and are made small.
    let head = bytes.prefix(4096).lazy.filter { $0 != 0 }
      .map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
    return mayBeFeed(head: Array(head))
  }

  private static func mayBeFeed(head: [UInt8]) -> Bool {
    guard let first = opening(of: head) else { return false }
    if first == UInt8(ascii: "{") { return holds(["jsonfeed.org/version"], head) }
    guard first == UInt8(ascii: "<") else { return false }
    return holds(["<rss", "<feed", "<rdf", "<channel", ":feed", ":rss"], head)
      && !holds(["<html"], head)
  }

  /// The first byte that is no white space, no mark of the byte order and no broken letter.
  private static func opening(of head: [UInt8]) -> UInt8? {
    guard let first = head.first(where: { $0 != 0x20 && !(9...13).contains($0) }) else {
      return nil
    }
    if first < 0x80 { return first }
    let text = String(decoding: head, as: UTF8.self)
    return text.drop { $0.isWhitespace || $0 == "\u{FEFF}" || $0 == "\u{FFFD}" }.utf8.first
  }

  private static func holds(_ words: [StaticString], _ head: [UInt8]) -> Bool {
    head.withUnsafeBufferPointer { head in
      head.indices.contains { index in
        words.contains { word in
          word.withUTF8Buffer { word in
            head[index] == word[0] && index + word.count <= head.count
              && zip(head[index...], word).allSatisfy { $0 == $1 }
          }
        }
      }
    }
  }
}
