import Articles

/// Mentions shown each in its line, with what it means and the rules that found it.
enum MentionLines {
  /// How many bytes of the line are shown on each side.
  private static let margin = 40

  /// Two lines a mention: the words around it, then type, value, days and rules.
  static func text(of mentions: [DateMention], in text: String) -> String {
    var text = text
    return text.withUTF8 { bytes in
      mentions.map { mention in
        var start = mention.range.start
        while start > 0, bytes[start - 1] != 0x0A, mention.range.start - start < margin {
          start -= 1
        }
        while start < mention.range.start, bytes[start] & 0xC0 == 0x80 { start += 1 }
        var end = mention.range.end
        while end < bytes.count, bytes[end] != 0x0A, end - mention.range.end < margin { end += 1 }
        while end > mention.range.end, end < bytes.count, bytes[end] & 0xC0 == 0x80 { end -= 1 }
        func words(_ range: Range<Int>) -> String {
          SafeText(String(decoding: bytes[range], as: UTF8.self)).string
        }
        let days =
          mention.when.interval.map {
            $0.length == 1 ? "\($0.first)" : "\($0.first)..\($0.last)"
          } ?? "no day known"
        let modifier = mention.when.modifier.map { " \($0.rawValue)" } ?? ""
        return words(start..<mention.range.start) + "⟦" + words(mention.range.bytes) + "⟧"
          + words(mention.range.end..<end) + "\n    \(mention.kind.rawValue) \(mention.value)"
          + "\(modifier)  \(days)  " + mention.rules.joined(separator: " > ") + "\n"
      }.joined()
    }
  }
}
