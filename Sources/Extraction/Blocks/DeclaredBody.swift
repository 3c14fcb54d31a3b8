import Articles
import Markup

/// The body that a page holds in its linked data, for pages that show less: those that a script
/// fills when they are opened, and those that show the first lines of what they hold whole.
enum DeclaredBody {
  /// The blocks of the declared body if it is whole and more than twice as long as `blocks`; links
  /// in it are made absolute against `address`.
  static func blocks(
    of metadata: Metadata, beyond blocks: [Block], address: PageAddress?
  ) -> [Block]? {
    let shown = blocks.textLength
    guard let body = metadata.articleBody, (600..<1 << 20).contains(body.utf8.count),
      shown * 2 < body.utf8.count, let last = body.last(where: { !$0.isWhitespace }), last != "…",
      !body.hasSuffix("..."),
      let held = body.holds("</") || body.holds("<br")
        ? marked(body, address: address) : lines(of: body)
    else { return nil }
    // What counts is what is read of it, without its marks.
    return held.textLength >= 600 && held.textLength > shown * 2 ? held : nil
  }

  private static func lines(of body: String) -> [Block] {
    body.split(whereSeparator: \.isNewline).map { SafeText(String($0)).collapsed }
      .filter { !$0.isEmpty }.map { Block(.paragraph, $0) }
  }

  /// The blocks of a body that is written as a piece of a page.
  static func marked(_ body: String, address: PageAddress?) -> [Block]? {
    guard let document = try? HTMLDocument(parsing: Array(body.utf8), charset: "utf-8") else {
      return nil
    }
    var reading = Reading(document, metadata: Metadata(), words: ClassWords(document))
    DropInvisible().apply(to: &reading)
    reading.passages = PassageReader.passages(of: reading, in: 0, isJudged: false)
    return BlockBuilder(reading: reading, address: address).blocks()
  }
}
