import Articles
import Display

/// The text in the linear screen: read line by line with the cursor, page by page.
enum LinearBody {
  static func draw(_ state: ReaderState, on canvas: inout Canvas, in area: Rect) {
    guard let body = state.shownBody else {
      return EmptyPane.draw(state.emptyBody, of: state, on: &canvas, in: area)
    }
    let ink = BodyInk(state: state, body: body)
    let lines = body.layout.lines
    for y in 0..<area.height where body.top + y < lines.count {
      let line = lines[body.top + y]
      let spans = line.block.map(ink.spans) ?? StyledSpans()
      ink.draw(line, spans: spans, on: &canvas, x: area.x, y: area.y + y, clip: area)
    }
    LinearScreen.put(cursorOn: body.lineAtCursor - body.top, of: area, on: &canvas)
  }

  /// Moves the cursor as a command says, if it moves; a page turns when the cursor leaves it.
  static func handle(
    _ command: Command, count: Int?, of body: BodyModel
  ) -> BodyModel? {
    guard let motion = Motion(command, count: count, page: body.height) else { return nil }
    var body = body
    body.go(toLine: motion.apply(to: body.lineAtCursor, of: body.layout.lines.count))
    return body
  }
}

extension BodyModel {
  /// The line that the cursor of the linear screen stands on: always one that is shown.
  var lineAtCursor: Int {
    min(max(top, cursorLine), top + height - 1, max(0, layout.lines.count - 1))
  }

  /// Has the cursor stand on a line, turning pages where it is not shown.
  mutating func go(toLine line: Int) {
    let line = min(max(0, line), max(0, layout.lines.count - 1))
    if line >= top + height {
      // The page after begins where this one ends, unless more was passed over.
      scroll(to: line < top + 2 * height ? top + height : line)
    } else if line < top {
      scroll(to: line >= top - height ? top - height : line)
    }
    cursorLine = line
  }
}
