/// A picture of the screen, drawn without a terminal: what a pane draws on, what tests compare, and
/// what `Curses` brings to the glass.
public struct Canvas: Sendable, Hashable {
  /// Columns.
  public let width: Int
  /// Rows.
  public let height: Int
  /// The cells, row by row.
  public private(set) var cells: [Cell]
  /// Where the terminal's cursor is to stand, if it is to be seen.
  public var cursor: Cursor?
  /// Whether what is printed is set in the order in which it is seen, for a terminal that does not
  /// turn text from right to left by itself; else it stays in the order in which it is read.
  public var ordersVisually = false

  /// A place for the cursor.
  public struct Cursor: Sendable, Hashable {
    /// Column, from 0.
    public var x: Int
    /// Row, from 0.
    public var y: Int

    /// A cursor in that column and row.
    public init(x: Int, y: Int) {
      self.x = x
      self.y = y
    }
  }

  /// An empty picture; a size below zero counts as zero.
  public init(width: Int, height: Int, style: Style = Style()) {
    self.width = max(0, width)
    self.height = max(0, height)
    cells = Array(repeating: Cell(" ", style), count: self.width * self.height)
  }

  /// All of it.
  public var bounds: Rect { Rect(width: width, height: height) }

  /// The cell in a column and row of the picture.
  public subscript(x: Int, y: Int) -> Cell { cells[y * width + x] }

  /// Prints `text` on one line from a column on, cut to `clip`; returns the columns it took, those
  /// cut off included. Half of a wide character that is cut in two is a space.
  @discardableResult
  public mutating func put(
    _ text: some StringProtocol, x: Int, y: Int, style: Style, clip: Rect? = nil
  ) -> Int {
    let area = bounds.intersection(clip ?? bounds)
    guard area.y <= y, y < area.maxY else { return CellWidth.columns(of: text) }
    let row = y * width
    var column = x
    let columns = text.withUTF8Bytes { bytes in
      cells.withUnsafeMutableBufferPointer { cells in
        func show(_ text: @autoclosure () -> String, _ columns: Int) {
          defer { column += columns }
          if column >= area.x, column + columns <= area.maxX {
            cells[row + column] = Cell(text(), style)
            if columns == 2 { cells[row + column + 1] = Cell("", style) }
          } else {
            for half in max(column, area.x)..<max(column, area.x, min(column + columns, area.maxX))
            {
              cells[row + half] = Cell(" ", style)
            }
          }
        }
        GlyphWalk.walk(
          bytes, plain: { show(String($0), $1) }, joined: { show($0.text, $0.columns) })
      }
      return column - x
    }
    mend(row: y, from: max(x, area.x), to: min(column, area.maxX))
    if ordersVisually, BidiOrder.turns(text) {
      order(row: y, columns: x..<column, clip: clip, direction: BidiOrder.direction(of: text))
    }
    return columns
  }

  /// Fills a rectangle, cut to the picture, with a character of one column; others count as spaces.
  public mutating func fill(_ rect: Rect, with text: Character = " ", style: Style) {
    let area = bounds.intersection(rect)
    guard !area.isEmpty else { return }
    let cell = Cell(CellWidth.columns(of: text) == 1 ? CellWidth.printable(text) : " ", style)
    for y in area.y..<area.maxY {
      for index in (y * width + area.x)..<(y * width + area.maxX) { cells[index] = cell }
      mend(row: y, from: area.x, to: area.maxX)
    }
  }

  /// Lays a style over a rectangle's cells, keeping their text.
  public mutating func restyle(_ rect: Rect, with style: Style) {
    let area = bounds.intersection(rect)
    guard !area.isEmpty else { return }
    for y in area.y..<area.maxY {
      for x in area.x..<area.maxX {
        cells[y * width + x].style = cells[y * width + x].style.overlaid(with: style)
      }
    }
  }

  /// Its rows as text without styles or trailing spaces: what goldens compare.
  public var rows: [String] {
    (0..<height).map { y in
      var row = cells[(y * width)..<((y + 1) * width)].map(\.text).joined()
      while row.last == " " { row.removeLast() }
      return row
    }
  }

  /// Puts a cell at a place among the cells.
  mutating func set(_ cell: Cell, at place: Int) { cells[place] = cell }

  /// Makes spaces of the halves of wide characters that were cut when columns of a row were
  /// written over.
  private mutating func mend(row y: Int, from left: Int, to right: Int) {
    guard left < right else { return }
    let row = y * width
    // The cells written begin with a whole character, so the one before them lost its second half
    // if it is wide by itself; the one after them lost its first half if it is empty.
    if left > 0, CellWidth.columns(of: cells[row + left - 1].text) == 2 {
      cells[row + left - 1].text = " "
    }
    if right < width, cells[row + right].text.isEmpty { cells[row + right].text = " " }
  }
}
