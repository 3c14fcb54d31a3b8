/// Finds the records in a line that is none.
///
/// When a line feed between two records is lost, both stand in one line with a checksum that fits
/// neither. A record begins with `{"type":"`, and these bytes stand nowhere else in one: within a
/// string of JSON every quote has a backslash.
enum LineSalvage {
  /// The ranges of the sound records in a line, and those of the rest, each in order.
  static func split(
    _ line: UnsafeBufferPointer<UInt8>
  ) -> (records: [Range<Int>], damage: [Range<Int>]) {
    let starts = [0] + line.indices.filter { $0 > 0 && line[$0] == 0x7B && holds(mark, line, $0) }
    var records: [Range<Int>] = []
    var damage: [Range<Int>] = []
    for (place, start) in starts.enumerated() {
      let end = place + 1 < starts.count ? starts[place + 1] : line.count
      // What follows a record's checksum up to the next record is damage: as a rule one byte.
      let sum = (start..<end).first { line[$0] == 0x2C && holds(sumMark, line, $0) }
      let close = sum.map { min($0 + Record.sumLength, end) } ?? end
      if (try? Record(UnsafeBufferPointer(rebasing: line[start..<close]))) != nil {
        records.append(start..<close)
        if close < end { damage.append(close..<end) }
      } else if let last = damage.last, last.upperBound == start {
        damage[damage.count - 1] = last.lowerBound..<end
      } else {
        damage.append(start..<end)
      }
    }
    return (records, damage)
  }

  private static let mark = Array(#"{"type":""#.utf8)
  private static let sumMark = Array(#","sum":""#.utf8)

  private static func holds(
    _ piece: [UInt8], _ line: UnsafeBufferPointer<UInt8>, _ at: Int
  ) -> Bool {
    at + piece.count <= line.count && line[at..<at + piece.count].elementsEqual(piece)
  }
}
