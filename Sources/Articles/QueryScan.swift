// Searching in folded bytes, and where words begin and end in them.

extension UnsafeBufferPointer<UInt8> {
  /// The first index at or after `from` that holds `byte`, or `count`. Eight bytes at a time.
  func firstIndex(of byte: UInt8, from: Int) -> Int {
    guard let base = baseAddress, from < count else { return count }
    let raw = UnsafeRawPointer(base)
    let pattern = UInt64(byte) &* 0x0101_0101_0101_0101
    var index = from
    func hits(_ index: Int) -> UInt64 {
      let word =
        UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)) ^ pattern
      return (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080
    }
    while index &+ 8 <= count {
      while index &+ 32 <= count,
        hits(index) | hits(index &+ 8) | hits(index &+ 16) | hits(index &+ 24) == 0
      {
        index &+= 32
      }
      guard index &+ 8 <= count else { break }
      let hit = hits(index)
      if hit != 0 { return index &+ (hit.trailingZeroBitCount >> 3) }
      index &+= 8
    }
    while index < count, self[index] != byte { index &+= 1 }
    return index
  }

  /// The first index at or after `from` of two bytes that follow each other, or `count`. Eight bytes at
  /// a time. Bits that `bits` has for either are taken to be set: 0x20 finds a letter in any case.
  @inline(__always)
  func firstIndex(
    of first: UInt8, then second: UInt8, from: Int, setting bits: (UInt8, UInt8) = (0, 0)
  ) -> Int {
    guard let base = baseAddress, from >= 0, from &+ 1 < count else { return count }
    let raw = UnsafeRawPointer(base)
    let ones: UInt64 = 0x0101_0101_0101_0101
    let (one, other) = (UInt64(first) &* ones, UInt64(second) &* ones)
    let set = (UInt64(bits.0) &* ones, UInt64(bits.1) &* ones)
    var index = from
    while index &+ 9 <= count {
      let here = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      let next = UInt64(
        littleEndian: raw.loadUnaligned(fromByteOffset: index &+ 1, as: UInt64.self))
      let word = ((here | set.0) ^ one) | ((next | set.1) ^ other)
      // The lowest byte that is marked is a zero for sure.
      let hits = (word &- ones) & ~word & 0x8080_8080_8080_8080
      if hits != 0 { return index &+ (hits.trailingZeroBitCount >> 3) }
      index &+= 8
    }
    while index &+ 1 < count {
      if self[index] | bits.0 == first, self[index &+ 1] | bits.1 == second { return index }
      index &+= 1
    }
    return count
  }

  /// Whether `piece` stands at an index.
  @inline(__always)
  func holds(_ piece: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    guard index >= 0, index &+ piece.count <= count else { return false }
    for offset in 0..<piece.count where self[index &+ offset] != piece[offset] { return false }
    return true
  }

  /// Whether a term can begin here: not in the middle of a word of a script that parts its words.
  @inline(__always)
  func startsWord(at index: Int) -> Bool {
    guard index > 0, index < count else { return true }
    let (before, after) = (self[index &- 1], self[index])
    if before | after < 0x80 { return !(Self.isWord(before) && Self.isWord(after)) }
    return !(wordKind(at: index) == .spaced && wordKind(before: index) == .spaced)
  }

  /// Whether a term can end before this index.
  func endsWord(at index: Int) -> Bool { startsWord(at: index) }

  /// Where `piece` stands if nothing but a gap parts it from `end`: no part of a word, and not the
  /// end of a paragraph.
  func place(of piece: UnsafeBufferPointer<UInt8>, after end: Int) -> Int? {
    var index = end
    while index < count, self[index] != 0x0A {
      if holds(piece, at: index), startsWord(at: index) { return index }
      if wordKind(at: index) != .none { return nil }
      index += 1
      while index < count, self[index] & 0xC0 == 0x80 { index += 1 }
    }
    return nil
  }

  package enum WordKind {
    /// Nothing of a word.
    case none
    /// A letter or digit of a script that puts spaces between words.
    case spaced
    /// A letter of a script that does not, or glues much to its words.
    case unspaced
  }

  /// Whether a folded byte is a letter or a digit of ASCII.
  @inline(__always)
  static func isWord(_ byte: UInt8) -> Bool {
    byte &- 0x30 < 10 || byte &- 0x61 < 26
  }

  private func wordKind(before index: Int) -> WordKind {
    var start = index - 1
    while start > 0, self[start] & 0xC0 == 0x80 { start -= 1 }
    return wordKind(at: start)
  }

  package func wordKind(at index: Int) -> WordKind {
    let byte = self[index]
    if byte < 0x80 {
      return Self.isWord(byte) ? .spaced : .none
    }
    let length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    guard byte >= 0xC0, index + length <= count else { return .none }
    var value = UInt32(byte) & (0x7F >> UInt32(length))
    for next in 1..<length { value = value << 6 | UInt32(self[index + next] & 0x3F) }
    switch value {
    case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1100...0x11FF, 0x1780...0x17FF, 0x3005...0x3007,
      0x3041...0x30FA, 0x30FC...0x31FF, 0x3400...0x4DBF, 0x4E00...0xA4CF, 0xAC00...0xD7FF,
      0xF900...0xFAFF, 0x20000...0x3FFFF:
      return .unspaced
    default:
      guard let scalar = Unicode.Scalar(value) else { return .none }
      let properties = scalar.properties
      return properties.isAlphabetic || properties.numericType != nil ? .spaced : .none
    }
  }
}
