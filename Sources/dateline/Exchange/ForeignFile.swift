/// What a file is that is no JSON Lines, going by its beginning: said once, in place of a complaint
/// about each of its lines.
enum ForeignFile {
  /// How many of a file's first lines are looked at.
  static let lineCount = 20

  /// What is the matter with a file of those first lines, as the rest of a sentence; nothing if it
  /// may be JSON Lines.
  static func words(_ lines: [[UInt8]]) -> String? {
    let texts = lines.map { String(decoding: $0, as: UTF8.self) }
    let first = texts.lazy.map { $0.drop { $0.isWhitespace || $0 == "\u{FEFF}" } }
      .first { !$0.isEmpty }
    guard let first else { return nil }
    if lines.contains(where: { $0.contains(0) }) { return "this is not text but a binary file" }
    if first.hasPrefix("<") {
      return "this is no JSON Lines; `dateline add` keeps pages and texts"
    }
    if first.hasPrefix("[") {
      return "this is a JSON array, and an object a line is asked for: try `jq -c '.[]'`"
    }
    if first.allSatisfy({ $0 == "{" || $0.isWhitespace }) {
      return "this is JSON over several lines, and an object a line is asked for: try `jq -c .`"
    }
    if !texts.contains(where: { $0.drop(while: \.isWhitespace).hasPrefix("{") }),
      !first.hasPrefix("{")
    {
      return "this is neither JSON Lines nor OPML nor a list of addresses; "
        + "`dateline add` keeps texts"
    }
    return nil
  }
}
