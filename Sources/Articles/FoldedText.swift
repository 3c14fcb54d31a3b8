/// A text in which neither case nor diacritics matter, with the way back to the text it came from.
///
/// Folding is one pass: letters become lower case and lose their marks, white space becomes a space,
/// typographic quotes, dashes and apostrophes become the ones on a keyboard. It is not meant to be
/// shown. A text of plain ASCII costs little more than its copy, and needs no map.
public struct FoldedText: Sendable {
  /// The folded text in UTF-8.
  public let bytes: [UInt8]

  /// Where a scalar did not become as many bytes as it had, in order.
  private let seams: [Seam]
  private let sourceCount: Int

  private struct Seam {
    var folded: Int
    var source: Int
    var foldedLength: Int
    var sourceLength: Int
  }

  /// Folds a text. Linear in its length.
  public init(_ text: String) {
    var text = text
    var seams: [Seam] = []
    let (bytes, count) = text.withUTF8 { source in
      let bytes = withUnsafeTemporaryAllocation(
        of: UInt8.self, capacity: Self.room(for: source.count)
      ) { buffer in
        let count = Self.fold(source, into: buffer) { folded, start, foldedLength, sourceLength in
          seams.append(
            Seam(
              folded: folded, source: start, foldedLength: foldedLength,
              sourceLength: sourceLength))
        }
        return Array(buffer[..<(count ?? 0)])
      }
      return (bytes, source.count)
    }
    self.bytes = bytes
    self.seams = seams
    sourceCount = count
  }

  /// The folded bytes of a text, for those who need no way back.
  public static func bytes(of text: String) -> [UInt8] {
    var text = text
    return text.withUTF8 { source in
      [UInt8](unsafeUninitializedCapacity: room(for: source.count)) { buffer, count in
        count = fold(source, into: buffer) { _, _, _, _ in } ?? 0
      }
    }
  }

  /// How many bytes a text can become at most: no two bytes become more than three.
  static func room(for count: Int) -> Int { count * 2 + 8 }

  /// The UTF-8 range of the text that became `range` of the folded bytes: whole letters, with the
  /// marks on them.
  public func sourceRange(of range: Range<Int>) -> Range<Int> {
    let low = source(of: range.lowerBound, upwards: false)
    return low..<max(low, source(of: range.upperBound, upwards: true))
  }

  private func source(of offset: Int, upwards: Bool) -> Int {
    if offset >= bytes.count { return upwards ? sourceCount : min(sourceCount, end(offset)) }
    // The last seam that begins at or before the offset; one that became nothing ends where it
    // begins, and so lies before the letter at the offset.
    var low = 0
    var high = seams.count
    while low < high {
      let middle = (low + high) / 2
      if seams[middle].folded <= offset { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return offset }
    let seam = seams[low - 1]
    let into = offset - seam.folded
    if into >= seam.foldedLength {
      return seam.source + seam.sourceLength + into - seam.foldedLength
    }
    if into == 0 { return seam.source }
    return upwards ? seam.source + seam.sourceLength : seam.source
  }

  private func end(_ offset: Int) -> Int {
    guard let seam = seams.last else { return offset }
    return seam.source + seam.sourceLength + max(0, offset - seam.folded - seam.foldedLength)
  }

  /// The one loop: `seam` is told of each scalar whose bytes do not stand one for one. Answers with
  /// the count of bytes put into `target`, which has room; nothing if the source is not UTF-8, which
  /// every Swift string is.
  @inline(__always)
  static func fold(
    _ source: UnsafeBufferPointer<UInt8>, into target: UnsafeMutableBufferPointer<UInt8>,
    seam: (_ folded: Int, _ source: Int, _ foldedLength: Int, _ sourceLength: Int) -> Void
  ) -> Int? {
    let letters = FoldedLetters.table
    let raw = UnsafeRawBufferPointer(source)
    let rawTarget = UnsafeMutableRawBufferPointer(target)
    var index = 0
    var count = 0
    while index < source.count {
      if index &+ 8 <= source.count {
        let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        if let lower = lowercased(plain: word) {
          rawTarget.storeBytes(of: lower, toByteOffset: count, as: UInt64.self)
          index &+= 8
          count &+= 8
          continue
        }
      }
      let byte = source[index]
      if byte < 0x80 {
        target[count] = folded(ascii: byte)
        count &+= 1
        index &+= 1
        continue
      }
      let length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
      guard let scalar = Self.scalar(source, at: index, length: length) else { return nil }
      let before = count
      letters.fold(scalar) {
        target[count] = $0
        count &+= 1
      }
      if count &- before != length || target[before] < 0x80 {
        seam(before, index, count &- before, length)
      }
      index &+= length
    }
    return count
  }

  /// Eight bytes of ASCII without controls in lower case, all at once; nothing if they are not that.
  @inline(__always)
  private static func lowercased(plain word: UInt64) -> UInt64? {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let high = ones &* 0x80
    // The second test finds a byte below a space (Anderson, "Bit Twiddling Hacks", hasless).
    guard word & high == 0, (word &- ones &* 0x20) & ~word & high == 0 else { return nil }
    let fromA = word &+ ones &* (0x80 - 0x41)
    let afterZ = word &+ ones &* (0x7F - 0x5A)
    return word | ((fromA ^ afterZ) & high) >> 2
  }

  @inline(__always)
  static func folded(ascii byte: UInt8) -> UInt8 {
    if byte &- 0x41 < 26 { return byte | 0x20 }
    return byte < 0x20 ? 0x20 : byte
  }

  /// The scalar at an index, of a byte that is not ASCII; nothing if it is not written as UTF-8 is.
  @inline(__always)
  private static func scalar(
    _ source: UnsafeBufferPointer<UInt8>, at index: Int, length: Int
  ) -> Unicode.Scalar? {
    guard 0xC2...0xF4 ~= source[index], index + length <= source.count else { return nil }
    var value = UInt32(source[index]) & (0x7F >> UInt32(length))
    for next in 1..<length {
      let byte = source[index &+ next]
      guard byte & 0xC0 == 0x80 else { return nil }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    // What has room in fewer bytes is not written in more.
    guard length == 2 || value >= (length == 3 ? 0x800 : 0x1_0000) else { return nil }
    return Unicode.Scalar(value)
  }
}
