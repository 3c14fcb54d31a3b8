import Articles
import Display

/// The list in the linear screen: an article to a line, or to two where lines are short, with what it
/// is before its title, in words.
enum LinearList {
  private static let wide = 64

  /// The lines of an article.
  static func rowHeight(in area: Rect) -> Int { area.width < wide && area.height >= 6 ? 2 : 1 }

  /// The articles of a page.
  static func rows(in area: Rect) -> Int { max(1, area.height / rowHeight(in: area)) }

  static func draw(_ state: ReaderState, on canvas: inout Canvas, in area: Rect) {
    let list = state.list
    guard list.total > 0 else {
      ListPane.draw(state, on: &canvas, in: area)
      LinearScreen.put(cursorOn: 0, of: area, on: &canvas)
      return
    }
    let (page, height) = (rows(in: area), rowHeight(in: area))
    let first = LinearScreen.first(of: list.selection, page: page)
    for row in 0..<page where first + row < list.total {
      guard let summary = list[first + row] else { continue }
      let y = area.y + row * height
      var words = [title(of: summary, at: first + row, in: state), details(of: summary, in: state)]
      if height == 1 { words = [words.filter { !$0.isEmpty }.joined(separator: ". ")] }
      for (line, text) in words.enumerated() {
        canvas.put(
          fitting: text, x: area.x, y: y + line, columns: area.width,
          style: state.configuration.theme[line == 0 ? .text : .dim],
          ellipsis: state.configuration.glyphs.ellipsis)
      }
    }
    LinearScreen.put(cursorOn: (list.selection - first) * height, of: area, on: &canvas)
  }

  /// "Marked, unread, starred: The title"
  private static func title(
    of summary: ArticleSummary, at place: Int, in state: ReaderState
  ) -> String {
    var states: [String] = []
    if state.list.isInRange(place) {
      states.append("in range")
    } else if state.marks.contains(summary.id) {
      states.append("marked")
    }
    if !summary.state.isRead { states.append("unread") }
    if summary.state.isStarred { states.append("starred") }
    let title = summary.title.isEmpty ? "Untitled" : summary.title.collapsed.string
    guard let first = states.first else { return title }
    let words = [first.prefix(1).uppercased() + first.dropFirst()] + states.dropFirst()
    return words.joined(separator: ", ") + ": " + title
  }

  private static func details(of summary: ArticleSummary, in state: ReaderState) -> String {
    let date = summary.published.flatMap { moment in
      state.columns.contains(.age)
        ? moment.age(
          on: state.configuration.today, offset: state.configuration.offset, spoken: true)
        : moment.date.words(long: true)
    }
    let events = summary.eventCount.flatMap { $0 == 0 ? nil : TimelineEvent.words($0) }
    let tags =
      summary.state.tags.isEmpty
      ? nil : "tags " + summary.state.tags.map(\.string).joined(separator: " ")
    return [date, summary.site?.collapsed.string, events, tags].compactMap { $0 }
      .filter { !$0.isEmpty }.joined(separator: ", ")
  }
}
