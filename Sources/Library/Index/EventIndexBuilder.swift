internal import Articles

/// Gathers the events of the documents of a part, and writes them in the order of the calendar.
///
/// The sections: `eventDays`, the first and the last day of each event, four bytes each;
/// `eventDocuments`, the number of the document in four bytes and the `EventFacts` in two;
/// `eventNotes`, an `EventNote` each; `eventNoteEnds`, where each note ends, five bytes.
struct EventIndexBuilder {
  private var places: [EventPlace.Packed] = []
  /// The notes in the order in which events came, and where each begins.
  private var notes: [UInt8] = []
  private var starts: [Int] = [0]

  init() {}

  /// Takes in the events of a document; documents come in the order of their numbers. What a sentence
  /// tells twice is kept once, so that it counts once.
  mutating func add(_ events: [Event], as number: Int) {
    let sources = events.map {
      Timeline.Source(article: ArticleID(number: UInt64(number)), title: "", event: $0)
    }
    for event in Timeline.once(sources).lazy.map(\.event) {
      let place = EventPlace(event, number: places.count)
      places.append(
        .init(
          first: place.first, last: place.last, document: UInt32(number), facts: place.facts))
      EventNote.append(event, place.facts, to: &notes)
      starts.append(notes.count)
    }
  }

  /// Writes the sections of the events. `documents` is how many documents the part has.
  mutating func write(
    to writer: inout IndexFileWriter, documents: Int
  ) throws(IndexFault) {
    var order: [(days: UInt64, index: UInt32)] = places.enumerated().map { index, place in
      (UInt64(place.first.ascending) << 32 | UInt64(place.last.ascending), UInt32(index))
    }
    // They came by document, so the index says what the days do not.
    order.sort { $0.days == $1.days ? $0.index < $1.index : $0.days < $1.days }
    var chunk = EventChunk()
    writer.begin(.eventDays)
    for (_, index) in order {
      try chunk.put(days: places[Int(index)].first, places[Int(index)].last, to: &writer)
    }
    try chunk.flush(to: &writer)
    writer.begin(.eventDocuments)
    for (_, index) in order {
      let place = places[Int(index)]
      try chunk.put(document: Int(place.document), place.facts, to: &writer)
    }
    try chunk.flush(to: &writer)
    writer.begin(.eventNotes)
    for (_, index) in order {
      try chunk.put(notes[starts[Int(index)]..<starts[Int(index) + 1]], to: &writer)
    }
    try chunk.flush(to: &writer)
    writer.begin(.eventNoteEnds)
    var end = 0
    for (_, index) in order {
      end += starts[Int(index) + 1] - starts[Int(index)]
      try chunk.put(end: end, to: &writer)
    }
    try chunk.flush(to: &writer)
  }
}

extension EventPlace {
  /// A place without its number, as small as it can be kept while many are gathered.
  struct Packed {
    let first: Int32
    let last: Int32
    let document: UInt32
    let facts: EventFacts
  }
}

extension Int32 {
  /// The same order without a sign.
  fileprivate var ascending: UInt32 { UInt32(bitPattern: self) ^ 0x8000_0000 }
}

/// The bytes of a section on their way to the file, handed on when there are enough of them.
struct EventChunk {
  private var bytes: [UInt8] = []
  private static let size = 1 << 16

  mutating func put(
    days first: Int32, _ last: Int32, to writer: inout IndexFileWriter
  ) throws(IndexFault) {
    bytes.append(word: UInt64(UInt32(bitPattern: first)), bytes: 4)
    bytes.append(word: UInt64(UInt32(bitPattern: last)), bytes: 4)
    try handOn(to: &writer)
  }

  mutating func put(
    document: Int, _ facts: EventFacts, to writer: inout IndexFileWriter
  ) throws(IndexFault) {
    bytes.append(word: UInt64(document), bytes: 4)
    bytes.append(word: UInt64(facts.bits), bytes: 2)
    try handOn(to: &writer)
  }

  mutating func put(end: Int, to writer: inout IndexFileWriter) throws(IndexFault) {
    bytes.append(word: UInt64(end), bytes: EventIndex.endBytes)
    try handOn(to: &writer)
  }

  mutating func put(
    _ note: some Collection<UInt8>, to writer: inout IndexFileWriter
  ) throws(IndexFault) {
    bytes.append(contentsOf: note)
    try handOn(to: &writer)
  }

  mutating func flush(to writer: inout IndexFileWriter) throws(IndexFault) {
    try writer.put(bytes)
    bytes.removeAll(keepingCapacity: true)
  }

  private mutating func handOn(to writer: inout IndexFileWriter) throws(IndexFault) {
    if bytes.count >= Self.size { try flush(to: &writer) }
  }
}
