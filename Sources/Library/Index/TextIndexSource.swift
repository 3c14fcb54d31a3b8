/// The text of a part while it is merged: read from its first key to its last, and the postings with
/// it, a stretch at a time.
struct TextIndexSource {
  /// The key that is reached, and its first eight bytes as a number.
  private(set) var key: [UInt8] = []
  private(set) var head: UInt64 = 0
  /// Whether no key is left.
  private(set) var isAtEnd = false

  private let index: TextIndex
  private let numbers: [Int32]
  private let table: TermTable
  /// The next block, and the keys of the one before, which are decoded together.
  private var block = 0
  private var entries: [Entry] = []
  private var suffixes: [UInt8] = []
  private var next = 0
  private var postings = Postings.single(0)
  private var blocks: Stretch
  private var lists: Stretch

  private struct Entry {
    var shared: Int
    var suffix: Range<Int>
    var postings: Postings
  }

  /// Bytes of a section that were read ahead.
  private struct Stretch {
    let section: IndexFile.Section
    var bytes: [UInt8] = []
    var start = 0

    /// Sees to it that a range is there; what follows it is read too, for that is wanted next.
    mutating func reach(_ range: Range<Int>, in file: IndexFile) throws(IndexFault) {
      guard range.lowerBound < start || range.upperBound > start + bytes.count else { return }
      let end = max(range.upperBound, min(range.lowerBound + 1 << 17, file.count(of: section)))
      bytes = try file.bytes(of: section, range.lowerBound..<end)
      start = range.lowerBound
    }
  }

  /// The text of a part whose documents become `numbers`, below `documents`, or are dropped, -1.
  init(_ index: TextIndex, numbers: [Int32], documents: Int) throws(IndexFault) {
    guard numbers.count == index.documents, numbers.allSatisfy({ $0 < documents }) else {
      throw .damaged(index.file.path)
    }
    self.index = index
    self.numbers = numbers
    table = try index.table()
    blocks = Stretch(section: .termBlocks)
    lists = Stretch(section: .postings)
  }

  /// Goes to the next key; false at the end. What stands for beginnings is passed over.
  mutating func advance() throws(IndexFault) -> Bool {
    if next == entries.count, block < table.count { try readBlock() }
    guard next < entries.count else {
      isAtEnd = true
      return false
    }
    let entry = entries[next]
    let suffix = suffixes[entry.suffix]
    // A key that does not come after the last one is not what was written.
    let isFirst = next == 0
    guard isFirst || entry.shared <= key.count, let byte = suffix.first,
      isFirst || entry.shared == key.count || byte > key[entry.shared]
    else { throw .damaged(index.file.path) }
    if isFirst, !key.lexicographicallyPrecedes(suffix) { throw .damaged(index.file.path) }
    next += 1
    key.removeSubrange(min(entry.shared, key.count)...)
    key.append(contentsOf: suffix)
    if key[0] >= TextSpace.union {
      isAtEnd = true
      return false
    }
    head = key.withUnsafeBufferPointer(\.head)
    postings = entry.postings
    return true
  }

  /// Whether the key comes before that of another part.
  @inline(__always)
  func precedes(_ other: Self) -> Bool {
    head != other.head ? head < other.head : key.lexicographicallyPrecedes(other.key)
  }

  /// Whether a key is reached.
  @inline(__always)
  func has(_ other: [UInt8], head otherHead: UInt64) -> Bool {
    head == otherHead && key == other
  }

  /// Appends what the documents of the key are in the new part.
  mutating func appendNumbers(to target: inout [Int32]) throws(IndexFault) {
    if let range = postings.range { try lists.reach(range, in: index.file) }
    let isSound = lists.bytes.withUnsafeBufferPointer { bytes in
      numbers.withUnsafeBufferPointer { numbers in
        PostingList.forEach(postings, in: bytes, from: lists.start, below: numbers.count) {
          if numbers[$0] >= 0 { target.append(numbers[$0]) }
        }
      }
    }
    guard isSound else { throw .damaged(index.file.path) }
  }

  private mutating func readBlock() throws(IndexFault) {
    let range = table.range(of: block..<block + 1)
    try blocks.reach(range, in: index.file)
    block += 1
    entries.removeAll(keepingCapacity: true)
    suffixes.removeAll(keepingCapacity: true)
    next = 0
    let place = range.lowerBound - blocks.start..<range.upperBound - blocks.start
    let isSound = blocks.bytes.withUnsafeBufferPointer { bytes in
      var keys = TermBlock(UnsafeBufferPointer(rebasing: bytes[place]))
      while keys.next() {
        let start = suffixes.count
        suffixes.append(contentsOf: keys.suffix)
        entries.append(
          Entry(
            shared: keys.shared, suffix: start..<suffixes.count, postings: keys.postings))
      }
      return !keys.isBroken
    }
    guard isSound, !entries.isEmpty else { throw .damaged(index.file.path) }
  }
}
