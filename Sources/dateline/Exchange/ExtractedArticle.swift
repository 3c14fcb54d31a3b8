import Articles

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// An article as `extract --format jsonl` prints it, read back: `ArticleRecord` has the form. Only
/// `blocks` or `text` must be there; a text without blocks is parted at its empty lines.
struct ExtractedArticle: Decodable {
  /// The article.
  let article: Article

  /// Why an object is no article.
  enum Fault: Error {
    /// It says what went wrong in place of an article.
    case failed(String)
    /// It has neither blocks nor text.
    case noText
  }

  private enum Key: String, CodingKey {
    case article, title, subtitle, byline, published, modified, dateline, site, section, language
    case url, image, imageAlternative, keywords, form, text, blocks, error
  }

  init(from decoder: any Decoder) throws {
    let box = try decoder.container(keyedBy: Key.self)
    func text(_ key: Key) throws -> SafeText? {
      try box.decodeIfPresent(SafeText.self, forKey: key).flatMap { $0.isEmpty ? nil : $0 }
    }
    func moment(_ key: Key) -> CivilMoment? {
      try? box.decodeIfPresent(CivilMoment.self, forKey: key)
    }
    if let reason = try text(.error) { throw Fault.failed(reason.string) }
    var blocks = try box.decodeIfPresent([PrintedBlock].self, forKey: .blocks)?.map(\.block) ?? []
    if blocks.isEmpty {
      blocks = (try text(.text)?.string ?? "").split(separator: "\n\n").map {
        Block(.paragraph, SafeText(String($0)))
      }
    }
    guard !blocks.isEmpty else { throw Fault.noText }
    let title = try text(.title) ?? ""
    let url = try text(.url)
    let byline = try text(.byline)?.string.split(separator: ", ") ?? []
    let own = try? box.decodeIfPresent(ArticleID.self, forKey: .article)
    article = Article(
      id: own
        ?? ArticleID(
          naming: url?.string
            ?? ([title] + blocks.map(\.text)).map(\.string).joined(separator: "\n")),
      title: title, subtitle: try text(.subtitle),
      byline: byline.map { SafeText(String($0)) },
      published: moment(.published), modified: moment(.modified),
      dateline: try box.decodeIfPresent(Articles.Dateline.self, forKey: .dateline),
      site: try text(.site),
      section: try box.decodeIfPresent([SafeText].self, forKey: .section) ?? [],
      language: try text(.language), url: url, image: try text(.image),
      imageAlternative: try text(.imageAlternative),
      keywords: try box.decodeIfPresent([SafeText].self, forKey: .keywords) ?? [],
      form: Article.Form(rawValue: try text(.form)?.string ?? "") ?? .article, blocks: blocks)
  }

  /// Reads a line of JSON.
  init(line: [UInt8]) throws {
    self = try JSONDecoder().decode(Self.self, from: Data(line))
  }
}

/// A block as `BlockRecord` prints it.
private struct PrintedBlock: Decodable {
  let block: Block

  private enum Key: String, CodingKey {
    case type, text, level, depth, ordinal, header, source, alternative, caption, inlines
  }

  init(from decoder: any Decoder) throws {
    let box = try decoder.container(keyedBy: Key.self)
    func text(_ key: Key) throws -> SafeText {
      try box.decodeIfPresent(SafeText.self, forKey: key) ?? ""
    }
    func number(_ key: Key, upTo limit: Int) throws -> Int {
      min(limit, max(1, try box.decodeIfPresent(Int.self, forKey: key) ?? 1))
    }
    let kind: Block.Kind =
      switch try box.decodeIfPresent(String.self, forKey: .type) {
      case "heading": .heading(level: try number(.level, upTo: 6))
      case "quote": .quote(depth: try number(.depth, upTo: 64))
      case "list":
        .listItem(
          depth: try number(.depth, upTo: 64),
          ordinal: try box.decodeIfPresent(Int.self, forKey: .ordinal))
      case "code": .code
      case "table":
        .tableRow(isHeader: try box.decodeIfPresent(Bool.self, forKey: .header) ?? false)
      case "figure":
        .figure(source: try text(.source), alternative: try text(.alternative))
      case "rule": .rule
      default: .paragraph
      }
    let words = try text(kind.source == nil ? .text : .caption)
    let length = words.string.utf8.count
    let inlines = try box.decodeIfPresent([Inline].self, forKey: .inlines) ?? []
    block = Block(
      kind, words,
      inlines: inlines.filter { 0 <= $0.start && $0.start < $0.end && $0.end <= length })
  }
}
