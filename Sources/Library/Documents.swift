internal import Articles

/// The articles of a library as numbers: what sorting, counting and filtering need of each, in columns.
///
/// A document has a number for as long as the catalogue is not read anew: first those of the index,
/// then those that came after it. One that is replaced or removed keeps its number and its marks.
///
/// Of what the index holds only the marks are read at once: they say how many articles there are. The other
/// columns wait for `readColumns`, so that a large library opens as fast as a small one; until then an
/// article is looked up, and the newest are found, in the pages of the index that say it.
struct Documents {
  private(set) var marks: [DocumentMarks] = []
  /// Whole once the columns have been read, as the next three are; before that they begin with the
  /// first document beyond the index.
  private(set) var ids: [UInt64] = []
  /// Seconds since 1970: of publication, else of arrival.
  private(set) var moments: [Int64] = []
  /// Seconds since 1970 of arrival; 0 if it is not known.
  private(set) var arrivals: [Int64] = []
  /// The day of publication as days since 1970; `noDay` if there is none.
  private var days: [Int32] = []
  private var parts: [Part] = []
  /// How many documents the parts hold, and of how many of those the columns have not been read: all or
  /// none.
  private var (indexed, unread) = (0, 0)
  /// The numbers of the documents beyond the index, less `indexed`.
  private var table = NumberTable()
  private var order: [UInt32] = []
  private var aliveSet: DocumentSet?
  /// How many have been looked up in the pages of the index.
  private var lookups = 0

  private struct Part {
    let part: IndexPart
    /// The number of its first document.
    let first: Int
    var table = NumberTable()
  }

  static let noDay = Int32.min
  /// After so many articles that were looked up or passed one by one, and for more rows than these, it
  /// is quicker to read the columns whole.
  private static let few = 512

  /// How many numbers there are.
  var count: Int { marks.count }

  /// Whether the columns have been read.
  var isWhole: Bool { unread == 0 }

  /// The number of an id, of the last record of that id. The columns must have been read.
  func number(of id: ArticleID) -> Int? {
    precondition(isWhole, "an article is looked up before the columns are read")
    if let number = table.number(of: id.number, in: ids[indexed...]) { return indexed + number }
    for part in parts.reversed() {
      let own = ids[part.first..<part.first + part.part.count]
      if let number = part.table.number(of: id.number, in: own) { return part.first + number }
    }
    return nil
  }

  /// The same, whether or not they have been read.
  mutating func sought(_ id: ArticleID) throws(IndexFault) -> Int? {
    lookups += isWhole ? 0 : 1
    if lookups > Self.few { try readColumns() }
    if isWhole { return number(of: id) }
    if let number = table.number(of: id.number, in: ids[...]) { return indexed + number }
    for part in parts.reversed() {
      if let number = try part.part.number(of: id.number) { return part.first + number }
    }
    return nil
  }

  /// The id of a document.
  func id(of number: Int) throws(IndexFault) -> ArticleID {
    if number >= unread { return ArticleID(number: ids[number - unread]) }
    guard let part = parts.last(where: { $0.first <= number }) else { throw .damaged("index") }
    return ArticleID(number: try part.part.id(number - part.first))
  }

  /// Appends one more document. `old` is the number of the last one of the same id, which is marked as
  /// replaced.
  mutating func append(
    _ id: ArticleID, replacing old: Int?, moment: Int64, arrival: Int64, day: Int32,
    marks: DocumentMarks
  ) {
    ids.append(id.number)
    moments.append(moment)
    arrivals.append(arrival)
    days.append(day)
    self.marks.append(marks)
    table.insert(count - 1 - indexed, in: ids[(indexed - unread)...])
    if let old { self.marks[old].insert(.replaced) }
    aliveSet = nil
  }

  /// Appends the documents of a part; nothing may stand beyond the index yet.
  mutating func append(_ part: IndexPart) throws(IndexFault) {
    let first = count
    parts.append(Part(part: part, first: first))
    marks = first == 0 ? try part.marks() : marks + (try part.marks())
    for number in try part.replaced() {
      guard number < first else { throw .damaged(part.file.path) }
      marks[number].insert(.replaced)
    }
    (indexed, unread) = (count, count)
    aliveSet = nil
  }

  /// Reads the columns of the index, if they have not been read.
  mutating func readColumns() throws(IndexFault) {
    if isWhole { return }
    var whole = Documents()
    var tables: [NumberTable] = []
    for place in parts.indices {
      let (columns, first) = (try parts[place].part.columns(), parts[place].first)
      tables.append(columns.table)
      if first == 0 {
        // The first part is the large one: its columns are taken as they are.
        (whole.ids, whole.moments, whole.arrivals) = (
          columns.ids, columns.moments, columns.arrivals
        )
        (whole.days, whole.order) = (columns.days, columns.order)
      } else {
        whole.ids += columns.ids
        whole.moments += columns.moments
        whole.arrivals += columns.arrivals
        whole.days += columns.days
        whole.order = whole.merged(whole.order, columns.order.map { $0 + UInt32(first) })
      }
    }
    for place in parts.indices { parts[place].table = tables[place] }
    (ids, moments) = (whole.ids + ids, whole.moments + moments)
    (arrivals, days) = (whole.arrivals + arrivals, whole.days + days)
    (order, unread) = (whole.order, 0)
  }

  /// Changes what is marked of a document by what was done with it.
  mutating func mark(_ number: Int, _ marks: DocumentMarks) {
    let lasting = self.marks[number].intersection([.replaced, .eventful])
    if self.marks[number].isAlive != marks.isAlive { aliveSet = nil }
    self.marks[number] = marks.union(lasting)
  }

  /// All numbers, newest first.
  mutating func newestFirst() throws(IndexFault) -> [UInt32] {
    try readColumns()
    guard order.count < count else { return order }
    let new = (order.count..<count).map { UInt32($0) }.sorted(by: comesBefore)
    order = merged(order, new)
    return order
  }

  /// Those at some places of a set, newest first.
  mutating func newest(
    _ places: Range<Int>, of set: DocumentSet
  ) throws(IndexFault) -> [Int] {
    var found: [Int] = []
    if !isWhole, places.upperBound <= Self.few {
      var newest = NewestFirst(parts.map { ($0.part, $0.first) }, beyond: tailOrder)
      var walked = 0
      while found.count < places.upperBound, walked < Self.few {
        guard let number = try newest.next() else {
          return Array(found.dropFirst(places.lowerBound))
        }
        walked += 1
        if set.contains(number) { found.append(number) }
      }
      if found.count >= places.upperBound { return Array(found.dropFirst(places.lowerBound)) }
      // Few of those that were passed are wanted: the rest is found faster in the columns.
      found = []
    }
    for number in try newestFirst() where set.contains(Int(number)) {
      if found.count >= places.upperBound { break }
      found.append(Int(number))
    }
    return Array(found.dropFirst(places.lowerBound))
  }

  /// The documents beyond the index, newest first, while the columns have not been read.
  private var tailOrder: [NewestFirst.Entry] {
    (unread..<count).map { number in
      NewestFirst.Entry(
        number: number, moment: moments[number - unread], arrival: arrivals[number - unread])
    }.sorted { $0.comesBefore($1) }
  }

  /// Those that are in the list.
  mutating func alive() -> DocumentSet {
    if let aliveSet { return aliveSet }
    let set = all { $0.isAlive }
    aliveSet = set
    return set
  }

  /// Those whose marks are so.
  func all(where holds: (DocumentMarks) -> Bool) -> DocumentSet {
    var set = DocumentSet(size: count)
    for number in 0..<count where holds(marks[number]) { set.insert(number) }
    return set
  }

  /// Those that were published from one day to another.
  mutating func published(from first: Int32, to last: Int32) throws(IndexFault) -> DocumentSet {
    try readColumns()
    var set = DocumentSet(size: count)
    for number in 0..<count where days[number] >= first && days[number] <= last {
      if days[number] != Self.noDay { set.insert(number) }
    }
    return set
  }

  /// The day of publication of a document; the columns must have been read.
  func day(of number: Int) -> Int32 { days[number] }

  /// Newest first; of one moment what came later, then what stands first in the log.
  private func comesBefore(_ one: UInt32, _ other: UInt32) -> Bool {
    let (a, b) = (Int(one), Int(other))
    if moments[a] != moments[b] { return moments[a] > moments[b] }
    return arrivals[a] == arrivals[b] ? a < b : arrivals[a] > arrivals[b]
  }

  private func merged(_ one: [UInt32], _ other: [UInt32]) -> [UInt32] {
    if one.isEmpty { return other }
    var result: [UInt32] = []
    result.reserveCapacity(one.count + other.count)
    var (i, j) = (0, 0)
    while i < one.count, j < other.count {
      if comesBefore(other[j], one[i]) {
        result.append(other[j])
        j += 1
      } else {
        result.append(one[i])
        i += 1
      }
    }
    result += one[i...]
    result += other[j...]
    return result
  }
}

/// The columns of a part, each with a value for each of its documents.
struct PartColumns {
  var ids: [UInt64] = []
  var moments: [Int64] = []
  var arrivals: [Int64] = []
  var days: [Int32] = []
  var marks: [DocumentMarks] = []
  /// Their numbers in the part, newest first.
  var order: [UInt32] = []
  /// Their numbers by id.
  var table = NumberTable()

  /// Puts `order` in order, and makes the table.
  mutating func arrange() throws(IndexFault) {
    var documents = Documents()
    for index in ids.indices {
      documents.append(
        ArticleID(number: ids[index]), replacing: nil, moment: moments[index],
        arrival: arrivals[index], day: days[index], marks: marks[index])
      table.insert(index, in: ids[...])
    }
    order = try documents.newestFirst()
  }
}
