/// Finds numbers by id: open addressing, half empty, the ids themselves being in a column. It is kept as it
/// is in the parts of the index.
struct NumberTable {
  /// For each place the number that stands there and one more, 0 where none does. Their count is a power
  /// of two, or none.
  private(set) var slots: [UInt32] = []
  private var used = 0

  init() {}

  /// A table of so many numbers that was made before.
  init(slots: [UInt32], count: Int) {
    self.slots = slots
    used = count
  }

  /// How many places a table of so many numbers has.
  static func size(for count: Int) -> Int {
    if count == 0 { return 0 }
    var size = 64
    while size < count * 2 { size *= 2 }
    return size
  }

  /// The places where the number of an id may stand, in the order in which they are taken.
  static func slots(of id: UInt64, among size: Int) -> some Sequence<Int> {
    let first = Int(truncatingIfNeeded: (id &* 0x9E37_79B9_7F4A_7C15) >> 32)
    return (0..<size).lazy.map { (first &+ $0) & (size - 1) }
  }

  /// The number of an id; `ids` has the id of each number.
  func number(of id: UInt64, in ids: ArraySlice<UInt64>) -> Int? {
    for slot in Self.slots(of: id, among: slots.count) {
      let value = Int(slots[slot])
      if value == 0 { return nil }
      if ids[ids.startIndex + value - 1] == id { return value - 1 }
    }
    return nil
  }

  /// Puts in the number of the id at that place of `ids`. Answers with the older one whose place it
  /// takes, if there is one.
  @discardableResult
  mutating func insert(_ number: Int, in ids: ArraySlice<UInt64>) -> Int? {
    reserve(used + 1, in: ids)
    let id = ids[ids.startIndex + number]
    for slot in Self.slots(of: id, among: slots.count) {
      let value = Int(slots[slot])
      guard value == 0 || ids[ids.startIndex + value - 1] == id else { continue }
      if value == 0 { used += 1 }
      slots[slot] = UInt32(number + 1)
      return value == 0 ? nil : value - 1
    }
    return nil
  }

  private mutating func reserve(_ count: Int, in ids: ArraySlice<UInt64>) {
    let size = Self.size(for: count)
    guard size > slots.count else { return }
    let old = slots
    slots = [UInt32](repeating: 0, count: size)
    used = 0
    for value in old where value != 0 { insert(Int(value) - 1, in: ids) }
  }
}
