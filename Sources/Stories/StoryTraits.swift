public import Articles

/// What tells an article's story from others, small enough to be kept for every article: its names
/// and telling words, the days it speaks of, when it was published, and where it links to.
///
/// How rare a word is can only be said of a collection, so it is no part of the traits.
public struct StoryTraits: Sendable, Hashable {
  /// A word, folded, or a day as `@2024-07-25`, and how much the article is about it, above 0.
  public struct Term: Sendable, Hashable {
    /// The word or day.
    public let word: String
    /// The same for the words of one name, such as "Los Angeles": together they say one thing.
    let name: String
    /// Whether it is a name, as capitals tell.
    var isName = false
    /// How much the article is about it.
    public let weight: Double
  }

  /// Which article.
  public let id: ArticleID
  /// The day it was published or is dated from, if known.
  public let day: CivilDate?
  /// What it is about, the weightiest first.
  public let terms: [Term]
  /// Its address, without what differs between ways of writing it.
  let address: String?
  /// The addresses it links to, in the same form.
  let links: Set<String>

  /// What a term that is a day begins with: `@`, which is in no word.
  static let dayMark: UInt8 = 0x40

  private static let mostWords = 96
  private static let mostDays = 24
  private static let mostLinks = 200
  private static let dayWeight = 0.6

  /// The traits of an article. Words of dates count as days, and the words of its authors and its
  /// site not at all: they recur from story to story.
  public init(_ dated: DatedArticle) {
    let article = dated.article
    id = article.id
    day = article.reference?.date ?? article.modified?.date
    address = article.url.flatMap { LinkAddress.key(of: $0.string) }
    var links: Set<String> = []
    for block in article.blocks where links.count < Self.mostLinks {
      for inline in block.inlines {
        if case .link(let url) = inline.kind, let key = LinkAddress.key(of: url.string) {
          links.insert(key)
        }
      }
    }
    self.links = links

    var tally = WordTally()
    tally.addTitle(article.title.string)
    if let subtitle = article.subtitle { tally.add(subtitle.string) }
    for keyword in article.keywords { tally.addKeyword(keyword.string) }
    let mentions = Dictionary(grouping: dated.mentions, by: \.range.block)
    for (place, block) in article.blocks.enumerated() {
      tally.add(block.text.string, except: (mentions[place] ?? []).map(\.range.bytes))
    }
    for name in article.byline + [article.site].compactMap({ $0 }) { tally.forget(name.string) }
    terms = tally.heaviest(Self.mostWords) + Self.days(of: dated.events)
  }

  /// The days that are told exactly, those told most often first.
  private static func days(of events: [Event]) -> [Term] {
    var counts: [CivilDate: Int] = [:]
    for event in events where event.when.precision <= .day {
      guard let days = event.when.interval, days.length == 1 else { continue }
      counts[days.first, default: 0] += 1
    }
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(mostDays)
      .map { Term(word: "@\($0.key)", name: "@\($0.key)", weight: dayWeight) }
  }
}
