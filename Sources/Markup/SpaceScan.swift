/// White space in UTF-8, without decoding it first.
package enum SpaceScan {
  /// The length of the white space (of Unicode, property White_Space) that begins at a byte; 0 if
  /// none does.
  @inlinable package static func length(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int
  {
    switch bytes[index] {
    case 0x20, 0x09...0x0D: return 1
    case 0xC2:  // U+0085, U+00A0
      guard index + 1 < bytes.count else { return 0 }
      return bytes[index + 1] == 0x85 || bytes[index + 1] == 0xA0 ? 2 : 0
    case 0xE1:  // U+1680
      guard index + 2 < bytes.count else { return 0 }
      return bytes[index + 1] == 0x9A && bytes[index + 2] == 0x80 ? 3 : 0
    case 0xE2:  // U+2000...U+200A, U+2028, U+2029, U+202F, U+205F
      guard index + 2 < bytes.count else { return 0 }
      switch (bytes[index + 1], bytes[index + 2]) {
      case (0x80, 0x80...0x8A), (0x80, 0xA8...0xA9), (0x80, 0xAF), (0x81, 0x9F): return 3
      default: return 0
      }
    case 0xE3:  // U+3000
      guard index + 2 < bytes.count else { return 0 }
      return bytes[index + 1] == 0x80 && bytes[index + 2] == 0x80 ? 3 : 0
    default: return 0
    }
  }

  /// How many bytes there are without the white space at the end.
  @inlinable package static func trimmedCount(of bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var count = bytes.count
    while let width = (1...3).first(where: {
      $0 <= count && length(in: bytes, at: count - $0) == $0
    }) {
      count -= width
    }
    return count
  }
}
