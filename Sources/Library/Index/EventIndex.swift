internal import Articles

/// The events of a part of the index in the order of the calendar: by first day, last day, document,
/// those without a day last. The columns are read from the file in stretches and not kept.
final class EventIndex: Sendable {
  private let file: IndexFile
  /// How many documents the part has.
  let documents: Int
  /// How many events it has.
  let count: Int

  static let dayBytes = 8
  static let documentBytes = 6
  static let endBytes = 5
  /// How many events are read at once, unless asked otherwise.
  static let stretch = 1 << 14

  /// The events of a file; nothing is read yet.
  init(_ file: IndexFile, documents: Int) {
    self.file = file
    self.documents = documents
    count = file.count(of: .eventDays) / Self.dayBytes
  }

  /// The documents with an event of the days asked for, as `QueryNode.tells(of:_:)` has it; with
  /// nothing asked for, those with any event of a known day.
  func documents(telling days: DayInterval?) throws(IndexFault) -> DocumentSet {
    var found = DocumentSet(size: documents)
    guard let days else {
      try forEachColumns(in: 0..<(try firstNumber(from: EventPlace.undated))) { columns in
        for index in 0..<columns.count {
          let document = columns.document(index)
          if document < documents { found.insert(document) }
        }
        return true
      }
      return found
    }
    let longest = max(31, days.length)
    let first = Int32(days.first.dayNumber)
    try forEachColumns(in: try numbers(reaching: days)) { columns in
      for index in 0..<columns.count {
        let ((start, end), document) = (columns.days(index), columns.document(index))
        if end >= first, Int(end) - Int(start) < longest, document < documents {
          found.insert(document)
        }
      }
      return true
    }
    return found
  }

  /// The numbers of events among which are all that are told of some days.
  func numbers(reaching days: DayInterval) throws(IndexFault) -> Range<Int> {
    // No longer event counts, so none that begins earlier can reach the days.
    let longest = max(31, days.length)
    let low = try firstNumber(from: Int32(days.first.dayNumber) - Int32(longest) + 1)
    return low..<max(low, try firstNumber(from: Int32(days.last.dayNumber) + 1))
  }

  /// Calls `body` with every event of some documents, in the order of the calendar, until it answers
  /// with false; only with those whose first day lies in a span, where one is given.
  func forEach(
    in set: DocumentSet, span: DayInterval?, _ body: (EventPlace) -> Bool
  ) throws(IndexFault) {
    try forEachColumns(in: try numbers(of: span)) { columns in
      set.words.withUnsafeBufferPointer { words in
        for index in 0..<columns.count where columns.isOf(words, index) == 1 {
          guard body(columns[index]) else { return false }
        }
        return true
      }
    }
  }

  /// Calls `body` with every event of some documents, whole, in the order of the calendar.
  func forEachEvent(
    in set: DocumentSet, _ body: (_ document: Int, Event) -> Void
  ) throws(IndexFault) {
    var fault: IndexFault?
    try forEachColumns(in: 0..<count, stretch: Self.noteStretch) { columns in
      let wanted = set.words.withUnsafeBufferPointer { words in
        (0..<columns.count).filter { columns.isOf(words, $0) == 1 }
      }
      guard !wanted.isEmpty else { return true }
      do throws(IndexFault) {
        let (bytes, ends) = try notes(columns.numbers)
        try bytes.withUnsafeBufferPointer { (bytes) throws(IndexFault) in
          for index in wanted {
            let note = bytes[(index == 0 ? 0 : ends[index - 1])..<ends[index]]
            let place = columns[index]
            guard let event = EventNote.event(place, UnsafeBufferPointer(rebasing: note)) else {
              throw damage
            }
            body(place.document, event)
          }
        }
      } catch {
        fault = error
      }
      return fault == nil
    }
    if let fault { throw fault }
  }

  /// How many notes are read at once.
  private static let noteStretch = 1 << 10

  /// An event, whole.
  func event(_ number: Int) throws(IndexFault) -> Event { try event(place(number)) }

  /// The columns of an event.
  func place(_ number: Int) throws(IndexFault) -> EventPlace {
    var place: EventPlace?
    try forEachColumns(in: number..<number + 1) { columns in
      place = columns[0]
      return true
    }
    guard let place, place.document < documents else { throw damage }
    return place
  }

  /// An event, whole, whose columns have been read.
  func event(_ place: EventPlace) throws(IndexFault) -> Event {
    let note = try notes(place.number..<place.number + 1)
    let event = note.bytes.withUnsafeBufferPointer { EventNote.event(place, $0) }
    guard let event else { throw damage }
    return event
  }

  /// The numbers of the events whose first day lies in a span; of all, those without a day among
  /// them, where none is given.
  func numbers(of span: DayInterval?) throws(IndexFault) -> Range<Int> {
    guard let span else { return 0..<count }
    let low = try firstNumber(from: Int32(span.first.dayNumber))
    return low..<max(low, try firstNumber(from: Int32(span.last.dayNumber) + 1))
  }

  /// The number of the first event that does not begin before a day.
  func firstNumber(from day: Int32) throws(IndexFault) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      let start = middle * Self.dayBytes
      let bytes = try file.bytes(of: .eventDays, start..<start + 4)
      if Int32(bitPattern: UInt32(bytes.word(at: 0, bytes: 4))) < day {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low
  }

  /// Calls `body` with the columns of the events of some numbers, `stretch` events at a time at most,
  /// until it answers with false.
  func forEachColumns(
    in numbers: Range<Int>, stretch: Int = EventIndex.stretch, _ body: (EventColumns) -> Bool
  ) throws(IndexFault) {
    guard file.count(of: .eventDays) == count * Self.dayBytes,
      file.count(of: .eventDocuments) == count * Self.documentBytes
    else { throw damage }
    let size = min(numbers.count, stretch)
    let buffer = UnsafeMutableRawBufferPointer.allocate(
      byteCount: size * (Self.dayBytes + Self.documentBytes), alignment: 8)
    defer { buffer.deallocate() }
    var next = numbers.lowerBound
    while next < numbers.upperBound {
      let part = next..<min(next + size, numbers.upperBound)
      let days = UnsafeMutableRawBufferPointer(rebasing: buffer[..<(size * Self.dayBytes)])
      let rest = UnsafeMutableRawBufferPointer(rebasing: buffer[(size * Self.dayBytes)...])
      try file.read(
        .eventDays, part.lowerBound * Self.dayBytes..<part.upperBound * Self.dayBytes, into: days)
      try file.read(
        .eventDocuments,
        part.lowerBound * Self.documentBytes..<part.upperBound * Self.documentBytes, into: rest)
      let columns = EventColumns(
        numbers: part, days: UnsafeRawBufferPointer(days), rest: UnsafeRawBufferPointer(rest))
      guard body(columns) else { return }
      next = part.upperBound
    }
  }

  /// The notes of the events of some numbers, one after another, and where each of them ends.
  func notes(_ numbers: Range<Int>) throws(IndexFault) -> (bytes: [UInt8], ends: [Int]) {
    guard file.count(of: .eventNoteEnds) == count * Self.endBytes else { throw damage }
    // The end of the note before is the start of the first.
    let before = max(0, numbers.lowerBound - 1)
    let bytes = try file.bytes(
      of: .eventNoteEnds, before * Self.endBytes..<numbers.upperBound * Self.endBytes)
    var ends = (before..<numbers.upperBound).map { number in
      Int(bytes.word(at: (number - before) * Self.endBytes, bytes: Self.endBytes))
    }
    let start = numbers.lowerBound == 0 ? 0 : ends.removeFirst()
    guard let end = ends.last else { return ([], []) }
    guard zip(ends.dropFirst(), ends).allSatisfy({ $0 >= $1 }), start <= ends[0] else {
      throw damage
    }
    return (try file.bytes(of: .eventNotes, start..<end), ends.map { $0 - start })
  }

  /// What is thrown where the file is sound and what it says is not.
  var damage: IndexFault { .damaged(file.path) }
}

/// The columns of some events that follow one another, for as long as they are being looked at.
struct EventColumns {
  let numbers: Range<Int>
  fileprivate let days: UnsafeRawBufferPointer
  fileprivate let rest: UnsafeRawBufferPointer

  fileprivate init(
    numbers: Range<Int>, days: UnsafeRawBufferPointer, rest: UnsafeRawBufferPointer
  ) {
    self.numbers = numbers
    self.days = days
    self.rest = rest
  }

  var count: Int { numbers.count }

  /// The first and the last day.
  @inline(__always)
  func days(_ index: Int) -> (first: Int32, last: Int32) {
    let both = UInt64(
      littleEndian: days.loadUnaligned(
        fromByteOffset: index &* EventIndex.dayBytes, as: UInt64.self))
    return (
      Int32(truncatingIfNeeded: both), Int32(truncatingIfNeeded: both >> 32)
    )
  }

  /// The number of the document.
  @inline(__always)
  func document(_ index: Int) -> Int {
    Int(
      UInt32(
        littleEndian: rest.loadUnaligned(
          fromByteOffset: index &* EventIndex.documentBytes, as: UInt32.self)))
  }

  @inline(__always)
  func facts(_ index: Int) -> EventFacts {
    EventFacts(
      bits: UInt16(
        littleEndian: rest.loadUnaligned(
          fromByteOffset: index &* EventIndex.documentBytes &+ 4, as: UInt16.self)))
  }

  /// 1 if an event is of a document of a set, given by its words, and else 0.
  @inline(__always)
  func isOf(_ words: UnsafeBufferPointer<UInt64>, _ index: Int) -> UInt64 {
    let document = document(index)
    guard document >> 6 < words.count else { return 0 }
    return words[document >> 6] >> UInt64(document & 63) & 1
  }

  subscript(index: Int) -> EventPlace {
    let (first, last) = days(index)
    return EventPlace(
      number: numbers.lowerBound + index, document: document(index), first: first, last: last,
      facts: facts(index))
  }
}
