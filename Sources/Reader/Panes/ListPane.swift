import Articles
import Display

/// The articles that match, the newest or what says most of what is asked for first: whether each is
/// read, what it is called, where it is from, and how many events it tells of.
enum ListPane: Pane {
  /// Panes narrower than this give a row two lines.
  private static let wide = 64

  static func title(of state: ReaderState) -> (name: String, detail: String) {
    let list = state.list
    guard list.isKnown, list.total > 0 else {
      return (state.marks.isEmpty ? "Articles" : name(of: state), "")
    }
    let total = list.total.grouped + (list.isComplete ? "" : "+")
    return (name(of: state), "\((list.selection + 1).grouped)/\(total)")
  }

  /// What the list is called: while articles are marked, how many are.
  private static func name(of state: ReaderState) -> String {
    if let range = state.list.range { return "\(range.count.grouped) in the range" }
    if !state.marks.isEmpty { return "\(state.marks.count.grouped) marked" }
    return switch state.shownOrder {
    case .stories: "Articles by story"
    case .newest: "Articles"
    case .relevance: "Articles by relevance"
    case .oldest: "Articles, oldest first"
    }
  }

  static func lines(of state: ReaderState) -> Int { state.list.total }

  static func draw(_ state: ReaderState, on canvas: inout Canvas, in area: Rect) {
    let list = state.list
    guard !area.isEmpty else { return }
    guard list.total > 0 else {
      return EmptyPane.draw(state.emptyList, of: state, on: &canvas, in: area)
    }
    for (y, height, content) in rows(of: state, in: area).lines {
      let line = Rect(x: area.x, y: area.y + y, width: area.width, height: height)
      guard case .row(let place) = content else {
        if case .heading(let text) = content { draw(text, of: state, on: &canvas, in: line) }
        continue
      }
      let isMarked =
        list.isInRange(place) || list[place].map { state.marks.contains($0.id) } ?? false
      var ground = Style()
      if place == list.selection {
        let role: Role = state.focus == .list ? .selected : .selectedElsewhere
        ground = state.configuration.theme.overlay(role)
        canvas.restyle(line, with: ground)
        if !ground.isSeenOnSpaces {
          let pointer = String(state.configuration.glyphs.pointer)
          canvas.put(
            pointer, x: line.x + (isMarked ? 2 : 0), y: line.y,
            style: state.configuration.theme[role], clip: line)
        }
      }
      if isMarked {
        canvas.put(
          String(state.configuration.glyphs.marked), x: line.x, y: line.y,
          style: state.configuration.theme[.star].overlaid(with: ground), clip: line)
      }
      if let summary = list[place] {
        draw(summary, at: place, of: state, on: &canvas, in: line, ground: ground)
      }
    }
  }

  /// Draws a heading, with a rule to the end of its line.
  private static func draw(
    _ heading: String, of state: ReaderState, on canvas: inout Canvas, in line: Rect
  ) {
    let theme = state.configuration.theme
    let glyphs = state.configuration.glyphs
    let taken = canvas.put(
      fitting: heading, x: line.x + 1, y: line.y, columns: line.width - 2, style: theme[.heading],
      ellipsis: glyphs.ellipsis)
    let rest = Rect.row(
      x: line.x + taken + 2, y: line.y, columns: max(0, line.width - taken - 3))
    canvas.fill(rest, with: glyphs.rule, style: theme[.rule])
  }

  static func handle(_ command: Command, count: Int?, in state: inout ReaderState)
    -> [ReaderEffect]?
  {
    let page = state.layout.area(of: .list).map { rows(of: state, in: $0).wholeRows } ?? 1
    if let motion = Motion(command, count: count, page: page) {
      state.list.selection = motion.apply(to: state.list.selection, of: state.list.total)
      return []
    }
    guard command == .open else { return nil }
    guard let selected = state.list.selected else { return [] }
    return state.open(.init(id: selected.id))
  }

  /// How many rows an area shows.
  static func rows(in area: Rect) -> Int { max(1, area.height / rowHeight(in: area)) }

  /// The rows that an area shows, and their headings.
  static func rows(of state: ReaderState, in area: Rect) -> ListRows {
    rows(of: state, from: state.list.top, in: area)
  }

  private static func rows(of state: ReaderState, from top: Int, in area: Rect) -> ListRows {
    ListRows(
      of: state.list, top: top, rowHeight: rowHeight(in: area), height: area.height,
      grouping: state.grouping, today: state.configuration.today)
  }

  /// The first row to be shown so that the selected one is seen, as near as may be to where it is.
  static func top(of state: ReaderState, in area: Rect) -> Int {
    let list = state.list
    var top = max(0, min(list.top, list.selection, list.total - 1))
    let most = rows(in: area)
    top = max(top, list.selection - most + 1)
    while top < list.selection,
      list.selection >= top + rows(of: state, from: top, in: area).wholeRows
    {
      top += 1
    }
    // No room is left below the last row that rows above could fill.
    while top > 0, list.total - top < most, rows(of: state, from: top - 1, in: area).reachesEnd {
      top -= 1
    }
    return top
  }

  private static func rowHeight(in area: Rect) -> Int {
    area.width < wide && area.height >= 4 ? 2 : 1
  }

  private static func draw(
    _ summary: ArticleSummary, at place: Int, of state: ReaderState, on canvas: inout Canvas,
    in line: Rect, ground: Style
  ) {
    let theme = state.configuration.theme
    func ink(_ role: Role) -> Style { theme[role].overlaid(with: ground) }
    let glyphs = state.configuration.glyphs
    let title = summary.title.isEmpty ? "Untitled" : summary.title.collapsed.string
    let titleStyle = theme[summary.state.isRead ? .read : .unread]
      .overlaid(with: state.rules.overlay(of: summary, in: theme)).overlaid(with: ground)
    let mark = summary.state.isStarred ? glyphs.star : summary.state.isRead ? " " : glyphs.unread
    canvas.put(
      String(mark), x: line.x + 1, y: line.y,
      style: ink(.star), clip: line)
    let x = line.x + 3
    let found =
      state.query.highlights(in: title, of: .title)
      + (state.finding?.query.highlights(in: title, of: .title) ?? [])
    func put(title: String, x: Int, columns: Int) {
      let ordersVisually = canvas.ordersVisually
      canvas.ordersVisually = false
      let taken = canvas.put(
        fitting: title, x: x, y: line.y, columns: columns, style: titleStyle,
        ellipsis: glyphs.ellipsis)
      // What is found in it goes with its letters.
      defer {
        canvas.ordersVisually = ordersVisually
        if ordersVisually {
          canvas.order(
            row: line.y, columns: x..<(x + taken), clip: line,
            direction: BidiOrder.direction(of: title))
        }
      }
      for bytes in found {
        let start = CellWidth.columns(of: title.text(in: 0..<bytes.lowerBound))
        let end = CellWidth.columns(of: title.text(in: 0..<bytes.upperBound))
        let match = Rect.row(x: x + start, y: line.y, columns: end - start)
        canvas.restyle(
          match.intersection(.row(x: x, y: line.y, columns: columns)), with: theme.overlay(.match))
      }
    }
    if line.height == 2 {
      put(title: title, x: x, columns: line.maxX - x - 1)
      canvas.put(
        fitting: details(summary, at: place, of: state, columns: line.maxX - x - 1), x: x,
        y: line.y + 1,
        columns: line.maxX - x - 1, style: ink(.dim), ellipsis: glyphs.ellipsis)
      return
    }
    guard line.width >= wide else {
      put(title: title, x: x, columns: line.maxX - x - 1)
      return
    }
    var left = x
    for (column, cells) in ListColumn.fitting(
      state.columns, cells: line.maxX - x - 1, total: state.list.total)
    {
      defer { left += cells + ListColumn.gap }
      if column == .title {
        put(title: title, x: left, columns: cells)
        continue
      }
      let words = column.words(
        of: summary, at: place, today: state.configuration.today,
        offset: state.configuration.offset)
      let space = column.isFlushRight ? max(0, cells - CellWidth.columns(of: words)) : 0
      canvas.put(
        fitting: words, x: left + space, y: line.y, columns: cells - space, style: ink(.dim),
        ellipsis: glyphs.ellipsis)
    }
  }

  /// What stands under a title.
  private static func details(
    _ summary: ArticleSummary, at place: Int, of state: ReaderState, columns: Int
  ) -> String {
    let (today, offset) = (state.configuration.today, state.configuration.offset)
    let said = state.columns.filter { $0 != .title }
      .map { ($0, $0.words(of: summary, at: place, today: today, offset: offset)) }
      .filter { !$0.1.isEmpty }
    return ListColumn.line(
      said, columns: columns, ellipsis: state.configuration.glyphs.ellipsis)
  }
}
