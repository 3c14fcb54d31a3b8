import Articles
import Markup

/// The body that a page holds in its linked data, for pages that show less: those that a script
/// fills when they are opened, and those that show the first lines of what they hold whole.
enum DeclaredBody {
  /// The blocks of the declared body if it is whole and more than twice as long as `blocks`.
  static func blocks(of metadata: Metadata, beyond blocks: [Block]) -> [Block]? {
    guard let body = metadata.articleBody, (600..<1 << 20).contains(body.utf8.count) else {
      return nil
    }
    let shown = blocks.reduce(0) { $0 + $1.text.string.utf8.count }
    guard shown * 2 < body.utf8.count, let last = body.last(where: { !$0.isWhitespace }),
      last != "…", !body.hasSuffix("...")
    else { return nil }
    return body.holds("</p>") || body.holds("<br") ? marked(body) : lines(of: body)
  }

  private static func lines(of body: String) -> [Block] {
    body.split(whereSeparator: \.isNewline).map { SafeText(String($0)).collapsed }
      .filter { !$0.isEmpty }.map { Block(.paragraph, $0) }
  }

  /// The blocks of a body that is written as a piece of a page.
  static func marked(_ body: String) -> [Block]? {
    guard let document = try? HTMLDocument(parsing: Array(body.utf8), charset: "utf-8") else {
      return nil
    }
    var reading = Reading(document, metadata: Metadata(), words: ClassWords(document))
    DropInvisible().apply(to: &reading)
    reading.passages = PassageReader.passages(of: reading, in: 0)
    return BlockBuilder(reading: reading, address: nil).blocks()
  }
}
