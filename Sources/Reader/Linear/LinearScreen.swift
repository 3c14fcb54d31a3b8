import Articles
import Display

/// The screen for somebody who hears it, or waits for each byte of it: one pane at a time from the
/// left edge, a row or a line of text to a line of the screen, states told in words. The terminal's
/// cursor stands on what is selected and is all that says so: moving by a line within a page sends
/// nothing else. Pages turn whole.
enum LinearScreen {
  /// Draws the pane that has the focus, its title above it.
  static func draw(_ state: ReaderState, on canvas: inout Canvas, layout: ScreenLayout) {
    if let bar = layout.bars.first {
      canvas.put(
        fitting: title(of: state), x: bar.x, y: bar.y, columns: bar.width,
        style: state.configuration.theme[.heading], ellipsis: state.configuration.glyphs.ellipsis)
    }
    guard let area = layout.area(of: state.focus), !area.isEmpty else { return }
    switch state.focus {
    case .list: LinearList.draw(state, on: &canvas, in: area)
    case .body: LinearBody.draw(state, on: &canvas, in: area)
    case .timeline: LinearTimeline.draw(state, on: &canvas, in: area)
    }
  }

  /// The line below, where there is something to say: a question, a note, keys that wait for more,
  /// the filter, how far a refresh is. Keys that may be of use are in the help.
  static func drawFoot(_ state: ReaderState, on canvas: inout Canvas, in area: Rect) {
    let isSilent =
      state.note == nil && state.question == nil && state.prompt == nil && state.keys.isEmpty
      && state.count == nil && state.query.isEmpty && state.refreshing == nil
      && state.indexing == nil && state.macros.wish == nil && state.macros.recording == nil
    if !isSilent { Foot.draw(state, on: &canvas, in: area) }
  }

  /// Puts the cursor on what is selected in what lies over the panes, if nothing else has it.
  static func placeCursor(_ state: ReaderState, on canvas: inout Canvas, layout: ScreenLayout) {
    guard canvas.cursor == nil, canvas.width > 0, layout.foot.y > 0 else { return }
    let rows = max(1, layout.foot.y - 1)
    var line = min(1, layout.foot.y - 1)
    if let picker = state.picker {
      line = ThemeMenu.row(of: picker, above: layout.foot)
    } else if state.messages == nil, state.help == nil {
      if state.feeds != nil {
        line = FeedsPane.selectedRow(of: state)
      } else if let links = state.links {
        line += links.selection - links.first(rows: rows)
      }
    }
    canvas.cursor = .init(x: 0, y: min(max(0, line), canvas.height - 1))
  }

  /// Puts the cursor at the beginning of a line of a pane.
  static func put(cursorOn line: Int, of area: Rect, on canvas: inout Canvas) {
    guard !area.isEmpty else { return }
    canvas.cursor = .init(x: area.x, y: area.y + min(max(0, line), area.height - 1))
  }

  /// The first of the rows that are shown with the selected one, where a page has so many.
  static func first(of selection: Int, page: Int) -> Int {
    selection - selection % max(1, page)
  }

  private static func title(of state: ReaderState) -> String {
    switch state.focus {
    case .list:
      let name = ListPane.title(of: state).name
      guard state.list.isKnown else { return name }
      return name + ", " + state.list.total.grouped + (state.list.isComplete ? "" : " or more")
    case .body:
      guard let body = state.shownBody else { return "Text" }
      let title = body.dated.article.title.collapsed.string
      let name = state.isReadingOutside ? "Text outside the filter: " : "Text: "
      return name + (title.isEmpty ? "Untitled" : title)
    case .timeline:
      let title = TimelinePane.title(of: state)
      return title.detail.isEmpty ? title.name : title.name + ", " + title.detail
    }
  }
}

extension LinearScreen {
  /// Takes in what the mouse did over a cell.
  static func take(
    _ action: TerminalEvent.MouseAction, y: Int, in state: inout ReaderState
  ) -> [ReaderEffect] {
    guard let area = state.layout.area(of: state.focus) else { return [] }
    switch action {
    case .wheelDown: return state.run(.lineDown)
    case .wheelUp: return state.run(.lineUp)
    case .release, .drag: return []
    case .press, .doublePress:
      guard y >= area.y, y < area.maxY else { return [] }
      select(line: y - area.y, in: area, of: &state)
      return action == .doublePress && state.focus != .body ? state.run(.open) : []
    }
  }

  private static func select(line: Int, in area: Rect, of state: inout ReaderState) {
    switch state.focus {
    case .list:
      let page = LinearList.rows(in: area)
      let first = first(of: state.list.selection, page: page)
      let row = first + min(line / LinearList.rowHeight(in: area), page - 1)
      if row < state.list.total { state.list.selection = row }
    case .body:
      let top = state.body?.top ?? 0
      state.body?.go(toLine: top + line)
    case .timeline:
      let row = first(of: state.timeline.selection, page: area.height) + line
      if row < state.timeline.rows.count {
        state.timeline.select(row)
        state.followTimeline()
      }
    }
  }
}
