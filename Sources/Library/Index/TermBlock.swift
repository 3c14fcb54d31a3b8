/// The keys of one block of the dictionary, one after another, and the postings of each.
///
/// A key is what it shares with the one before (a count), then the rest (a count, bytes). After it
/// stands a number whose lowest two bits say what the others are: 0 the only document, 1 the length of
/// a list, 2 of a bitmap, 3 what lies between the last postings and these (folded: 0, -1, 1, -2…), and
/// the number itself follows. Before the first key stands where its postings would begin.
struct TermBlock {
  /// How many bytes the key has in common with the one before.
  private(set) var shared = 0
  /// The bytes that follow these.
  private(set) var suffix: UnsafeBufferPointer<UInt8>
  private(set) var postings = Postings.single(0)
  /// Whether the bytes are no block.
  private(set) var isBroken = false

  private var reader: ByteReader
  private var offset: Int
  private var length = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    reader = ByteReader(bytes)
    suffix = UnsafeBufferPointer(rebasing: bytes[0..<0])
    offset = reader.varint()
  }

  /// Goes to the next key, if there is one.
  mutating func next() -> Bool {
    guard !isBroken, !reader.isAtEnd else { return false }
    shared = reader.varint()
    suffix = reader.counted()
    var value = reader.varint()
    if value & 3 == 3 {
      let gap = value >> 2
      offset = offset &+ (gap >> 1 ^ -(gap & 1))
      value = reader.varint()
    }
    let count = value >> 2
    isBroken =
      reader.isBroken || !(0...length ~= shared) || offset < 0 || count < 0
      || offset > 1 << 48 || count > 1 << 48
    guard !isBroken else { return false }
    length = shared + suffix.count
    switch value & 3 {
    case 0: postings = .single(count)
    case 1: postings = .list(offset..<offset + count)
    case 2: postings = .bitmap(offset..<offset + count)
    default:
      isBroken = true
      return false
    }
    if value & 3 > 0 { offset += count }
    return true
  }
}

extension [UInt8] {
  /// Appends a key to a block. `offset` is where its postings would begin, and becomes where those of
  /// the next would.
  mutating func append(
    key: UnsafeBufferPointer<UInt8>, sharing shared: Int, _ postings: Postings,
    expected offset: inout Int
  ) {
    append(varint: shared)
    append(varint: key.count - shared)
    append(contentsOf: key[shared...])
    if let range = postings.range {
      let gap = range.lowerBound - offset
      if gap != 0 { append(varint: (gap << 1 ^ gap >> 63) << 2 | 3) }
      offset = range.upperBound
    }
    switch postings {
    case .single(let number): append(varint: number << 2)
    case .list(let range): append(varint: range.count << 2 | 1)
    case .bitmap(let range): append(varint: range.count << 2 | 2)
    }
  }
}
