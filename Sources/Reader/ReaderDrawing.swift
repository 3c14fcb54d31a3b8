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
    clearCorner(of: &canvas)
    return canvas
  }

  /// Leaves no wide letter in the last two cells of the screen: on some terminals the last one can be
  /// written only by pushing the one before it aside, which halves such a letter.
  private func clearCorner(of canvas: inout Canvas) {
    let y = height - 1
    guard width > 2, y >= 0 else { return }
    for x in [width - 2, width - 1] where canvas[x, y].text.isEmpty {
      canvas.fill(Rect(x: x - 1, y: y, width: 2, height: 1), style: canvas[x, y].style)
    }
  }
}
