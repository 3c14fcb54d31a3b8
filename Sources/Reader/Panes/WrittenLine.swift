import Articles
import Display

/// A line that is being written, with the cell on which its cursor stands: also where text from right to left
/// is set as it is seen, and the letters before the cursor need not stand to the left of it.
struct WrittenLine {
  private let editor: LineEditor
  private let field: Rect
  private let shift: Int

  /// A line in a field, moved by `shift` columns to the left so that its cursor is in it.
  init(_ editor: LineEditor, in field: Rect, shift: Int) {
    (self.editor, self.field, self.shift) = (editor, field, shift)
  }

  /// Draws it; returns the column of the cursor.
  func draw(on canvas: inout Canvas, style: Style) -> Int {
    let before = editor.beforeCursor
    guard canvas.ordersVisually, BidiOrder.turns(editor.text) else {
      canvas.put(editor.text, x: field.x - shift, y: field.y, style: style, clip: field)
      return field.x + CellWidth.columns(of: before) - shift
    }
    put(on: &canvas, y: field.y, style)
    // It is drawn once more, the letter at the cursor in a style of its own, and the cells are asked.
    var probe = Canvas(width: field.maxX, height: 1)
    probe.ordersVisually = true
    let mark = Style(foreground: .ansi(201), background: .ansi(202))
    let start = before.utf8.count
    let next = editor.characters[editor.cursor...].first.map { $0.utf8.count } ?? 1
    put(on: &probe, y: 0, Style(), marking: start..<(start + next), with: mark)
    return (field.x..<field.maxX).first { probe[$0, 0].style == mark } ?? field.x
  }

  /// Puts the line with a space at its end, where the cursor stands after the last letter.
  private func put(
    on canvas: inout Canvas, y: Int, _ style: Style, marking bytes: Range<Int> = 0..<0,
    with mark: Style = Style()
  ) {
    let text = editor.text + " "
    var spans = StyledSpans()
    spans.add(bytes, mark)
    spans.put(
      text, range: 0..<text.utf8.count, on: &canvas, x: field.x - shift, y: y, base: style,
      clip: Rect(x: field.x, y: y, width: field.width, height: 1))
  }
}
