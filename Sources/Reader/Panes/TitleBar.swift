import Display

/// The line above the panes: the name of each over its place, the one with the focus in the accent.
enum TitleBar {
  /// Draws it, if the screen has room for it.
  static func draw(_ state: ReaderState, on canvas: inout Canvas, layout: ScreenLayout) {
    guard let bar = layout.bar else { return }
    let theme = state.configuration.theme
    canvas.fill(bar, style: theme[.bar])
    for (name, area) in layout.panes {
      let title = name.pane.title(of: state)
      let isFocused = name == state.focus
      let detail = CellWidth.columns(of: title.detail)
      let room = area.width - 2
      // A name that is whole says more than a count beside half a name.
      let whole = CellWidth.columns(of: title.name)
      let beside = room - detail - 2
      let showsDetail = detail > 0 && beside >= (whole <= room ? whole : 8)
      if isFocused {
        canvas.restyle(
          Rect(x: area.x, y: bar.y, width: area.width, height: 1), with: theme.overlay(.barAccent))
      }
      canvas.put(
        fitting: title.name, x: area.x + 1, y: bar.y,
        columns: showsDetail ? beside : room,
        style: theme[isFocused ? .barFocused : .bar], ellipsis: state.configuration.glyphs.ellipsis)
      if showsDetail {
        canvas.put(
          title.detail, x: area.maxX - 1 - detail, y: bar.y,
          style: theme[isFocused ? .barAccent : .bar])
      }
    }
  }
}
