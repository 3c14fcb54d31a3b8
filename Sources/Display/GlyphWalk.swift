/// Walks text glyph by glyph without breaking plain text into characters first: grapheme breaking
/// costs more than all the drawing, and most text needs none.
enum GlyphWalk {
  /// Calls `plain` with each scalar that is a character by itself and its columns, `joined` with
  /// each glyph of the others, in order. `bytes` is UTF-8 from a string, thus valid.
  @inline(__always)
  static func walk(
    _ bytes: UnsafeBufferPointer<UInt8>, plain: (Unicode.Scalar, Int) -> Void,
    joined: (Glyph) -> Void
  ) {
    var index = 0
    var next = scalar(in: bytes, at: 0)
    while let (current, end) = next {
      let columns = ScalarWidth.plainColumns(of: current)
      next = scalar(in: bytes, at: end)
      // A plain scalar stands alone if the one after it is plain too, or there is none.
      if let columns, next.map({ ScalarWidth.plainColumns(of: $0.0) != nil }) ?? true {
        plain(current, columns)
        index = end
        continue
      }
      // The rest, up to the next plain scalar, is broken into characters by the standard library.
      var stop = end
      while let (other, after) = next, ScalarWidth.plainColumns(of: other) == nil {
        stop = after
        next = scalar(in: bytes, at: after)
      }
      let stretch = String(decoding: bytes[index..<stop], as: UTF8.self)
      for character in stretch {
        for glyph in Glyph.glyphs(of: character) { joined(glyph) }
      }
      index = stop
    }
  }

  /// The scalar that begins at a byte and where the next one begins; nil at the end.
  @inline(__always)
  private static func scalar(
    in bytes: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> (Unicode.Scalar, Int)? {
    guard index < bytes.count else { return nil }
    let first = UInt32(bytes[index])
    if first < 0x80 { return (Unicode.Scalar(UInt8(first)), index + 1) }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard index + length <= bytes.count else { return nil }
    var value = first & (0xFF >> UInt32(length + 1))
    for offset in 1..<length { value = value << 6 | UInt32(bytes[index + offset]) & 0x3F }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", index + length)
  }
}

extension StringProtocol {
  /// Lends the text's UTF-8, copying it only where it is not stored as such.
  @inline(__always)
  func withUTF8Bytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    if let result = utf8.withContiguousStorageIfAvailable(body) { return result }
    var copy = String(self)
    return copy.withUTF8(body)
  }
}
