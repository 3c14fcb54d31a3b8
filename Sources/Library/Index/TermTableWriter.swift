/// Writes the full text of a part from its keys in order: `.postings` while they come, and in the end
/// `.termBlocks` and `.terms`.
///
/// The postings are in the order of the keys, so that those of a beginning are read at once; the unions
/// stand among them where their last key is.
struct TermTableWriter {
  private let documents: Int
  private var unions: PrefixUnions
  /// The dictionary, in pieces that need not be moved when it grows.
  private var pieces: [[UInt8]] = []
  private var piecesSize = 0
  private var blocks: [UInt8] = []
  private var keysInBlock = 0
  private var expected = 0
  private var key: [UInt8] = []
  private var table: [UInt8] = []
  private var beginnings: [UInt8] = []
  private var postings: [UInt8] = []
  private var written = 0
  private var kept: [(key: [UInt8], postings: Postings)] = []

  private static let step = 1 << 16

  /// Begins the section of the postings.
  init(documents: Int, to writer: inout IndexFileWriter) {
    self.documents = documents
    unions = PrefixUnions(documents: documents)
    writer.begin(.postings)
  }

  /// Takes the next key, after the last one in the order of bytes, and its documents, ascending, at
  /// least one.
  mutating func add(
    _ next: UnsafeBufferPointer<UInt8>, _ numbers: UnsafeBufferPointer<Int32>,
    to writer: inout IndexFileWriter
  ) throws(IndexFault) {
    let shared = shared(with: next)
    unions.leave(to: shared)
    if !unions.closed.isEmpty { try writeUnions(to: &writer) }
    let place = try put(numbers, to: &writer)
    // Nobody asks for the beginning of a pair.
    if next[0] < TextSpace.pairs.rawValue {
      unions.add(next, sharing: shared, numbers, bytes: place.range?.count ?? 0)
    }
    append(next, sharing: shared, place)
  }

  /// Writes what is left, and the dictionary.
  mutating func finish(to writer: inout IndexFileWriter) throws(IndexFault) {
    unions.leave(to: 0)
    try writeUnions(to: &writer)
    try writer.put(postings)
    kept.sort { $0.key.lexicographicallyPrecedes($1.key) }
    for (next, place) in kept {
      next.withUnsafeBufferPointer { append($0, sharing: shared(with: $0), place) }
    }
    if keysInBlock > 0 { closeBlock() }
    pieces.append(blocks)
    writer.begin(.termBlocks)
    for piece in pieces { try writer.put(piece) }
    writer.begin(.terms)
    var count: [UInt8] = []
    count.append(word: UInt64(table.count / TermTable.entrySize), bytes: 4)
    try writer.put(count)
    try writer.put(table)
    try writer.put(beginnings)
  }

  /// How many bytes a key has in common with the one before.
  private func shared(with next: UnsafeBufferPointer<UInt8>) -> Int {
    var shared = 0
    while shared < min(key.count, next.count), key[shared] == next[shared] { shared += 1 }
    return shared
  }

  private mutating func writeUnions(to writer: inout IndexFileWriter) throws(IndexFault) {
    for union in unions.closed {
      var key = union.key
      key[0] |= TextSpace.union
      kept.append((key, try put(union.numbers, to: &writer)))
    }
    unions.closed.removeAll()
  }

  private mutating func put(
    _ numbers: [Int32], to writer: inout IndexFileWriter
  ) throws(IndexFault) -> Postings {
    try numbers.withUnsafeBufferPointer { numbers throws(IndexFault) in
      try put(numbers, to: &writer)
    }
  }

  private mutating func put(
    _ numbers: UnsafeBufferPointer<Int32>, to writer: inout IndexFileWriter
  ) throws(IndexFault) -> Postings {
    let place = PostingList.encode(numbers, at: written + postings.count, into: &postings)
    if postings.count >= Self.step {
      try writer.put(postings)
      written += postings.count
      postings.removeAll(keepingCapacity: true)
    }
    return place
  }

  private mutating func append(
    _ next: UnsafeBufferPointer<UInt8>, sharing shared: Int, _ place: Postings
  ) {
    if keysInBlock == TermTable.blockSize { closeBlock() }
    if keysInBlock == 0 {
      beginnings.append(contentsOf: next.prefix(table.isEmpty ? 0 : shared + 1))
      expected = place.range?.lowerBound ?? expected
      blocks.append(varint: expected)
    }
    blocks.append(
      key: next, sharing: keysInBlock == 0 ? 0 : shared, place, expected: &expected)
    keysInBlock += 1
    key.removeSubrange(shared...)
    key.append(contentsOf: next[shared...])
  }

  private mutating func closeBlock() {
    table.append(word: UInt64(beginnings.count), bytes: 4)
    table.append(word: UInt64(piecesSize + blocks.count), bytes: 5)
    keysInBlock = 0
    guard blocks.count >= Self.step else { return }
    pieces.append(blocks)
    piecesSize += blocks.count
    blocks.removeAll(keepingCapacity: true)
  }
}
