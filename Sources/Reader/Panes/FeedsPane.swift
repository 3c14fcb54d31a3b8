import Articles
import Display

/// The feeds over the whole screen: what they are called, how they stand, and what is to be done where
/// one could not be had.
enum FeedsPane {
  private static let rowHeight = 2

  /// Draws it, its title line included.
  static func draw(_ state: ReaderState, on canvas: inout Canvas, in area: Rect) {
    guard let feeds = state.feeds, !area.isEmpty else { return }
    let theme = state.configuration.theme
    let ellipsis = state.configuration.glyphs.ellipsis
    let bar = Rect(x: area.x, y: area.y, width: area.width, height: 1)
    canvas.fill(bar, style: theme[.bar])
    let name = feeds.rows.isEmpty ? "Feeds" : "Feeds, \(feeds.rows.count.grouped)"
    canvas.put(name, x: 1, y: area.y, style: theme[.barFocused], clip: bar)
    let troubled = feeds.rows.count { $0.trouble != nil }
    if troubled > 0 {
      let words = "\(troubled.grouped) in trouble"
      canvas.put(words, x: bar.maxX - words.count - 1, y: area.y, style: theme[.bar], clip: bar)
    }
    let page = page(of: state, in: area)
    drawTrouble(of: state, on: &canvas, in: area, below: page)
    guard !feeds.rows.isEmpty else {
      let words =
        feeds.isKnown
        ? "No feeds yet. \(state.key(.add)) follows one by its address." : "Reading the feeds…"
      canvas.put(fitting: words, x: 2, y: page.y + 1, columns: page.width - 3, style: theme[.dim])
      return
    }
    for place in 0..<((page.height + rowHeight - 1) / rowHeight) {
      let number = feeds.top + place
      guard feeds.rows.indices.contains(number) else { break }
      let line = Rect(
        x: page.x, y: page.y + place * rowHeight, width: page.width,
        height: min(rowHeight, page.maxY - page.y - place * rowHeight))
      var ground = Style()
      if number == feeds.selection {
        ground = theme.overlay(.selected)
        canvas.restyle(line, with: ground)
      }
      draw(feeds.rows[number], of: state, on: &canvas, in: line, ground, ellipsis)
    }
  }

  /// The row of the screen on which the selected feed begins.
  static func row(of state: ReaderState) -> Int {
    1 + ((state.feeds?.selection ?? 0) - (state.feeds?.top ?? 0)) * rowHeight
  }

  /// The lines that tell all of what ails the selected feed, where a row has no room for it.
  private static func troubleLines(of state: ReaderState, columns: Int) -> [String] {
    guard let trouble = state.feeds?.selected?.trouble?.collapsed.string, columns > 4,
      CellWidth.columns(of: trouble) > columns - 4
    else { return [] }
    return LineWrap.lines(of: trouble, columns: columns - 2).prefix(4)
      .map { String(trouble.text(in: $0)) }
  }

  /// Where the rows stand.
  private static func page(of state: ReaderState, in area: Rect) -> Rect {
    let lines = troubleLines(of: state, columns: area.width).count
    let page = area.inset(top: 1)
    guard lines > 0, page.height >= lines + 1 + 2 * rowHeight else { return page }
    return Rect(x: page.x, y: page.y, width: page.width, height: page.height - lines - 1)
  }

  private static func drawTrouble(
    of state: ReaderState, on canvas: inout Canvas, in area: Rect, below page: Rect
  ) {
    guard page.maxY < area.maxY else { return }
    for (place, line) in troubleLines(of: state, columns: area.width).enumerated() {
      canvas.put(
        line, x: area.x + 1, y: page.maxY + 1 + place, style: state.configuration.theme[.text],
        clip: area)
    }
  }

  private static func draw(
    _ row: FeedRow, of state: ReaderState, on canvas: inout Canvas, in line: Rect,
    _ ground: Style, _ ellipsis: Character
  ) {
    let theme = state.configuration.theme
    func ink(_ role: Role) -> Style { theme[role].overlaid(with: ground) }
    if row.trouble != nil {
      canvas.put("!", x: line.x + 1, y: line.y, style: ink(.statusError), clip: line)
    }
    let x = line.x + 3
    var detail = row.tags.map { "#" + $0.collapsed.string }.joined(separator: " ")
    if row.count > 0 {
      let words = row.count == 1 ? "1 article" : "\(row.count.grouped) articles"
      detail += detail.isEmpty ? words : "  " + words
    }
    let columns = CellWidth.columns(of: detail)
    let showsDetail = columns > 0 && line.width > columns + 24
    canvas.put(
      fitting: row.title.collapsed.string, x: x, y: line.y,
      columns: line.maxX - x - 1 - (showsDetail ? columns + 2 : 0), style: ink(.text),
      ellipsis: ellipsis)
    if showsDetail {
      canvas.put(detail, x: line.maxX - columns - 1, y: line.y, style: ink(.dim), clip: line)
    }
    guard line.height > 1 else { return }
    canvas.put(
      fitting: (row.trouble ?? row.address).collapsed.string, x: x, y: line.y + 1,
      columns: line.maxX - x - 1, style: ink(row.trouble == nil ? .dim : .text),
      ellipsis: ellipsis)
  }

  /// Takes in what the mouse did over a line of the screen while the feeds are shown.
  static func take(
    _ action: TerminalEvent.MouseAction, y: Int, in state: inout ReaderState
  ) -> [ReaderEffect] {
    guard var feeds = state.feeds else { return [] }
    switch action {
    case .press, .doublePress:
      let page = page(of: state, in: Rect(width: state.width, height: state.layout.foot.y))
      let place = feeds.top + (y - page.y) / rowHeight
      guard y >= page.y, y < page.maxY, feeds.rows.indices.contains(place) else { return [] }
      feeds.selection = place
      state.feeds = feeds
      return action == .doublePress ? handle(.open, count: nil, in: &state) : []
    case .wheelDown: return handle(.lineDown, count: 3, in: &state)
    case .wheelUp: return handle(.lineUp, count: 3, in: &state)
    case .release, .drag: return []
    }
  }

  /// Does what a command asks while the feeds are shown.
  static func handle(_ command: Command, count: Int?, in state: inout ReaderState)
    -> [ReaderEffect]
  {
    guard var feeds = state.feeds else { return [] }
    let whole = Rect(width: state.width, height: state.layout.foot.y)
    let rows = max(1, page(of: state, in: whole).height / rowHeight)
    if let motion = Motion(command, count: count, page: rows) {
      feeds.selection = motion.apply(to: feeds.selection, of: feeds.rows.count)
      feeds.top = min(feeds.top, feeds.selection)
      feeds.top = max(feeds.top, feeds.selection - rows + 1)
      state.feeds = feeds
      return []
    }
    switch command {
    case .open:
      guard let feed = feeds.selected else { return [] }
      state.feeds = nil
      let words = feed.title.collapsed.string.filter { $0 != "\"" }
      return state.go(to: .list) + state.setQuery("source:\"\(words)\"", isFolding: false)
    case .refresh: return feeds.selected.map { state.refresh(feed: $0.id) } ?? []
    case .remove:
      guard let feed = feeds.selected else { return [] }
      state.undoables.append(.unfollowing(feed.id))
      return [.unfollow(feed.id)]
    case .undo: return state.undo()
    case .browse: return feeds.selected.map { [.openInBrowser($0.address)] } ?? []
    case .copy:
      guard let feed = feeds.selected else { return [] }
      state.note = StatusNote(text: "Copied the feed's address.")
      return [.copy(feed.address)]
    case .add: state.prompt = Prompt(.add)
    case .help:
      state.help = HelpModel(
        keymap: state.configuration.keymap, glyphs: state.configuration.glyphs)
    case .messages: state.messages = MessagesModel()
    case .feeds, .back, .clear: state.feeds = nil
    case .quit: return state.leave()
    case .suspend: return [.suspend]
    case .redraw: return [.redraw]
    default: break
    }
    return []
  }
}
