/// A character reference as HTML reads it (HTML standard, section 13.2.5.72): by name or by number,
/// the old names without their semicolon as well.
struct CharacterReference {
  /// What it stands for.
  let scalar: UInt32
  /// How many bytes it takes, `&` included.
  let length: Int

  /// What stands at an ampersand.
  enum Finding {
    case reference(CharacterReference)
    /// No reference: the ampersand stands for itself.
    case none
    /// A name with its semicolon that is none of `ReferenceNames`.
    case unknown
  }

  /// Reads what begins with the `&` at `start`. In the value of an attribute an old name counts
  /// only if neither a letter nor a digit nor an equals sign follows: `?a=1&copy=2` is an address.
  static func read(
    _ input: UnsafeBufferPointer<UInt8>, at start: Int, in range: Range<Int>, isAttribute: Bool
  ) -> Finding {
    var index = start + 1
    guard index < range.upperBound else { return .none }
    if input[index] == 0x23 { return numbered(input, from: start, to: range.upperBound) }
    var hash = HTMLNames.Hash()
    var legacy: CharacterReference?
    while index < range.upperBound, isAlphanumeric(input[index]) {
      // No name is longer; a run of letters costs no more than that.
      if index - start > 32 { break }
      hash.add(input[index])
      index += 1
      if index - start - 1 <= ReferenceNames.longestLegacy, let known = ReferenceNames.table[hash],
        known.isLegacy
      {
        legacy = CharacterReference(scalar: known.scalar, length: index - start)
      }
    }
    if index < range.upperBound, input[index] == 0x3B, index > start + 1 {
      if let known = ReferenceNames.table[hash] {
        return .reference(CharacterReference(scalar: known.scalar, length: index - start + 1))
      }
      return .unknown
    }
    guard let legacy else { return .none }
    let next = start + legacy.length
    if isAttribute, next < range.upperBound, isAlphanumeric(input[next]) || input[next] == 0x3D {
      return .none
    }
    return .reference(legacy)
  }

  private static func numbered(
    _ input: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int
  ) -> Finding {
    var index = start + 2
    let isHexadecimal = index < end && input[index] | 0x20 == 0x78
    if isHexadecimal { index += 1 }
    let first = index
    var number: UInt32 = 0
    while index < end, let digit = value(of: input[index], isHexadecimal) {
      number = min(number &* (isHexadecimal ? 16 : 10) &+ digit, 0x110000)
      index += 1
    }
    guard index > first else { return .none }
    if index < end, input[index] == 0x3B { index += 1 }
    return .reference(CharacterReference(scalar: meaning(of: number), length: index - start))
  }

  private static func value(of byte: UInt8, _ isHexadecimal: Bool) -> UInt32? {
    switch byte {
    case 0x30...0x39: return UInt32(byte - 0x30)
    case 0x41...0x46, 0x61...0x66: return isHexadecimal ? UInt32((byte | 0x20) - 0x57) : nil
    default: return nil
    }
  }

  /// What a number stands for: what is no scalar is U+FFFD, and C1 is read as windows-1252.
  private static func meaning(of number: UInt32) -> UInt32 {
    switch number {
    case 0, 0xD800...0xDFFF, 0x110000...: 0xFFFD
    case 0x80...0x9F: windows1252[Int(number - 0x80)]
    default: number
    }
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
  }

  /// The places of C1 in windows-1252 (HTML standard, section 13.2.5.80).
  private static let windows1252: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
  ]
}
