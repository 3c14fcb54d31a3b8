import Articles

/// A passage that is a list: items with markers, each perhaps over several lines; deeper where they
/// are set in.
struct PlainTextList {
  private(set) var blocks: [Block] = []

  /// Reads a list. One marker alone is a list only if it is a bullet or stands beside another list:
  /// a dash may open a line of speech, and a number a sentence.
  init?(_ passage: PlainPassage, isBesideList: Bool) {
    let markers = passage.lines.map { ListMarker($0.text) }
    guard let first = markers.firstIndex(where: { $0 != nil }) else { return nil }
    let count = markers.count { $0 != nil }
    let isBullet = passage.lines[first].text.first == "•"
    guard count > 1 || (isBesideList && first == 0) || isBullet else { return nil }
    // Words before the first item introduce it, unless they run on into it by chance of the width.
    if first > 0 {
      guard !passage.isFlow || passage.lines[first - 1].text.hasSuffix(":") else { return nil }
      let lead = PlainPassage(lines: Array(passage.lines[..<first]), isFlow: passage.isFlow)
      blocks.append(Block(.paragraph, PlainTextBlocks.mended(lead.text)))
    }
    var indents: [Int] = []
    var words: [Substring] = []
    var kind: Block.Kind?
    func close() -> Block? {
      kind.map { Block($0, PlainTextBlocks.mended(words.joined(separator: " "))) }
    }
    for (line, marker) in zip(passage.lines, markers).dropFirst(first) {
      guard let marker else {
        words.append(line.text)
        continue
      }
      if let block = close() { blocks.append(block) }
      while let last = indents.last, last > line.indent { indents.removeLast() }
      if indents.last.map({ $0 < line.indent }) ?? true { indents.append(line.indent) }
      kind = .listItem(depth: min(indents.count, 16), ordinal: marker.ordinal)
      words = [marker.rest]
    }
    if let block = close() { blocks.append(block) }
  }
}
