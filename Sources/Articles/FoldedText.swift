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
    var bytes: [UInt8] = []
    var seams: [Seam] = []
    sourceCount = text.withUTF8 { source in
      bytes.reserveCapacity(source.count + 8)
      Self.fold(source, into: &bytes) { folded, start, foldedLength, sourceLength in
        seams.append(
          Seam(
            folded: folded, source: start, foldedLength: foldedLength, sourceLength: sourceLength))
      }
      return source.count
    }
    self.bytes = bytes
    self.seams = seams
  }

  /// The folded bytes of a text, for those who need no way back.
  public static func bytes(of text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    append(text, to: &bytes)
    return bytes
  }

  /// Appends the folded bytes of a text.
  public static func append(_ text: String, to bytes: inout [UInt8]) {
    var text = text
    text.withUTF8 { source in
      bytes.reserveCapacity(bytes.count + source.count)
      fold(source, into: &bytes) { _, _, _, _ in }
    }
  }

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

  /// The one loop: `seam` is told of each scalar whose bytes do not stand one for one.
  @inline(__always)
  private static func fold(
    _ source: UnsafeBufferPointer<UInt8>, into bytes: inout [UInt8],
    seam: (_ folded: Int, _ source: Int, _ foldedLength: Int, _ sourceLength: Int) -> Void
  ) {
    let letters = FoldedLetters.table
    var index = 0
    while index < source.count {
      let byte = source[index]
      if byte < 0x80 {
        bytes.append(folded(ascii: byte))
        index += 1
        continue
      }
      let length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
      let scalar = Self.scalar(source, at: index, length: length)
      let before = bytes.count
      letters.fold(scalar) { bytes.append($0) }
      let count = bytes.count - before
      if count != length || bytes[before] < 0x80 { seam(before, index, count, length) }
      index += length
    }
  }

  @inline(__always)
  private static func folded(ascii byte: UInt8) -> UInt8 {
    if byte &- 0x41 < 26 { return byte | 0x20 }
    return byte < 0x20 ? 0x20 : byte
  }

  /// The scalar at an index of valid UTF-8, which every Swift string is.
  @inline(__always)
  private static func scalar(
    _ source: UnsafeBufferPointer<UInt8>, at index: Int, length: Int
  ) -> Unicode.Scalar {
    guard index + length <= source.count else { return "\u{FFFD}" }
    var value = UInt32(source[index]) & (0x7F >> UInt32(length))
    for next in 1..<length { value = value << 6 | UInt32(source[index + next] & 0x3F) }
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }
}
