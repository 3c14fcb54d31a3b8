extension Canvas {
  /// Sets the cells of a stretch of one row, which hold one line of text, in the order in which they
  /// are seen: styles go with their letters, brackets are mirrored. `direction` is that of the
  /// paragraph that the line is of.
  public mutating func order(
    row y: Int, columns: Range<Int>, clip: Rect? = nil, direction: BidiOrder.Direction
  ) {
    let area = bounds.intersection(clip ?? bounds)
    guard area.y <= y, y < area.maxY else { return }
    let columns = columns.clamped(to: area.x..<max(area.x, area.maxX))
    guard !columns.isEmpty else { return }
    let row = y * width
    var letters: [(cell: Cell, columns: Int, scalar: Unicode.Scalar)] = []
    var turns = direction == .rightToLeft
    for x in columns {
      let cell = cells[row + x]
      if cell.text.isEmpty, !letters.isEmpty {
        letters[letters.count - 1].columns += 1
        continue
      }
      let scalar = cell.text.unicodeScalars.first ?? " "
      turns = turns || BidiClass.turns(scalar)
      letters.append((cell, 1, scalar))
    }
    guard turns else { return }
    let levels = BidiOrder.levels(of: letters.map(\.scalar), in: direction)
    var x = row + columns.lowerBound
    for place in BidiOrder.visual(levels) {
      var (cell, wide, scalar) = letters[place]
      if levels[place] % 2 == 1 {
        let mirrored = BidiMirror.mirrored(scalar)
        if mirrored != scalar {
          cell.text =
            String(mirrored)
            + String(String.UnicodeScalarView(cell.text.unicodeScalars.dropFirst()))
        }
      }
      set(cell, at: x)
      for extra in 1..<max(1, wide) { set(Cell("", cell.style), at: x + extra) }
      x += wide
    }
  }
}
