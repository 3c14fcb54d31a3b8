/// Words of ASCII with one space between them, several bytes at a look: most of what is written.
enum PlainWords {
  /// How many bytes of such words are sure to stand at `index`, of a run that began at `from` with a
  /// word; the last of them may be a space. 0 if the next byte is none of them.
  static func length(in bytes: UnsafeBufferPointer<UInt8>, at index: Int, from: Int) -> Int {
    let wasSpace = index > from && bytes[index - 1] == 0x20
    var at = index
    while at + 8 <= bytes.count, isPlain(bytes, at: at, from: from) { at += 8 }
    if at > index { return at - index }
    let byte = bytes[index]
    let isWord = byte > 0x20 && byte < 0x7F
    return isWord || byte == 0x20 && !wasSpace && index > from ? 1 : 0
  }

  /// Whether eight bytes are letters, signs and single spaces.
  private static func isPlain(
    _ bytes: UnsafeBufferPointer<UInt8>, at index: Int, from: Int
  ) -> Bool {
    let word = UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: index, as: UInt64.self)
      .littleEndian
    let high: UInt64 = 0x8080_8080_8080_8080
    // No letter beyond ASCII, no control, no DEL: as with `SafeText`.
    guard word & high == 0,
      ((word | high) &- 0x2020_2020_2020_2020) & high == high,
      (word &+ 0x0101_0101_0101_0101) & high == 0
    else { return false }
    // Each space as the high bit of its byte.
    let spaces = ~((word ^ 0x2020_2020_2020_2020) &+ 0x7F7F_7F7F_7F7F_7F7F) & high
    guard spaces & (spaces << 8) == 0 else { return false }
    let beginsWithSpace = spaces & 0x80 != 0
    return !beginsWithSpace || index > from && bytes[index - 1] != 0x20
  }

  /// How many of eight bytes come before the first that is neither a letter of ASCII nor a space,
  /// 8 if all of them are letters and spaces.
  static func letters(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    let word = UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: index, as: UInt64.self)
      .littleEndian
    let low: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
    let spaces = ~(((word ^ 0x2020_2020_2020_2020) & low) &+ low) & ~low
    // Letters have the bit of 0x40, signs and figures have not.
    let others = ~(word | spaces >> 1) << 1 & ~low | word & ~low
    return others.trailingZeroBitCount / 8
  }
}
