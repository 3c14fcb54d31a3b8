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
    /// How many bytes its articles have, more or less.
    fileprivate var size = 0

    /// The same, with what is there already marked as not its own.
    fileprivate func owning(_ known: ([ArticleID]) -> Set<ArticleID>) -> Piece {
      let fresh = arrivals.filter { !$0.isChange }.map(\.article.id)
      guard !fresh.isEmpty else { return self }
      let there = known(fresh)
      guard !there.isEmpty else { return self }
      var piece = self
      let new = Set(fresh)
      for index in piece.seen.indices {
        let id = piece.seen[index].article
        if new.contains(id), there.contains(id) { piece.seen[index].isOwn = false }
      }
      return piece
    }
  }

  let feed: Feed
  let subscription: Subscription
  private let maker: EntryArticle
  /// How many entries lead to an address, as it is compared.
  private let linkCounts: [String: Int]

  /// The most entries in a piece.
  static let pieceLength = 500
  /// The most bytes of articles in a piece, but for the last of them.
  private static let pieceSize = 4 << 20
  /// Words of fewer bytes than this are too few to tell that two articles are the same.
  private static let tellingLength = 240

  /// The harvest of a feed that was just read.
  /// `now` is when it comes, if that is known.
  init(
    _ feed: Feed, of subscription: Subscription, extractor: FragmentExtractor,
    now: CivilMoment? = nil
  ) {
    self.feed = feed
    self.subscription = subscription
    maker = EntryArticle(
      feed: feed, subscription: subscription, extractor: extractor, now: now)
    var counts: [String: Int] = [:]
    for entry in feed.entries {
      if let link = entry.link { counts[CleanAddress.of(link), default: 0] += 1 }
    }
    linkCounts = counts
  }

  /// Calls `keep` with each piece, oldest entries first. `known` tells which of some articles have been
  /// kept: of those that an earlier run may have been stopped in, and of those that seem to be new.
  func pieces<Failure: Error>(
    book: FeedBook, known: ([ArticleID]) -> Set<ArticleID>,
    _ keep: (Piece) throws(Failure) -> Void
  ) throws(Failure) {
    var piece = Piece()
    var told: Set<UInt64> = []
    // The articles of this feed: two entries of one feed are never one article.
    var mine = book.articles(of: subscription.id)
    for var entry in feed.entries.reversed() {
      let key = TextDigest.of(entry.identity)
      guard told.insert(key).inserted else { continue }
      entry.takeTexts()
      let digest = TextDigest.of(
        entry.title.string, entry.link ?? "", entry.text?.value ?? "",
        entry.published?.description ?? "")
      if let old = book.entry(key, of: subscription.id) {
        let isSure = book.isSure(key, of: subscription.id)
        let isIn = isSure || known([old.article]).contains(old.article)
        if isSure, old.digest == digest { continue }
        var seen = old
        seen.digest = digest
        piece.seen.append(seen)
        // What another feed, or the reader, has brought is not this feed's to change.
        if !isIn || old.isOwn && old.digest != digest {
          let article = maker.article(of: entry, id: old.article)
          piece.arrivals.append(Arrival(article, isChange: isIn))
        }
      } else {
        var words = Self.words(of: entry)
        var id = ownID(of: entry)
        if words != 0, let twin = book.article(withWords: words) {
          // The same words twice in one feed are a form letter.
          if mine.contains(twin) { words = 0 } else { id = twin }
        }
        if mine.contains(id) { id = feedID(of: entry) }
        mine.insert(id)
        piece.seen.append(SeenEntry(key: key, article: id, digest: digest, words: words))
        piece.arrivals.append(Arrival(maker.article(of: entry, id: id)))
      }
      piece.size += entry.text?.count ?? 0
      if piece.seen.count >= Self.pieceLength || piece.size >= Self.pieceSize {
        try keep(piece.owning(known))
        piece = Piece()
      }
    }
    if !piece.seen.isEmpty { try keep(piece.owning(known)) }
  }

  /// The id of an entry that has not been seen: that of its page, unless other entries lead there too,
  /// or it is the site's own.
  private func ownID(of entry: FeedEntry) -> ArticleID {
    guard let link = entry.link.map(CleanAddress.of), linkCounts[link] == 1,
      link != feed.link.map(CleanAddress.of)
    else { return feedID(of: entry) }
    return ArticleID(naming: link)
  }

  /// The id of an entry by its feed alone.
  private func feedID(of entry: FeedEntry) -> ArticleID {
    ArticleID(naming: "\(subscription.id) \(entry.identity)")
  }

  /// A digest of the letters of an entry's text, whatever stands between them; 0 if they are too few.
  static func words(of entry: FeedEntry) -> UInt64 {
    guard let text = entry.text, text.value.utf8.count >= tellingLength else { return 0 }
    let plain = text.plain
    guard plain.utf8.count >= tellingLength else { return 0 }
    return TextDigest.ofLetters(plain)
  }
}
