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
    return try decoded.withUnsafeBufferPointer { (bytes) throws(FeedError) in
      try feed(from: FeedSource(bytes: bytes, first: first), address: address)
    }
  }

  /// The same of bytes that are more than is good to hold, one entry at a time.
  ///
  /// - Parameters:
  ///   - texts: where the texts of the entries are put; in memory if nowhere.
  ///   - passed: is told up to where the bytes have been read; what is before may be looked at again.
  public func feed(
    from bytes: UnsafeBufferPointer<UInt8>, charset: String? = nil, address: String? = nil,
    texts: (any FeedTexts)?, passed: @escaping (Int) -> Void
  ) throws(FeedError) -> Feed {
    guard bytes.count <= limits.bytes else { throw .tooLarge(limit: limits.bytes) }
    // A tag is not cut in two.
    let head = bytes.prefix(Self.sample)
    let sample = head.lastIndex(of: 0x3E).map { head[...$0] } ?? head
    guard CharacterDecoder.isReadAsUTF8(Array(sample), charset: charset) else {
      guard bytes.count <= Self.longestForeign else { throw .tooLarge(limit: Self.longestForeign) }
      return try feed(from: Array(bytes), charset: charset, address: address)
    }
    var first = 0
    while first < bytes.count, bytes[first] <= 0x20 || Self.mark.contains(bytes[first]) {
      first += 1
      if first % Self.sample == 0 { passed(first) }
    }
    guard first < bytes.count else { throw .empty }
    return try feed(
      from: FeedSource(bytes: bytes, first: first, texts: texts, passed: passed), address: address)
  }

  private func feed(from source: FeedSource, address: String?) throws(FeedError) -> Feed {
    let start = source.bytes[source.first]
    var feed =
      start == 0x7B || start == 0x5B
      ? try JSONFeed(limits: limits, address: address, isRaw: source.passed != nil).feed(source)
      : try XMLFeed(limits: limits, address: address).feed(source)
    EntryIdentity.assign(to: &feed.entries)
    return feed
  }

  /// By so many bytes of a large feed its encoding is known.
  private static let sample = 4 << 20
  /// The most bytes of a large feed that has to be made UTF-8 first, which is done in memory.
  private static let longestForeign = 64 << 20

  /// The bytes of a byte order mark in UTF-8.
  private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
}

/// The bytes of a feed in UTF-8 while they are read.
struct FeedSource {
  let bytes: UnsafeBufferPointer<UInt8>
  /// Where something is written first.
  let first: Int
  /// Where texts are put, if the feed is large.
  var texts: (any FeedTexts)?
  /// Is told up to where they have been read, if the feed is large.
  var passed: ((Int) -> Void)?
}
