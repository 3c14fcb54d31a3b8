/// A stretch of one block's text.
///
/// Annotations stand off from the text: links, mentions, events and search hits are ranges in the
/// same sequence of blocks, so that panes, search and timeline all point into one text.
public struct TextRange: Sendable, Hashable, Codable {
  /// Index into the article's `blocks`.
  public var block: Int
  /// UTF-8 offset of the first byte in the block's text.
  public var start: Int
  /// UTF-8 offset after the last byte.
  public var end: Int

  /// A range of `end - start` bytes of UTF-8 in the block of that index.
  public init(block: Int, start: Int, end: Int) {
    self.block = block
    self.start = start
    self.end = end
  }

  /// The offsets as a range of UTF-8 bytes.
  public var bytes: Range<Int> { start..<end }

  /// Whether every byte of `other` lies in this range.
  public func contains(_ other: TextRange) -> Bool {
    block == other.block && start <= other.start && other.end <= end
  }
}

extension TextRange: Comparable {
  /// In reading order: by block, then by start, then by end.
  public static func < (one: TextRange, other: TextRange) -> Bool {
    (one.block, one.start, one.end) < (other.block, other.start, other.end)
  }
}

extension String {
  /// The characters whose UTF-8 lies in `range`, which is cut to the text and to whole scalars.
  public func text(in range: Range<Int>) -> Substring {
    let view = utf8
    let low = view.index(
      view.startIndex, offsetBy: max(0, range.lowerBound), limitedBy: view.endIndex)
    let high = view.index(
      view.startIndex, offsetBy: max(0, range.upperBound), limitedBy: view.endIndex)
    let from = unicodeScalars.index(atOrBefore: low ?? endIndex)
    let to = unicodeScalars.index(atOrBefore: high ?? endIndex)
    return self[from..<max(from, to)]
  }
}

extension String.UnicodeScalarView {
  /// The boundary of scalars at `position` or just before it.
  fileprivate func index(atOrBefore position: String.Index) -> String.Index {
    guard position < endIndex else { return endIndex }
    return position.samePosition(in: self) ?? index(before: index(after: position))
  }
}
