import Articles
import Display

/// The help over the whole screen.
enum HelpPane {
  private static let widest = 96

  /// Draws it, its title line included.
  static func draw(_ state: ReaderState, on canvas: inout Canvas, in area: Rect) {
    guard let help = state.help, !area.isEmpty else { return }
    let theme = state.configuration.theme
    let bar = Rect(x: area.x, y: area.y, width: area.width, height: 1)
    canvas.fill(bar, style: theme[.bar])
    canvas.put("Help", x: 1, y: area.y, style: theme[.barFocused], clip: bar)
    let page = area.inset(top: 1)
    let rows = rows(of: help, columns: area.width)
    let x = page.x + max(min(1, page.width / 8), (page.width - widest) / 2)
    if rows.isEmpty {
      let words = "Nothing in the help speaks of that."
      canvas.put(words, x: x, y: page.y, style: theme[.dim], clip: page)
    }
    let indent = x + keyColumns(in: area.width) + 2
    for y in 0..<page.height where help.top + y < rows.count {
      let row = rows[help.top + y]
      canvas.put(row.left, x: x, y: page.y + y, style: theme[row.leftRole], clip: page)
      canvas.put(row.right, x: indent, y: page.y + y, style: theme[.text], clip: page)
    }
  }

  /// Does what a command asks while the help is shown.
  static func handle(_ command: Command, count: Int?, in state: inout ReaderState)
    -> [ReaderEffect]
  {
    guard var help = state.help else { return [] }
    let page = max(1, state.layout.foot.y - 1)
    if let motion = Motion(command, count: count, page: page) {
      let rows = rows(of: help, columns: state.width)
      help.top = motion.apply(to: help.top, of: max(1, rows.count - page + 1))
      state.help = help
      return []
    }
    switch command {
    case .filter: state.prompt = Prompt(.help, help.search)
    case .clear where !help.search.isEmpty:
      help.search = ""
      help.top = 0
      state.help = help
    case .messages: state.messages = MessagesModel()
    case .help, .back, .clear: state.help = nil
    case .quit: return state.leave()
    case .suspend: return [.suspend]
    case .redraw: return [.redraw]
    default: break
    }
    return []
  }

  /// Leaves the help and runs the command of a line of the screen, if it is of one.
  static func choose(y: Int, in state: inout ReaderState) -> [ReaderEffect] {
    guard let help = state.help, y >= 1, y < state.layout.foot.y else { return [] }
    let rows = rows(of: help, columns: state.width)
    guard rows.indices.contains(help.top + y - 1), let command = rows[help.top + y - 1].command
    else { return [] }
    state.help = nil
    return state.run(command)
  }

  /// A line as it is drawn: keys or a heading at the left, words at the right.
  private struct Row {
    var left = ""
    var leftRole = Role.key
    var right = ""
    /// The command that the line is of.
    var command: Command?
  }

  private static func keyColumns(in columns: Int) -> Int { min(20, columns * 2 / 5) }

  /// The lines of the help, their sentences wrapped. Keys that are too long for their column stand
  /// above their sentence.
  private static func rows(of help: HelpModel, columns: Int) -> [Row] {
    let keys = keyColumns(in: columns)
    let room = max(1, min(widest, columns - 2) - keys - 2)
    func wrapped(_ text: String, _ columns: Int) -> [String] {
      LineWrap.lines(of: text, columns: columns).map { String(text.text(in: $0)) }
    }
    return help.lines.flatMap { line -> [Row] in
      switch line {
      case .blank: return [Row()]
      case .heading(let text): return [Row(left: text, leftRole: .heading)]
      case .words(let text):
        return wrapped(text, max(1, min(widest, columns - 4))).map {
          Row(left: "  " + $0, leftRole: .dim)
        }
      case .key(let text, let sentence, let command):
        let left = "  " + text
        let isLong = CellWidth.columns(of: left) > keys
        var rows = wrapped(sentence, room).map { Row(right: $0, command: command) }
        if isLong { rows.insert(Row(command: command), at: 0) }
        if !rows.isEmpty { rows[0].left = left }
        return rows
      }
    }
  }
}
