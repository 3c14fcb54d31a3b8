import Articles
import Display

extension Canvas {
  /// Prints `text` in at most `columns`, with an ellipsis where it had to be cut; returns the
  /// columns it took.
  @discardableResult
  mutating func put(
    fitting text: String, x: Int, y: Int, columns: Int, style: Style, ellipsis: Character
  ) -> Int {
    guard columns > 0 else { return 0 }
    let clip = Rect(x: x, y: y, width: columns, height: 1)
    return put(
      text.fitted(columns: columns, ellipsis: ellipsis), x: x, y: y, style: style, clip: clip)
  }
}

extension String {
  /// The text in at most so many columns, at least one, with an ellipsis where it had to be cut.
  func fitted(columns: Int, ellipsis: Character) -> String {
    let start = prefix(columns * 4 + 8)
    if start.endIndex == endIndex, CellWidth.columns(of: self) <= columns { return self }
    var kept = ""
    var taken = 0
    for character in start {
      let width = CellWidth.columns(of: character)
      if taken + width > columns - 1 { break }
      kept.append(character)
      taken += width
    }
    while kept.last == " " { kept.removeLast() }
    return kept + String(ellipsis)
  }
}

extension Rect {
  /// One row of cells.
  static func row(x: Int, y: Int, columns: Int) -> Rect {
    Rect(x: x, y: y, width: columns, height: 1)
  }
}

/// Styles laid over stretches of one text, later ones over earlier ones.
struct StyledSpans {
  private var spans: [(bytes: Range<Int>, style: Style)] = []

  /// Something that is drawn between two letters and is not in the text.
  struct Insertion {
    /// The offset that it stands before.
    var offset: Int
    var text: String
    /// Its own style; none for that of the letter before it.
    var style: Style?
  }

  /// Lays a style over a stretch.
  mutating func add(_ bytes: Range<Int>, _ style: Style) {
    if !bytes.isEmpty { spans.append((bytes, style)) }
  }

  /// Prints the bytes `range` of `text`, each piece in its style over `base`, with what is inserted
  /// after any letter of it, in order; returns the columns.
  @discardableResult
  func put(
    _ text: String, range: Range<Int>, on canvas: inout Canvas, x: Int, y: Int, base: Style,
    clip: Rect, inserting insertions: [Insertion] = []
  ) -> Int {
    let touching = spans.filter { $0.bytes.overlaps(range) }
    var cuts = [range.lowerBound, range.upperBound]
    for span in touching { cuts += [span.bytes.lowerBound, span.bytes.upperBound] }
    cuts += insertions.map(\.offset)
    cuts = cuts.filter { range.lowerBound <= $0 && $0 <= range.upperBound }.sorted()
    // What lies over the letters goes with them where they are set in another order.
    let ordersVisually = canvas.ordersVisually
    canvas.ordersVisually = false
    defer { canvas.ordersVisually = ordersVisually }
    var column = x
    var inserted = insertions.drop { $0.offset <= range.lowerBound }
    for (low, high) in zip(cuts, cuts.dropFirst()) where low < high {
      var style = base
      for span in touching where span.bytes.contains(low) {
        style = style.overlaid(with: span.style)
      }
      column += canvas.put(text.text(in: low..<high), x: column, y: y, style: style, clip: clip)
      while let next = inserted.first, next.offset <= high {
        column += canvas.put(next.text, x: column, y: y, style: next.style ?? style, clip: clip)
        inserted.removeFirst()
      }
    }
    if ordersVisually, BidiOrder.turns(text) {
      canvas.order(
        row: y, columns: x..<column, clip: clip, direction: BidiOrder.direction(of: text))
    }
    return column - x
  }
}
