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
    let lines = help.lines
    let width = min(widest, page.width)
    let x = page.x + max(min(2, page.width / 8), (page.width - width) / 2)
    let keyColumns = min(18, width / 3)
    if lines.isEmpty {
      canvas.put(
        "Nothing in the help speaks of that.", x: x, y: page.y, style: theme[.dim], clip: page)
    }
    for y in 0..<page.height where help.top + y < lines.count {
      let row = page.y + y
      switch lines[help.top + y] {
      case .blank: break
      case .heading(let text): canvas.put(text, x: x, y: row, style: theme[.heading], clip: page)
      case .words(let text): canvas.put(text, x: x + 2, y: row, style: theme[.dim], clip: page)
      case .key(let keys, let sentence):
        canvas.put(
          fitting: keys, x: x + 2, y: row, columns: keyColumns, style: theme[.key],
          ellipsis: state.configuration.glyphs.ellipsis)
        canvas.put(
          fitting: sentence, x: x + keyColumns + 4, y: row,
          columns: page.maxX - x - keyColumns - 5, style: theme[.text],
          ellipsis: state.configuration.glyphs.ellipsis)
      }
    }
  }

  /// Does what a command asks while the help is shown.
  static func handle(_ command: Command, count: Int?, in state: inout ReaderState)
    -> [ReaderEffect]
  {
    guard var help = state.help else { return [] }
    let page = max(1, state.layout.foot.y - 1)
    if let motion = Motion(command, count: count, page: page) {
      help.top = motion.apply(to: help.top, of: max(1, help.lines.count - page + 1))
      state.help = help
      return []
    }
    switch command {
    case .filter: state.prompt = Prompt(.help, help.search)
    case .clear where !help.search.isEmpty:
      help.search = ""
      help.top = 0
      state.help = help
    case .help, .back, .clear: state.help = nil
    case .quit: return state.leave()
    case .suspend: return [.suspend]
    case .redraw: return [.redraw]
    default: break
    }
    return []
  }
}
