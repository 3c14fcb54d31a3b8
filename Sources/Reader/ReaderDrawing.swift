public import Display

extension ReaderState {
  /// The screen at the size last told. Only what is visible is drawn.
  public func draw() -> Canvas {
    var canvas = Canvas(width: width, height: height, style: configuration.theme[.text])
    canvas.ordersVisually = setting.ordersVisually
    let layout = layout
    if messages != nil {
      MessagesPane.draw(self, on: &canvas, in: Rect(width: width, height: layout.foot.y))
    } else if help != nil {
      HelpPane.draw(self, on: &canvas, in: Rect(width: width, height: layout.foot.y))
    } else if feeds != nil {
      FeedsPane.draw(self, on: &canvas, in: Rect(width: width, height: layout.foot.y))
    } else if links != nil {
      LinksPane.draw(self, on: &canvas, in: Rect(width: width, height: layout.foot.y))
    } else if setting.isLinear {
      LinearScreen.draw(self, on: &canvas, layout: layout)
    } else {
      TitleBar.draw(self, on: &canvas, layout: layout)
      for (name, area) in layout.panes {
        name.pane.draw(self, on: &canvas, in: area)
      }
      for border in layout.borders where border.edge.isUpright {
        canvas.fill(
          border.area, with: configuration.glyphs.separator,
          style: configuration.theme[.separator])
      }
    }
    TourBand.draw(self, on: &canvas, in: layout.band)
    let heldCursor = canvas.cursor
    canvas.cursor = nil
    if setting.isLinear {
      LinearScreen.drawFoot(self, on: &canvas, in: layout.foot)
    } else {
      Foot.draw(self, on: &canvas, in: layout.foot)
    }
    WhichKey.draw(self, on: &canvas, above: layout.foot)
    ThemeMenu.draw(self, on: &canvas, above: layout.foot)
    if setting.isLinear {
      // What is asked in the foot has the cursor, then what is chosen from, then the pane.
      if picker == nil, canvas.cursor == nil { canvas.cursor = heldCursor }
      LinearScreen.placeCursor(self, on: &canvas, layout: layout)
    }
    return canvas
  }
}
