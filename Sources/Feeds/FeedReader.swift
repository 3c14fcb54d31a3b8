import Articles
import Markup

/// Reads a feed in any of the formats there are, as well-formed as they come.
///
/// RSS 0.9x, 1.0, 1.1 and 2.0, Atom 0.3 and 1.0 (RFC 4287), CDF, JSON Feed 1.0 and 1.1, with what
/// feeds borrow: Dublin Core, Media RSS, iTunes, content modules. What is not well-formed is read
/// as far as it makes sense. It asks no clock and fetches nothing.
public struct FeedReader: Sendable {
  private let limits: FeedLimits

  /// A reader with limits.
  public init(limits: FeedLimits = FeedLimits()) { self.limits = limits }

  /// The feed in `bytes`.
  ///
  /// - Parameters:
  ///   - bytes: the feed as it came.
  ///   - charset: the label of the transport, if it gave one.
  ///   - address: where it came from; relative links count from it if the feed says no other.
  public func feed(
    from bytes: [UInt8], charset: String? = nil, address: String? = nil
  ) throws(FeedError) -> Feed {
    guard bytes.count <= limits.bytes else { throw .tooLarge(limit: limits.bytes) }
    let decoded = CharacterDecoder.xml(bytes, charset: charset).bytes
    guard decoded.count <= limits.bytes else { throw .tooLarge(limit: limits.bytes) }
    guard let first = decoded.firstIndex(where: { $0 > 0x20 && !Self.mark.contains($0) }) else {
      throw .empty
    }
    var feed: Feed
    if decoded[first] == 0x7B || decoded[first] == 0x5B {
      feed = try JSONFeed(limits: limits, address: address).feed(decoded[first...])
    } else {
      feed = try XMLFeed(limits: limits, address: address).feed(decoded)
    }
    EntryIdentity.assign(to: &feed.entries)
    return feed
  }

  /// The bytes of a byte order mark in UTF-8.
  private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
}
