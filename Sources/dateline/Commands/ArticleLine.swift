import Articles
import Foundation

/// An article as `extract` prints it.
struct ArticleLine: Encodable {
  let id: String
  let title: String
  let subtitle: String?
  let byline: [String]
  let published: String?
  let modified: String?
  let dateline: Place?
  let site: String?
  let section: [String]
  let language: String?
  let url: String?
  let image: String?
  let form: String
  let text: String
  let blocks: [Piece]
  let links: [String]

  /// Place and day of a dateline.
  struct Place: Encodable {
    let place: String?
    let date: String?
  }

  /// One block.
  struct Piece: Encodable {
    let type: String
    let text: String
    var level: Int?
  }

  init(id: String, _ article: Article) {
    self.id = id
    title = article.title.string
    subtitle = article.subtitle?.string
    byline = article.byline.map(\.string)
    published = article.published?.description
    modified = article.modified?.description
    dateline = article.dateline.map {
      Place(place: $0.place?.string, date: $0.date?.description)
    }
    site = article.site?.string
    section = article.section.map(\.string)
    language = article.language?.string
    url = article.url?.string
    image = article.image?.string
    form = article.form.rawValue
    text = article.text
    blocks = article.blocks.map(Self.piece)
    var seen: Set<String> = []
    links = article.blocks.flatMap(\.inlines).compactMap { inline in
      guard case .link(let address) = inline.kind, seen.insert(address.string).inserted else {
        return nil
      }
      return address.string
    }
  }

  private static func piece(_ block: Block) -> Piece {
    let text = block.text.string
    return switch block.kind {
    case .paragraph: Piece(type: "paragraph", text: text)
    case .heading(let level): Piece(type: "heading", text: text, level: level)
    case .quote(let depth): Piece(type: "quote", text: text, level: depth)
    case .listItem(let depth, _): Piece(type: "list", text: text, level: depth)
    case .code: Piece(type: "code", text: text)
    case .tableRow: Piece(type: "table", text: text)
    case .figure: Piece(type: "caption", text: text)
    case .rule: Piece(type: "rule", text: text)
    }
  }

  /// One line of JSON, or several.
  func json(isPretty: Bool = false) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting =
      isPretty
      ? [.withoutEscapingSlashes, .sortedKeys, .prettyPrinted]
      : [.withoutEscapingSlashes, .sortedKeys]
    return String(decoding: try encoder.encode(self), as: UTF8.self)
  }

  /// Title, what is known of the article, and its text.
  var plainText: String {
    let facts = [byline.joined(separator: ", "), published ?? "", site ?? ""]
      .filter { !$0.isEmpty }.joined(separator: " · ")
    return [title, subtitle ?? "", facts, text].filter { !$0.isEmpty }.joined(separator: "\n\n")
  }
}

/// An input that could not be read.
struct ArticleFailure: Encodable {
  let id: String
  let error: String

  /// One line of JSON.
  func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.withoutEscapingSlashes, .sortedKeys]
    return String(decoding: try encoder.encode(self), as: UTF8.self)
  }
}
