import Display
import Reader

/// What must be so of every picture.
enum CanvasCheck {
  /// What is wrong with the picture of a state, if anything is: its size, halves of wide letters,
  /// letters that do not fit their cells, a cursor that is not on it, or that the same state told of
  /// the same size looks otherwise.
  static func fault(of canvas: Canvas, state: ReaderState, width: Int, height: Int) -> String? {
    guard canvas.width == width, canvas.height == height else {
      return "the picture is \(canvas.width)x\(canvas.height)"
    }
    if let cursor = canvas.cursor, !canvas.bounds.contains(x: cursor.x, y: cursor.y) {
      return "the cursor stands at \(cursor.x), \(cursor.y)"
    }
    for y in 0..<height {
      if let fault = fault(ofRow: y, of: canvas) { return "row \(y): \(fault)" }
    }
    var again = state
    _ = again.update(.terminal(.resized(width: width, height: height)))
    let repainted = again.draw()
    guard repainted == canvas else {
      return "a full repaint differs:\n" + difference(canvas, repainted)
    }
    return nil
  }

  private static func fault(ofRow y: Int, of canvas: Canvas) -> String? {
    var x = 0
    while x < canvas.width {
      let text = canvas[x, y].text
      let columns = CellWidth.columns(of: text)
      guard columns == 1 || columns == 2 else { return "\"\(text)\" in column \(x)" }
      if columns == 2, x + 1 == canvas.width || !canvas[x + 1, y].text.isEmpty {
        return "half of \"\(text)\" in column \(x)"
      }
      x += columns
    }
    return nil
  }

  /// The rows in which two pictures differ.
  static func difference(_ one: Canvas, _ other: Canvas) -> String {
    let rows = zip(one.rows, other.rows).enumerated().filter { $1.0 != $1.1 }
    guard !rows.isEmpty else { return "only in styles or the cursor" }
    return rows.map { "\($0)\n  \($1.0)\n  \($1.1)" }.joined(separator: "\n")
  }
}
