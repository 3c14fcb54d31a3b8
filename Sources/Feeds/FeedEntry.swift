public import Articles

/// One entry of a feed.
public struct FeedEntry: Sendable {
  /// The identifier that it gives itself, as it is written; nothing if it gives none.
  public var id: String?
  /// What tells it from the other entries, now and when the feed is fetched again: its identifier
  /// if no other entry has the same, else its link, else its title with its day or its text.
  public var identity = ""
  /// Its title as plain text on one line; empty if it has none.
  public var title: SafeText = ""
  /// The page that it stands for: http, https or mailto.
  public var link: String?
  /// When it was published, in the zone that was given.
  public var published: CivilMoment?
  /// When it was changed last, in the zone that was given.
  public var updated: CivilMoment?
  /// Who wrote it, each once.
  public var authors: [SafeText] = []
  /// The whole text, if the feed brings it.
  public var content: FeedText?
  /// A short text.
  public var summary: FeedText?
  /// What it is filed under, each once.
  public var categories: [SafeText] = []
  /// The address of a picture.
  public var image: String?
  /// What it brings to hear, to see or to keep, each address once; pictures are not among it.
  public var enclosures: [FeedEnclosure] = []
  /// Its language, if it says another one than its feed.
  public var language: String?

  /// An entry that says nothing.
  public init() {}

  /// What there is to read: the content, or the summary where the content has no words.
  public var text: FeedText? {
    guard let content, let summary else { return content ?? summary }
    return content.count < Self.shortest && content.plain.isEmpty ? summary : content
  }

  /// Brings its texts into memory, if they are elsewhere.
  public mutating func takeTexts() {
    content?.take()
    summary?.take()
  }

  /// Puts its texts where those of large feeds are.
  mutating func putTexts(into texts: any FeedTexts) {
    content?.put(into: texts)
    summary?.put(into: texts)
  }

  /// How many bytes it holds beside its texts, more or less.
  var factSize: Int {
    var size = (id ?? "").utf8.count + title.string.utf8.count + (link ?? "").utf8.count
    size += (image ?? "").utf8.count + enclosures.reduce(0) { $0 + $1.address.utf8.count }
    for word in authors + categories { size += word.string.utf8.count }
    return size + (content?.base ?? "").utf8.count + (summary?.base ?? "").utf8.count
  }

  /// A longer content is not looked at for words.
  private static let shortest = 2048
}
