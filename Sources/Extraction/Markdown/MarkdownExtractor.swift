public import Articles
import Markup

/// A Markdown text → an article: CommonMark with GitHub's tables, and front matter.
///
/// Nothing in the text is dropped but its marks, comments and the tags of HTML in it. Linear in the
/// text, whatever is nested in it.
public struct MarkdownExtractor: Sendable {
  /// An extractor; it has no settings.
  public init() {}

  /// Reads an article from a Markdown text; `name` is the title of one that has none. Links and
  /// pictures are made absolute against the address that the front matter gives, or `address`, where
  /// the text came from.
  public func article(from text: String, name: String, address: String? = nil) -> Article {
    let safe = SafeText(Tabs.expanded(text)).string
    var lines = safe.split(separator: "\n", omittingEmptySubsequences: false)[...]
    let front = FrontMatter(takenFrom: &lines)
    let reader = MarkdownBlockReader(lines)
    let own = front.address(
      "url", "canonical", "canonical_url", "permalink", "link", "source", "source_url",
      "original_url")
    let base = (own ?? address).flatMap { PageAddress($0) }
    var blocks = reader.pieces.compactMap { Self.block($0, reader.references, base) }

    var article = Article(id: ArticleID(naming: name + "\n" + safe), title: "")
    article.title = SafeText(front.text("title") ?? "").collapsed
    Self.takeTitle(&article, &blocks)
    if article.title.isEmpty { article.title = SafeText(name).collapsed }
    article.subtitle = front.text("subtitle", "description", "summary").map { SafeText($0) }
    article.byline = front.texts("author", "authors", "by").map { SafeText($0) }
    article.published = front.moment("date", "published", "pubdate")
    article.modified = front.moment("lastmod", "updated", "modified", "last_modified_at")
    article.language = front.text("lang", "language").map { SafeText($0) }
    article.url = own.map { SafeText($0) }
    article.site = front.name("site", "source", "publication").map { SafeText($0) }
    article.keywords = front.texts("tags", "keywords").map { SafeText($0) }
    article.image = front.address("image", "cover", "thumbnail").map { SafeText($0) }
    article.imageAlternative = front.text("image_alt", "image_caption").map { SafeText($0) }
    article.form = front.text("form").flatMap { Article.Form(rawValue: $0) } ?? .article
    article.section = front.texts("categories", "category", "section").map { SafeText($0) }
    Self.takeByline(&article, &blocks)
    article.id = ArticleID(naming: article.url?.string ?? article.title.string + "\n" + safe)
    article.dateline = PlainDateline.find(in: blocks, near: article.published?.date)
    article.blocks = blocks
    return article
  }

  /// The first heading is the title, if nothing but a picture stands before it; said in the front
  /// matter too, it goes.
  private static func takeTitle(_ article: inout Article, _ blocks: inout [Block]) {
    let first = blocks.prefix(4).firstIndex { block in
      if case .heading(let level) = block.kind { return level == 1 }
      return false
    }
    guard let first, blocks[..<first].allSatisfy({ $0.kind.word == "figure" }) else { return }
    let heading = blocks[first].text
    if article.title.isEmpty {
      article.title = heading.collapsed
    } else if article.title.string.bare != heading.string.bare {
      return
    }
    blocks.remove(at: first)
  }

  /// The byline and the date under the title.
  private static func takeByline(_ article: inout Article, _ blocks: inout [Block]) {
    var index = 0
    let count = blocks.count
    while index < min(3, blocks.count), count - blocks.count < 3, blocks[index].kind == .paragraph,
      blocks[index].text.string.utf8.count <= 200
    {
      let line = blocks[index].text.string
      var credit = CreditLine(line)
      // Names and days without a label over and over are the entries of a log.
      if credit?.isLabelled == false, blocks.count(where: isCredit) > 1 { credit = nil }
      if let moments = credit?.moments ?? PublishedLine(line).map({ [$0] }) {
        if article.byline.isEmpty { article.byline = credit?.names.map { SafeText($0) } ?? [] }
        for moment in moments { note(moment, in: &article) }
        blocks.remove(at: index)
      } else {
        index += 1
      }
    }
  }

  private static func isCredit(_ block: Block) -> Bool {
    block.kind == .paragraph && CreditLine(block.text.string) != nil
  }

  /// Puts a moment where it belongs, unless the front matter has said it.
  private static func note(_ line: PublishedLine, in article: inout Article) {
    if line.isChange {
      article.modified = article.modified ?? line.moment
    } else {
      article.published = article.published ?? line.moment
    }
  }

  /// A piece with its inline marks read; nothing if no word is left of it.
  private static func block(
    _ piece: MarkdownPiece, _ references: MarkdownReferences, _ base: PageAddress?
  ) -> Block? {
    if piece.isLiteral { return Block(piece.kind, SafeText(piece.text)) }
    let read = MarkdownInlineReader.read(piece.text.trimmed, references)
    if piece.kind == .paragraph, read.images.count == 1,
      read.images[0].range.count == read.text.utf8.count
    {
      return Block(
        .figure(
          source: SafeText(absolute(read.images[0].source, base)), alternative: SafeText(read.text)
        ), "")
    }
    let safe = SafeText(read.text)
    guard safe.string.contains(where: { !$0.isWhitespace }) else { return nil }
    // Marks between letters may have kept apart what is not safe together.
    let isSame = safe.string.utf8.count == read.text.utf8.count
    return Block(piece.kind, safe, inlines: isSame ? read.inlines.map { absolute($0, base) } : [])
  }

  private static func absolute(_ inline: Inline, _ base: PageAddress?) -> Inline {
    guard base != nil, case .link(let target) = inline.kind else { return inline }
    return Inline(
      .link(SafeText(absolute(target.string, base))), start: inline.start, end: inline.end)
  }

  /// An address as it is from the place of the text. A place in the text itself, and what is no
  /// address, stays as it is written.
  private static func absolute(_ target: String, _ base: PageAddress?) -> String {
    guard base != nil, !target.hasPrefix("#") else { return target }
    return PageAddress.resolve(target, against: base) ?? target
  }
}
