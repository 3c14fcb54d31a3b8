import Display

/// The lines above the panes: the name of each over its place, the one with the focus in the accent.
enum TitleBar {
  /// Draws them, as far as the screen has room for them.
  static func draw(_ state: ReaderState, on canvas: inout Canvas, layout: ScreenLayout) {
    let theme = state.configuration.theme
    for bar in layout.bars { canvas.fill(bar, style: theme[.bar]) }
    for (name, area) in layout.titles {
      let title = name.pane.title(of: state)
      let isFocused = name == state.focus
      let detail = CellWidth.columns(of: title.detail)
      let room = area.width - 2
      // A name that is whole says more than a count beside half a name.
      let whole = CellWidth.columns(of: title.name)
      let beside = room - detail - 2
      let showsDetail = detail > 0 && beside >= (whole <= room ? whole : 8)
      if isFocused {
        canvas.restyle(area, with: theme.overlay(.barAccent))
      }
      canvas.put(
        fitting: title.name, x: area.x + 1, y: area.y,
        columns: showsDetail ? beside : room,
        style: theme[isFocused ? .barFocused : .bar], ellipsis: state.configuration.glyphs.ellipsis)
      if showsDetail {
        canvas.put(
          title.detail, x: area.maxX - 1 - detail, y: area.y,
          style: theme[isFocused ? .barAccent : .bar])
      }
    }
  }
}
