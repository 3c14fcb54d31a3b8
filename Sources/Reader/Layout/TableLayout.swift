import Articles
import Display

/// Rows of a table with their cells in columns. Columns of numbers are set to the right; where the
/// table is too wide, the cells of its widest column are broken into lines.
struct TableLayout {
  /// The lines of each row: cells with their places.
  let rows: [[[BodyLine.PlacedCell]]]
  /// Columns of the widest row.
  let width: Int

  private static let space = 2
  /// A column of words narrower than this is no longer read with pleasure.
  private static let narrowest = 16

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
    let whole = widths.reduce(0, +) + Self.space * (count - 1)
    guard let widest = widths.indices.max(by: { widths[$0] < widths[$1] }) else { return nil }
    if whole > columns {
      guard widths[widest] - (whole - columns) >= Self.narrowest else { return nil }
      widths[widest] -= whole - columns
    }
    width = min(whole, columns)
    var starts: [Int] = []
    for column in 0..<count {
      starts.append(column == 0 ? 0 : starts[column - 1] + widths[column - 1] + Self.space)
    }
    rows = zip(cells.indices, measured).map { index, line in
      var placed: [[BodyLine.PlacedCell]] = [[]]
      for (column, bytes) in cells[index].enumerated() {
        var pieces = [bytes]
        if line[column] > widths[column] {
          let cell = String(texts[index].text(in: bytes))
          pieces = LineWrap.lines(of: cell, columns: widths[column]).map {
            ($0.lowerBound + bytes.lowerBound)..<($0.upperBound + bytes.lowerBound)
          }
        }
        let isRight = numbers[column] * 2 > texts.count
        let shift = isRight ? max(0, widths[column] - line[column]) : 0
        for (row, piece) in pieces.enumerated() {
          if row == placed.count { placed.append([]) }
          placed[row].append(.init(bytes: piece, column: starts[column] + shift))
        }
      }
      return placed
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
