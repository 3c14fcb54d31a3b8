import Articles
import Display

/// The themes there are, over the foot of the panes: those above it are drawn in the selected one,
/// and each row ends with a few words in its own colors.
enum ThemeMenu {
  private static let widest = 92
  /// Samples leave so many columns to what is said of a theme, or give way to it.
  private static let columnsOfWords = 28

  /// How many themes are shown at once, at least one.
  static func rows(of picker: ThemePicker, above foot: Rect) -> Int {
    max(1, min(picker.offers.count, room(above: foot) - (hasBar(above: foot) ? 1 : 0)))
  }

  /// The place of the theme on a row of the screen, if there is one.
  static func place(atRow y: Int, of picker: ThemePicker, above foot: Rect) -> Int? {
    let rows = rows(of: picker, above: foot)
    let row = y - (foot.y - rows)
    return (0..<rows).contains(row) ? first(of: picker, rows: rows) + row : nil
  }

  /// The row of the screen on which the selected theme stands.
  static func row(of picker: ThemePicker, above foot: Rect) -> Int {
    let rows = rows(of: picker, above: foot)
    return foot.y - rows + picker.selection - first(of: picker, rows: rows)
  }

  /// Draws it while a theme is being chosen.
  static func draw(_ state: ReaderState, on canvas: inout Canvas, above foot: Rect) {
    guard let picker = state.picker, foot.y > 0 else { return }
    let theme = state.configuration.theme
    let rows = rows(of: picker, above: foot)
    let width = min(foot.width, widest)
    if hasBar(above: foot) {
      let bar = Rect.row(x: 0, y: foot.y - rows - 1, columns: width)
      let rule = theme[.bar].overlaid(with: theme.overlay(.separator))
      canvas.fill(bar, with: state.configuration.glyphs.rule, style: rule)
      canvas.put(" Themes ", x: 0, y: bar.y, style: theme[.barFocused], clip: bar)
      let count = picker.offers.isEmpty ? "" : " \(picker.selection + 1)/\(picker.offers.count) "
      canvas.put(count, x: bar.maxX - count.count, y: bar.y, style: theme[.bar], clip: bar)
    }
    let height = rows + (hasBar(above: foot) ? 1 : 0)
    MenuEdge.draw(
      beside: Rect(y: foot.y - height, width: width, height: height), of: state, on: &canvas)
    let names = picker.offers.map { CellWidth.columns(of: $0.name) }.max() ?? 0
    for row in 0..<rows {
      let line = Rect.row(x: 0, y: foot.y - rows + row, columns: width)
      canvas.fill(line, style: theme[.menu])
      let place = first(of: picker, rows: rows) + row
      guard picker.offers.indices.contains(place) else { continue }
      draw(place, of: picker, in: state, on: &canvas, line: line, names: names)
    }
  }

  private static func draw(
    _ place: Int, of picker: ThemePicker, in state: ReaderState, on canvas: inout Canvas,
    line: Rect, names: Int
  ) {
    let offer = picker.offers[place]
    let theme = state.configuration.theme
    let glyphs = state.configuration.glyphs
    let isSelected = place == picker.selection
    let style = theme[isSelected ? .menuSelected : .menu]
    canvas.fill(line, style: style)
    let mark =
      isSelected ? glyphs.pointer : offer.name == picker.former.name ? glyphs.bullet : " "
    canvas.put(String(mark), x: 1, y: line.y, style: style, clip: line)
    var end = line.maxX - 1
    if let shown = offer.theme, end - sampleColumns - 2 >= names + 5 + columnsOfWords {
      end -= sampleColumns
      drawSample(of: shown, on: &canvas, x: end, y: line.y)
      end -= 2
    }
    let words = offer.theme == nil ? style.overlaid(with: theme.overlay(.statusError)) : style
    canvas.put(
      fitting: offer.name, x: 3, y: line.y, columns: max(0, end - 3), style: style,
      ellipsis: glyphs.ellipsis)
    canvas.put(
      fitting: offer.about.string, x: names + 5, y: line.y, columns: end - names - 5,
      style: words, ellipsis: glyphs.ellipsis)
  }

  /// What is shown of a theme beside its name.
  private static let sample: [(words: String, role: Role?)] = [
    (" Words ", nil), ("5 May", .date), (" ", nil), ("link", .link), (" ", nil), ("found", .match),
    (" ", nil),
  ]

  private static let sampleColumns = sample.reduce(0) { $0 + $1.words.utf8.count }

  private static func drawSample(of theme: Theme, on canvas: inout Canvas, x: Int, y: Int) {
    var x = x
    for (words, role) in sample {
      x += canvas.put(words, x: x, y: y, style: theme[role ?? .text])
    }
  }

  /// The first place that is shown.
  private static func first(of picker: ThemePicker, rows: Int) -> Int {
    max(0, picker.selection - rows + 1)
  }

  /// The lines that it may take: enough is left above to see what a theme is like.
  private static func room(above foot: Rect) -> Int { max(1, foot.y * 3 / 5) }

  private static func hasBar(above foot: Rect) -> Bool { room(above: foot) >= 3 }
}
