import Articles
import Extraction
import Feeds
import Library

/// What is new in a feed, or has changed since it was last taken in, in pieces that are kept one after
/// another.
struct FeedHarvest {
  /// Entries that are kept in one batch, and their articles.
  struct Piece {
    var seen: [SeenEntry] = []
    var arrivals: [Arrival] = []
  }

  let feed: Feed
  let subscription: Subscription
  private let maker: EntryArticle
  private let linkCounts: [String: Int]

  /// The most entries in a piece.
  static let pieceLength = 500
  /// Words of fewer bytes than this are too few to tell that two articles are the same.
  private static let tellingLength = 240

  /// The harvest of a feed that was just read.
  init(_ feed: Feed, of subscription: Subscription, extractor: FragmentExtractor) {
    self.feed = feed
    self.subscription = subscription
    maker = EntryArticle(feed: feed, subscription: subscription, extractor: extractor)
    var counts: [String: Int] = [:]
    for entry in feed.entries { if let link = entry.link { counts[link, default: 0] += 1 } }
    linkCounts = counts
  }

  /// Calls `keep` with each piece, oldest entries first. `known` tells which articles have been kept of
  /// those that an earlier run may have been stopped in.
  func pieces<Failure: Error>(
    book: FeedBook, known: ([ArticleID]) -> Set<ArticleID>,
    _ keep: (Piece) throws(Failure) -> Void
  ) throws(Failure) {
    var piece = Piece()
    var told: Set<UInt64> = []
    var twins: [UInt64: ArticleID] = [:]
    for entry in feed.entries.reversed() {
      let key = TextDigest.of(entry.identity)
      guard told.insert(key).inserted else { continue }
      let digest = TextDigest.of(
        entry.title.string, entry.link ?? "", entry.text?.value ?? "",
        entry.published?.description ?? "")
      let old = book.entry(key, of: subscription.id)
      let isSure = book.isSure(key, of: subscription.id)
      let isIn = old.map { isSure || known([$0.article]).contains($0.article) } ?? false
      if let old, isIn, old.digest == digest {
        if !isSure { piece.seen.append(old) }
        continue
      }
      let words = Self.words(of: entry)
      let id =
        old?.article ?? book.article(withWords: words) ?? twins[words] ?? ownID(of: entry)
      if words != 0 { twins[words] = twins[words] ?? id }
      piece.seen.append(SeenEntry(key: key, article: id, digest: digest, words: words))
      piece.arrivals.append(
        Arrival(maker.article(of: entry, id: id), isChange: isIn))
      if piece.seen.count >= Self.pieceLength {
        try keep(piece)
        piece = Piece()
      }
    }
    if !piece.seen.isEmpty { try keep(piece) }
  }

  /// The id of an entry that has not been seen: that of its page, unless other entries have the same
  /// link, or the link is the site's own.
  private func ownID(of entry: FeedEntry) -> ArticleID {
    guard let link = entry.link, linkCounts[link] == 1, link != feed.link else {
      return ArticleID(naming: "\(subscription.id) \(entry.identity)")
    }
    return ArticleID(naming: CleanAddress.of(link))
  }

  /// A digest of the letters of an entry's text, whatever stands between them; 0 if they are too few.
  static func words(of entry: FeedEntry) -> UInt64 {
    guard let text = entry.text, text.value.utf8.count >= tellingLength else { return 0 }
    let plain = text.plain
    guard plain.utf8.count >= tellingLength else { return 0 }
    return TextDigest.ofLetters(plain)
  }
}
