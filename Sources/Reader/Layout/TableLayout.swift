import Articles
import Display

/// Rows of a table with their cells in columns. Columns of numbers are set to the right. Where the
/// table is too wide, the cells of its widest columns are broken into lines; where that would leave
/// them too narrow to be read, the table is wider than its place, and scrolled sideways.
struct TableLayout {
  /// The lines of each row: cells with their places.
  let rows: [[[BodyLine.PlacedCell]]]
  /// Columns of the widest row.
  let width: Int
  /// Where each column begins.
  let starts: [Int]

  private static let space = 2
  /// A column of words narrower than this is no longer read with pleasure.
  private static let narrowest = 16
  /// The widest that a column is set in a table that is scrolled.
  static let widest = 32

  /// Lays out rows as blocks hold them in `columns`, or more where they do not fit; nothing where
  /// they have but one cell. `marks` are the numbers of links in each row.
  init?(_ texts: [String], columns: Int, marks: [ArraySlice<LinkMark>] = []) {
    let cells = texts.map(Self.cells)
    let count = cells.map(\.count).max() ?? 0
    guard count > 1 else { return nil }
    func marksIn(_ bytes: Range<Int>, of row: Int) -> [LinkMark] {
      guard row < marks.count else { return [] }
      let low = marks[row].boundary(passing: { $0.offset > bytes.lowerBound })
      return Array(marks[row][low...].prefix { $0.offset <= bytes.upperBound })
    }
    var widths = Array(repeating: 0, count: count)
    var numbers = Array(repeating: 0, count: count)
    var measured: [[Int]] = []
    for (index, row) in cells.enumerated() {
      var line: [Int] = []
      for (column, bytes) in row.enumerated() {
        let words = texts[index].text(in: bytes)
        let width = marksIn(bytes, of: index).reduce(CellWidth.columns(of: words)) {
          $0 + $1.columns
        }
        line.append(width)
        widths[column] = max(widths[column], width)
        if Self.isNumber(words) { numbers[column] += 1 }
      }
      measured.append(line)
    }
    let spaces = Self.space * (count - 1)
    let widest = Self.level(widths, room: columns - spaces) ?? min(Self.widest, max(1, columns))
    widths = widths.map { min($0, widest) }
    width = widths.reduce(spaces, +)
    var starts: [Int] = []
    for column in 0..<count {
      starts.append(column == 0 ? 0 : starts[column - 1] + widths[column - 1] + Self.space)
    }
    self.starts = starts
    rows = zip(cells.indices, measured).map { index, line in
      var placed: [[BodyLine.PlacedCell]] = [[]]
      for (column, bytes) in cells[index].enumerated() {
        var pieces = [bytes]
        if line[column] > widths[column] {
          let cell = String(texts[index].text(in: bytes))
          let marks = marksIn(bytes, of: index).map {
            LinkMark(
              block: $0.block, offset: $0.offset - bytes.lowerBound, number: $0.number, day: $0.day)
          }
          pieces = LineWrap.lines(of: cell, columns: widths[column], marks: marks[...]).map {
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

  /// The widest that columns may be so that all fit in `room`; nothing where that is too narrow.
  private static func level(_ widths: [Int], room: Int) -> Int? {
    var left = room
    let sorted = widths.sorted()
    for (index, width) in sorted.enumerated() {
      let share = left / (sorted.count - index)
      if width > share { return share >= narrowest ? share : nil }
      left -= width
    }
    return sorted.last
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
