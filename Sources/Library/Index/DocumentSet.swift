/// A set of the documents of a part or of a whole library, by their numbers from 0: a bit for each.
struct DocumentSet: Sendable, Equatable {
  /// How many documents there are.
  let size: Int
  private(set) var words: [UInt64]

  /// No document, or every one of them.
  init(size: Int, full: Bool = false) {
    self.size = size
    words = [UInt64](repeating: full ? .max : 0, count: (size + 63) / 64)
    if full, size % 64 != 0 { words[words.count - 1] = (1 << UInt64(size % 64)) - 1 }
  }

  /// How many are in it.
  var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }

  var isEmpty: Bool { words.allSatisfy { $0 == 0 } }

  @inline(__always)
  func contains(_ number: Int) -> Bool { words[number >> 6] >> UInt64(number & 63) & 1 == 1 }

  @inline(__always)
  mutating func insert(_ number: Int) { words[number >> 6] |= 1 << UInt64(number & 63) }

  @inline(__always)
  mutating func remove(_ number: Int) { words[number >> 6] &= ~(1 << UInt64(number & 63)) }

  mutating func formUnion(_ other: DocumentSet) {
    for index in words.indices { words[index] |= other.words[index] }
  }

  mutating func formIntersection(_ other: DocumentSet) {
    for index in words.indices { words[index] &= other.words[index] }
  }

  mutating func subtract(_ other: DocumentSet) {
    for index in words.indices { words[index] &= ~other.words[index] }
  }

  /// The documents that are not in it.
  var complement: DocumentSet {
    var all = DocumentSet(size: size, full: true)
    all.subtract(self)
    return all
  }

  /// Puts the documents of a part into the place that they have in the library.
  mutating func insert(_ part: DocumentSet, from first: Int) {
    let (skip, shift) = (first / 64, UInt64(first % 64))
    for (index, word) in part.words.enumerated() where word != 0 {
      words[skip + index] |= word << shift
      if shift > 0, skip + index + 1 < words.count {
        words[skip + index + 1] |= word >> (64 - shift)
      }
    }
  }

  /// The documents of a part that begins at `first`, by the numbers that they have there.
  func part(from first: Int, size: Int) -> DocumentSet {
    var part = DocumentSet(size: size)
    let (skip, shift) = (first / 64, UInt64(first % 64))
    part.formUnion(
      words: part.words.indices.map { index in
        let place = skip + index
        let low = place < words.count ? words[place] >> shift : 0
        guard shift > 0, place + 1 < words.count else { return low }
        return low | words[place + 1] << (64 - shift)
      })
    return part
  }

  /// Calls `body` with each number, ascending.
  @inline(__always)
  func forEach<Failure>(_ body: (Int) throws(Failure) -> Void) throws(Failure) {
    for (index, word) in words.enumerated() {
      var rest = word
      while rest != 0 {
        try body(index << 6 + rest.trailingZeroBitCount)
        rest &= rest &- 1
      }
    }
  }

  /// Sets whole words at once, for a set that is stored as it is; bits beyond the size are dropped.
  mutating func formUnion(words other: some Sequence<UInt64>) {
    for (index, word) in other.enumerated() where index < words.count { words[index] |= word }
    if size % 64 != 0, let last = words.indices.last { words[last] &= (1 << UInt64(size % 64)) - 1 }
  }
}
