import Articles

/// A clean article as JSON: what `extract`, `show` and `open` print.
///
/// `text` is what reads on from the first sentence to the last: the text of the blocks joined by an
/// empty line. A figure stands beside it: its caption is a member of its block.
struct ArticleRecord: Encodable {
  /// The input as it was given.
  let id: String
  /// The article.
  let article: Article

  private enum Key: String, CodingKey {
    case id, article, title, subtitle, byline, published, modified, dateline, site, section
    case language, url, image, imageAlternative, keywords, form, text, blocks, links
  }

  private struct Place: Encodable {
    let place: SafeText?
    let date: CivilDate?
  }

  func encode(to encoder: any Encoder) throws {
    var box = encoder.container(keyedBy: Key.self)
    try box.encode(id, forKey: .id)
    try box.encode(article.id, forKey: .article)
    try box.encode(article.title, forKey: .title)
    try box.encodeIfPresent(article.subtitle, forKey: .subtitle)
    try box.encode(article.byline.map(\.string).joined(separator: ", "), forKey: .byline)
    try box.encode(article.published, forKey: .published)
    try box.encodeIfPresent(article.modified, forKey: .modified)
    try box.encode(
      article.dateline.map { Place(place: $0.place, date: $0.date) }, forKey: .dateline)
    try box.encode(article.site, forKey: .site)
    try box.encode(article.section, forKey: .section)
    try box.encode(article.language, forKey: .language)
    try box.encode(article.url, forKey: .url)
    try box.encode(article.image, forKey: .image)
    try box.encodeIfPresent(article.imageAlternative, forKey: .imageAlternative)
    try box.encode(article.keywords, forKey: .keywords)
    try box.encode(article.form, forKey: .form)
    let blocks = article.blocks.map { BlockRecord(block: $0) }
    try box.encode(
      blocks.compactMap(\.runningText).joined(separator: "\n\n"), forKey: .text)
    try box.encode(blocks, forKey: .blocks)
    try box.encode(links, forKey: .links)
  }

  /// Every address that the text links to, once, in reading order.
  private var links: [SafeText] {
    var seen: Set<SafeText> = []
    return article.blocks.flatMap(\.inlines).compactMap { inline in
      guard case .link(let address) = inline.kind, seen.insert(address).inserted else { return nil }
      return address
    }
  }
}
