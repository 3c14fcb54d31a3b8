/// One line of an article as it is laid out: ranges of its text and columns, no styles.
struct BodyLine: Sendable, Hashable {
  /// The block that it shows, or nothing for the head and the spaces between.
  var block: Int?
  /// What is drawn.
  var content: Content

  /// What is drawn on a line; columns count from the left edge of the measure.
  enum Content: Sendable, Hashable {
    /// Nothing.
    case blank
    /// Words that are not in the text: the head, a figure's description.
    case words(String, Role)
    /// UTF-8 bytes of the block's text from a column on, with a mark before them.
    case text(Range<Int>, column: Int, mark: Mark?)
    /// Cells of a table's row, each with its column.
    case cells([PlacedCell])
    /// Days of the dates in the line above it.
    case days(Gloss)
    /// A line across.
    case rule(columns: Int)
    /// So many blocks are folded away here.
    case gap(Int)
  }

  /// A cell of a table's row.
  struct PlacedCell: Sendable, Hashable {
    /// UTF-8 bytes of the block's text.
    var bytes: Range<Int>
    var column: Int
  }

  /// The day of a date.
  struct PlacedDay: Sendable, Hashable {
    /// The day with the sign of how it is known.
    var words: String
    var mark: TimelineLine.Mark
    /// Where it stands under a line that is not stretched.
    var column: Int
    /// The first byte of the date.
    var start: Int
  }

  /// Days, and the line that they stand under.
  struct Gloss: Sendable, Hashable {
    /// From left to right, with room between them.
    var days: [PlacedDay]
    /// The bytes of the line.
    var bytes: Range<Int>
    /// The column at which these begin; nothing where it is a row of a table.
    var column: Int?
    /// What stands before it.
    var mark: Mark?
  }

  /// What stands before a line of text.
  enum Mark: Sendable, Hashable {
    /// Bars of a quotation, one for each depth.
    case quote(depth: Int)
    /// The bullet or number of a list's item, at a column.
    case item(String, column: Int)
  }

  /// The bytes of the text that it shows, if it shows any.
  var bytes: Range<Int>? {
    switch content {
    case .text(let bytes, _, _): bytes
    case .days(let gloss): gloss.bytes
    case .cells(let cells):
      cells.first.flatMap { first in
        cells.last.map { first.bytes.lowerBound..<$0.bytes.upperBound }
      }
    default: nil
    }
  }

  /// Whether it says the days of the line above it.
  var isOfDays: Bool { if case .days = content { true } else { false } }

  /// The first byte of the text that it shows, or 0.
  var start: Int { bytes?.lowerBound ?? 0 }
}
