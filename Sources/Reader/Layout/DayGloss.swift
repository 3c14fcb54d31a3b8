import Articles
import Display

/// The days of a block's dates, to stand on lines of their own under those in which the dates begin.
struct DayGloss {
  private let days: ArraySlice<BodyDays.Day>
  private let text: String
  private let marks: ArraySlice<LinkMark>
  private let glyphs: Glyphs
  private let columns: Int
  /// What is between two days.
  static let gap = 2

  /// The days of a block with that text, in which the numbers of links stand where `marks` say, in lines of
  /// `columns`.
  init(
    _ days: ArraySlice<BodyDays.Day>, in text: String, marks: ArraySlice<LinkMark>, glyphs: Glyphs,
    columns: Int
  ) {
    self.days = days
    self.text = text
    self.marks = marks
    self.glyphs = glyphs
    self.columns = max(1, columns)
  }

  /// The lines that stand under a line of the block: none where no date begins in it, one where the days
  /// find room beside each other.
  func lines(under line: BodyLine) -> [BodyLine] {
    guard !days.isEmpty, let block = line.block, let bytes = line.bytes else { return [] }
    var rows: [[BodyLine.PlacedDay]] = []
    var end = 0
    for piece in pieces(of: line) {
      for day in days where piece.bytes.contains(day.place.start) {
        let words = "\(glyphs.sign(of: day.mark)) \(day.words(fitting: columns - 2))"
        let width = CellWidth.columns(of: words)
        let wanted = min(column(of: day, in: piece), max(0, columns - width))
        var place = rows.isEmpty ? wanted : max(wanted, end + Self.gap)
        if rows.isEmpty || place + width > columns {
          rows.append([])
          place = wanted
        }
        rows[rows.count - 1].append(
          .init(words: words, mark: day.mark, column: place, start: day.place.start))
        end = place + width
      }
    }
    var (column, mark): (Int?, BodyLine.Mark?) = (nil, nil)
    if case .text(_, let begin, let before) = line.content { (column, mark) = (begin, before) }
    return rows.map {
      BodyLine(
        block: block,
        content: .days(.init(days: $0, bytes: bytes, column: column, mark: mark)))
    }
  }

  private func pieces(of line: BodyLine) -> [(bytes: Range<Int>, column: Int)] {
    switch line.content {
    case .text(let bytes, let column, _): [(bytes, column)]
    case .cells(let cells): cells.map { ($0.bytes, $0.column) }
    default: []
    }
  }

  private func column(of day: BodyDays.Day, in piece: (bytes: Range<Int>, column: Int)) -> Int {
    let before = piece.bytes.lowerBound..<day.place.start
    let numbers = marks.filter { before.lowerBound < $0.offset && $0.offset <= before.upperBound }
    return numbers.reduce(piece.column + CellWidth.columns(of: text.text(in: before))) {
      $0 + $1.columns
    }
  }
}
