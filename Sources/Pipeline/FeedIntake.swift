public import Feeds
public import Fetch
import Markup

/// The way from an input to a feed: fetch → read, with the limits of feeds.
public struct FeedIntake: Sendable {
  private let fetcher: Fetcher
  private let reader: FeedReader

  /// The way through a door; of each input no more is taken in than of a feed.
  public init(fetcher: Fetcher, limits: FeedLimits = FeedLimits()) {
    var fetcher = fetcher
    fetcher.webLimits = (fetcher.web ?? WebClient()).feedLimits
    fetcher.pageLimit = fetcher.webLimits.rawBytes
    self.fetcher = fetcher
    reader = FeedReader(limits: limits)
  }

  /// The feed of an input as it was given: a path, an address or `-`. `address` is where the feed
  /// came from, if that is known and the fetching does not say it. While the web is waited for,
  /// `isCancelled` is asked every 50 ms.
  public func feed(
    of word: String, address: String? = nil, isCancelled: () -> Bool = { false }
  ) throws(FeedIntakeError) -> Feed {
    let page: FetchedPage
    do {
      page = try fetcher.fetch(InputName(word), isCancelled: isCancelled)
    } catch {
      throw .fetch(error)
    }
    if isBinary(page.bytes) { throw .binary }
    do {
      if let answer = page.answer, answer.file != nil {
        return try answer.feed(through: reader, from: address)
      }
      return try reader.feed(
        from: page.bytes, charset: page.charset, address: address ?? page.address)
    } catch {
      throw error == .isPage ? .page(feeds: feeds(of: page)) : .feed(error)
    }
  }

  /// The addresses of the feeds that a web page names, the best first.
  private func feeds(of page: FetchedPage) -> [String] {
    guard let document = try? HTMLDocument(parsing: page.bytes, charset: page.charset) else {
      return []
    }
    return FeedDiscovery.feeds(in: document, address: page.address).map(\.url)
  }
}

/// Why an input did not become a feed.
public enum FeedIntakeError: Error, Sendable, Hashable {
  /// It could not be brought.
  case fetch(FetchError)
  /// It is an image, an archive, a program: no text.
  case binary
  /// It is a web page; the addresses of the feeds that it names, the best first.
  case page(feeds: [String])
  /// What was brought is no feed that can be read.
  case feed(FeedError)
}
