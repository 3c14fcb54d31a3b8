internal import Articles

/// What the log says: which articles there are, where, and in which state. What the index covers is taken
/// from there; what has been appended since, by whichever program, is read from the segments.
struct Catalogue {
  /// Whose index is read: nobody's, or one of articles dated by these rules.
  let rules: String?
  /// What the beginning of the log was digested to.
  private(set) var index: LibraryIndex?
  private(set) var documents = Documents()
  /// The documents beyond the index.
  private(set) var tail: [TailDocument] = []
  private(set) var segments: [Segment] = []
  private(set) var damage: [Damage] = []
  private(set) var unknownRecords = 0
  /// Grows with every change.
  private(set) var generation = 0
  /// Grows when the numbers of documents come to mean others.
  private(set) var epoch = 0
  /// States of articles whose records have not been met.
  private(set) var waiting: [ArticleID: Said] = [:]
  /// Documents of the index whose state was changed beyond it.
  private(set) var touched = DocumentSet(size: 0)
  /// Documents of the index that were replaced beyond it.
  private(set) var replacedInIndex: [Int] = []
  /// Ids that have waited for their article only beyond the index.
  private(set) var newlyWaiting: Set<ArticleID> = []
  /// What was said of documents of the index where it is not what their rows and their marks say.
  private(set) var changed: [Int: Said] = [:]
  /// The manifest of an index that turned out to be damaged: it is not read again.
  private(set) var refused: FileIdentity?
  private var manifest: FileIdentity?
  /// Whether the index that is read here has been deleted. It is gone on with until there is another.
  private(set) var isIndexGone = false

  /// A catalogue of nothing yet. With `rules` it takes what an index of these rules covers from there;
  /// without, it reads every record, as a check must. `refused` is the manifest of one to do without.
  init(rules: String? = nil, refusing refused: FileIdentity? = nil) {
    (self.rules, self.refused) = (rules, refused)
  }

  /// How many documents the index holds.
  var indexed: Int { index?.count ?? 0 }

  /// The number of the article of an id, one that was removed among them.
  func number(of id: ArticleID) -> Int? { documents.number(of: id) }

  /// Whether an article is in the list.
  func isAlive(_ number: Int) -> Bool { documents.marks[number].isAlive }

  /// All numbers, newest first.
  mutating func newestFirst() throws(LibraryError) -> [UInt32] {
    try ofDocuments { (documents) throws(IndexFault) in try documents.newestFirst() }
  }

  /// The numbers at some places of a set, newest first.
  mutating func newest(
    _ places: Range<Int>, of set: DocumentSet
  ) throws(LibraryError) -> [Int] {
    try ofDocuments { (documents) throws(IndexFault) in try documents.newest(places, of: set) }
  }

  /// Those that were published from one day to another.
  mutating func published(
    from first: CivilDate?, to last: CivilDate?
  ) throws(LibraryError) -> DocumentSet {
    try ofDocuments { (documents) throws(IndexFault) in
      try documents.published(
        from: first.map { Int32($0.dayNumber) } ?? .min + 1,
        to: last.map { Int32($0.dayNumber) } ?? .max)
    }
  }

  private mutating func ofDocuments<Answer>(
    _ ask: (inout Documents) throws(IndexFault) -> Answer
  ) throws(LibraryError) -> Answer {
    do throws(IndexFault) {
      return try ask(&documents)
    } catch {
      throw LibraryError(error)
    }
  }

  /// Those that are in the list.
  mutating func alive() -> DocumentSet { documents.alive() }

  /// Reads what has been appended since the last time, or everything anew where segments have been
  /// replaced or another index is there. Answers whether anything has changed. With a limit it stops
  /// at the end of the line after about so many bytes, with `ends` at those of the segments' numbers.
  ///
  /// Where only the list is to be seen, `forList`, the columns of the index are left to whoever
  /// needs them; otherwise they have been read after this, whatever it throws.
  @discardableResult
  mutating func catchUp(
    with folder: LibraryFolder, limit: Int = .max, ends: [Int: Int]? = nil, forList: Bool = false
  ) throws(LibraryError) -> Bool {
    let before = generation
    do throws(LibraryError) {
      do throws(LibraryError) {
        try advance(with: folder, limit: limit, ends: ends)
        if !forList { try readColumns() }
      } catch {
        // Changes are told of articles whose rows cannot be read: the log itself says all of it.
        guard case .index(let path) = error else { throw error }
        refuseIndex(path)
        try advance(with: folder, limit: limit, ends: ends)
        if !forList { try readColumns() }
      }
    } catch {
      do throws(LibraryError) {
        if !forList { try readColumns() }
      } catch {
        if case .index(let path) = error { refuseIndex(path) }
      }
      throw error
    }
    return generation != before
  }

  private mutating func readColumns() throws(LibraryError) {
    try ofDocuments { (documents) throws(IndexFault) in try documents.readColumns() }
  }

  private mutating func advance(
    with folder: LibraryFolder, limit: Int, ends: [Int: Int]?
  ) throws(LibraryError) {
    guard let top = try folder.top(), let directory = try top.opened("articles", for: .folder)
    else {
      if !segments.isEmpty { startAnew() }
      return
    }
    let numbers = LibraryFolder.numbers(in: directory)
    let isContinued =
      numbers.starts(with: segments.map(\.number))
      && segments.allSatisfy {
        directory.holds($0.file, as: LibraryFolder.name(of: $0.number))
          && $0.file.size >= $0.consumed
      }
    if !isContinued { startAnew() }
    try takeIndex(in: top, segments: directory)
    for number in numbers.dropFirst(segments.count) {
      guard let file = try directory.opened(LibraryFolder.name(of: number), for: .reading) else {
        // A compaction has put others in its place since the names were read.
        startAnew()
        return try advance(with: folder, limit: limit, ends: ends)
      }
      segments.append(Segment(number: number, file: file))
    }
    var left = limit
    for index in segments.indices where segments[index].file.size > segments[index].consumed {
      guard left > 0 else { break }
      let end = ends.map { $0[segments[index].number] ?? 0 }
      left -= try read(index, limit: left, end: end ?? .max)
    }
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

  /// Gives up an index that turned out to be damaged: the next `catchUp` reads the log instead.
  mutating func refuseIndex(_ path: String) {
    // Not a newer one, which was not worth being read.
    let identity = index?.identity ?? manifest
    startAnew()
    refused = identity
    damage.append(
      Damage(
        file: "index/" + path.lastComponent, line: 0, offset: 0, length: 0, reason: .altered))
  }

  private mutating func startAnew() {
    let (generation, epoch) = (generation, epoch)
    self = Catalogue(rules: rules, refusing: refused)
    (self.generation, self.epoch) = (generation + 1, epoch + 1)
  }

  /// Takes the index that is there, if it is another than the one that was read.
  private mutating func takeIndex(
    in top: Descriptor, segments directory: Descriptor
  ) throws(LibraryError) {
    guard let rules else { return }
    let there = LibraryIndex.identity(in: top)
    isIndexGone = there == nil && index != nil
    guard let there, there != manifest, there != refused else { return }
    let found = LibraryIndex.opened(in: top, segments: directory, rules: rules)
    manifest = there
    switch found {
    // One of other rules is no reason to read again what has been read.
    case .none: return
    case .damaged(let file): return refuseIndex(file)
    case .index(let found):
      guard isWorth(found) else { return }
      if !segments.isEmpty { startAnew() }
      refused = nil
      manifest = found.identity
      do throws(IndexFault) {
        try load(found)
      } catch {
        if case .damaged(let path) = error { refuseIndex(path) }
      }
    }
  }

  /// Whether what an index leaves to be read is little beside what it holds, or nothing has been read
  /// yet. While a large library is being indexed it is not read anew with each part.
  private func isWorth(_ found: LibraryIndex) -> Bool {
    let covered = found.manifest.segments.reduce(0) { $0 + $1.bytes }
    let read = segments.reduce(0) { $0 + $1.consumed }
    return segments.isEmpty || read - covered <= max(Self.fewBytes, covered / 64)
  }

  private static let fewBytes = 1 << 20

  private mutating func load(_ found: LibraryIndex) throws(IndexFault) {
    segments = zip(found.manifest.segments, found.segments).map { covered, file in
      Segment(number: covered.number, file: file, consumed: covered.bytes, lines: covered.lines)
    }
    index = found
    for part in found.parts {
      try documents.append(part)
      try part.eachTouched { (touched) throws(IndexFault) in try take(touched, of: part) }
    }
    touched = DocumentSet(size: documents.count)
    damage += found.manifest.damage
    unknownRecords = found.manifest.unknownRecords
    generation += 1
  }

  private mutating func take(
    _ touched: TouchedState, of part: IndexPart
  ) throws(IndexFault) {
    guard let number = touched.number else {
      waiting[ArticleID(number: touched.id)] = touched.said
      return
    }
    guard number < documents.count else { throw .damaged(part.file.path) }
    waiting[ArticleID(number: touched.id)] = nil
    // What was said before has its members in what is said last: a row that shows no more has none.
    let isPlain =
      changed[number] == nil && touched.said.hasFlagsOnly
      && documents.marks[number].isDisjoint(with: [.tagged, .placed])
    if !isPlain { changed[number] = touched.said }
    documents.mark(number, DocumentMarks(touched.said.state, isRemoved: touched.isRemoved))
  }

  /// The number of an id, whether or not the columns have been read.
  mutating func sought(_ id: ArticleID) throws(LibraryError) -> Int? {
    try ofDocuments { (documents) throws(IndexFault) in try documents.sought(id) }
  }

  private mutating func read(_ index: Int, limit: Int, end: Int) throws(LibraryError) -> Int {
    let segment = segments[index]
    var lines = segment.lines
    let reader = SegmentReader(file: segment.file)
    let end = try reader.lines(from: segment.consumed, to: end, limit: limit) {
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
    return end - segment.consumed
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

  private mutating func apply(
    _ record: Record, _ place: Place, _ length: Int
  ) throws(LibraryError) {
    switch record.kind {
    case .library(let version):
      guard version > Record.version else { return }
      throw .newer(
        version: version, known: Record.version,
        path: "articles/" + LibraryFolder.name(of: place.segment))
    case .unknown: unknownRecords += 1
    case .article: try applyArticle(record, place, length)
    case .state, .delete, .restore: try applyState(record)
    }
    generation += 1
  }

  private mutating func applyState(_ record: Record) throws(LibraryError) {
    guard let id = record.id else { return }
    guard let number = try sought(id) else {
      if record.kind == .state {
        newlyWaiting.insert(id)
        StateRecord.apply(record, to: &waiting[id, default: Said()].state)
        StateRecord.gatherUnknown(record, into: &waiting[id, default: Said()].unknown)
      }
      return
    }
    var isRemoved = documents.marks[number].contains(.removed)
    let old = try said(of: number)
    var said = old
    switch record.kind {
    case .delete: isRemoved = true
    case .restore: isRemoved = false
    default:
      StateRecord.apply(record, to: &said.state)
      StateRecord.gatherUnknown(record, into: &said.unknown)
    }
    documents.mark(number, DocumentMarks(said.state, isRemoved: isRemoved))
    if let document = tailDocument(number) {
      (document.row.state, document.unknownState) = (said.state, said.unknown)
    } else {
      // Flags alone are told by the marks.
      if changed[number] != nil || !said.differsInFlagsOnly(from: old) { changed[number] = said }
      touched.insert(number)
    }
  }

  private mutating func applyArticle(
    _ record: Record, _ place: Place, _ length: Int
  ) throws(LibraryError) {
    guard let (row, added) = ArticleRecord.summary(record) else { return }
    let document = TailDocument(row, place, length: length)
    document.added = added
    let old = try sought(row.id)
    if let old {
      let said = try said(of: old)
      (document.row.state, document.unknownState) = (said.state, said.unknown)
      if added == nil { document.added = try self.added(of: old) }
    } else if let said = waiting.removeValue(forKey: row.id) {
      document.row.state = said.state
      document.unknownState = said.unknown
    }
    let arrival = Int64(document.added?.secondsSince1970 ?? 0)
    if let old, old < indexed { replacedInIndex.append(old) }
    documents.append(
      row.id, replacing: old, moment: row.published.map { Int64($0.secondsSince1970) } ?? arrival,
      arrival: arrival, day: row.published.map { Int32($0.date.dayNumber) } ?? Documents.noDay,
      marks: DocumentMarks(document.row.state, isRemoved: false))
    tail.append(document)
  }
}

extension String {
  /// What stands after the last slash of a path.
  var lastComponent: String { split(separator: "/").last.map(String.init) ?? self }
}
