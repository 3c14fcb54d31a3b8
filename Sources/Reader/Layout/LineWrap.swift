import Display

/// Breaks text into lines of at most a number of columns: at spaces, after hyphens, between wide
/// letters (but not before the closing marks that East Asian text never begins a line with), and
/// within a word only where the word alone is wider than the line.
enum LineWrap {
  /// The UTF-8 ranges of the lines, without the spaces at which they were broken; a line feed always
  /// ends a line. Empty text is one empty line. Linear in the length of the text. `marks` are the
  /// numbers of links that stand in it.
  static func lines(
    of text: String, columns: Int, marks: ArraySlice<LinkMark> = []
  ) -> [Range<Int>] {
    var wrap = Wrapping(limit: max(1, columns))
    GraphemeScan.scan(text, marks) { wrap.take($0) }
    return wrap.finished(at: text.utf8.count)
  }

  /// The UTF-8 ranges of lines whose spaces are kept: broken at line feeds and at the last column.
  static func keptLines(
    of text: String, columns: Int, marks: ArraySlice<LinkMark> = []
  ) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    var taken = 0
    GraphemeScan.scan(text, marks) { grapheme in
      if grapheme.isLineFeed {
        lines.append(start..<grapheme.offset)
        start = grapheme.offset + 1
        taken = 0
      } else {
        if taken + grapheme.columns > max(1, columns), taken > 0 {
          lines.append(start..<grapheme.offset)
          start = grapheme.offset
          taken = 0
        }
        taken += grapheme.columns
      }
    }
    lines.append(start..<text.utf8.count)
    return lines
  }
}

/// The line being filled, and the last place where it may be broken.
private struct Wrapping {
  let limit: Int
  private var lines: [Range<Int>] = []
  private var start = 0
  private var columns = 0
  /// Where the line would end, where the next would begin, and the columns before that.
  private var chance: (end: Int, next: Int, columns: Int)?
  private var previous = GraphemeScan.Grapheme.Kind.space
  private var end = 0

  init(limit: Int) { self.limit = limit }

  mutating func take(_ grapheme: GraphemeScan.Grapheme) {
    if grapheme.isLineFeed {
      lines.append(start..<max(start, end))
      begin(at: grapheme.offset + 1)
      previous = .space
      return
    }
    if grapheme.kind == .space {
      if columns == 0 {
        start = grapheme.offset + grapheme.length
        end = start
      } else {
        columns += grapheme.columns
        chance = (end, grapheme.offset + grapheme.length, columns)
      }
      previous = .space
      return
    }
    if columns > 0, previous != .space, mayBreak(before: grapheme.kind) {
      chance = (end, grapheme.offset, columns)
    }
    if columns + grapheme.columns > limit, columns > 0 { breakLine(at: grapheme.offset) }
    columns += grapheme.columns
    end = grapheme.offset + grapheme.length
    previous = grapheme.kind
  }

  func finished(at length: Int) -> [Range<Int>] {
    end > start || lines.isEmpty ? lines + [min(start, end)..<end] : lines
  }

  private func mayBreak(before kind: GraphemeScan.Grapheme.Kind) -> Bool {
    switch (previous, kind) {
    case (_, .closing), (.opening, _): false
    case (.hyphen, .word), (.hyphen, .wide): true
    case (.wide, _), (_, .wide), (.closing, .word): previous != .word || kind == .wide
    default: false
    }
  }

  private mutating func breakLine(at offset: Int) {
    if let chance, chance.end > start {
      lines.append(start..<chance.end)
      columns -= chance.columns
      start = chance.next
    } else {
      lines.append(start..<offset)
      columns = 0
      start = offset
    }
    chance = nil
    end = max(end, start)
    // What was carried over may fill the new line by itself.
    if columns >= limit {
      lines.append(start..<offset)
      begin(at: offset)
    }
  }

  private mutating func begin(at offset: Int) {
    start = offset
    end = offset
    columns = 0
    chance = nil
  }
}
