import Articles
import Display

/// Which rows of the list, and which headings over them, stand on which lines of its pane: from the
/// first row that is shown down, as far as there is room. The first row always has its heading.
struct ListRows {
  /// What stands on a line, or begins there.
  enum Content: Hashable {
    case heading(String)
    case row(Int)
  }

  /// The lines that something begins on, from the top; the last may be cut.
  private(set) var lines: [(y: Int, height: Int, content: Content)] = []
  /// How many rows are shown whole.
  private(set) var wholeRows = 0
  /// Whether all rows to the end of the list are shown whole.
  private(set) var reachesEnd = true

  /// The lines of a pane that is `height` lines high, where a row has `rowHeight`, with the row at
  /// `top` as the first.
  init(
    of list: ListModel, top: Int, rowHeight: Int, height: Int, grouping: ListGrouping,
    today: CivilDate?
  ) {
    // Where there is hardly room for rows there is none for headings.
    let grouping = height > 2 * rowHeight ? grouping : .none
    var y = 0
    var last: String?
    for place in max(0, top)..<max(top, list.total, 0) {
      let heading = list[place].flatMap { grouping.heading(of: $0, today: today) }
      let isNew = heading != nil && heading != last
      // A heading with nothing under it says nothing.
      guard y + (isNew ? 1 : 0) < height else {
        reachesEnd = false
        return
      }
      if isNew, let heading {
        lines.append((y, 1, .heading(heading)))
        y += 1
      }
      last = heading ?? last
      lines.append((y, min(rowHeight, height - y), .row(place)))
      y += rowHeight
      guard y <= height else {
        reachesEnd = false
        return
      }
      wholeRows += 1
    }
  }

  /// The place of the row on a line.
  func place(atLine line: Int) -> Int? {
    guard let found = lines.last(where: { $0.y <= line }), line < found.y + found.height,
      case .row(let place) = found.content
    else { return nil }
    return place
  }
}
