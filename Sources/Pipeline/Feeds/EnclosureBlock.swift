import Articles
import Feeds

/// What an entry brings to hear, to see or to keep, as a line of its article that leads there.
enum EnclosureBlock {
  /// `Audio (MP3, 24 MB)`. It holds no name of a file, in which there may be dates.
  static func block(_ enclosure: FeedEnclosure) -> Block {
    var facts: [String] = []
    if let format = format(of: enclosure) { facts.append(format) }
    // What says to be larger than a petabyte does not know its size.
    if let length = enclosure.length, (0...1 << 50).contains(length) { facts.append(size(length)) }
    var words = kind(of: enclosure)
    if !facts.isEmpty { words += " (" + facts.joined(separator: ", ") + ")" }
    let text = SafeText(words)
    return Block(
      .paragraph, text,
      inlines: [
        Inline(.link(SafeText(enclosure.address)), start: 0, end: text.string.utf8.count)
      ])
  }

  /// What an article brings so at its end.
  static func blocks(of article: Article) -> [Block] {
    let count = article.blocks.reversed().prefix(while: isOne).count
    return Array(article.blocks.suffix(count))
  }

  private static func isOne(_ block: Block) -> Bool {
    let words = block.text.string
    guard block.kind == .paragraph, block.inlines.count == 1, let inline = block.inlines.first,
      case .link = inline.kind, inline.start == 0, inline.end == words.utf8.count
    else { return false }
    return ["Audio", "Video", "File"].contains { kind in
      words == kind || words.hasPrefix(kind + " (") && words.hasSuffix(")")
    }
  }

  private static func kind(of enclosure: FeedEnclosure) -> String {
    switch enclosure.type.prefix(while: { $0 != "/" }) {
    case "audio": "Audio"
    case "video": "Video"
    default: "File"
    }
  }

  /// The ending of its name in capitals, else what its type says.
  private static func format(of enclosure: FeedEnclosure) -> String? {
    let path = enclosure.address.prefix { $0 != "?" && $0 != "#" }
    let name = path.split(separator: "/").last ?? ""
    let ending = name.split(separator: ".").dropFirst().last ?? ""
    let type = enclosure.type.split(separator: "/").dropFirst().first ?? ""
    return [ending, type].first { word in
      (2...5).contains(word.count) && word.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
        && word.contains { $0.isLetter }
    }?.uppercased()
  }

  private static func size(_ bytes: Int) -> String {
    bytes < 1 << 20
      ? "\(max(1, bytes >> 10)) KB" : "\((bytes >> 20) + (bytes >> 19 & 1)) MB"
  }
}
