import Articles

/// An article laid out in lines for one width. It is made once for an article and a width, and
/// folding takes lines out of it without breaking any again.
struct BodyLayout: Sendable {
  /// The widest that running text is set: more is tiring to read.
  static let widestMeasure = 84

  /// Columns of the measure.
  let measure: Int
  /// All lines, the head first.
  private(set) var lines: [BodyLine] = []
  /// The lines of each block, those that part it from its neighbours not counted.
  private(set) var blockLines: [Range<Int>] = []
  /// The tables that are wider than the measure, in reading order.
  private(set) var wideTables: [WideTable] = []
  /// The numbers of links that stand in the text, in reading order.
  let marks: [LinkMark]

  /// A table that is wider than the measure.
  struct WideTable: Sendable, Hashable {
    /// The blocks that are its rows.
    var blocks: Range<Int>
    /// Its columns of the screen.
    var width: Int
    /// Where its columns begin.
    var starts: [Int]
  }

  /// Lays out an article in `measure` columns, at least one, with the numbers of links after those
  /// where `marks` stand.
  init(
    _ article: Article, state: ReadingState, measure: Int, glyphs: Glyphs, marks: [LinkMark] = []
  ) {
    self.measure = max(1, measure)
    self.marks = marks
    lines = ArticleHead(article, state: state).lines(columns: self.measure)
    var index = 0
    while index < article.blocks.count {
      let block = article.blocks[index]
      if needsSpace(before: index, in: article.blocks) { lines.append(.init(content: .blank)) }
      if case .tableRow = block.kind {
        var end = index + 1
        while end < article.blocks.count, case .tableRow = article.blocks[end].kind { end += 1 }
        appendTable(index..<end, of: article.blocks, glyphs: glyphs)
        index = end
      } else {
        append(block, index: index, glyphs: glyphs)
        index += 1
      }
    }
    if article.blocks.isEmpty {
      lines.append(.init(content: .blank))
      lines.append(.init(content: .words("This article has no text.", .dim)))
    }
  }

  /// The same lines with the blocks that are not `shown` folded away, and the head kept.
  func folded(showing shown: [Bool]) -> BodyLayout {
    var folded = self
    folded.lines = Array(lines[..<(blockLines.first?.lowerBound ?? lines.count)])
    while folded.lines.last?.content == .blank { folded.lines.removeLast() }
    folded.blockLines = []
    var hidden = 0
    func gap() -> [BodyLine] {
      [.init(content: .blank)] + (hidden > 0 ? [.init(content: .gap(hidden))] : [])
    }
    for (block, range) in blockLines.enumerated() {
      guard block < shown.count, shown[block] else {
        hidden += 1
        folded.blockLines.append(folded.lines.count..<folded.lines.count)
        continue
      }
      let isNeighbour =
        hidden == 0 && block > 0 && blockLines[block - 1].upperBound == range.lowerBound
      if !isNeighbour { folded.lines += gap() }
      if hidden > 0 { folded.lines.append(.init(content: .blank)) }
      hidden = 0
      folded.blockLines.append(folded.lines.count..<(folded.lines.count + range.count))
      folded.lines += lines[range]
    }
    if hidden > 0 { folded.lines += gap() }
    return folded
  }

  /// The same lines with the days of dates under them, each where its date begins if there is room for it:
  /// no line is broken anew, and no cell of a table moves. The days are in reading order.
  func glossed(
    with days: [BodyDays.Day], of article: Article, _ glyphs: Glyphs
  ) -> BodyLayout {
    var glossed = self
    glossed.lines = []
    glossed.blockLines = []
    var done = 0
    for (block, range) in blockLines.enumerated() {
      glossed.lines += lines[done..<range.lowerBound]
      done = range.upperBound
      let start = glossed.lines.count
      let first = days.boundary { $0.place.block >= block }
      let own = days[first..<days[first...].boundary { $0.place.block > block }]
      let gloss = DayGloss(
        own, in: article.blocks[block].text.string, marks: marks(in: block), glyphs: glyphs,
        columns: wideTable(holding: block)?.width ?? measure)
      for line in lines[range] { glossed.lines += [line] + gloss.lines(under: line) }
      glossed.blockLines.append(start..<glossed.lines.count)
    }
    glossed.lines += lines[done...]
    return glossed
  }

  /// Whether a block has lines here: it may be folded away.
  func isShown(_ block: Int) -> Bool {
    blockLines.indices.contains(block) && !blockLines[block].isEmpty
  }

  /// The line that holds the first byte of a range, or the nearest before it.
  func line(holding range: TextRange) -> Int {
    guard blockLines.indices.contains(range.block) else { return 0 }
    let candidates = blockLines[range.block]
    // Binary search for the last line that begins at or before the byte.
    var low = candidates.lowerBound
    var high = candidates.upperBound
    while low < high {
      let middle = (low + high) / 2
      if lines[middle].start <= range.start { low = middle + 1 } else { high = middle }
    }
    var line = max(candidates.lowerBound, low - 1)
    while line > candidates.lowerBound, lines[line].isOfDays { line -= 1 }
    return line
  }

  /// Where in the text a line stands: its own first byte, or that of the next line that has one.
  func place(of line: Int) -> TextRange? {
    guard line > 0 else { return nil }
    for line in lines.dropFirst(line) {
      guard let block = line.block else { continue }
      return TextRange(block: block, start: line.start, end: line.start)
    }
    return nil
  }

  /// The numbers that stand in a block.
  func marks(in block: Int) -> ArraySlice<LinkMark> {
    guard !marks.isEmpty else { return [] }
    let low = marks.boundary(passing: { $0.block >= block })
    return marks[low..<marks[low...].boundary(passing: { $0.block > block })]
  }

  /// The numbers that stand after letters of a stretch of a block.
  func marks(in block: Int, within bytes: Range<Int>) -> ArraySlice<LinkMark> {
    let marks = marks(in: block)
    let low = marks.boundary(passing: { $0.offset > bytes.lowerBound })
    return marks[low..<marks[low...].boundary(passing: { $0.offset > bytes.upperBound })]
  }

  /// The wide table that a block is a row of.
  func wideTable(holding block: Int) -> WideTable? {
    guard !wideTables.isEmpty else { return nil }
    let place = wideTables.boundary(passing: { $0.blocks.upperBound > block })
    guard place < wideTables.count, wideTables[place].blocks.contains(block) else { return nil }
    return wideTables[place]
  }

  private func needsSpace(before index: Int, in blocks: [Block]) -> Bool {
    guard index > 0 else { return true }
    switch (blocks[index - 1].kind, blocks[index].kind) {
    case (.listItem, .listItem), (.heading, _): return false
    default: return true
    }
  }

  private mutating func append(_ block: Block, index: Int, glyphs: Glyphs) {
    let start = lines.count
    let text = block.text.string
    switch block.kind {
    case .paragraph, .heading, .tableRow: append(text, block: index, column: 0, mark: nil)
    case .quote(let depth):
      let depth = min(depth, max(1, measure / 4))
      append(text, block: index, column: 2 * depth, mark: .quote(depth: depth), everyLine: true)
    case .listItem(let depth, let ordinal):
      let mark = ordinal.map { "\($0)." } ?? String(glyphs.bullet)
      let column = min(2 * (depth - 1), measure / 3)
      append(
        text, block: index, column: min(column + mark.count + 1, measure / 2),
        mark: .item(mark, column: column))
    case .code:
      for bytes in LineWrap.keptLines(of: text, columns: measure - 2, marks: marks(in: index)) {
        lines.append(.init(block: index, content: .text(bytes, column: 2, mark: nil)))
      }
    case .figure(_, let alternative):
      let words = alternative.isEmpty || alternative == block.text ? "picture" : alternative.string
      for bytes in LineWrap.lines(of: "[\(words)]", columns: measure) {
        let line = String("[\(words)]".text(in: bytes))
        lines.append(.init(block: index, content: .words(line, .caption)))
      }
      if !block.text.isEmpty { append(text, block: index, column: 0, mark: nil) }
    case .rule:
      lines.append(.init(block: index, content: .rule(columns: min(measure, 24))))
    }
    blockLines.append(start..<lines.count)
  }

  private mutating func append(
    _ text: String, block: Int, column: Int, mark: BodyLine.Mark?, everyLine: Bool = false
  ) {
    var mark = mark
    let marks = marks(in: block)
    for bytes in LineWrap.lines(of: text, columns: measure - column, marks: marks) {
      lines.append(.init(block: block, content: .text(bytes, column: column, mark: mark)))
      if !everyLine { mark = nil }
    }
  }

  private mutating func appendTable(_ rows: Range<Int>, of blocks: [Block], glyphs: Glyphs) {
    let table = TableLayout(
      blocks[rows].map(\.text.string), columns: measure,
      marks: marks.isEmpty ? [] : rows.map(marks(in:)))
    if let table, table.width > measure {
      wideTables.append(WideTable(blocks: rows, width: table.width, starts: table.starts))
    }
    for (offset, index) in rows.enumerated() {
      let start = lines.count
      if let rowLines = table?.rows[offset] {
        for cells in rowLines { lines.append(.init(block: index, content: .cells(cells))) }
        let isHeader = blocks[index].kind == .tableRow(isHeader: true)
        if isHeader, offset + 1 < rows.count,
          blocks[index + 1].kind == .tableRow(isHeader: false), let table
        {
          lines.append(.init(block: index, content: .rule(columns: table.width)))
        }
      } else {
        append(blocks[index].text.string, block: index, column: 0, mark: nil)
      }
      blockLines.append(start..<lines.count)
    }
  }
}
