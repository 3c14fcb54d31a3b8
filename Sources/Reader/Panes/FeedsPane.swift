import Articles
import Display

/// The tree of feeds over the whole screen: what each row is called, how much of it has not been read
/// and how much there is; below them what there is to say of the selected one.
enum FeedsPane {
  /// Draws it, its title line included.
  static func draw(_ state: ReaderState, on canvas: inout Canvas, in area: Rect) {
    guard let feeds = state.feeds, !area.isEmpty else { return }
    let theme = state.configuration.theme
    drawBar(feeds, of: state, on: &canvas, in: Rect.row(x: 0, y: area.y, columns: area.width))
    let page = page(of: state)
    drawDetails(of: state, on: &canvas, in: area, below: page)
    for y in 0..<page.height where feeds.rows.indices.contains(feeds.top + y) {
      let line = Rect.row(x: page.x, y: page.y + y, columns: page.width)
      let place = feeds.top + y
      var ground = Style()
      if place == feeds.selection {
        ground = theme.overlay(.selected)
        canvas.restyle(line, with: ground)
        if !theme[.selected].isSeenOnSpaces {
          let pointer = String(state.configuration.glyphs.pointer)
          canvas.put(pointer, x: line.x, y: line.y, style: theme[.selected], clip: line)
        }
      }
      draw(feeds.rows[place], in: feeds, of: state, on: &canvas, line: line, ground)
    }
    let words = emptiness(feeds, state)
    let y = page.y + feeds.rows.count + (feeds.rows.isEmpty ? 0 : 1)
    if let words, y < page.maxY {
      canvas.put(
        fitting: words, x: 2, y: y, columns: page.width - 3, style: theme[.dim],
        ellipsis: state.configuration.glyphs.ellipsis)
    }
  }

  private static func drawBar(
    _ feeds: FeedsModel, of state: ReaderState, on canvas: inout Canvas, in bar: Rect
  ) {
    let theme = state.configuration.theme
    canvas.fill(bar, style: theme[.bar])
    var name = feeds.feeds.isEmpty ? "Feeds" : "Feeds, \(feeds.feeds.count.grouped)"
    if !feeds.search.isEmpty { name += ", /\(feeds.search)" }
    let taken = canvas.put(
      fitting: name, x: bar.x + 1, y: bar.y, columns: bar.width - 2, style: theme[.barFocused],
      ellipsis: state.configuration.glyphs.ellipsis)
    let troubled = feeds.feeds.count { $0.trouble != nil }
    let words = troubled == 0 ? "unread/all" : "\(troubled.grouped) in trouble  unread/all"
    if bar.width >= taken + words.count + 4 {
      canvas.put(words, x: bar.maxX - words.count - 1, y: bar.y, style: theme[.bar], clip: bar)
    }
  }

  /// What is said where there are no feeds.
  private static func emptiness(_ feeds: FeedsModel, _ state: ReaderState) -> String? {
    if !feeds.isKnown {
      return "Reading the feeds\(state.configuration.glyphs.ongoing)"
    }
    if feeds.rows.isEmpty { return "Nothing is called so." }
    guard feeds.feeds.isEmpty, feeds.search.isEmpty else { return nil }
    return "No feeds yet. \(state.key(.add)) follows one by its address."
  }

  private static func draw(
    _ row: FeedTree.Row, in feeds: FeedsModel, of state: ReaderState, on canvas: inout Canvas,
    line: Rect, _ ground: Style
  ) {
    let theme = state.configuration.theme
    let glyphs = state.configuration.glyphs
    func ink(_ role: Role) -> Style { theme[role].overlaid(with: ground) }
    let indent = row.place.folder == nil || line.width < 30 ? 0 : 2
    var x = line.x + 2 + indent
    let sign =
      row.isOpen.map { $0 ? glyphs.opened : glyphs.closed }
      ?? (row.feed == nil ? glyphs.query : " ")
    canvas.put(String(sign), x: x, y: line.y, style: ink(.dim), clip: line)
    x += 2
    if row.troubled > 0 {
      x += 1 + canvas.put("!", x: x, y: line.y, style: ink(.statusError), clip: line)
    }
    let tally = row.query.flatMap { feeds.tallies[$0] }
    let counts = counts(of: row, tally, feeds, glyphs)
    let columns = CellWidth.columns(of: counts)
    let showsCounts = columns > 0 && line.width >= columns + 16
    let end = line.maxX - 1 - (showsCounts ? columns + 2 : 0)
    let hasUnread = (tally?.unread ?? 0) > 0
    let taken = canvas.put(
      fitting: row.name, x: x, y: line.y, columns: end - x,
      style: ink(hasUnread ? .unread : .text), ellipsis: glyphs.ellipsis)
    if showsCounts {
      let isStale = row.query.map { feeds.uncounted.contains($0) } ?? false
      canvas.put(
        counts, x: line.maxX - columns - 1, y: line.y,
        style: ink(hasUnread && !isStale ? .text : .dim), clip: line)
    }
    let rest = end - x - taken - 2
    guard rest >= 12, let more = more(of: row) else { return }
    canvas.put(
      fitting: more, x: x + taken + 2, y: line.y, columns: rest, style: ink(.dim),
      ellipsis: glyphs.ellipsis)
  }

  /// What follows the name of a row where there is room.
  private static func more(of row: FeedTree.Row) -> String? {
    if let feed = row.feed {
      if let trouble = feed.trouble { return trouble.collapsed.string }
      guard row.place.folder == nil || row.place.folder == .trouble || feed.tags.count > 1 else {
        return nil
      }
      return feed.tags.map { "#" + $0.collapsed.string }.joined(separator: " ")
    }
    if case .kept = row.place { return row.query }
    guard row.isOpen == false else { return nil }
    return row.feeds.count == 1 ? "1 feed" : "\(row.feeds.count.grouped) feeds"
  }

  /// How much has not been read, and how much there is; a sign while it is being counted.
  private static func counts(
    of row: FeedTree.Row, _ tally: ArticleTally?, _ feeds: FeedsModel, _ glyphs: Glyphs
  ) -> String {
    guard let query = row.query else { return "" }
    let isStale = feeds.uncounted.contains(query)
    guard let tally else { return isStale ? String(glyphs.ellipsis) : "" }
    let more = tally.isComplete ? "" : "+"
    let unread = tally.unread > 0 ? tally.unread.grouped + more + "/" : ""
    return (isStale ? "\(glyphs.ellipsis) " : "") + unread + tally.total.grouped + more
  }

  /// The lines that tell more of the selected row than there is room for in it.
  private static func details(of state: ReaderState) -> [String] {
    guard let row = state.feeds?.selected, state.width > 8 else { return [] }
    let words: [String]
    if let feed = row.feed {
      words = [feed.trouble?.collapsed.string, feed.address.collapsed.string].compactMap { $0 }
    } else {
      words = row.query.map { $0.isEmpty ? "all articles" : "/" + $0 }.map { [$0] } ?? []
    }
    return words.flatMap { text in
      LineWrap.lines(of: text, columns: state.width - 2).prefix(4).map { String(text.text(in: $0)) }
    }
  }

  /// The row of the screen on which the selected row is.
  static func selectedRow(of state: ReaderState) -> Int {
    page(of: state).y + (state.feeds.map { $0.selection - $0.top } ?? 0)
  }

  /// Where the rows stand.
  private static func page(of state: ReaderState) -> Rect {
    let area = Rect(width: state.width, height: state.layout.foot.y)
    let page = area.inset(top: 1)
    let lines = details(of: state).count
    guard lines > 0, page.height >= lines + 6 else { return page }
    return Rect(x: page.x, y: page.y, width: page.width, height: page.height - lines - 1)
  }

  private static func drawDetails(
    of state: ReaderState, on canvas: inout Canvas, in area: Rect, below page: Rect
  ) {
    guard page.maxY < area.maxY else { return }
    let theme = state.configuration.theme
    let rule = Rect.row(x: area.x, y: page.maxY, columns: area.width)
    canvas.fill(rule, with: state.configuration.glyphs.rule, style: theme[.rule])
    let isTroubled = state.feeds?.selected?.feed?.trouble != nil
    for (place, line) in details(of: state).enumerated() {
      canvas.put(
        line, x: area.x + 1, y: page.maxY + 1 + place, style: theme[isTroubled ? .text : .dim],
        clip: area)
    }
  }

  /// How many rows are seen.
  static func height(of state: ReaderState) -> Int { max(1, page(of: state).height) }

  /// The place of the row on a line of the screen.
  static func place(atRow y: Int, of state: ReaderState) -> Int? {
    guard let feeds = state.feeds, case let page = page(of: state), y >= page.y, y < page.maxY,
      feeds.rows.indices.contains(feeds.top + y - page.y)
    else { return nil }
    return feeds.top + y - page.y
  }
}
