extension EventIndex {
  /// Writes the events of several parts as those of one. `numbers` gives each document of a part its
  /// number in the merged part, ascending, and -1 to one that is left out; the merged part has
  /// `documents` of them.
  ///
  /// The parts are walked in step once for each section, so that no more than a stretch of each is
  /// in memory.
  static func merge(
    _ parts: [(index: EventIndex, numbers: [Int32])], documents: Int,
    to writer: inout IndexFileWriter
  ) throws(IndexFault) {
    var chunk = EventChunk()
    writer.begin(.eventDays)
    try walk(parts) { (place, _) throws(IndexFault) in
      try chunk.put(days: place.first, place.last, to: &writer)
    }
    try chunk.flush(to: &writer)
    writer.begin(.eventDocuments)
    try walk(parts) { (place, _) throws(IndexFault) in
      try chunk.put(document: place.document, place.facts, to: &writer)
    }
    try chunk.flush(to: &writer)
    writer.begin(.eventNotes)
    var notes = parts.map { EventNoteCursor($0.index) }
    try walk(parts) { (place, part) throws(IndexFault) in
      let range = try notes[part].seek(place.number)
      try chunk.put(notes[part].bytes[range], to: &writer)
    }
    try chunk.flush(to: &writer)
    writer.begin(.eventNoteEnds)
    notes = parts.map { EventNoteCursor($0.index) }
    var end = 0
    try walk(parts) { (place, part) throws(IndexFault) in
      end += try notes[part].seek(place.number).count
      try chunk.put(end: end, to: &writer)
    }
    try chunk.flush(to: &writer)
  }

  /// Calls `body` with the events of the parts in the order of the calendar: the number is that in its
  /// part, the document the merged one.
  private static func walk(
    _ parts: [(index: EventIndex, numbers: [Int32])],
    _ body: (EventPlace, _ part: Int) throws(IndexFault) -> Void
  ) throws(IndexFault) {
    var cursors: [EventCursor] = []
    for part in parts { cursors.append(try EventCursor(part.index, part.numbers)) }
    while true {
      var first: (place: EventPlace, part: Int)?
      for (part, cursor) in cursors.enumerated() {
        guard let place = cursor.current else { continue }
        if let best = first?.place, !place.comesBefore(best) { continue }
        first = (place, part)
      }
      guard let first else { return }
      try body(first.place, first.part)
      try cursors[first.part].advance()
    }
  }
}

/// A walk through the events of a part, those of documents that are left out passed over.
private struct EventCursor {
  private let index: EventIndex
  private let numbers: [Int32]
  private var places: [EventPlace] = []
  private var at = 0
  private var next = 0
  private static let stretch = 1 << 12

  /// The event it has come to, its document as the merged part has it; nothing at the end.
  private(set) var current: EventPlace?

  init(_ index: EventIndex, _ numbers: [Int32]) throws(IndexFault) {
    guard numbers.count == index.documents else { throw index.damage }
    self.index = index
    self.numbers = numbers
    try advance()
  }

  mutating func advance() throws(IndexFault) {
    current = nil
    while current == nil {
      if at == places.count {
        guard next < index.count else { return }
        try load()
      }
      var place = places[at]
      at += 1
      guard place.document < numbers.count else { throw index.damage }
      guard numbers[place.document] >= 0 else { continue }
      place.document = Int(numbers[place.document])
      current = place
    }
  }

  private mutating func load() throws(IndexFault) {
    let range = next..<min(next + Self.stretch, index.count)
    var read: [EventPlace] = []
    read.reserveCapacity(range.count)
    try index.forEachColumns(in: range) { columns in
      for index in 0..<columns.count { read.append(columns[index]) }
      return true
    }
    (places, at, next) = (read, 0, range.upperBound)
  }
}

/// The notes of a part, asked for in order.
private struct EventNoteCursor {
  private let index: EventIndex
  private var numbers = 0..<0
  private var ends: [Int] = []
  private static let stretch = 1 << 12

  /// The bytes of the notes that are at hand.
  private(set) var bytes: [UInt8] = []

  init(_ index: EventIndex) { self.index = index }

  /// Where in `bytes` the note of an event stands.
  mutating func seek(_ number: Int) throws(IndexFault) -> Range<Int> {
    if !numbers.contains(number) {
      numbers = number..<max(number + 1, min(number + Self.stretch, index.count))
      (bytes, ends) = try index.notes(numbers)
    }
    let place = number - numbers.lowerBound
    return (place == 0 ? 0 : ends[place - 1])..<ends[place]
  }
}
