import Display

// The mouse: a click goes to a pane and selects, a double click opens, the wheel scrolls what is
// under it wherever the focus is.

extension ReaderState {
  private static let wheelLines = 3

  /// Takes in what the mouse did over a cell.
  mutating func take(_ action: TerminalEvent.MouseAction, x: Int, y: Int) -> [ReaderEffect] {
    if question != nil { return [] }
    if picker != nil { return choose(action, y: y) }
    if help != nil || messages != nil {
      switch action {
      case .wheelDown: return run(.lineDown, count: Self.wheelLines)
      case .wheelUp: return run(.lineUp, count: Self.wheelLines)
      default: return []
      }
    }
    if feeds != nil { return tendFeeds(action, y: y) }
    if links != nil { return LinksPane.take(action, y: y, in: &self) }
    let layout = layout
    let inBar = layout.bar?.contains(x: x, y: y) ?? false
    guard
      let (name, area) = layout.panes.first(where: {
        $0.area.contains(x: x, y: inBar ? $0.area.y : y)
      })
    else { return [] }
    switch action {
    case .press:
      note = nil
      let effects = go(to: name)
      if !inBar { select(line: y - area.y, of: name, in: area) }
      return effects
    case .doublePress:
      let effects = go(to: name)
      if inBar {
        isZoomed.toggle()
        return effects
      }
      select(line: y - area.y, of: name, in: area)
      return effects + (name == .body ? [] : run(.open))
    case .wheelDown: return scroll(name, by: Self.wheelLines, in: area)
    case .wheelUp: return scroll(name, by: -Self.wheelLines, in: area)
    case .release, .drag: return []
    }
  }

  private mutating func select(line: Int, of name: PaneName, in area: Rect) {
    switch name {
    case .list:
      let place = ListPane.rows(of: self, in: area).place(atLine: line)
      if let place { list.selection = place }
    case .body:
      if let event = body?.event(onLine: line) { light(event) }
    case .timeline:
      if let row = timeline.row(atLine: line) {
        timeline.select(row)
        followTimeline()
      }
    }
  }

  private mutating func scroll(_ name: PaneName, by lines: Int, in area: Rect) -> [ReaderEffect] {
    switch name {
    case .list:
      list.selection = min(max(0, list.selection + lines.signum()), max(0, list.total - 1))
    case .body: return scrollText(by: lines)
    case .timeline: timeline.scroll(by: lines)
    }
    return []
  }
}
