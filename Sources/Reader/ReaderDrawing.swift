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
    } else {
      TitleBar.draw(self, on: &canvas, layout: layout)
      for (name, area) in layout.panes {
        name.pane.draw(self, on: &canvas, in: area)
      }
      for separator in layout.separators {
        canvas.fill(
          separator, with: configuration.glyphs.separator,
          style: configuration.theme[.separator])
      }
    }
    Foot.draw(self, on: &canvas, in: layout.foot)
    WhichKey.draw(self, on: &canvas, above: layout.foot)
    ThemeMenu.draw(self, on: &canvas, above: layout.foot)
    return canvas
  }
}
