import Articles
import Display

/// Rows of a table with their cells in columns, as long as they fit on one line each. Columns of
/// numbers are set to the right.
struct TableLayout {
  /// The cells of each row with their places.
  let rows: [[BodyLine.PlacedCell]]
  /// Columns of the widest row.
  let width: Int

  private static let space = 2

  /// Lays out rows as blocks hold them, or nothing where they do not fit in `columns`.
  init?(_ texts: [String], columns: Int) {
    let cells = texts.map(Self.cells)
    let count = cells.map(\.count).max() ?? 0
    guard count > 1, count <= columns else { return nil }
    var widths = Array(repeating: 0, count: count)
    var numbers = Array(repeating: 0, count: count)
    var measured: [[Int]] = []
    for (text, row) in zip(texts, cells) {
      var line: [Int] = []
      for (column, bytes) in row.enumerated() {
        let words = text.text(in: bytes)
        let width = CellWidth.columns(of: words)
        line.append(width)
        widths[column] = max(widths[column], width)
        if Self.isNumber(words) { numbers[column] += 1 }
      }
      measured.append(line)
    }
    width = widths.reduce(0, +) + Self.space * (count - 1)
    guard width <= columns else { return nil }
    var starts: [Int] = []
    for column in 0..<count {
      starts.append(column == 0 ? 0 : starts[column - 1] + widths[column - 1] + Self.space)
    }
    rows = zip(cells, measured).map { row, line in
      row.indices.map { column in
        let isRight = numbers[column] * 2 > texts.count
        let shift = isRight ? widths[column] - line[column] : 0
        return .init(bytes: row[column], column: starts[column] + shift)
      }
    }
  }

  /// The byte ranges of a row's cells.
  private static func cells(of text: String) -> [Range<Int>] {
    let separator = Array(Block.cellSeparator.utf8)
    let bytes = Array(text.utf8)
    var cells: [Range<Int>] = []
    var start = 0
    var index = 0
    while index + separator.count <= bytes.count {
      if bytes[index] == separator[0], bytes[index..<(index + separator.count)] == separator[...] {
        cells.append(start..<index)
        index += separator.count
        start = index
      } else {
        index += 1
      }
    }
    return cells + [start..<bytes.count]
  }

  private static func isNumber(_ text: Substring) -> Bool {
    text.contains(where: \.isNumber) && text.allSatisfy { !$0.isLetter }
  }
}
