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
  /// The lines that are shown at most.
  private(set) var height = 1
  /// The event that the reader is at, as an index into the article's.
  var event: Int?
  /// Whether its sentence is lit.
  var isEventLit = false
  /// Where the filter's words stand.
  private(set) var matches: [TextRange] = []
  /// Which of the matches the reader is at.
  var match: Int?
  /// Blocks in which something matches.
  private(set) var matchingBlocks = 0
  /// Its words as queries see them, for a query that asks for the days of events.
  private(set) var folded: FoldedArticle?
  /// The place that the library knows of.
  var savedPosition: TextRange?

  private let glyphs: Glyphs
  private var anchor: TextRange?

  /// An article at the place where it was left.
  init(_ dated: DatedArticle, state: ReadingState, measure: Int, glyphs: Glyphs) {
    self.dated = dated
    self.state = state
    self.glyphs = glyphs
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

  /// Lays the article out for another size, keeping the place.
  mutating func fit(measure: Int, height: Int, relayout: Bool = false) {
    self.height = max(1, height)
    if measure != full.measure || relayout {
      full = BodyLayout(dated.article, state: state, measure: measure, glyphs: glyphs)
      refold()
      if let anchor { top = layout.line(holding: anchor) }
    }
    top = min(max(0, top), lastTop)
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
    let line = layout.line(holding: range)
    let last = layout.line(holding: TextRange(block: range.block, start: range.end, end: range.end))
    if line >= top + min(1, height / 4), last < top + height - min(1, height / 4) { return }
    scroll(to: line - height / 3)
  }

  /// Whether any of a range is on the screen.
  func isInView(_ range: TextRange) -> Bool {
    let line = layout.line(holding: range)
    return line >= top && line < top + height
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
    matches = []
    match = nil
    matchingBlocks = 0
    folded = query.asksForEvents ? folded ?? FoldedArticle(dated.article) : nil
    if !query.terms.isEmpty {
      for (index, block) in dated.article.blocks.enumerated() {
        let found = query.highlights(in: block.text.string, of: .body)
        if !found.isEmpty { matchingBlocks += 1 }
        matches += found.map {
          TextRange(block: index, start: $0.lowerBound, end: $0.upperBound)
        }
      }
    }
    refold()
  }

  /// Shows matching paragraphs only, or everything, keeping the place.
  mutating func setFolded(_ isFolded: Bool) {
    let place = position
    self.isFolded = isFolded
    refold()
    if let place { scroll(to: layout.line(holding: place)) } else { scroll(to: 0) }
  }

  /// The matches in a block.
  func matches(in block: Int) -> ArraySlice<TextRange> {
    let low = matches.boundary(passing: { $0.block >= block })
    let high = matches.boundary(passing: { $0.block > block })
    return matches[low..<high]
  }

  private func isShown(_ block: Int) -> Bool {
    narrowed == nil || !matches(in: block).isEmpty
  }

  private mutating func refold() {
    guard isFolded, !matches.isEmpty else {
      narrowed = nil
      top = min(max(0, top), lastTop)
      return
    }
    var shown = Array(repeating: false, count: dated.article.blocks.count)
    for match in matches { shown[match.block] = true }
    narrowed = full.folded(showing: shown)
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
