/// One piece of an article, in reading order: a paragraph, a heading, an item of a list, a row of a
/// table. A block is never nested; what was nested in the page says so by its kind's depth.
public struct Block: Sendable, Hashable, Codable {
  /// What a block is.
  public enum Kind: Sendable, Hashable {
    /// Running text.
    case paragraph
    /// A heading of level 1 to 6; the article's own title is not among the blocks.
    case heading(level: Int)
    /// A paragraph that quotes; `depth` is 1 for a quote, 2 for a quote in a quote.
    case quote(depth: Int)
    /// An item of a list; `depth` from 1, `ordinal` its number if the list is numbered.
    case listItem(depth: Int, ordinal: Int?)
    /// Lines whose spaces and line feeds are kept.
    case code
    /// A row of a table; its cells are parted by `Block.cellSeparator`.
    case tableRow(isHeader: Bool)
    /// A figure: the text is its caption, perhaps empty.
    case figure(source: SafeText, alternative: SafeText)
    /// A thematic break; its text is empty.
    case rule

    /// The address of a figure's picture; none for what is no figure.
    public var source: SafeText? {
      guard case .figure(let source, _) = self else { return nil }
      return source
    }
  }

  /// What stands between two cells of a `tableRow`: a tab cannot occur in safe text, so the cells
  /// are parted by a vertical bar between spaces, and a bar of the page's own is a broken bar.
  public static let cellSeparator = " | "

  /// What it is.
  public var kind: Kind
  /// Its words without markup; ranges count its UTF-8 bytes.
  public var text: SafeText
  /// Links and emphasis in the text, in order of their start.
  public var inlines: [Inline]

  /// A block with its text and the inlines in it.
  public init(_ kind: Kind, _ text: SafeText, inlines: [Inline] = []) {
    self.kind = kind
    self.text = text
    self.inlines = inlines
  }
}

/// A stretch of a block's text that is more than text.
public struct Inline: Sendable, Hashable, Codable {
  /// What the stretch is.
  public enum Kind: Sendable, Hashable {
    /// A link to an absolute address, or to one as the page gave it where it has no base.
    case link(SafeText)
    case emphasis
    case strong
    case code
  }

  /// What it is.
  public var kind: Kind
  /// UTF-8 offset of its first byte in the block's text.
  public var start: Int
  /// UTF-8 offset after its last byte.
  public var end: Int

  /// An inline over the bytes `start..<end`.
  public init(_ kind: Kind, start: Int, end: Int) {
    self.kind = kind
    self.start = start
    self.end = end
  }
}
