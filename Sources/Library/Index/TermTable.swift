/// The beginnings of the blocks of the dictionary, which are kept in memory: what to read for a term.
///
/// The dictionary holds the keys (a `TextSpace`, then a token) in the order of their bytes, in blocks
/// of 64. Of each block the table has where it ends and the fewest bytes that part its first key from
/// the key before. Layout of the section: the count of blocks (4 bytes) · for each where its bytes
/// end among the beginnings (4) and where its block ends (5) · the beginnings.
struct TermTable: Sendable {
  /// How many blocks there are.
  let count: Int
  private let bytes: [UInt8]

  static let blockSize = 64
  static let entrySize = 9

  /// Reads a table; nothing if it is not one, or not one of blocks of that many bytes.
  init?(_ bytes: [UInt8], blocks: Int) {
    self.bytes = bytes
    guard bytes.count >= 4 else { return nil }
    count = Int(bytes.word(at: 0, bytes: 4))
    let keys = bytes.count - 4 - count * Self.entrySize
    guard keys >= 0 else { return nil }
    var last = (key: 0, block: 0)
    for block in 0..<count {
      let (key, end) = (keyEnd(block), blockEnd(block))
      guard last.key...keys ~= key, last.block...blocks ~= end else { return nil }
      last = (key, end)
    }
    guard last == (keys, blocks) else { return nil }
  }

  /// Where the bytes of some blocks are.
  func range(of blocks: Range<Int>) -> Range<Int> {
    guard let last = blocks.last else { return 0..<0 }
    return (blocks.lowerBound > 0 ? blockEnd(blocks.lowerBound - 1) : 0)..<blockEnd(last)
  }

  /// The blocks that can hold a key, or those that begin with it; the first key after it is in them,
  /// or in the one that follows.
  func blocks(of key: [UInt8], isPrefix: Bool) -> Range<Int> {
    let first = max(0, blocks { !key.lexicographicallyPrecedes($0) } - 1)
    guard isPrefix else { return first..<min(count, first + 1) }
    let end = blocks { !key.lexicographicallyPrecedes($0.prefix(key.count)) }
    return first..<max(end, min(count, first + 1))
  }

  /// How many blocks from the first on have a beginning of which something is true.
  private func blocks(where isTrue: (ArraySlice<UInt8>) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if isTrue(beginning(of: middle)) { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private func beginning(of block: Int) -> ArraySlice<UInt8> {
    let keys = 4 + count * Self.entrySize
    return bytes[keys + (block > 0 ? keyEnd(block - 1) : 0)..<keys + keyEnd(block)]
  }

  private func keyEnd(_ block: Int) -> Int {
    Int(bytes.word(at: 4 + block * Self.entrySize, bytes: 4))
  }

  private func blockEnd(_ block: Int) -> Int {
    Int(bytes.word(at: 8 + block * Self.entrySize, bytes: 5))
  }
}
