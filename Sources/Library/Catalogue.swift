internal import Articles

/// What the segments say, in memory: which articles there are, where, and in which state. It is
/// brought up to date by reading what has been appended since, by whichever program.
struct Catalogue {
  /// An article of the library, or one that was removed and may come back.
  final class Entry {
    let id: ArticleID
    var row: ArticleSummary
    var added: CivilMoment?
    var place: Place
    var length: Int
    var isRemoved = false
    /// What a newer program has said of its state, by the name of the member.
    var unknownState: [String: [UInt8]] = [:]
    /// Its words, once a query has asked for them.
    var folded: FoldedArticle?
    /// The days of its events, once a query has asked for them.
    var days: [DayInterval]?

    init(_ row: ArticleSummary, _ place: Place, length: Int) {
      id = row.id
      self.row = row
      self.place = place
      self.length = length
    }

    /// Seconds since 1970: of its publication, else of its arrival.
    var moment: Int { (row.published ?? added)?.secondsSince1970 ?? 0 }
  }

  /// Where a record stands: in which segment, on which of its lines, counted from 1, and at which
  /// byte.
  struct Place {
    let segment: Int
    let line: Int
    var offset: Int
  }

  /// What state records say of an article, with what a newer program has said in them.
  struct Said {
    var state = ReadingState()
    var unknown: [String: [UInt8]] = [:]
  }

  /// How far a segment has been read.
  struct Segment {
    let number: Int
    let file: Descriptor
    var consumed = 0
    var lines = 0
    /// Whether a write to it has failed in a way that leaves open what is on the disk.
    var isClosed = false
    /// How many of its bytes this program itself has made durable, its name with them. What others
    /// have written counts only then: they may have been killed before they did.
    var durable = 0
  }

  private(set) var entries: [Entry] = []
  private(set) var segments: [Segment] = []
  private(set) var damage: [Damage] = []
  private(set) var unknownRecords = 0
  /// Grows with every change.
  private(set) var generation = 0
  private var places: [ArticleID: Int] = [:]
  /// States of articles whose records have not been met.
  private(set) var waiting: [ArticleID: Said] = [:]
  private var sorted: [Entry]?
  private var foldedBytes = 0

  /// The most bytes of folded text that are kept.
  private static let foldedLimit = 96 << 20

  /// The article of an id that is there, or that was removed.
  func entry(_ id: ArticleID) -> Entry? { places[id].map { entries[$0] } }

  /// The articles that are there, newest first.
  mutating func newestFirst() -> [Entry] {
    if let sorted { return sorted }
    let order = entries.enumerated().filter { !$0.element.isRemoved }
      .map { (moment: $0.element.moment, arrival: $0.element.added, place: $0.offset) }
      .sorted { one, other in
        if one.moment != other.moment { return one.moment > other.moment }
        let (a, b) = (one.arrival?.secondsSince1970 ?? 0, other.arrival?.secondsSince1970 ?? 0)
        return a == b ? one.place < other.place : a > b
      }
      .map { entries[$0.place] }
    sorted = order
    return order
  }

  /// Reads what has been appended since the last time, or everything anew where segments have been
  /// replaced. Answers whether anything has changed.
  @discardableResult
  mutating func catchUp(with folder: LibraryFolder) throws(LibraryError) -> Bool {
    let before = generation
    guard let directory = try folder.segments() else {
      if !segments.isEmpty { startAnew() }
      return generation != before
    }
    let numbers = LibraryFolder.numbers(in: directory)
    let isContinued =
      numbers.starts(with: segments.map(\.number))
      && segments.allSatisfy {
        directory.holds($0.file, as: LibraryFolder.name(of: $0.number))
          && $0.file.size >= $0.consumed
      }
    if !isContinued { startAnew() }
    for number in numbers.dropFirst(segments.count) {
      if let file = try directory.opened(LibraryFolder.name(of: number), for: .reading) {
        segments.append(Segment(number: number, file: file))
      }
    }
    for index in segments.indices where segments[index].file.size > segments[index].consumed {
      try read(index)
    }
    return generation != before
  }

  /// Says that nothing more is to be appended to the last segment.
  mutating func closeLastSegment() {
    if !segments.isEmpty { segments[segments.count - 1].isClosed = true }
  }

  /// Says that the last segment is durable as far as it has been read.
  mutating func settleLastSegment() {
    if let last = segments.last { segments[segments.count - 1].durable = last.consumed }
  }

  /// Remembers damage that a writer has met.
  mutating func note(_ found: Damage) { damage.append(found) }

  private mutating func startAnew() {
    let generation = generation
    self = Catalogue()
    self.generation = generation + 1
  }

  private mutating func read(_ index: Int) throws(LibraryError) {
    let segment = segments[index]
    var lines = segment.lines
    let end = try SegmentReader(file: segment.file).lines(from: segment.consumed) {
      (line, offset) throws(LibraryError) in
      lines += 1
      let place = Place(segment: segment.number, line: lines, offset: offset)
      switch Result(catching: { () throws(Record.Fault) in try Record(line) }) {
      case .success(let record): try apply(record, place, line.count)
      case .failure(let fault): try mend(line, place, fault)
      }
    }
    segments[index].consumed = end
    segments[index].lines = lines
  }

  /// Takes what is sound from a line that is not, and notes the rest.
  private mutating func mend(
    _ line: UnsafeBufferPointer<UInt8>, _ place: Place, _ fault: Record.Fault
  ) throws(LibraryError) {
    let (records, rest) = LineSalvage.split(line)
    for range in records {
      if let record = try? Record(UnsafeBufferPointer(rebasing: line[range])) {
        var own = place
        own.offset += range.lowerBound
        try apply(record, own, range.count)
      }
    }
    let reason: Damage.Reason =
      switch fault {
      case .incomplete: .incomplete
      case .altered: .altered
      case .foreign: .foreign
      }
    for range in rest {
      damage.append(
        Damage(
          file: "articles/" + LibraryFolder.name(of: place.segment), line: place.line,
          offset: place.offset + range.lowerBound, length: range.count, reason: reason))
    }
    generation += 1
  }

  private func refuseNewer(_ record: Record, _ segment: Int) throws(LibraryError) {
    if case .library(let version) = record.kind, version > Record.version {
      throw .newer(
        version: version, known: Record.version,
        path: "articles/" + LibraryFolder.name(of: segment))
    }
  }

  private mutating func apply(
    _ record: Record, _ place: Place, _ length: Int
  ) throws(LibraryError) {
    try refuseNewer(record, place.segment)
    switch record.kind {
    case .library: return
    case .unknown: unknownRecords += 1
    case .article: applyArticle(record, place, length)
    case .state, .delete, .restore:
      guard let id = record.id else { return }
      guard let entry = entry(id) else {
        if record.kind == .state {
          StateRecord.apply(record, to: &waiting[id, default: Said()].state)
          StateRecord.gatherUnknown(record, into: &waiting[id, default: Said()].unknown)
        }
        return
      }
      switch record.kind {
      case .delete: entry.isRemoved = true
      case .restore: entry.isRemoved = false
      default:
        StateRecord.apply(record, to: &entry.row.state)
        StateRecord.gatherUnknown(record, into: &entry.unknownState)
      }
      if record.kind != .state { sorted = nil }
    }
    generation += 1
  }

  private mutating func applyArticle(
    _ record: Record, _ place: Place, _ length: Int
  ) {
    guard let (row, added) = ArticleRecord.summary(record) else { return }
    sorted = nil
    if let entry = entry(row.id) {
      let state = entry.row.state
      entry.row = row
      entry.row.state = state
      (entry.place, entry.length) = (place, length)
      entry.added = added ?? entry.added
      foldedBytes -= entry.folded?.byteCount ?? 0
      (entry.folded, entry.days, entry.isRemoved) = (nil, nil, false)
      return
    }
    let entry = Entry(row, place, length: length)
    entry.added = added
    if let said = waiting.removeValue(forKey: row.id) {
      entry.row.state = said.state
      entry.unknownState = said.unknown
    }
    places[row.id] = entries.count
    entries.append(entry)
  }

  /// The words of an entry's article: kept for the next letter typed, while there is room.
  mutating func folded(_ entry: Entry) -> FoldedArticle {
    if let folded = entry.folded { return folded }
    let line = (try? line(of: entry)) ?? []
    let folded =
      line.withUnsafeBufferPointer { ArticleRecord.folded($0) }
      ?? FoldedArticle(
        title: [entry.row.title.string], byline: [], site: entry.row.site?.string, blocks: [],
        url: nil, day: entry.row.published?.date)
    if foldedBytes + folded.byteCount <= Self.foldedLimit {
      foldedBytes += folded.byteCount
      entry.folded = folded
    }
    return folded
  }

  /// Whether no more folded text is kept.
  var isFull: Bool { foldedBytes > Self.foldedLimit - (1 << 16) }

  /// The line of an entry's article, as it is on the disk now.
  func line(of entry: Entry) throws(LibraryError) -> [UInt8] {
    guard let segment = segments.first(where: { $0.number == entry.place.segment }) else {
      return []
    }
    return try segment.file.read(at: entry.place.offset, count: entry.length)
  }
}
