import Articles

/// A block as `extract` prints it, for programs that read articles.
///
/// `type` is `paragraph`, `heading` (`level`), `quote` (`depth`), `list` (an item: `depth`,
/// `ordinal`), `code`, `table` (a row, cells parted by ` | `: `header`), `figure` (`source`,
/// `alternative`, `caption`) or `rule`. All but figures and rules have `text`; `inlines` are ranges
/// of UTF-8 bytes in the text or the caption.
struct BlockRecord: Encodable {
  /// The block.
  let block: Block

  private enum Key: String, CodingKey {
    case type, text, level, depth, ordinal, header, source, alternative, caption, inlines
  }

  /// What the block adds to the running text; none for what stands beside it.
  var runningText: String? {
    switch block.kind {
    case .figure, .rule: nil
    default: block.text.string
    }
  }

  func encode(to encoder: any Encoder) throws {
    var box = encoder.container(keyedBy: Key.self)
    switch block.kind {
    case .paragraph: try box.encode("paragraph", forKey: .type)
    case .heading(let level):
      try box.encode("heading", forKey: .type)
      try box.encode(level, forKey: .level)
    case .quote(let depth):
      try box.encode("quote", forKey: .type)
      try box.encode(depth, forKey: .depth)
    case .listItem(let depth, let ordinal):
      try box.encode("list", forKey: .type)
      try box.encode(depth, forKey: .depth)
      try box.encodeIfPresent(ordinal, forKey: .ordinal)
    case .code: try box.encode("code", forKey: .type)
    case .tableRow(let isHeader):
      try box.encode("table", forKey: .type)
      try box.encode(isHeader, forKey: .header)
    case .figure(let source, let alternative):
      try box.encode("figure", forKey: .type)
      try box.encode(source, forKey: .source)
      try box.encode(alternative, forKey: .alternative)
      try box.encode(block.text, forKey: .caption)
    case .rule: try box.encode("rule", forKey: .type)
    }
    try box.encodeIfPresent(runningText, forKey: .text)
    if !block.inlines.isEmpty { try box.encode(block.inlines, forKey: .inlines) }
  }
}
