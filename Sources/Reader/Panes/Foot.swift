import Articles
import Display

/// The lines below the panes: the prompt with what the filter finds, or a note, or the keys that are
/// of use now; above them what `Tab` offers.
enum Foot {
  /// Draws it. The menu of commands lies over the panes.
  static func draw(_ state: ReaderState, on canvas: inout Canvas, in area: Rect) {
    OfferMenu.draw(state, on: &canvas, above: area)
    guard !area.isEmpty else { return }
    let line = Rect(x: area.x, y: area.y, width: area.width, height: 1)
    if let question = state.question {
      let theme = state.configuration.theme
      let keys = " y/n "
      let taken = canvas.put(
        fitting: question.text.collapsed.string, x: line.x + 1, y: line.y,
        columns: line.width - keys.count - 1, style: theme[.prompt],
        ellipsis: state.configuration.glyphs.ellipsis)
      canvas.put(keys, x: line.x + 1 + taken, y: line.y, style: theme[.key], clip: line)
      canvas.cursor = .init(x: min(line.maxX - 1, line.x + 1 + taken + keys.count), y: line.y)
    } else if let prompt = state.prompt {
      draw(prompt, of: state, on: &canvas, in: line)
      drawFault(of: state, prompt: prompt, on: &canvas, in: area)
    } else {
      drawRest(state, on: &canvas, in: line)
    }
  }

  private static func draw(
    _ prompt: Prompt, of state: ReaderState, on canvas: inout Canvas, in line: Rect
  ) {
    let theme = state.configuration.theme
    let label = " " + prompt.label
    let labelColumns = CellWidth.columns(of: label)
    var parts =
      switch prompt.kind {
      case .filter: [state.indexing?.brief].compactMap { $0 } + state.filterCounts
      case .link: [state.linkWords(for: prompt.editor.text)]
      case .find: [state.foundWords]
      default: [String]()
      }
    // What there is no room for goes from the end.
    func columns(of parts: [String]) -> Int {
      CellWidth.columns(of: parts.joined(separator: " · "))
    }
    while parts.count > 1, line.width < labelColumns + columns(of: parts) + 20 {
      parts.removeLast()
    }
    let counts = parts.joined(separator: " · ")
    let countColumns = CellWidth.columns(of: counts)
    let showsCounts = countColumns > 0 && line.width >= labelColumns + countColumns + 20
    let room = max(1, line.width - labelColumns - (showsCounts ? countColumns + 3 : 1))
    canvas.put(label, x: line.x, y: line.y, style: theme[.prompt], clip: line)
    // The end of a long answer stays in sight, with the cursor.
    let before = CellWidth.columns(of: prompt.editor.beforeCursor)
    let shift = max(0, before - room + 1)
    let field = Rect(x: line.x + labelColumns, y: line.y, width: room, height: 1)
    let written = WrittenLine(prompt.editor, in: field, shift: shift)
    let cursor = written.draw(on: &canvas, style: theme[.text])
    if let hint = state.hint(of: prompt), prompt.editor.characters.isEmpty {
      canvas.put(
        fitting: hint, x: field.x + 1, y: line.y, columns: room - 1, style: theme[.dim],
        ellipsis: state.configuration.glyphs.ellipsis)
    }
    if showsCounts {
      canvas.put(
        counts, x: line.maxX - countColumns - 1, y: line.y, style: theme[.dim], clip: line)
    }
    if cursor < line.maxX { canvas.cursor = .init(x: cursor, y: line.y) }
  }

  /// What is wrong with an answer, under its place.
  private static func drawFault(
    of state: ReaderState, prompt: Prompt, on canvas: inout Canvas, in area: Rect
  ) {
    guard let fault = state.promptFault, area.height > 1 else { return }
    let style = state.configuration.theme[.statusError]
    let before = prompt.editor.text.text(in: 0..<fault.offset)
    let words = "^ " + SafeText(fault.message).collapsed.string
    let column = 1 + CellWidth.columns(of: prompt.label) + CellWidth.columns(of: before)
    let last = max(1, area.width - CellWidth.columns(of: words) - 1)
    canvas.put(
      fitting: words, x: min(column, last), y: area.y + 1,
      columns: area.width - min(column, last), style: style,
      ellipsis: state.configuration.glyphs.ellipsis)
  }

  private static func drawRest(_ state: ReaderState, on canvas: inout Canvas, in line: Rect) {
    let theme = state.configuration.theme
    let ellipsis = state.configuration.glyphs.ellipsis
    let corner = corner(of: state, in: line)
    canvas.put(
      corner.text, x: line.maxX - 1 - CellWidth.columns(of: corner.text), y: line.y,
      style: theme[corner.isPending ? .prompt : .status], clip: line)
    let rest = rest(of: state, in: line)
    let (x, right) = (rest.x, rest.maxX)
    if let note = state.note {
      canvas.put(
        fitting: note.text.collapsed.string, x: x, y: line.y, columns: right - x,
        style: theme[note.isError ? .statusError : .text], ellipsis: ellipsis)
    } else if !showsHints(state) {
      let taken = canvas.put(
        fitting: "/" + state.query.text, x: x, y: line.y, columns: right - x,
        style: theme[.prompt], ellipsis: ellipsis)
      canvas.put(
        fitting: state.filterCounts.joined(separator: " · "), x: x + taken + 2, y: line.y,
        columns: right - x - taken - 2,
        style: theme[.dim], ellipsis: ellipsis)
    } else if showsTitle(state) {
      let title = BodyPane.title(of: state)
      let taken = canvas.put(
        title.detail, x: x, y: line.y, style: theme[.status], clip: line)
      canvas.put(
        fitting: title.name, x: x + taken + 2, y: line.y, columns: right - x - taken - 2,
        style: theme[.dim], ellipsis: ellipsis)
    } else {
      drawHints(state, on: &canvas, in: rest)
    }
  }

  /// Whether the foot shows keys, and not a question, a note or the filter.
  private static func showsHints(_ state: ReaderState) -> Bool {
    guard state.question == nil, state.prompt == nil, state.note == nil else { return false }
    return state.query.isEmpty || state.help != nil || state.feeds != nil
      || state.messages != nil || state.links != nil || state.picker != nil
  }

  /// Whether the foot tells what is being read instead: where the text stands alone it is not talked
  /// into.
  private static func showsTitle(_ state: ReaderState) -> Bool {
    state.layoutChoice == .reading && !state.isZoomed && state.focus == .body && state.body != nil
      && state.help == nil && state.feeds == nil && state.messages == nil && state.links == nil
      && state.picker == nil
  }

  /// What stands at the right end: keys that wait for more, or what is being read.
  private static func corner(
    of state: ReaderState, in line: Rect
  ) -> (text: String, isPending: Bool) {
    let pending =
      (state.count.map { "\($0) " } ?? "")
      + state.keys.map(KeyName.text).joined(separator: " ") + macro(of: state)
    let text = pending.isEmpty ? place(of: state, columns: line.width) : pending
    let columns = CellWidth.columns(of: text)
    let fits = columns > 0 && line.width >= columns + (pending.isEmpty ? 40 : 2)
    return (fits ? text : "", !pending.isEmpty)
  }

  /// Where there is room before that.
  private static func rest(of state: ReaderState, in line: Rect) -> Rect {
    let columns = CellWidth.columns(of: corner(of: state, in: line).text)
    let right = line.maxX - 1 - (columns > 0 ? columns + 2 : 0)
    return Rect(x: line.x + 1, y: line.y, width: right - line.x - 1, height: 1)
  }

  /// What is recorded or played, or which register is asked for.
  private static func macro(of state: ReaderState) -> String {
    switch state.macros.wish {
    case .record: return "record in\(state.configuration.glyphs.ongoing)"
    case .play: return "play\(state.configuration.glyphs.ongoing)"
    case nil: break
    }
    if state.macros.isPlaying { return "playing" }
    return state.macros.recording.map { " recording \($0.register)" } ?? ""
  }

  /// What is being read, or how far a refresh is, or the index while it is behind.
  private static func place(of state: ReaderState, columns: Int) -> String {
    if let changing = state.changing { return changing.words }
    if let refreshing = state.refreshing {
      guard refreshing.count > 0 else {
        return "feeds\(state.configuration.glyphs.ongoing)"
      }
      return columns >= refreshing.whole.utf8.count + 40 ? refreshing.whole : refreshing.brief
    }
    guard let indexing = state.indexing else { return state.title.collapsed.string }
    return columns >= indexing.whole.utf8.count + 40 ? indexing.whole : indexing.brief
  }

  /// The keys that are of use now, as many as fit whole.
  private static func drawHints(_ state: ReaderState, on canvas: inout Canvas, in area: Rect) {
    let theme = state.configuration.theme
    for hint in hints(of: state, in: area) {
      let x = hint.x + canvas.put(hint.key, x: hint.x, y: area.y, style: theme[.key])
      canvas.put(hint.words, x: x + 1, y: area.y, style: theme[.status])
    }
  }

  /// A key that is of use now, and where it stands.
  private struct Hint {
    var command: Command
    var key: String
    var words: String
    var x: Int
    var columns: Int
  }

  private static func hints(of state: ReaderState, in area: Rect) -> [Hint] {
    var hints: [Hint] = []
    var x = area.x
    for (command, words) in state.hints {
      guard let key = state.configuration.keymap.keys(of: command).first else { continue }
      let columns = CellWidth.columns(of: key) + 1 + words.count
      guard x + columns <= area.maxX else { break }
      hints.append(Hint(command: command, key: key, words: words, x: x, columns: columns))
      x += columns + 2
    }
    return hints
  }

  /// The command whose key is shown at a cell of the screen.
  static func command(atX x: Int, y: Int, of state: ReaderState) -> Command? {
    let foot = state.layout.foot
    guard foot.contains(x: x, y: y), y == foot.y, showsHints(state), !showsTitle(state),
      !state.setting.isLinear
    else { return nil }
    return hints(of: state, in: rest(of: state, in: Rect.row(x: foot.x, y: y, columns: foot.width)))
      .first { x >= $0.x && x < $0.x + $0.columns }?.command
  }
}
