internal import Articles

/// The articles of a library as numbers: what sorting, counting and filtering need of each, in columns.
///
/// A document has a number for as long as the catalogue is not read anew: first those of the index,
/// then those that came after it. One that is replaced or removed keeps its number and its marks.
struct Documents {
  private(set) var ids: [UInt64] = []
  /// Seconds since 1970: of publication, else of arrival.
  private(set) var moments: [Int64] = []
  /// Seconds since 1970 of arrival; 0 if it is not known.
  private(set) var arrivals: [Int64] = []
  /// The day of publication as days since 1970; `noDay` if there is none.
  private(set) var days: [Int32] = []
  private(set) var marks: [DocumentMarks] = []
  private var places = NumberTable()
  private var order: [UInt32] = []
  private var aliveSet: DocumentSet?

  static let noDay = Int32.min

  /// How many numbers there are.
  var count: Int { ids.count }

  /// The number of an id, of the last record of that id.
  func number(of id: ArticleID) -> Int? { places.place(of: id.number, in: ids) }

  /// Appends one more document; one of the same id is marked as replaced.
  @discardableResult
  mutating func append(
    _ id: ArticleID, moment: Int64, arrival: Int64, day: Int32, marks: DocumentMarks
  ) -> Int {
    ids.append(id.number)
    moments.append(moment)
    arrivals.append(arrival)
    days.append(day)
    self.marks.append(marks)
    if let old = places.insert(count - 1, in: ids) { self.marks[old].insert(.replaced) }
    aliveSet = nil
    return count - 1
  }

  /// Appends the documents of a part, which stand in it in the order `partOrder`.
  mutating func append(_ columns: PartColumns) {
    let first = count
    places.reserve(first + columns.ids.count, in: ids)
    if first == 0 {
      // The first part is the large one: its columns are taken as they are.
      (ids, moments, arrivals) = (columns.ids, columns.moments, columns.arrivals)
      (days, marks) = (columns.days, columns.marks)
    } else {
      ids += columns.ids
      moments += columns.moments
      arrivals += columns.arrivals
      days += columns.days
      marks += columns.marks
    }
    for number in first..<count {
      if let old = places.insert(number, in: ids) { marks[old].insert(.replaced) }
    }
    order =
      first == 0 ? columns.order : merged(order, columns.order.map { $0 + UInt32(first) })
    aliveSet = nil
  }

  /// Changes what is marked of a document by what was done with it.
  mutating func mark(_ number: Int, _ marks: DocumentMarks) {
    let lasting = self.marks[number].intersection([.replaced, .eventful])
    if self.marks[number].isAlive != marks.isAlive { aliveSet = nil }
    self.marks[number] = marks.union(lasting)
  }

  /// All numbers, newest first.
  mutating func newestFirst() -> [UInt32] {
    guard order.count < count else { return order }
    let new = (order.count..<count).map { UInt32($0) }.sorted(by: comesBefore)
    order = order.isEmpty ? new : merged(order, new)
    return order
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
  func published(from first: Int32, to last: Int32) -> DocumentSet {
    var set = DocumentSet(size: count)
    for number in 0..<count where days[number] >= first && days[number] <= last {
      if days[number] != Self.noDay { set.insert(number) }
    }
    return set
  }

  /// Newest first; of one moment what came later, then what stands first in the log.
  func comesBefore(_ one: UInt32, _ other: UInt32) -> Bool {
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

  /// Puts `order` in order.
  mutating func sort() {
    var documents = Documents()
    for index in ids.indices {
      documents.append(
        ArticleID(number: ids[index]), moment: moments[index], arrival: arrivals[index],
        day: days[index], marks: marks[index])
    }
    order = documents.newestFirst()
  }
}

/// Finds numbers by id: open addressing, half empty, the ids themselves being in the column.
private struct NumberTable {
  private var slots: [UInt32] = []
  private var used = 0

  func place(of id: UInt64, in ids: [UInt64]) -> Int? {
    guard !slots.isEmpty else { return nil }
    var slot = Self.slot(id) & (slots.count - 1)
    while slots[slot] != 0 {
      let number = Int(slots[slot]) - 1
      if ids[number] == id { return number }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// Puts the number of the id at that place of `ids` in. Answers with the older one whose place it
  /// takes, if there is one.
  @discardableResult
  mutating func insert(_ number: Int, in ids: [UInt64]) -> Int? {
    reserve(used + 1, in: ids)
    let id = ids[number]
    return slots.withUnsafeMutableBufferPointer { slots in
      var slot = Self.slot(id) & (slots.count - 1)
      while slots[slot] != 0, ids[Int(slots[slot]) - 1] != id {
        slot = (slot + 1) & (slots.count - 1)
      }
      let old = slots[slot] == 0 ? nil : Int(slots[slot]) - 1
      if old == nil { used += 1 }
      slots[slot] = UInt32(number + 1)
      return old
    }
  }

  mutating func reserve(_ count: Int, in ids: [UInt64]) {
    guard count * 2 > slots.count else { return }
    let old = slots
    var size = 64
    while size < count * 2 { size *= 2 }
    slots = [UInt32](repeating: 0, count: size)
    used = 0
    for value in old where value != 0 { insert(Int(value) - 1, in: ids) }
  }

  private static func slot(_ id: UInt64) -> Int {
    Int(truncatingIfNeeded: (id &* 0x9E37_79B9_7F4A_7C15) >> 32)
  }
}
