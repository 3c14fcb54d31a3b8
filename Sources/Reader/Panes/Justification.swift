import Articles
import Display

/// Lines that end under each other: what they lack is spread over the spaces between their words,
/// as evenly as columns allow. No word is divided for it.
enum Justification {
  /// A space wider than this by so many columns tears a line more than a ragged edge does.
  private static let widest = 3

  /// The spaces to insert so that a line of `text`, the bytes `line` of it, takes `room` columns.
  /// None where it is the last of its paragraph, or has too few words; writing without spaces is
  /// filled to the edge as it is.
  static func spaces(in text: String, line: Range<Int>, room: Int) -> [StyledSpans.Insertion] {
    guard !isLast(line, of: text) else { return [] }
    var columns = 0
    var gaps: [Int] = []
    var isSpace = true
    GraphemeScan.scan(String(text.text(in: line))) { grapheme in
      columns += grapheme.columns
      if grapheme.kind != .space, isSpace, grapheme.offset > 0 {
        gaps.append(line.lowerBound + grapheme.offset)
      }
      isSpace = grapheme.kind == .space
    }
    let lack = room - columns
    guard lack > 0, !gaps.isEmpty, lack <= gaps.count * widest else { return [] }
    // Lines begin to share at different words, or their wider spaces would stand under each other.
    let phase = line.lowerBound % 97 * 7 % gaps.count
    return gaps.enumerated().compactMap { index, offset in
      let more = ((index + 1) * lack + phase) / gaps.count - (index * lack + phase) / gaps.count
      guard more > 0 else { return nil }
      return StyledSpans.Insertion(
        offset: offset, text: String(repeating: " ", count: more), style: nil)
    }
  }

  /// Whether nothing follows a line but the end of the text or a line feed.
  private static func isLast(_ line: Range<Int>, of text: String) -> Bool {
    let bytes = text.utf8
    var place =
      bytes.index(
        bytes.startIndex, offsetBy: line.upperBound, limitedBy: bytes.endIndex) ?? bytes.endIndex
    while place < bytes.endIndex, bytes[place] == 0x20 { place = bytes.index(after: place) }
    return place == bytes.endIndex || bytes[place] == 0x0A
  }
}

extension Block {
  /// Whether it says something by itself.
  var isQuotable: Bool {
    switch kind {
    case .heading, .rule: false
    default: !text.isEmpty
    }
  }

  /// Whether its lines may be stretched.
  var isRunningText: Bool {
    switch kind {
    case .paragraph, .quote, .listItem: true
    case .heading, .code, .tableRow, .figure, .rule: false
    }
  }
}
