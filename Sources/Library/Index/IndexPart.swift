internal import Articles

/// A part of the index: the digest of a stretch of the log, open for reading.
final class IndexPart: Sendable {
  /// The name of its file.
  let name: String
  let file: IndexFile
  /// How many documents it holds.
  let count: Int
  let text: TextIndex
  let events: EventIndex
  private let rowEnds: [UInt32]

  init(_ file: IndexFile, name: String) throws(IndexFault) {
    self.name = name
    self.file = file
    rowEnds = try file.column(.rowEnds, of: UInt32.self)
    count = rowEnds.count
    text = TextIndex(file, documents: rowEnds.count)
    events = EventIndex(file, documents: rowEnds.count)
  }

  /// What is known of each document.
  func columns() throws(IndexFault) -> PartColumns {
    var columns = PartColumns()
    columns.ids = try file.column(.ids, of: UInt64.self)
    columns.moments = try file.column(.moments, of: Int64.self)
    columns.arrivals = try file.column(.arrivals, of: Int64.self)
    columns.days = try file.column(.days, of: Int32.self)
    columns.marks = try file.bytes(of: .flags).map { DocumentMarks(rawValue: $0) }
    columns.order = try file.column(.order, of: UInt32.self)
    let counts = [
      columns.ids.count, columns.moments.count, columns.arrivals.count, columns.days.count,
      columns.marks.count, columns.order.count,
    ]
    guard counts.allSatisfy({ $0 == count }), columns.order.allSatisfy({ Int($0) < count }) else {
      throw .damaged(file.path)
    }
    return columns
  }

  /// The row of a document.
  func row(_ number: Int) throws(IndexFault) -> PartRow {
    let start = number == 0 ? 0 : Int(rowEnds[number - 1])
    let end = Int(rowEnds[number])
    guard start <= end, let row = PartRow(try file.bytes(of: .rows, start..<end)) else {
      throw .damaged(file.path)
    }
    return row
  }

  /// The id and the title of a document.
  func titled(_ number: Int) throws(IndexFault) -> (id: ArticleID, title: SafeText) {
    let id = try file.bytes(of: .ids, number * 8..<number * 8 + 8).word(at: 0)
    return (ArticleID(number: id), try row(number).title)
  }

  /// What was done with articles of older parts, and of none.
  func touched() throws(IndexFault) -> [TouchedState] {
    guard let states = TouchedState.all(in: try file.bytes(of: .touched)) else {
      throw .damaged(file.path)
    }
    return states
  }
}
