import Articles
import Extraction
import Feeds
import Library
import Markup

/// Makes articles of a server's items, as those of feeds are made: the same page, or the same words,
/// are the same article whichever way they came.
struct ItemArticle {
  /// What the article of an item is to be called.
  let id: ArticleID
  /// The digest of its words.
  let words: UInt64
  /// The article.
  let article: Article

  /// The article of an item that came with a feed. `isTaken` tells whether an article is another item
  /// of that feed that is there: then they share an address without being the same.
  init(
    _ item: ServerItem, of feed: FeedID, page: FeedBook.Page?, book: FeedBook,
    now: CivilMoment, isTaken: (ArticleID) -> Bool, twin: (UInt64) -> ArticleID?
  ) {
    var source = Feed(format: .atom)
    source.title = page?.title ?? SafeText(item.feedTitle ?? "").collapsed
    source.link = item.site
    let entry = Self.entry(item, site: item.site)
    words = FeedHarvest.words(of: entry)
    let own = ArticleID(naming: "\(feed) \(ItemName.long(item.number))")
    var id = own
    if let same = words == 0 ? nil : book.article(withWords: words) ?? twin(words) {
      id = same
    } else if let link = entry.link, link != item.site {
      let same = ArticleID(naming: CleanAddress.of(link))
      id = isTaken(same) ? own : same
    }
    self.id = id
    let subscription =
      page?.subscription ?? Subscription(address: SafeText(item.stream), title: source.title)
    article = EntryArticle(
      feed: source, subscription: subscription, extractor: FragmentExtractor(), now: now
    ).article(of: entry, id: id)
  }

  /// The item as an entry of a feed.
  private static func entry(_ item: ServerItem, site: String?) -> FeedEntry {
    var entry = FeedEntry()
    entry.identity = ItemName.long(item.number)
    entry.id = entry.identity
    // One server writes titles as plain text, the other with references; neither with tags.
    let title = item.title.replacing("<", with: "&lt;")
    entry.title = SafeText(FragmentText.plain(title)).collapsed
    entry.link = item.address
    entry.published = item.published.map { CivilMoment(secondsSince1970: $0) }
    if let updated = item.updated, updated > item.published ?? 0 {
      entry.updated = CivilMoment(secondsSince1970: updated)
    }
    let author = SafeText(item.author ?? "").collapsed
    if !author.isEmpty { entry.authors = [author] }
    entry.content = item.text.flatMap { FeedText($0, kind: .html, base: item.address ?? site) }
    entry.image = item.image
    return entry
  }
}
