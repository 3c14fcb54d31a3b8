internal import Articles

/// A part of the index: the digest of a stretch of the log, open for reading.
///
/// Nothing is read before it is asked for, and what is asked for of single documents is read page by page:
/// a list is shown, and an article found by its id, before the columns have been read whole.
final class IndexPart: Sendable {
  /// The name of its file.
  let name: String
  let file: IndexFile
  /// How many documents it holds.
  let count: Int
  let text: TextIndex
  let events: EventIndex
  private let locations = Guarded<[Location]>([])

  /// Where a record stands.
  private struct Location {
    let segment, line, offset, length: UInt32
  }

  init(_ file: IndexFile, name: String) throws(IndexFault) {
    self.name = name
    self.file = file
    count = file.count(of: .rowEnds) / 4
    text = TextIndex(file, documents: count)
    events = EventIndex(file, documents: count)
    let widths: [(IndexFile.Section, Int)] = [
      (.ids, 8), (.moments, 8), (.arrivals, 8), (.days, 4), (.flags, 1), (.order, 4), (.rowEnds, 4),
    ]
    let slots = file.count(of: .slots)
    guard widths.allSatisfy({ file.count(of: $0) == count * $1 }),
      slots == NumberTable.size(for: count) * 4
    else { throw .damaged(file.path) }
  }

  /// What is marked of each document.
  func marks() throws(IndexFault) -> [DocumentMarks] {
    try file.column(.flags, of: UInt8.self).withUnsafeBytes { bytes in
      Array(bytes.bindMemory(to: DocumentMarks.self))
    }
  }

  /// What is known of each document beside its marks.
  func columns() throws(IndexFault) -> PartColumns {
    var columns = PartColumns()
    columns.ids = try file.column(.ids, of: UInt64.self)
    columns.moments = try file.column(.moments, of: Int64.self)
    columns.arrivals = try file.column(.arrivals, of: Int64.self)
    columns.days = try file.column(.days, of: Int32.self)
    columns.order = try file.column(.order, of: UInt32.self)
    columns.table = NumberTable(slots: try file.column(.slots, of: UInt32.self), count: count)
    guard columns.order.allSatisfy({ Int($0) < count }),
      columns.table.slots.allSatisfy({ Int($0) <= count })
    else { throw .damaged(file.path) }
    return columns
  }

  /// The numbers at some places of the order, newest first.
  func order(_ places: Range<Int>) throws(IndexFault) -> [Int] {
    let bytes = try file.bytes(of: .order, places.lowerBound * 4..<places.upperBound * 4)
    let numbers = places.indices.map { Int(bytes.word(at: ($0 - places.lowerBound) * 4, bytes: 4)) }
    guard numbers.allSatisfy({ $0 < count }) else { throw .damaged(file.path) }
    return numbers
  }

  /// When a document was published, else came, and when it came.
  func times(_ number: Int) throws(IndexFault) -> (moment: Int64, arrival: Int64) {
    (
      Int64(bitPattern: try word(of: .moments, number)),
      Int64(bitPattern: try word(of: .arrivals, number))
    )
  }

  /// The id of a document.
  func id(_ number: Int) throws(IndexFault) -> UInt64 { try word(of: .ids, number) }

  /// The number of the document that has an id, if one has.
  func number(of id: UInt64) throws(IndexFault) -> Int? {
    let size = file.count(of: .slots) / 4
    for slot in NumberTable.slots(of: id, among: size) {
      let value = Int(try word(of: .slots, slot, bytes: 4))
      if value == 0 { return nil }
      guard value <= count else { throw .damaged(file.path) }
      if try self.id(value - 1) == id { return value - 1 }
    }
    return nil
  }

  private func word(
    of section: IndexFile.Section, _ place: Int, bytes width: Int = 8
  ) throws(IndexFault) -> UInt64 {
    try file.bytes(of: section, place * width..<(place + 1) * width).word(at: 0, bytes: width)
  }

  /// The row of a document.
  func row(_ number: Int) throws(IndexFault) -> PartRow {
    guard let row = PartRow(try rowBytes(number)) else { throw .damaged(file.path) }
    return row
  }

  /// Where the record of a document stands, and how many bytes it has. Where it is `oneOfMany`, those of
  /// all documents are read at once and kept: 16 bytes each.
  func location(
    _ number: Int, oneOfMany: Bool = false
  ) throws(IndexFault) -> (place: Catalogue.Place, length: Int) {
    let known = try locations.withLock { known throws(IndexFault) -> Location? in
      if known.isEmpty, oneOfMany { known = try allLocations() }
      return known.isEmpty ? nil : known[number]
    }
    if let known {
      let place = Catalogue.Place(
        segment: Int(known.segment), line: Int(known.line), offset: Int(known.offset))
      return (place, Int(known.length))
    }
    let location = try rowBytes(number).withUnsafeBufferPointer { PartRow.location($0) }
    guard let location else { throw .damaged(file.path) }
    return location
  }

  private func allLocations() throws(IndexFault) -> [Location] {
    let ends = try file.column(.rowEnds, of: UInt32.self)
    var locations: [Location] = []
    locations.reserveCapacity(count)
    var first = 0
    while first < count {
      let start = first == 0 ? 0 : Int(ends[first - 1])
      var end = first + 1
      while end < count, Int(ends[end]) - start <= 1 << 18 { end += 1 }
      guard start <= Int(ends[end - 1]) else { throw .damaged(file.path) }
      let bytes = try file.bytes(of: .rows, start..<Int(ends[end - 1]))
      var isSound = true
      bytes.withUnsafeBufferPointer { bytes in
        for number in first..<end {
          let at = number == 0 ? 0 : Int(ends[number - 1]) - start
          // The ends are in no order where they are damaged.
          guard 0...bytes.count ~= at, let location = PartRow.location(bytes, at: at),
            let segment = UInt32(exactly: location.place.segment),
            let line = UInt32(exactly: location.place.line),
            let offset = UInt32(exactly: location.place.offset),
            let length = UInt32(exactly: location.length)
          else {
            isSound = false
            return
          }
          locations.append(
            Location(segment: segment, line: line, offset: offset, length: length))
        }
      }
      guard isSound else { throw .damaged(file.path) }
      first = end
    }
    return locations
  }

  private func rowBytes(_ number: Int) throws(IndexFault) -> [UInt8] {
    let first = max(0, number - 1)
    let ends = try file.bytes(of: .rowEnds, first * 4..<number * 4 + 4)
    let start = number == 0 ? 0 : Int(ends.word(at: 0, bytes: 4))
    let end = Int(ends.word(at: ends.count - 4, bytes: 4))
    guard start <= end else { throw .damaged(file.path) }
    return try file.bytes(of: .rows, start..<end)
  }

  /// The id and the title of a document.
  func titled(_ number: Int) throws(IndexFault) -> (id: ArticleID, title: SafeText) {
    (ArticleID(number: try id(number)), try row(number).title)
  }

  /// The events of some documents, by the number of each, in reading order.
  func sources(of documents: DocumentSet) throws(IndexFault) -> [Int: [Timeline.Source]] {
    var told: [Int: [Event]] = [:]
    try events.forEachEvent(in: documents) { number, event in
      told[number, default: []].append(event)
    }
    var sources: [Int: [Timeline.Source]] = [:]
    for (number, events) in told {
      guard number < count else { throw .damaged(file.path) }
      let (id, title) = try titled(number)
      let ordered = events.sorted { one, other in
        one.sentence == other.sentence ? one.mention < other.mention : one.sentence < other.sentence
      }
      sources[number] = ordered.map { Timeline.Source(article: id, title: title, event: $0) }
    }
    return sources
  }

  /// Calls `body` with what was done with each article of older parts, and of none, that anything was
  /// done with.
  func eachTouched(_ body: (TouchedState) throws(IndexFault) -> Void) throws(IndexFault) {
    if try !TouchedState.forEach(in: try file.bytes(of: .touched), body) {
      throw .damaged(file.path)
    }
  }

  /// Which documents of older parts have been replaced by then, by the numbers that they have in the
  /// library.
  func replaced() throws(IndexFault) -> [Int] {
    try file.column(.replaced, of: UInt32.self).map { Int($0) }
  }
}
