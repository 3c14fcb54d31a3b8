import Markup

/// Reads a list of feeds of any kind: OPML, newsboat's `urls`, addresses line by line.
public struct SubscriptionReader: Sendable {
  /// A reader.
  public init() {}

  /// The list in `bytes`, whatever it is called.
  public func list(from bytes: [UInt8]) throws(SubscriptionError) -> SubscriptionList {
    if isBinary(bytes) { throw .notAList }
    return Self.isMarkup(bytes)
      ? try OPMLReader().list(from: bytes) : try NewsboatURLs().list(from: bytes)
  }

  /// Whether a file is a list of feeds, going by its beginning.
  public static func isList(_ bytes: [UInt8]) -> Bool {
    let head = CharacterDecoder.xml(Array(bytes.prefix(4096))).bytes
    let text = String(decoding: head, as: UTF8.self).lowercased()
    if isMarkup(bytes) { return holds("<opml", in: text) || holds("<outline", in: text) }
    let line = text.split(whereSeparator: \.isNewline).first { line in
      let word = line.drop { $0.isWhitespace || $0 == "\u{FEFF}" }
      return !word.isEmpty && !word.hasPrefix("#")
    }
    let word = (line ?? "").drop { $0.isWhitespace || $0 == "\"" || $0 == "\u{FEFF}" }
    return ["http://", "https://", "feed:", "query:", "exec:", "filter:"].contains {
      word.hasPrefix($0)
    }
  }

  private static func isMarkup(_ bytes: [UInt8]) -> Bool {
    let first = CharacterDecoder.xml(Array(bytes.prefix(64))).bytes.first {
      $0 > 0x20 && $0 < 0x80
    }
    return first == 0x3C
  }

  private static func holds(_ part: String, in text: String) -> Bool {
    var rest = text.utf8[...]
    while let start = rest.firstIndex(of: 0x3C) {
      rest = rest[start...]
      if rest.starts(with: part.utf8) { return true }
      rest = rest.dropFirst()
    }
    return false
  }
}
