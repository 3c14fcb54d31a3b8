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
  /// cut off included. A wide character that does not fit whole is a space.
  @discardableResult
  public mutating func put(
    _ text: some StringProtocol, x: Int, y: Int, style: Style, clip: Rect? = nil
  ) -> Int {
    let area = bounds.intersection(clip ?? bounds)
    var column = x
    for character in text {
      let columns = CellWidth.columns(of: character)
      if columns == 0 { continue }
      defer { column += columns }
      guard area.contains(x: column, y: y) else { continue }
      guard columns == 1 || area.contains(x: column + 1, y: y) else {
        set(Cell(" ", style), x: column, y: y)
        continue
      }
      set(Cell(CellWidth.printable(character), style), x: column, y: y)
      if columns == 2 { set(Cell("", style), x: column + 1, y: y) }
    }
    return column - x
  }

  /// Fills a rectangle, cut to the picture.
  public mutating func fill(_ rect: Rect, with text: Character = " ", style: Style) {
    let area = bounds.intersection(rect)
    guard !area.isEmpty else { return }
    for y in area.y..<area.maxY {
      for x in area.x..<area.maxX { set(Cell(String(text), style), x: x, y: y) }
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

  /// Sets one cell, mending the other half of a wide character that is cut in two.
  private mutating func set(_ cell: Cell, x: Int, y: Int) {
    let index = y * width + x
    if cells[index].text.isEmpty, x > 0, !cell.text.isEmpty { cells[index - 1].text = " " }
    if x + 1 < width, cells[index + 1].text.isEmpty, !cell.text.isEmpty {
      cells[index + 1].text = " "
    }
    cells[index] = cell
  }
}
