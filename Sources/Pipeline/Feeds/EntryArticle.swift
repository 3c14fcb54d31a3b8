import Articles
import Extraction
import Feeds
import Library

/// Makes an article of an entry of a feed.
struct EntryArticle {
  let feed: Feed
  let subscription: Subscription
  let extractor: FragmentExtractor
  /// When it arrives, if that is known: what claims to be of a later day was published then.
  var now: CivilMoment?

  /// The most characters of a title that is taken from the text of an entry without one.
  private static let longestTitle = 90
  /// A text of fewer bytes than this, of a feed that calls it a summary, is only that.
  private static let shortText = 700

  /// The article of an entry, under an id.
  func article(of entry: FeedEntry, id: ArticleID) -> Article {
    let text = entry.text
    var blocks: [Block] = []
    if let text {
      blocks =
        text.kind == .html
        ? extractor.blocks(of: text.value, base: text.base ?? entry.link ?? feed.link)
        : extractor.blocks(ofPlain: text.value)
    }
    var title = entry.title.collapsed.capped(at: 400)
    if title.isEmpty, let first = blocks.first(where: { !$0.text.isEmpty }) {
      title = first.text.collapsed.capped(at: Self.longestTitle)
    }
    var article = Article(
      id: id, title: title, byline: entry.authors.map { $0.collapsed.capped(at: 120) },
      published: believed(entry.published ?? entry.updated), modified: believed(entry.updated),
      site: site, language: (entry.language ?? feed.language).map { SafeText($0) },
      url: entry.link.map { SafeText(CleanAddress.of($0)) },
      image: entry.image.map { SafeText($0) }, keywords: entry.categories, blocks: blocks)
    if isSummary(entry, of: article) { article.form = .summary }
    article.blocks += entry.enclosures.map(EnclosureBlock.block)
    return article
  }

  /// A moment as far as it is to be believed. A day too much is the mistake of a zone or a clock; what
  /// lies further ahead would stand above all that is new until that day comes.
  private func believed(_ moment: CivilMoment?) -> CivilMoment? {
    guard let moment, let now, moment.secondsSince1970 > now.secondsSince1970 + 86_400 else {
      return moment
    }
    return now
  }

  private var site: SafeText? {
    let name = subscription.title ?? feed.title
    return (name.isEmpty ? subscription.address : name).collapsed.capped(at: 80)
  }

  /// Whether the feed brings only the beginning, or a few words, of what its page has.
  private func isSummary(_ entry: FeedEntry, of article: Article) -> Bool {
    guard entry.link != nil else { return false }
    guard let last = article.blocks.last(where: { !$0.text.isEmpty }) else { return true }
    if Self.isCutOff(last.text.string) { return true }
    return entry.content == nil
      && article.blocks.reduce(0) { $0 + $1.text.string.utf8.count } < Self.shortText
  }

  private static func isCutOff(_ text: String) -> Bool {
    ["…", "...", "[…]", "[...]", "(…)"].contains { text.hasSuffix($0) }
  }
}
