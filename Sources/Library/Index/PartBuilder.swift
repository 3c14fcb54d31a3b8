internal import Articles

/// Makes a part of the index from articles, one after another.
struct PartBuilder {
  private var columns = PartColumns()
  private var rows: [UInt8] = []
  private var rowEnds: [UInt32] = []
  private var text: TextIndexBuilder
  private var events = EventIndexBuilder()

  /// An article that is to be indexed, as the catalogue knows it.
  struct Job: Sendable {
    var id: UInt64
    var moment: Int64
    var arrival: Int64
    var day: Int32
    var marks: DocumentMarks
    var row: PartRow
    /// The segment that its record stands in.
    var segment: Descriptor
  }

  /// Nothing yet. With `pairs` phrases that begin with common words are found faster, at the price of a
  /// larger part.
  init(pairs: Bool) { text = TextIndexBuilder(pairs: pairs) }

  /// How many articles it holds.
  var count: Int { columns.ids.count }

  /// Reads an article's record and takes it in. One that cannot be decoded is listed without text.
  mutating func add(_ job: Job, dating: DatingRules?) throws(LibraryError) {
    let number = count
    let line = try job.segment.read(at: job.row.place.offset, count: job.row.length)
    let folded = line.withUnsafeBufferPointer { RecordTexts.folded($0) }
    text.add(folded ?? FoldedArticle(), as: number)
    var row = job.row
    var found: [Event] = []
    if let dating, let article = ArticleRecord.article(line) {
      found = dating.events(article)
      row.eventCount = Timeline.count(of: found, in: ArticleID(number: job.id))
    }
    events.add(found, as: number)
    columns.append(job, isEventful: found.contains { $0.when.interval != nil })
    rows += row.bytes
    rowEnds.append(UInt32(rows.count))
  }

  /// Writes the part. `touched` is the section of what was done with articles of older parts.
  mutating func write(
    to file: Descriptor, touched: [UInt8], replaced: [Int], through disk: any Disk
  ) throws(IndexFault) {
    var writer = IndexFileWriter(file, through: disk)
    try columns.arrange()
    try writer.put(columns)
    writer.begin(.rows)
    try writer.put(rows)
    try writer.put(.rowEnds, column: rowEnds)
    try writer.put(touched: touched)
    try writer.put(replaced: replaced)
    try text.write(to: &writer, documents: count)
    try events.write(to: &writer, documents: count)
    try writer.finish()
  }
}

extension PartColumns {
  fileprivate mutating func append(_ job: PartBuilder.Job, isEventful: Bool) {
    ids.append(job.id)
    moments.append(job.moment)
    arrivals.append(job.arrival)
    days.append(job.day)
    marks.append(isEventful ? job.marks.union(.eventful) : job.marks)
  }
}

extension IndexFileWriter {
  /// Appends the columns of a part.
  mutating func put(_ columns: PartColumns) throws(IndexFault) {
    try put(.ids, column: columns.ids)
    try put(.moments, column: columns.moments)
    try put(.arrivals, column: columns.arrivals)
    try put(.days, column: columns.days)
    try put(.flags, column: columns.marks.map(\.rawValue))
    try put(.order, column: columns.order)
    try put(.slots, column: columns.table.slots)
  }

  /// Appends what was done with articles of older parts.
  mutating func put(touched: [UInt8]) throws(IndexFault) {
    begin(.touched)
    try put(touched)
  }

  /// Appends which documents of older parts have been replaced, by the numbers that they have in the
  /// library.
  mutating func put(replaced: [Int]) throws(IndexFault) {
    try put(.replaced, column: replaced.map { UInt32($0) })
  }
}
