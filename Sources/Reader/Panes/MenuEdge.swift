import Display

/// The right edge of a menu that is narrower than the screen: its ground alone hardly shows where it ends.
enum MenuEdge {
  /// Draws it beside a menu, where there is a column for it.
  static func draw(beside menu: Rect, of state: ReaderState, on canvas: inout Canvas) {
    guard menu.maxX < canvas.width else { return }
    let edge = Rect(x: menu.maxX, y: menu.y, width: 1, height: menu.height)
    let theme = state.configuration.theme
    canvas.fill(edge, with: state.configuration.glyphs.separator, style: theme[.separator])
  }
}
