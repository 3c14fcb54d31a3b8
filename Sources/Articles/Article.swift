/// The name of an article in a library: 16 lower-case hexadecimal digits, stable for the same
/// address (or, without one, for the same text), safe on a command line and in a path.
public struct ArticleID: Sendable, Hashable, Codable, CustomStringConvertible {
  /// The digits as the number that they are.
  public let number: UInt64

  /// The id with that number.
  public init(number: UInt64) { self.number = number }

  /// The id of an article with that identity, an address or a text: FNV-1a of its UTF-8, 64 bits.
  public init(naming identity: String) {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in identity.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    number = hash
  }

  /// Reads an id as it was printed.
  public init?(_ text: some StringProtocol) {
    guard text.utf8.count == 16 else { return nil }
    var number: UInt64 = 0
    for byte in text.utf8 {
      switch byte {
      case 0x30...0x39: number = number << 4 | UInt64(byte - 0x30)
      case 0x61...0x66: number = number << 4 | UInt64(byte - 0x57)
      default: return nil
      }
    }
    self.number = number
  }

  /// The digits: sixteen, hexadecimal, in lower case.
  public var description: String {
    let digits = String(number, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }

  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let id = ArticleID(text) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "not an article's id"))
    }
    self = id
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

/// An article without its page: what it says of itself, and its text as blocks.
public struct Article: Sendable, Hashable, Codable {
  /// Its name in a library.
  public var id: ArticleID
  /// The headline, once; empty only if the text has none.
  public var title: SafeText
  /// The second headline, where there is one.
  public var subtitle: SafeText?
  /// The authors as people's names, in the page's order.
  public var byline: [SafeText]
  /// When it was published.
  public var published: CivilMoment?
  /// When it was last changed.
  public var modified: CivilMoment?
  /// The place and day at the head of the text.
  public var dateline: Dateline?
  /// The name of the site or paper.
  public var site: SafeText?
  /// The section or breadcrumb, outermost first.
  public var section: [SafeText]
  /// A BCP 47 tag.
  public var language: SafeText?
  /// The canonical address.
  public var url: SafeText?
  /// The lead image's address.
  public var image: SafeText?
  /// The lead image in words, for those who do not see it.
  public var imageAlternative: SafeText?
  /// Keywords of the page.
  public var keywords: [SafeText]
  /// What sort of page it came from.
  public var form: Form
  /// The text in reading order, without the title.
  public var blocks: [Block]

  /// What sort of page an article came from.
  public enum Form: String, Sendable, Codable {
    case article
    /// Only the head of an article: the rest is behind a paywall.
    case preview
    /// As much of an article as a feed brings: the rest stands on its page.
    case summary
    /// No article: a home page, an index, an error page. Its readable text is there all the same.
    case page

    /// What a reader is told of it; nothing of an article that is whole.
    public var note: String? {
      switch self {
      case .article: nil
      case .preview: "Only the beginning: the page keeps the rest to its subscribers."
      case .summary: "The feed brings only this much of it: the rest stands on its page."
      case .page: "No article was found on this page; this is its readable text."
      }
    }
  }

  /// An article of that identity with what is known of it.
  public init(
    id: ArticleID, title: SafeText, subtitle: SafeText? = nil, byline: [SafeText] = [],
    published: CivilMoment? = nil, modified: CivilMoment? = nil, dateline: Dateline? = nil,
    site: SafeText? = nil, section: [SafeText] = [], language: SafeText? = nil,
    url: SafeText? = nil, image: SafeText? = nil, imageAlternative: SafeText? = nil,
    keywords: [SafeText] = [],
    form: Form = .article, blocks: [Block] = []
  ) {
    self.id = id
    self.title = title
    self.subtitle = subtitle
    self.byline = byline
    self.published = published
    self.modified = modified
    self.dateline = dateline
    self.site = site
    self.section = section
    self.language = language
    self.url = url
    self.image = image
    self.imageAlternative = imageAlternative
    self.keywords = keywords
    self.form = form
    self.blocks = blocks
  }

  /// Its text: the blocks joined by an empty line.
  public var text: String { blocks.map(\.text.string).joined(separator: "\n\n") }

  /// The day that relative dates in it count from: the dateline's, else the day of publication.
  public var reference: CivilMoment? {
    dateline?.date.map { CivilMoment($0) } ?? published
  }
}

/// The place and day at the head of a report: "Gaza City – August 8, 2024 –".
public struct Dateline: Sendable, Hashable, Codable {
  /// The place as it was written.
  public var place: SafeText?
  /// The day, if one was written.
  public var date: CivilDate?
  /// Where it stands in the text, if it still does.
  public var range: TextRange?

  /// A dateline with what was said in it.
  public init(place: SafeText? = nil, date: CivilDate? = nil, range: TextRange? = nil) {
    self.place = place
    self.date = date
    self.range = range
  }
}

/// An article with every date in it found and resolved.
public struct DatedArticle: Sendable, Hashable {
  /// The article.
  public var article: Article
  /// The mentions in reading order, none overlapping.
  public var mentions: [DateMention]
  /// The events in reading order.
  public var events: [Event]

  /// An article, its mentions and its events.
  public init(_ article: Article, mentions: [DateMention] = [], events: [Event] = []) {
    self.article = article
    self.mentions = mentions
    self.events = events
  }

  /// The events as sources of a timeline.
  public var sources: [Timeline.Source] {
    events.map { Timeline.Source(article: article.id, title: article.title, event: $0) }
  }

  /// How many events its timeline shows, and a list says that it has.
  public var eventCount: Int { Timeline.count(of: events, in: article.id) }
}
