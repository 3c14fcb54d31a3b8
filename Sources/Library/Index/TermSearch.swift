/// Looks for a key, or for those that begin with it, in blocks of the dictionary that follow each other.
///
/// No key is put together: it is known how many bytes of the wanted one the last key had, and what a
/// key shares with the last one says the rest.
struct TermSearch {
  /// The postings of the keys that were found.
  private(set) var found: [Postings] = []
  /// Whether no later key can be one.
  private(set) var isOver = false

  private let wanted: [UInt8]
  private let isPrefix: Bool
  private let onlyFirst: Bool

  init(_ wanted: [UInt8], isPrefix: Bool, onlyFirst: Bool) {
    self.wanted = wanted
    self.isPrefix = isPrefix
    self.onlyFirst = onlyFirst
  }

  /// Looks through a block. Answers with whether it is one.
  mutating func look(in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var block = TermBlock(bytes)
    var matched = 0
    while !isOver, block.next() {
      // It goes on as the last key, which comes before the wanted one, or begins with it.
      if block.shared > matched, matched < wanted.count { continue }
      if block.shared < matched {
        isOver = true
        break
      }
      var at = 0
      while at < block.suffix.count, matched < wanted.count, block.suffix[at] == wanted[matched] {
        at += 1
        matched += 1
      }
      if matched == wanted.count {
        if isPrefix || at == block.suffix.count { found.append(block.postings) }
        isOver = !isPrefix || onlyFirst
      } else if at < block.suffix.count, block.suffix[at] > wanted[matched] {
        isOver = true
      }
    }
    return !block.isBroken
  }
}
