/// A cursor over bytes of the index. They have been verified when it is made; whatever does not fit all the
/// same ends it, and never the program.
struct ByteReader {
  let bytes: UnsafeBufferPointer<UInt8>
  private(set) var at: Int
  /// Whether something was asked for that is not there.
  private(set) var isBroken = false

  init(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int = 0) {
    self.bytes = bytes
    at = offset
  }

  var isAtEnd: Bool { at >= bytes.count }

  /// A number as `append(varint:)` writes it; 0 where there is none.
  @inline(__always)
  mutating func varint() -> Int {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while at < bytes.count, shift < 64 {
      let byte = bytes[at]
      at &+= 1
      value |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return Int(truncatingIfNeeded: value) }
      shift &+= 7
    }
    isBroken = true
    return 0
  }

  /// A byte; 0 where there is none.
  mutating func byte() -> UInt8 {
    guard at < bytes.count else {
      isBroken = true
      return 0
    }
    at &+= 1
    return bytes[at &- 1]
  }

  /// Bytes with their count before them.
  mutating func counted() -> UnsafeBufferPointer<UInt8> {
    let count = varint()
    guard count >= 0, count <= bytes.count - at else {
      isBroken = true
      return UnsafeBufferPointer(rebasing: bytes[0..<0])
    }
    at += count
    return UnsafeBufferPointer(rebasing: bytes[at - count..<at])
  }

  /// A text with its length before it.
  mutating func text() -> String { String(decoding: counted(), as: UTF8.self) }
}
