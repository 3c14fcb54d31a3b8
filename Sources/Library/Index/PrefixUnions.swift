/// Gathers, while keys go by in order, the documents of all keys that begin alike, wherever to read the
/// postings of each would take too long: then the first letters typed cost no more than a word.
///
/// The keys make a tree, parted where two of them part. What is open is the way from its root to the
/// last key; a node that is left tells its documents to the one above. A node stands for every
/// beginning that leads to it and not to the one above, so there are few that cost much, and the
/// first key of a union that goes on from a beginning is the one for it.
struct PrefixUnions {
  /// The documents of all keys with a beginning.
  struct Union {
    let key: [UInt8]
    let numbers: [Int32]
  }

  /// What must be written: the nodes that were left since it was emptied.
  var closed: [Union] = []

  private let documents: Int
  private let limit: Int
  private var nodes: [Node] = []
  private var depths: [Int] = []
  private var leaf: Node
  private var key: [UInt8] = []

  /// What a key costs beside the bytes of its postings.
  private static let keyCost = 16

  init(documents: Int) {
    self.documents = documents
    // Ten times what the documents of the union cost in the worst case.
    limit = max(16_384, documents / 8 * 10)
    leaf = Node(documents: documents)
  }

  /// Takes the next key, of which the first bytes are those of the key before, which was left, and its
  /// documents.
  mutating func add(
    _ next: UnsafeBufferPointer<UInt8>, sharing shared: Int,
    _ numbers: UnsafeBufferPointer<Int32>, bytes: Int
  ) {
    key.removeSubrange(shared...)
    key.append(contentsOf: next[shared...])
    leaf.set(numbers, cost: bytes + Self.keyCost)
  }

  /// Leaves the last key and whatever is deeper than what it has in common with the next.
  mutating func leave(to depth: Int) {
    guard leaf.cost > 0 else { return }
    var carried = leaf
    while let last = depths.last, last > depth {
      let node = nodes[depths.count - 1]
      node.absorb(carried)
      depths.removeLast()
      let above = max(depth, depths.last ?? 0)
      if node.cost > limit, wholeLetters(in: last) > above {
        closed.append(Union(key: Array(key[..<last]), numbers: node.numbers))
      }
      carried = node
    }
    // Nobody asks for what begins with nothing: the first byte is the space.
    guard depth > 1 else { return carried.clear() }
    if depths.last != depth {
      depths.append(depth)
      if nodes.count < depths.count { nodes.append(Node(documents: documents)) }
    }
    // The node left last may stand where the new one is to stand: then it is that one.
    if nodes[depths.count - 1] !== carried { nodes[depths.count - 1].absorb(carried) }
  }

  /// How many of the first bytes of the key make whole letters.
  private func wholeLetters(in count: Int) -> Int {
    var end = count
    while end > 0, end < key.count, key[end] & 0xC0 == 0x80 { end -= 1 }
    return end
  }

  /// Some documents, as numbers in any order while they are few, else as bits.
  private final class Node {
    private(set) var cost = 0
    private let documents: Int
    private var list: [Int32] = []
    private var bits: [UInt64] = []
    private var usesBits = false

    init(documents: Int) { self.documents = documents }

    func set(_ numbers: UnsafeBufferPointer<Int32>, cost: Int) {
      clear()
      self.cost = cost
      add(numbers)
    }

    func clear() {
      cost = 0
      list.removeAll(keepingCapacity: true)
      if usesBits {
        for index in bits.indices { bits[index] = 0 }
        usesBits = false
      }
    }

    /// Takes what another has, and leaves it empty.
    func absorb(_ other: Node) {
      if cost == 0 {
        swap(&list, &other.list)
        swap(&bits, &other.bits)
        swap(&usesBits, &other.usesBits)
      } else if other.usesBits {
        useBits()
        for index in bits.indices { bits[index] |= other.bits[index] }
      } else {
        other.list.withUnsafeBufferPointer { add($0) }
      }
      cost += other.cost
      other.clear()
    }

    /// The documents, ascending, each once.
    var numbers: [Int32] {
      if !usesBits {
        var last: Int32 = -1
        return list.sorted().filter { number in
          defer { last = number }
          return number != last
        }
      }
      var numbers: [Int32] = []
      for (index, word) in bits.enumerated() {
        var rest = word
        while rest != 0 {
          numbers.append(Int32(index << 6 + rest.trailingZeroBitCount))
          rest &= rest &- 1
        }
      }
      return numbers
    }

    private func add(_ numbers: UnsafeBufferPointer<Int32>) {
      if !usesBits, list.count + numbers.count <= max(64, documents / 32) {
        list.append(contentsOf: numbers)
        return
      }
      useBits()
      bits.withUnsafeMutableBufferPointer { bits in
        for number in numbers { bits[Int(number >> 6)] |= 1 << UInt64(number & 63) }
      }
    }

    private func useBits() {
      guard !usesBits else { return }
      usesBits = true
      if bits.isEmpty { bits = [UInt64](repeating: 0, count: (documents + 63) / 64) }
      for number in list { bits[Int(number >> 6)] |= 1 << UInt64(number & 63) }
      list.removeAll(keepingCapacity: true)
    }
  }
}
