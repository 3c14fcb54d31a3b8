import Articles
import Display

/// The whole of a timeline at a glance, above its lines: how many events lie where, an axis on which
/// what is in view, today and the article's own day are marked, and the names of round days.
enum TimelinePlot {
  /// The rows that it takes of an area; none where they would leave too little.
  static func rows(columns: Int, height: Int) -> Int {
    guard columns >= 16 else { return 0 }
    return switch height {
    case ..<8: 0
    case ..<12: 2
    case ..<16: 3
    default: 4
    }
  }

  /// Draws as much of it as has room in an area.
  static func draw(_ state: ReaderState, on canvas: inout Canvas, in area: Rect) {
    guard let density = state.timeline.density, !area.isEmpty else { return }
    drawCounts(density, of: state, on: &canvas, in: area)
    if area.height > 1 { drawAxis(density, of: state, on: &canvas, in: area, y: area.y + 1) }
    if area.height > 2 { drawNames(density, of: state, on: &canvas, in: area, y: area.y + 2) }
  }

  /// The columns whose events are in view.
  private static func columnsInView(
    _ density: TimelineDensity, of state: ReaderState, _ width: Int
  ) -> ClosedRange<Int>? {
    guard let days = state.timeline.daysInView,
      let low = density.column(of: days.first, of: width),
      let high = density.lastColumn(of: days.last, of: width)
    else { return nil }
    return low...max(low, high)
  }

  private static func drawCounts(
    _ density: TimelineDensity, of state: ReaderState, on canvas: inout Canvas, in area: Rect
  ) {
    let theme = state.configuration.theme
    let levels = state.configuration.glyphs.levels
    let inView = columnsInView(density, of: state, area.width)
    for column in 0..<area.width {
      let stretch = density.stretch(at: column, of: area.width)
      guard let level = density.level(of: stretch, among: levels.count) else { continue }
      let role: Role = inView?.contains(column) ?? false ? .when : .rail
      canvas.put(
        String(levels[level]), x: area.x + column, y: area.y, style: theme[role], clip: area)
    }
  }

  private static func drawAxis(
    _ density: TimelineDensity, of state: ReaderState, on canvas: inout Canvas, in area: Rect,
    y: Int
  ) {
    let theme = state.configuration.theme
    let axis = state.configuration.glyphs.axis
    let width = area.width
    let inView = columnsInView(density, of: state, width)
    let ticks = Set(ticks(of: density, columns: width).map(\.column))
    func put(_ glyph: Character, _ column: Int, _ role: Role) {
      canvas.put(String(glyph), x: area.x + column, y: y, style: theme[role], clip: area)
    }
    for column in 0..<width {
      let isInView = inView?.contains(column) ?? false
      let isTick = ticks.contains(column)
      let glyph =
        isInView ? isTick ? axis.tickInView : axis.inView : isTick ? axis.tick : axis.line
      put(glyph, column, isInView ? .axis : .rail)
    }
    for mark in marks(on: density, of: state, columns: width) {
      put(mark.glyph, mark.column, .axis)
    }
    guard let span = state.timeline.markedSpan else { return }
    if let column = density.column(of: span.first, of: width) { put(axis.from, column, .when) }
    let last = density.lastColumn(of: min(span.last, density.span.last), of: width)
    guard let last else { return }
    // Where both ends are in one column, the end gives way, at the end of the axis the beginning.
    let first = density.column(of: span.first, of: width) ?? 0
    if first == last, last == width - 1 {
      put(axis.from, max(0, last - 1), .when)
      put(axis.to, last, .when)
    } else {
      put(axis.to, max(last, first + 1), .when)
    }
  }

  /// Today and the article's own day. What lies beyond an end stands there, with a sign that leads on.
  private static func marks(
    on density: TimelineDensity, of state: ReaderState, columns: Int
  ) -> [(glyph: Character, column: Int)] {
    let glyphs = state.configuration.glyphs
    let days = [
      (glyphs.axis.article, state.shownBody?.dated.article.reference?.date),
      (glyphs.axis.today, state.timeline.today),
    ]
    var marks: [(glyph: Character, column: Int)] = []
    var (before, after): ([Character], [Character]) = ([], [])
    for case (let glyph, let day?) in days {
      if let column = density.column(of: day, of: columns) {
        marks.append((glyph, column))
      } else if day < density.span.first {
        before.append(glyph)
      } else {
        after.append(glyph)
      }
    }
    if !before.isEmpty { before.insert(glyphs.moreLeft, at: 0) }
    if !after.isEmpty { after.append(glyphs.moreRight) }
    // What lies on the axis gives way to what stands at its ends, and the earlier to the later.
    for index in marks.indices {
      marks[index].column = min(
        max(marks[index].column, before.count), columns - after.count - 1)
    }
    if marks.count == 2, marks[0].column == marks[1].column {
      marks[0].column = max(before.count, marks[0].column - 1)
    }
    return marks + before.enumerated().map { ($1, $0) }
      + after.enumerated().map { ($1, columns - after.count + $0) }
  }

  /// The round days that are named, with the columns in which they lie.
  private static func ticks(
    of density: TimelineDensity, columns: Int
  ) -> [(column: Int, words: String)] {
    let most = max(3, columns / 10)
    return TimelineTicks.between(density.span.first, density.span.last, atMost: most)
      .compactMap { tick in
        density.column(of: tick.day, of: columns).map { ($0, tick.words) }
      }
  }

  /// Names below their ticks, as far as they do not run into each other; at the right what the fullest
  /// stretch has.
  private static func drawNames(
    _ density: TimelineDensity, of state: ReaderState, on canvas: inout Canvas, in area: Rect,
    y: Int
  ) {
    let style = state.configuration.theme[.dim]
    let scale = "max " + density.scale
    var end = area.maxX
    if area.width >= scale.count + 12 {
      end -= scale.count
      canvas.put(scale, x: end, y: y, style: style, clip: area)
      end -= 1
    }
    var next = area.x
    for tick in ticks(of: density, columns: area.width) {
      let columns = CellWidth.columns(of: tick.words)
      // About its middle, or as near to that as the ends let it, but always below its tick.
      let x = max(area.x, min(area.x + tick.column - columns / 2, end - columns))
      guard x >= next, x + columns <= end, area.x + tick.column < x + columns else { continue }
      canvas.put(tick.words, x: x, y: y, style: style, clip: area)
      next = x + columns + 1
    }
  }
}
