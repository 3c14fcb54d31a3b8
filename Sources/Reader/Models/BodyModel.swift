import Articles

/// The article that is open: its text laid out, the place where the reader is, what is found in it.
struct BodyModel: Sendable {
  /// The article.
  let dated: DatedArticle
  /// What was done with it.
  private(set) var state: ReadingState
  /// Its lines, for the width it was last shown in.
  private(set) var full: BodyLayout
  /// Its lines with what does not match folded away.
  private var narrowed: BodyLayout?
  /// Whether only matching paragraphs are to be shown.
  private(set) var isFolded = false
  /// The first line that is shown.
  private(set) var top = 0
  /// The line that the cursor of the linear screen was last put on.
  var cursorLine = 0
  /// The lines that are shown at most.
  private(set) var height = 1
  /// The event that the reader is at, as an index into the article's.
  var event: Int?
  /// Whether its sentence is lit.
  var isEventLit = false
  /// Where the filter's words stand.
  private(set) var matches: [TextRange] = []
  /// Those of them that are words of the query, and not dates that it asks for.
  private var wordMatches: [TextRange] = []
  /// Which of the matches the reader is at.
  var match: Int?
  /// Blocks in which something matches.
  private(set) var matchingBlocks = 0
  /// Its words as queries see them, for a query that asks for the days of events.
  private(set) var folded: FoldedArticle?
  /// The same for any query, once one has asked for them.
  private var words: FoldedArticle?
  /// Whether the filter left the article out when it was made; what is done with it since does not count.
  var isOutside = false
  /// The place that the library knows of.
  var savedPosition: TextRange?

  /// The links of the text.
  let links: BodyLinks
  /// The days of its dates.
  let days: BodyDays
  /// What is shown beside the text's own letters.
  private(set) var extras = Extras()
  /// The days that stand in the margin, with their lines.
  private(set) var dayNotes: [BodyDays.Note] = []
  /// How far wide tables are scrolled to the right, by their first block.
  private var shifts: [Int: Int] = [:]

  private let glyphs: Glyphs
  private var anchor: TextRange?

  /// What may be shown beside the text's own letters.
  struct Extras: Sendable, Hashable {
    /// Whether links show their numbers.
    var numbers = false
    /// Where dates show their days.
    var days = DayPlace.nowhere

    /// Where the day of a date stands.
    enum DayPlace: Sendable, Hashable { case nowhere, margin, under, text }
  }

  /// An article at the place where it was left.
  init(_ dated: DatedArticle, state: ReadingState, measure: Int, glyphs: Glyphs) {
    self.dated = dated
    self.state = state
    self.glyphs = glyphs
    links = BodyLinks(dated.article)
    days = BodyDays(dated)
    full = BodyLayout(dated.article, state: state, measure: measure, glyphs: glyphs)
    anchor = state.position
    savedPosition = state.position
    if let position = state.position { top = full.line(holding: position) }
  }

  /// The article's name.
  var id: ArticleID { dated.article.id }

  /// The lines that are shown.
  var layout: BodyLayout { narrowed ?? full }

  /// The line after which nothing can be scrolled.
  var lastTop: Int { max(0, layout.lines.count - height) }

  /// How much has been seen, in percent.
  var progress: Int {
    let lines = layout.lines.count
    return lines <= height ? 100 : min(100, (top + height) * 100 / lines)
  }

  /// The place in the text of the first line that is shown; nothing at the very beginning.
  var position: TextRange? { layout.place(of: top) }

  /// Lays the article out for another size, with what is to stand beside its letters, keeping the
  /// place.
  mutating func fit(measure: Int, height: Int, extras: Extras? = nil, relayout: Bool = false) {
    self.height = max(1, height)
    let extras = extras ?? self.extras
    if measure != full.measure || extras != self.extras || relayout {
      self.extras = extras
      full = BodyLayout(
        dated.article, state: state, measure: measure, glyphs: glyphs, marks: marks)
      if extras.days == .under { full = full.glossed(with: days.all, of: dated.article, glyphs) }
      refold()
      if let anchor { top = layout.line(holding: anchor) }
    }
    top = min(max(0, top), lastTop)
  }

  /// What stands in the text and is not of it, in reading order.
  private var marks: [LinkMark] {
    let numbers = extras.numbers ? links.marks : []
    guard extras.days == .text else { return numbers }
    return (numbers + days.marks(glyphs)).sorted { ($0.block, $0.offset) < ($1.block, $1.offset) }
  }

  /// Takes another state; its tags are lines of the text's head.
  mutating func setState(_ state: ReadingState) {
    let old = self.state
    self.state = state
    if old.tags != state.tags { fit(measure: full.measure, height: height, relayout: true) }
  }

  /// Goes to a line.
  mutating func scroll(to line: Int) {
    top = min(max(0, line), lastTop)
    anchor = position
  }

  /// Brings a range into view, a third from the top, unless it is well in view already.
  mutating func show(_ range: TextRange) {
    if isFolded, !isShown(range.block) { setFolded(false) }
    shift(toShow: range)
    let line = layout.line(holding: range)
    let last = layout.line(holding: TextRange(block: range.block, start: range.end, end: range.end))
    cursorLine = line
    if line >= top + min(1, height / 4), last < top + height - min(1, height / 4) { return }
    scroll(to: line - height / 3)
  }

  /// How far to the right a wide table is scrolled.
  func shift(of table: BodyLayout.WideTable) -> Int {
    min(shifts[table.blocks.lowerBound] ?? 0, max(0, table.width - layout.measure))
  }

  /// The wide tables of which a line is in view.
  var wideTablesInView: [BodyLayout.WideTable] {
    layout.wideTables.filter { table in
      let lines = layout.blockLines
      guard let first = table.blocks.first, let last = table.blocks.last, last < lines.count else {
        return false
      }
      return (lines[first].lowerBound..<lines[last].upperBound)
        .overlaps(top..<(top + max(1, height)))
    }
  }

  /// Scrolls the wide tables in view by so many of their columns to the right, or to the left where
  /// `step` is negative; returns whether any moved.
  mutating func shiftTables(by step: Int) -> Bool {
    var isMoved = false
    for table in wideTablesInView {
      let before = shift(of: table)
      let end = max(0, table.width - layout.measure)
      let stops = table.starts.filter { $0 < end } + [end]
      let here = step > 0 ? stops.lastIndex { $0 <= before } : stops.firstIndex { $0 >= before }
      let next = min(max(0, (here ?? 0) + min(max(step, -9_999), 9_999)), stops.count - 1)
      shifts[table.blocks.lowerBound] = stops[next]
      isMoved = isMoved || stops[next] != before
    }
    return isMoved
  }

  /// Scrolls the wide table that holds a range, if one does, so far that the range is seen.
  private mutating func shift(toShow range: TextRange) {
    guard let table = layout.wideTable(holding: range.block) else { return }
    for line in layout.lines[layout.blockLines[range.block]] {
      guard case .cells(let cells) = line.content,
        let cell = cells.first(where: { $0.bytes.overlaps(range.bytes) })
      else { continue }
      let column = table.starts.last { $0 <= cell.column } ?? 0
      let next = table.starts.first { $0 > cell.column } ?? table.width
      let shift = shift(of: table)
      if column < shift || next > shift + layout.measure {
        shifts[table.blocks.lowerBound] = max(0, column)
      }
      return
    }
  }

  /// Whether any of a range is on the screen.
  func isInView(_ range: TextRange) -> Bool {
    let line = layout.line(holding: range)
    return line >= top && line < top + height
  }

  /// The blocks in view, each with how many of its lines are.
  var blocksInView: [(block: Int, lines: Int)] {
    var found: [(block: Int, lines: Int)] = []
    for line in layout.lines[top..<max(top, min(layout.lines.count, top + height))] {
      guard let block = line.block else { continue }
      if found.last?.block == block {
        found[found.count - 1].lines += 1
      } else {
        found.append((block, 1))
      }
    }
    return found
  }

  /// The paragraph that one who quotes means: that of the match one is at, else the first of which
  /// half is in view, else what is.
  var quotedBlock: Int? {
    if let match, matches.indices.contains(match), isInView(matches[match]) {
      return matches[match].block
    }
    let seen = blocksInView.filter { dated.article.blocks[$0.block].isQuotable }
    let first = seen.first { $0.lines * 2 >= layout.blockLines[$0.block].count }
    return (first ?? seen.first)?.block
  }

  /// The first event that is told on a line of the pane, counted from its first shown line.
  func event(onLine line: Int) -> Event? {
    guard layout.lines.indices.contains(top + line) else { return nil }
    let line = layout.lines[top + line]
    guard let block = line.block, let bytes = line.bytes else { return nil }
    return dated.events.first {
      $0.sentence.block == block && $0.sentence.bytes.overlaps(bytes)
    }
  }

  /// Marks what a query's words touch.
  mutating func find(_ query: Query) {
    (matches, wordMatches) = ([], [])
    match = nil
    matchingBlocks = 0
    var known = words
    func text() -> FoldedArticle {
      let text = known ?? FoldedArticle(dated.article)
      known = text
      return text
    }
    folded = query.asksForEvents ? text() : nil
    // Which feed has brought it the library alone knows, and tells by the rows of the list.
    isOutside =
      !query.asksForFeeds
      && !query.matches(
        state: state, day: dated.article.published?.date ?? dated.article.dateline?.date,
        text: text, eventSpans: { dated.events.compactMap(\.when.interval) })
    // Kept from letter to letter of a filter that needs it.
    words = query.isEmpty ? nil : known
    if !query.terms.isEmpty {
      for (index, block) in dated.article.blocks.enumerated() {
        matches += query.highlights(in: block.text.string, of: .body).map {
          TextRange(block: index, start: $0.lowerBound, end: $0.upperBound)
        }
      }
    }
    wordMatches = matches
    findDays(query)
    var last = -1
    for match in matches where match.block != last {
      matchingBlocks += 1
      last = match.block
    }
    refold()
  }

  /// Marks the dates of the events that a query asks for by their days: of those only that its words tell of,
  /// where the text has any of them.
  private mutating func findDays(_ query: Query) {
    guard !query.eventDays.isEmpty else { return }
    let dates = dated.events.filter {
      query.leaves($0.when.interval) && (wordMatches.isEmpty || hasWords(in: $0.sentence))
    }.map(\.mention)
    var all: [TextRange] = []
    for range in (matches + dates).sorted() {
      // A word within a date is found with the date.
      if let last = all.last, last.block == range.block, range.start < last.end {
        all[all.count - 1].end = max(last.end, range.end)
      } else {
        all.append(range)
      }
    }
    matches = all
  }

  /// Shows matching paragraphs only, or everything, keeping the place.
  mutating func setFolded(_ isFolded: Bool) {
    let place = position
    self.isFolded = isFolded
    refold()
    if let place { scroll(to: layout.line(holding: place)) } else { scroll(to: 0) }
  }

  /// The matches in a block.
  func matches(in block: Int) -> ArraySlice<TextRange> { Self.of(block, matches) }

  /// Whether the query's words, and not only the days that it asks for, touch a range.
  func hasWords(in range: TextRange) -> Bool {
    Self.of(range.block, wordMatches).contains { $0.bytes.overlaps(range.bytes) }
  }

  private static func of(_ block: Int, _ ranges: [TextRange]) -> ArraySlice<TextRange> {
    let low = ranges.boundary(passing: { $0.block >= block })
    let high = ranges.boundary(passing: { $0.block > block })
    return ranges[low..<high]
  }

  private func isShown(_ block: Int) -> Bool {
    narrowed == nil || !matches(in: block).isEmpty
  }

  private mutating func refold() {
    narrowed = nil
    if isFolded, !matches.isEmpty {
      var shown = Array(repeating: false, count: dated.article.blocks.count)
      for match in matches { shown[match.block] = true }
      narrowed = full.folded(showing: shown)
    }
    dayNotes = extras.days == .margin ? days.notes(in: layout) : []
    top = min(max(0, top), lastTop)
  }
}

extension RandomAccessCollection where Index == Int {
  /// The first index whose element passes a test that no earlier, and every later one passes.
  func boundary(passing passes: (Element) -> Bool) -> Int {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = (low + high) / 2
      if passes(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
