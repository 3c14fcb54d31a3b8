/// Undoes what a program did that took UTF-8 for Latin-1 or windows-1252 and encoded it once more:
/// `youâ€™re` is read as `you’re`.
///
/// Only what no language writes is touched: signs of the general punctuation, symbols and emoji,
/// which begin with an "â", "ï" or "ð" before signs that follow no letter, and anything with a
/// control of C1 in it. Letters, `Ã©`, are read so only where a page holds such signs too. A control
/// of C1 alone is the sign of windows-1252 in its place, as browsers take it in a reference.
enum DoubleEncoding {
  /// A text in UTF-8 without what was encoded twice; sound bytes come back as they are.
  static func undone(_ bytes: [UInt8]) -> [UInt8] {
    bytes.withUnsafeBufferPointer { mended($0) } ?? bytes
  }

  /// The same; nothing if the bytes are sound.
  static func mended(_ input: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    guard var found = nextSure(in: input, from: 0) else { return nil }
    var result: [UInt8] = []
    result.reserveCapacity(input.count)
    var copied = 0
    var index = 0
    // Once there is a sure one, letters count as well, wherever they stand.
    while index < input.count {
      let lead = input[index]
      guard lead == 0xC2 || lead == 0xC3 || index == found.start,
        let next = index == found.start ? found : letter(in: input, at: index)
      else {
        index += 1
        continue
      }
      result.append(contentsOf: UnsafeBufferPointer(rebasing: input[copied..<index]))
      result += next.character
      copied = next.end
      index = next.end
      // A letter may have taken in the control that was next.
      if next.end > found.start {
        found = nextSure(in: input, from: index) ?? (input.count, input.count, [])
      }
    }
    result.append(contentsOf: UnsafeBufferPointer(rebasing: input[copied...]))
    return result
  }

  /// What stands for a character: where, and the character in UTF-8.
  private typealias Sequence = (start: Int, end: Int, character: [UInt8])

  /// The next sequence that is sure to be encoded twice.
  private static func nextSure(
    in input: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Sequence? {
    let raw = UnsafeRawBufferPointer(input)
    var index = start
    while index + 1 < input.count {
      // Most of a page is ASCII, eight bytes of it at a look.
      if index + 8 <= input.count,
        raw.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
      {
        index += 8
        continue
      }
      let next = input[index + 1]
      if input[index] == 0xC3, next == 0xA2 || next == 0xAF || next == 0xB0,
        let found = sign(in: input, at: index)
      {
        return found
      }
      if input[index] == 0xC2, (0x80...0x9F).contains(next), next != 0x85,
        let sign = control(next)
      {
        return (index, index + 2, sign)
      }
      index += 1
    }
    return nil
  }

  /// A sign of three or four bytes at "â", "ï" or "ð".
  private static func sign(in input: UnsafeBufferPointer<UInt8>, at start: Int) -> Sequence? {
    let lead = input[start + 1] | 0x40
    var bytes = [lead]
    var index = start + 2
    let count = lead == 0xF0 ? 4 : 3
    while bytes.count < count {
      guard let next = Self.byte(in: input, at: index) else { return nil }
      bytes.append(next.byte)
      index = next.end
    }
    let isSign =
      switch lead {
      case 0xE2: signs.contains(bytes[1])
      // The byte order mark, and what chooses the look of an emoji.
      case 0xEF: bytes[1] == 0xBB && bytes[2] == 0xBF || bytes[1] == 0xB8 && bytes[2] == 0x8F
      default: bytes[1] == 0x9F
      }
    return isSign ? (start, index, bytes) : nil
  }

  /// The second bytes of the blocks of signs: none is what follows an "â" in a word or at its end.
  private static let signs: Set<UInt8> = [
    0x80, 0x82, 0x84, 0x86, 0x88, 0x94, 0x96, 0x97, 0x98, 0x99, 0x9A, 0x9B, 0x9C, 0x9D, 0x9E,
  ]

  /// A sign or letter of two bytes, at "Â" or "Ã".
  private static func letter(in input: UnsafeBufferPointer<UInt8>, at start: Int) -> Sequence? {
    guard start + 1 < input.count, input[start] == 0xC3,
      input[start + 1] == 0x82 || input[start + 1] == 0x83,
      let next = byte(in: input, at: start + 2)
    else { return nil }
    return (start, next.end, [input[start + 1] | 0x40, next.byte])
  }

  /// The byte of 0x80 to 0xBF that a character stood for, in Latin-1 or windows-1252.
  private static func byte(
    in input: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> (byte: UInt8, end: Int)? {
    guard index + 1 < input.count else { return nil }
    if input[index] == 0xC2, (0x80...0xBF).contains(input[index + 1]) {
      return (input[index + 1], index + 2)
    }
    let length = input[index] >= 0xE0 ? 3 : 2
    guard input[index] >= 0xC5, index + length <= input.count else { return nil }
    let sign = input[index..<index + length].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    return places[sign].map { ($0, index + length) }
  }

  /// The place of each sign of windows-1252, by its bytes.
  private static let places = Dictionary(
    uniqueKeysWithValues: windows.enumerated().map { offset, sign in
      (sign.utf8.reduce(UInt32(0)) { $0 << 8 | UInt32($1) }, UInt8(0x80 + offset))
    })

  /// The sign that windows-1252 has in the place of a control.
  private static func control(_ byte: UInt8) -> [UInt8]? {
    let sign = windows[Int(byte) - 0x80]
    return sign.utf8.first == 0xC2 ? nil : Array(sign.utf8)
  }

  /// The signs of windows-1252 from 0x80 to 0x9F; a control where it has none.
  private static let windows = [
    "€", "\u{81}", "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", "\u{8D}", "Ž", "\u{8F}",
    "\u{90}", "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", "\u{9D}", "ž", "Ÿ",
  ]
}
