import Articles

/// A mention as the `dates` command prints it: offsets count Unicode scalars.
struct TimexLine: Encodable {
  let start: Int
  let end: Int
  let text: SafeText
  let type: String
  let value: String
  let from: String?
  let to: String?
  let modifier: String?
  let rules: [String]

  /// The mentions of a text, in order.
  static func lines(_ mentions: [DateMention], in text: String) -> [TimexLine] {
    var scalars = 0
    var bytes = 0
    var view = text.utf8[...]
    func advance(to offset: Int) -> Int {
      while bytes < offset, let byte = view.first {
        if byte & 0xC0 != 0x80 { scalars += 1 }
        bytes += 1
        view = view.dropFirst()
      }
      return scalars
    }
    return mentions.map { mention in
      let start = advance(to: mention.range.start)
      return TimexLine(
        start: start, end: advance(to: mention.range.end),
        text: SafeText(String(text.text(in: mention.range.bytes))), type: mention.kind.rawValue,
        value: mention.value, from: mention.when.interval?.first.description,
        to: mention.when.interval?.last.description, modifier: mention.when.modifier?.rawValue,
        rules: mention.rules)
    }
  }
}
