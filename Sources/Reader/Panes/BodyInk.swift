import Articles
import Display

/// How the lines of an article are drawn: the style of each block, and what lies over it.
struct BodyInk {
  private let article: DatedArticle
  private let body: BodyModel
  private let query: Query
  private let theme: Theme
  private let glyphs: Glyphs
  private let isJustified: Bool
  /// Whether it is for the linear screen, where lines drawn across and along say nothing.
  private let isLinear: Bool
  /// Whether it is drawn only to find what lies under a cell: then what stands between the letters
  /// belongs to the letter before it.
  private let isProbe: Bool

  /// The ink of an article as the state has it.
  init(state: ReaderState, body: BodyModel, isProbe: Bool = false) {
    self.isProbe = isProbe
    article = body.dated
    self.body = body
    query = state.query
    theme = state.configuration.theme
    glyphs = state.configuration.glyphs
    isJustified = state.setting.isJustified
    isLinear = state.setting.isLinear
  }

  /// What lies over the text of a block, from the lowest to the highest.
  func spans(of block: Int) -> StyledSpans {
    var spans = StyledSpans()
    guard article.article.blocks.indices.contains(block) else { return spans }
    if body.isEventLit, let index = body.event, article.events.indices.contains(index),
      article.events[index].sentence.block == block
    {
      spans.add(article.events[index].sentence.bytes, theme.overlay(.event))
    }
    for inline in article.article.blocks[block].inlines {
      spans.add(inline.start..<max(inline.start, inline.end), theme.overlay(role(of: inline)))
    }
    let first = article.mentions.boundary(passing: { $0.range.block >= block })
    for mention in article.mentions[first...] {
      guard mention.range.block == block else { break }
      // "Nineteen minutes" names no day: nothing on the timeline answers to it.
      guard mention.isOfDays else { continue }
      spans.add(mention.range.bytes, theme.overlay(role(of: mention)))
    }
    for match in body.matches(in: block) {
      spans.add(match.bytes, theme.overlay(.match))
    }
    if let index = body.match, body.matches.indices.contains(index),
      body.matches[index].block == block
    {
      spans.add(body.matches[index].bytes, theme.overlay(.matchCurrent))
    }
    return spans
  }

  /// Draws a line at a column and row of the canvas.
  func draw(
    _ line: BodyLine, spans: StyledSpans, on canvas: inout Canvas, x: Int, y: Int, clip: Rect
  ) {
    switch line.content {
    case .blank: break
    case .rule where isLinear: break
    case .words(let words, let role):
      var spans = StyledSpans()
      if role == .title {
        for bytes in query.highlights(in: words, of: .title) {
          spans.add(bytes, theme.overlay(.match))
        }
      }
      let room = body.layout.measure - CellWidth.columns(of: words)
      spans.put(
        words, range: 0..<words.utf8.count, on: &canvas,
        x: isTurned(words, on: canvas) ? x + max(0, room) : x, y: y, base: theme[role], clip: clip)
    case .rule(let columns) where line.block.flatMap(body.layout.wideTable) != nil:
      let rule = String(repeating: glyphs.rule, count: min(columns, body.layout.measure))
      canvas.put(rule, x: x, y: y, style: theme[.rule], clip: clip)
    case .rule(let columns):
      let rule = String(repeating: glyphs.rule, count: columns)
      canvas.put(rule, x: x, y: y, style: theme[.rule], clip: clip)
    case .gap(let count):
      let words = count == 1 ? "1 paragraph" : "\(count) paragraphs"
      canvas.put("\(glyphs.gap) \(words)", x: x, y: y, style: theme[.gap], clip: clip)
    case .days(let gloss): draw(gloss, of: line, on: &canvas, x: x, y: y, clip: clip)
    case .text(let bytes, let column, let mark):
      let room = body.layout.measure - column
      let turned = line.block.map { isTurned(text(of: $0), on: canvas) } ?? false
      if isLinear, case .quote(let depth) = mark {
        if bytes.lowerBound == 0 {
          let words = String(repeating: ">", count: depth)
          canvas.put(words, x: x, y: y, style: theme[.quoteBar], clip: clip)
        }
      } else if turned {
        // The paragraph is set from the right edge of the measure, and so is what stands before it.
        drawTurned(mark, on: &canvas, end: x + body.layout.measure, y: y, clip: clip)
      } else {
        draw(mark, on: &canvas, x: x, y: y, clip: clip)
      }
      put(
        bytes, of: line, spans: spans, on: &canvas, x: turned ? x : x + column, y: y,
        clip: clip, room: isJustified ? room : nil, endingAt: turned ? room : nil)
    case .cells(let cells):
      let table = line.block.flatMap(body.layout.wideTable)
      let shift = table.map(body.shift) ?? 0
      let place = Rect.row(x: x, y: y, columns: body.layout.measure).intersection(clip)
      for cell in cells where table == nil || mayBeSeen(cell, shift: shift) {
        put(
          cell.bytes, of: line, spans: spans, on: &canvas, x: x + cell.column - shift, y: y,
          clip: table == nil ? clip : place)
      }
      if let table { drawSigns(of: table, shift: shift, on: &canvas, beside: place, clip: clip) }
    }
  }

  /// Whether a cell of a wide table may be in view; a table may have more of them than can be
  /// drawn.
  private func mayBeSeen(_ cell: BodyLine.PlacedCell, shift: Int) -> Bool {
    cell.column < shift + body.layout.measure && cell.column + TableLayout.widest > shift
  }

  /// Says beside a line of a wide table that there is more of it: in the margin, or over the table
  /// where there is none.
  private func drawSigns(
    of table: BodyLayout.WideTable, shift: Int, on canvas: inout Canvas, beside place: Rect,
    clip: Rect
  ) {
    if shift > 0 {
      let x = max(clip.x, place.x - 1)
      canvas.put(String(glyphs.moreLeft), x: x, y: place.y, style: theme[.bullet], clip: clip)
    }
    if table.width - shift > body.layout.measure {
      let x = min(clip.maxX - 1, place.maxX)
      canvas.put(String(glyphs.moreRight), x: x, y: place.y, style: theme[.bullet], clip: clip)
    }
  }

  private func put(
    _ bytes: Range<Int>, of line: BodyLine, spans: StyledSpans, on canvas: inout Canvas, x: Int,
    y: Int, clip: Rect, room: Int? = nil, endingAt end: Int? = nil
  ) {
    guard let index = line.block, article.article.blocks.indices.contains(index) else { return }
    let block = article.article.blocks[index]
    let base = theme[role(of: block)]
    let marks = body.layout.marks(in: index, within: bytes)
    var insertions = marks.map {
      StyledSpans.Insertion(
        offset: $0.offset, text: $0.text,
        style: isProbe ? nil : base.overlaid(with: theme.overlay(.dim)))
    }
    if let room {
      insertions += spaces(in: bytes, of: index, room: room)
      insertions.sort { $0.offset < $1.offset }
    }
    var x = x
    if let end {
      let columns = insertions.reduce(CellWidth.columns(of: block.text.string.text(in: bytes))) {
        $0 + CellWidth.columns(of: $1.text)
      }
      x += max(0, end - columns)
    }
    spans.put(
      block.text.string, range: bytes, on: &canvas, x: x, y: y, base: base, clip: clip,
      inserting: insertions)
  }

  /// The spaces that stretch a line of running text to so many columns, the numbers of its links
  /// counted.
  private func spaces(
    in bytes: Range<Int>, of index: Int, room: Int
  ) -> [StyledSpans.Insertion] {
    let block = article.article.blocks[index]
    guard block.isRunningText else { return [] }
    let taken = body.layout.marks(in: index, within: bytes).reduce(0) { $0 + $1.columns }
    return Justification.spaces(in: block.text.string, line: bytes, room: room - taken)
  }

  /// Draws days under their line: where it is stretched they go with their dates, and where it is set from
  /// the right edge they stand as far from that.
  private func draw(
    _ gloss: BodyLine.Gloss, of line: BodyLine, on canvas: inout Canvas, x: Int, y: Int, clip: Rect
  ) {
    guard let block = line.block, article.article.blocks.indices.contains(block) else { return }
    let measure = body.layout.measure
    let table = body.layout.wideTable(holding: block)
    let place = Rect.row(x: x, y: y, columns: measure).intersection(clip)
    let turned = table == nil && isTurned(text(of: block), on: canvas)
    if case .quote = gloss.mark {
      if turned {
        drawTurned(gloss.mark, on: &canvas, end: x + measure, y: y, clip: clip)
      } else {
        draw(gloss.mark, on: &canvas, x: x, y: y, clip: clip)
      }
    }
    var stretch: [StyledSpans.Insertion] = []
    if isJustified, let column = gloss.column {
      stretch = spaces(in: gloss.bytes, of: block, room: measure - column)
    }
    // From the last one on, so that each leaves room for those after it.
    var limit = table?.width ?? measure
    for day in gloss.days.reversed() {
      let columns = CellWidth.columns(of: day.words)
      let more = stretch.reduce(0) {
        $1.offset <= day.start ? $0 + CellWidth.columns(of: $1.text) : $0
      }
      let column = max(day.column, min(day.column + more, limit - columns))
      limit = column - DayGloss.gap
      let left =
        turned ? max(0, measure - column - columns) : column - (table.map(body.shift) ?? 0)
      canvas.put(
        day.words, x: x + left, y: y, style: theme[TimelinePane.role(of: day.mark)], clip: place)
    }
  }

  private func text(of block: Int) -> String {
    let blocks = article.article.blocks
    return blocks.indices.contains(block) ? blocks[block].text.string : ""
  }

  /// Whether a paragraph runs from right to left, and is to be set so.
  private func isTurned(_ text: String, on canvas: Canvas) -> Bool {
    canvas.ordersVisually && BidiOrder.turns(text)
      && BidiOrder.direction(of: text) == .rightToLeft
  }

  /// What stands before a line that runs to the left, before the column `end`.
  private func drawTurned(
    _ mark: BodyLine.Mark?, on canvas: inout Canvas, end: Int, y: Int, clip: Rect
  ) {
    switch mark {
    case nil: break
    case .quote(let depth):
      for bar in 0..<depth {
        canvas.put(
          String(glyphs.quote), x: end - 1 - 2 * bar, y: y, style: theme[.quoteBar], clip: clip)
      }
    case .item(let text, let column):
      canvas.put(
        text, x: end - column - CellWidth.columns(of: text), y: y, style: theme[.bullet],
        clip: clip)
    }
  }

  private func draw(_ mark: BodyLine.Mark?, on canvas: inout Canvas, x: Int, y: Int, clip: Rect) {
    switch mark {
    case nil: break
    case .quote(let depth):
      for bar in 0..<depth {
        canvas.put(
          String(glyphs.quote), x: x + 2 * bar, y: y, style: theme[.quoteBar], clip: clip)
      }
    case .item(let text, let column):
      canvas.put(text, x: x + column, y: y, style: theme[.bullet], clip: clip)
    }
  }

  private func role(of block: Block) -> Role {
    switch block.kind {
    case .paragraph, .listItem, .tableRow(isHeader: false): .text
    case .heading: .heading
    case .quote: .quote
    case .code: .code
    case .tableRow(isHeader: true): .tableHead
    case .figure: .caption
    case .rule: .rule
    }
  }

  private func role(of inline: Inline) -> Role {
    switch inline.kind {
    case .link: .link
    case .emphasis: .emphasis
    case .strong: .strong
    case .code: .code
    }
  }

  private func role(of mention: DateMention) -> Role {
    switch mention.role {
    case .occurrence, .name: .date
    case .bound: .dateBound
    case .report: .dateReport
    }
  }
}
