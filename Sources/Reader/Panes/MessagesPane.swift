import Articles
import Display

/// What was said in the foot, over the whole screen: the newest last, what went wrong with a mark.
enum MessagesPane {
  private static let widest = 96

  /// Draws it, its title line included.
  static func draw(_ state: ReaderState, on canvas: inout Canvas, in area: Rect) {
    guard state.messages != nil, !area.isEmpty else { return }
    let theme = state.configuration.theme
    let bar = Rect(x: area.x, y: area.y, width: area.width, height: 1)
    canvas.fill(bar, style: theme[.bar])
    canvas.put("Messages", x: 1, y: area.y, style: theme[.barFocused], clip: bar)
    let page = area.inset(top: 1)
    if state.log.entries.isEmpty {
      canvas.put(
        "Nothing has been said so far.", x: page.x + 1, y: page.y, style: theme[.dim], clip: page)
    }
    let rows = rows(of: state)
    let top = top(of: state, rows: rows.count, page: page.height)
    for y in 0..<page.height where top + y < rows.count {
      let row = rows[top + y]
      let style = theme[row.isError ? .statusError : .text]
      if row.isFirst, row.isError { canvas.put("!", x: 1, y: page.y + y, style: style, clip: page) }
      canvas.put(row.text, x: page.x + 3, y: page.y + y, style: style, clip: page)
    }
  }

  /// Does what a command asks while the messages are shown.
  static func handle(_ command: Command, count: Int?, in state: inout ReaderState)
    -> [ReaderEffect]
  {
    guard state.messages != nil else { return [] }
    let page = max(1, state.layout.foot.y - 1)
    if let motion = Motion(command, count: count, page: page) {
      let total = rows(of: state).count
      let tops = max(1, total - page + 1)
      let top = motion.apply(to: top(of: state, rows: total, page: page), of: tops)
      state.messages?.top = top == tops - 1 ? nil : top
      return []
    }
    switch command {
    case .messages, .back, .clear: state.messages = nil
    case .quit: return state.leave()
    case .suspend: return [.suspend]
    case .redraw: return [.redraw]
    default: break
    }
    return []
  }

  private struct Row {
    var text: String
    var isError: Bool
    /// Whether a sentence begins with it.
    var isFirst: Bool
  }

  private static func top(of state: ReaderState, rows: Int, page: Int) -> Int {
    let last = max(0, rows - page)
    return min(state.messages?.top ?? last, last)
  }

  private static func rows(of state: ReaderState) -> [Row] {
    let room = max(1, min(widest, state.width - 4))
    return state.log.entries.flatMap { entry in
      var text = entry.text.collapsed.string
      if entry.times > 1 { text += " (\(entry.times) times)" }
      return LineWrap.lines(of: text, columns: room).enumerated().map { number, range in
        Row(text: String(text.text(in: range)), isError: entry.isError, isFirst: number == 0)
      }
    }
  }
}
