import Display

/// The keys that may follow those that were pressed, over the foot of the panes: one to a line with what
/// it does, or side by side where there are more than lines.
enum WhichKey {
  private static let longest = 10
  private static let widest = 92
  private static let narrowestColumn = 16

  /// Draws it while a sequence is not complete.
  static func draw(_ state: ReaderState, on canvas: inout Canvas, above foot: Rect) {
    guard let area = area(of: state, above: foot) else { return }
    let next = next(of: state)
    let columns = columns(of: next, in: area)
    let menu = state.configuration.theme[.menu]
    let names = columns == 1 ? next.compactMap { $0.command?.name.count }.max() : nil
    canvas.fill(area, style: menu)
    MenuEdge.draw(beside: area, of: state, on: &canvas)
    for (place, cell) in cells(of: next, in: area) {
      // There may be too many even so.
      let isLastOfMore = place == area.height * columns - 1 && next.count > place + 1
      if isLastOfMore {
        let more = "\(next.count - place) more"
        canvas.put(more, x: cell.x + 2, y: cell.y, style: menu, clip: cell)
      } else {
        draw(next[place], of: state, on: &canvas, in: cell, names: names)
      }
    }
  }

  /// Where it stands, while a sequence is not complete.
  static func area(of state: ReaderState, above foot: Rect) -> Rect? {
    guard !state.keys.isEmpty, state.prompt == nil else { return nil }
    let next = next(of: state)
    let width = min(foot.width, widest)
    let room = min(longest, foot.y - 1)
    guard room > 0, width > 0, !next.isEmpty else { return nil }
    let columns = min((next.count + room - 1) / room, max(1, width / narrowestColumn))
    let rows = min(room, (next.count + columns - 1) / columns)
    return Rect(y: foot.y - rows, width: width, height: rows)
  }

  /// The key that is shown at a cell of the screen.
  static func press(atX x: Int, y: Int, of state: ReaderState) -> KeyPress? {
    guard let area = area(of: state, above: state.layout.foot) else { return nil }
    let next = next(of: state)
    let cells = cells(of: next, in: area)
    guard let place = cells.first(where: { $0.cell.contains(x: x, y: y) })?.place else {
      return nil
    }
    return place == cells.count - 1 && next.count > place + 1 ? nil : next[place].key
  }

  private static func next(of state: ReaderState) -> [Keymap.Continuation] {
    state.configuration.keymap.continuations(of: state.keys)
  }

  private static func columns(of next: [Keymap.Continuation], in area: Rect) -> Int {
    min((next.count + area.height - 1) / area.height, max(1, area.width / narrowestColumn))
  }

  /// Which of the keys stand where, from the top down and then to the right.
  private static func cells(
    of next: [Keymap.Continuation], in area: Rect
  ) -> [(place: Int, cell: Rect)] {
    let columns = columns(of: next, in: area)
    let width = area.width / columns
    return (0..<min(next.count, columns * area.height)).map { place in
      let (column, row) = (place / area.height, place % area.height)
      return (place, Rect.row(x: column * width, y: area.y + row, columns: width))
    }
  }

  /// `names` is how wide the names are where each has a line and its sentence.
  private static func draw(
    _ next: Keymap.Continuation, of state: ReaderState, on canvas: inout Canvas, in cell: Rect,
    names: Int?
  ) {
    let theme = state.configuration.theme
    let ellipsis = state.configuration.glyphs.ellipsis
    let key = KeyName.text(of: next.key)
    let lines = next.lines.isEmpty ? String(ellipsis) : next.lines.joined(separator: ", ")
    let name = next.command?.name ?? lines
    // In the menu's own color, which can be read on its ground in every theme.
    var keyStyle = theme[.menu]
    keyStyle.attributes.insert(.bold)
    let taken = canvas.put(key, x: cell.x + 2, y: cell.y, style: keyStyle, clip: cell)
    let x = cell.x + 2 + max(taken, names == nil ? 1 : 5) + 1
    let named = canvas.put(
      fitting: name, x: x, y: cell.y, columns: cell.maxX - x, style: theme[.menu],
      ellipsis: ellipsis)
    guard let names, let sentence = next.command?.sentence else { return }
    let start = x + max(named, names) + 2
    guard cell.maxX - start > 10 else { return }
    canvas.put(
      fitting: sentence, x: start, y: cell.y, columns: cell.maxX - start - 1, style: theme[.menu],
      ellipsis: ellipsis)
  }
}
