import Articles

/// The years that headings set for what stands under them: a heading of which nothing but a year, or a
/// month and its year, is left when its name is taken off ("2019", "May 2022: the strike", "Date (2024)").
struct HeadYears {
  /// How deep a line of its own and the head of a table lie below the headings.
  private static let line = 7
  private static let tableHead = 8

  private var rungs: [(level: Int, year: Int)] = []
  /// How many headings there were.
  private(set) var count = 0

  /// The year of the nearest heading above that sets one.
  var year: Int? { rungs.last?.year }

  /// Leaves the headings that a block ends: those of its level and below.
  mutating func enter(_ kind: Block.Kind) {
    switch kind {
    case .heading(let level):
      count += 1
      leave(from: level)
    case .tableRow: break
    default: leave(from: Self.tableHead)
    }
  }

  /// Takes the year of a block that turned out to be a head.
  mutating func add(_ year: Int, of kind: Block.Kind) {
    let level =
      switch kind {
      case .heading(let level): level
      case .tableRow: Self.tableHead
      default: Self.line
      }
    leave(from: level)
    rungs.append((level, year))
  }

  private mutating func leave(from level: Int) {
    while let last = rungs.last, last.level >= level { rungs.removeLast() }
  }

  /// The year that a page sets as a head; nothing where it names several or tells something.
  static func year(of proposals: [Proposal], on page: Page, in kind: Block.Kind) -> Int? {
    guard page.bytes.count <= 100 else { return nil }
    let dated = proposals.filter(\.sense.saysYear)
    guard dated.count == 1, let head = dated.first, case .calendar(let parts) = head.sense,
      let year = parts.year, parts.day == nil, parts.weekday == nil, !parts.isBeforeChrist,
      page.tokens.count > 0
    else { return nil }
    let before = page.tokens.indices.prefix(head.tokens.lowerBound)
    let after = page.tokens.indices.dropFirst(head.tokens.upperBound)
    let isFirst = before.allSatisfy { page.isOfDate($0) }
    let isLast = after.allSatisfy { page.isOfDate($0) }
    switch kind {
    case .paragraph: return isFirst && isLast ? year : nil
    case .heading:
      return isFirst && (isLast || page.parts(after.lowerBound))
        || isLast && page.parts(head.tokens.lowerBound - 1) ? year : nil
    case .tableRow(isHeader: true):
      // "Festival | 2019 | Next date": a column's own year is of its column alone.
      let isBare =
        page.at(head.tokens.lowerBound - 1, .bar)
        && (isLast || page.at(head.tokens.upperBound, .bar))
      let isCell =
        !isBare && (isFirst || page.parts(head.tokens.lowerBound - 1))
        && (isLast || page.parts(head.tokens.upperBound))
      return isCell ? year : nil
    default: return nil
    }
  }
}

extension Page {
  /// Whether the token may stand around a date that is alone: "Im Jahr 2019", "(2019)".
  fileprivate func isOfDate(_ index: Int) -> Bool {
    self[index].kind == .mark || at(index, .in, .the, .of) || word(index).unit == .year
  }

  /// Whether a mark here parts what stands before it from what stands behind.
  fileprivate func parts(_ index: Int) -> Bool {
    at(index, .colon, .dash, .bar) || at(index, .open, .close)
      || at(index, .hyphen) && self[index].isSpaced
  }
}
