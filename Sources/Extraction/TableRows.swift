import Markup

/// Tells the rows of data from those of tables in which a page is laid out: old pages in columns,
/// newer ones for a note beside its sign, a formula beside its number.
struct TableRows {
  /// The tables that were looked at, and whether each is one of layout.
  private var layouts: [Int: Bool] = [:]

  /// Whether a row is one of data: several cells, none of them a column of the page.
  mutating func isData(_ row: Int, _ reading: Reading) -> Bool {
    let document = reading.document
    var cells = 0
    for cell in document.children(of: row) where Self.isCell(cell, document) {
      cells += 1
      let node = document.nodes[cell]
      if reading.measures.written(node, cell) > 500 { return false }
      var blocks = 0
      for inner in cell + 1..<Int(node.end) {
        switch document.tag(of: inner) {
        case .table, .pre, .h1, .h2, .h3: return false
        case .p, .div, .li: blocks += 1
        default: break
        }
      }
      if blocks > 12 { return false }
    }
    guard cells > 1 else { return false }
    guard let table = Self.table(around: row, document) else { return true }
    if let known = layouts[table] { return !known }
    let isLayout = Self.isLayout(table, reading)
    layouts[table] = isLayout
    return !isLayout
  }

  /// Whether a table says that it is for the looks (WAI-ARIA, `presentation`), holds a note as
  /// AsciiDoc sets it, or has no row with words in two cells.
  private static func isLayout(_ table: Int, _ reading: Reading) -> Bool {
    let document = reading.document
    if document.attribute(.role, of: table, holds: "presentation")
      || document.attribute(.role, of: table, holds: "none")
    {
      return true
    }
    if let home = document.parent(of: table), reading.words.of(home).contains("admonitionblock") {
      return true
    }
    for part in document.children(of: table) {
      switch document.tag(of: part) {
      case .tr: if isFilled(part, reading) { return false }
      case .thead, .tbody, .tfoot:
        for row in document.children(of: part) where document.tag(of: row) == .tr {
          if isFilled(row, reading) { return false }
        }
      default: break
      }
    }
    return true
  }

  /// Whether two cells of a row hold words.
  private static func isFilled(_ row: Int, _ reading: Reading) -> Bool {
    let document = reading.document
    var filled = 0
    for cell in document.children(of: row) where isCell(cell, document) {
      let written = reading.measures.written(document.nodes[cell], cell)
      // A space that does not break is written, and is nothing.
      if written > 4 || written > 0 && holdsWords(cell, document) { filled += 1 }
      if filled > 1 { return true }
    }
    return false
  }

  private static func holdsWords(_ cell: Int, _ document: HTMLDocument) -> Bool {
    guard let text = document.shortText(of: cell, within: 200) else { return true }
    return !Words.collapsed(text).isEmpty
  }

  private static func isCell(_ node: Int, _ document: HTMLDocument) -> Bool {
    document.tag(of: node) == .td || document.tag(of: node) == .th
  }

  private static func table(around row: Int, _ document: HTMLDocument) -> Int? {
    var parent = document.parent(of: row)
    for _ in 0..<2 {
      guard let node = parent else { return nil }
      if document.tag(of: node) == .table { return node }
      parent = document.parent(of: node)
    }
    return nil
  }
}
