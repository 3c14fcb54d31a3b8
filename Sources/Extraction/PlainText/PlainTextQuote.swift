import Articles

/// A passage with quoted lines as mail has them: `> ` for each level.
enum PlainTextQuote {
  /// One block for each stretch of lines of one depth; empty quoted lines part paragraphs.
  static func blocks(of passage: PlainPassage) -> [Block] {
    var blocks: [Block] = []
    var depth = 0
    var lines: [PlainPassage.Line] = []
    func close() {
      guard !lines.isEmpty else { return }
      let text = PlainPassageSplitter.joined(lines)
      blocks.append(
        Block(depth == 0 ? .paragraph : .quote(depth: depth), PlainTextBlocks.mended(text)))
      lines = []
    }
    for line in passage.lines {
      var rest = line.text
      var level = 0
      while rest.first == ">" {
        level += 1
        rest = rest.dropFirst().drop(while: { $0 == " " })
      }
      level = min(level, 16)
      if level != depth || rest.isEmpty { close() }
      depth = level
      if !rest.isEmpty { lines.append(PlainPassage.Line(text: rest, indent: 0)) }
    }
    close()
    return blocks
  }
}
