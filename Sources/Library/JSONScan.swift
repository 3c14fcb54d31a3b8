#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// A walk over JSON that is known to have been written as JSON: where the members of an object and
/// the elements of an array are, without building anything. A list of ten thousand titles is read
/// with it in the time in which a decoder reads a few hundred articles. No recursion.
struct JSONScan {
  let bytes: UnsafeBufferPointer<UInt8>

  /// Calls `body` with the key (its bytes between the quotes) and the place of each member of the
  /// object at `range`. Answers whether it was an object from end to end.
  @discardableResult
  func members(of range: Range<Int>, _ body: (_ key: Range<Int>, _ value: Range<Int>) -> Void)
    -> Bool
  {
    items(of: range, open: 0x7B, close: 0x7D) { at in
      guard at < range.upperBound, bytes[at] == 0x22 else { return nil }
      let keyEnd = skipString(at, range.upperBound)
      let colon = skipSpace(keyEnd, range.upperBound)
      guard colon < range.upperBound, bytes[colon] == 0x3A else { return nil }
      let start = skipSpace(colon + 1, range.upperBound)
      let end = skipValue(start, range.upperBound)
      body(at + 1..<keyEnd - 1, start..<end)
      return end
    }
  }

  /// Calls `body` with the place of each element of the array at `range`.
  @discardableResult
  func elements(of range: Range<Int>, _ body: (Range<Int>) -> Void) -> Bool {
    items(of: range, open: 0x5B, close: 0x5D) { at in
      let end = skipValue(at, range.upperBound)
      body(at..<end)
      return end
    }
  }

  /// Whether the bytes at `range` are those of `word`.
  func holds(_ word: StaticString, at range: Range<Int>) -> Bool {
    guard range.count == word.utf8CodeUnitCount else { return false }
    return word.withUTF8Buffer { word in
      for offset in 0..<word.count where bytes[range.lowerBound + offset] != word[offset] {
        return false
      }
      return true
    }
  }

  /// Whether there is a string at `range`.
  func isString(_ range: Range<Int>) -> Bool {
    range.count >= 2 && bytes[range.lowerBound] == 0x22
  }

  /// What stands between the quotes of the string at `range`, escaped as it is.
  func inside(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: bytes[range.lowerBound + 1..<range.upperBound - 1])
  }

  /// The string at `range`, unescaped; nothing if there is none.
  func string(_ range: Range<Int>) -> String? {
    guard isString(range) else { return nil }
    let inner = inside(range)
    guard inner.contains(0x5C) else { return String(decoding: inner, as: UTF8.self) }
    return String(decoding: Self.unescaped(inner), as: UTF8.self)
  }

  private func items(
    of range: Range<Int>, open: UInt8, close: UInt8, _ item: (Int) -> Int?
  ) -> Bool {
    var at = skipSpace(range.lowerBound, range.upperBound)
    guard at < range.upperBound, bytes[at] == open else { return false }
    at = skipSpace(at + 1, range.upperBound)
    if at < range.upperBound, bytes[at] == close { return true }
    while at < range.upperBound {
      guard let end = item(at), end > at else { return false }
      at = skipSpace(end, range.upperBound)
      guard at < range.upperBound, bytes[at] == 0x2C else { break }
      at = skipSpace(at + 1, range.upperBound)
    }
    return at == range.upperBound - 1 && bytes[at] == close
  }

  @inline(__always)
  func skipSpace(_ start: Int, _ end: Int) -> Int {
    var at = start
    while at < end, bytes[at] <= 0x20 { at += 1 }
    return at
  }

  /// The index after the string that begins at `start`.
  func skipString(_ start: Int, _ end: Int) -> Int {
    guard let base = bytes.baseAddress else { return end }
    var at = start + 1
    while at < end, let quote = memchr(base + at, 0x22, end - at) {
      let found = UnsafeRawPointer(quote) - UnsafeRawPointer(base)
      var slashes = 0
      while found - slashes > start + 1, bytes[found - slashes - 1] == 0x5C { slashes += 1 }
      at = found + 1
      if slashes % 2 == 0 { return at }
    }
    return end
  }

  private func skipValue(_ start: Int, _ end: Int) -> Int {
    var at = start
    var depth = 0
    while at < end {
      switch bytes[at] {
      case 0x22:
        at = skipString(at, end)
        if depth == 0 { return at }
        continue
      case 0x7B, 0x5B: depth += 1
      case 0x7D, 0x5D:
        if depth == 0 { return at }
        depth -= 1
        if depth == 0 { return at + 1 }
      case 0x2C where depth == 0: return at
      default: break
      }
      at += 1
    }
    return end
  }

  /// Unescapes what stands between quotes.
  private static func unescaped(_ raw: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(raw.count)
    _ = unescape(raw) {
      result.append(contentsOf: $0)
      return true
    } scalar: {
      result.append(contentsOf: UTF8.encode($0) ?? .init())
    }
    return result
  }

  /// Hands out what stands between quotes (RFC 8259, section 7): bytes as they are, as far as
  /// `bytes` answers with yes, and letters that are escaped; half a surrogate pair is a replacement
  /// character. Answers whether it came to the end.
  static func unescape(
    _ raw: UnsafeBufferPointer<UInt8>, bytes: (UnsafeBufferPointer<UInt8>) -> Bool,
    scalar: (Unicode.Scalar) -> Void
  ) -> Bool {
    guard let base = raw.baseAddress else { return true }
    var at = 0
    while at < raw.count {
      var end = raw.count
      if let slash = memchr(base + at, 0x5C, raw.count - at) {
        end = UnsafeRawPointer(slash) - UnsafeRawPointer(base)
        // What is escaped by nothing stands for itself.
        if end + 1 == raw.count { end = raw.count }
      }
      if end > at {
        guard bytes(UnsafeBufferPointer(rebasing: raw[at..<end])) else { return false }
        at = end
      }
      guard at < raw.count else { break }
      // No escape of JSON: the slash says nothing.
      if raw[at + 1] >= 0x80 {
        at += 1
        continue
      }
      let (letter, length) = escaped(raw, at: at)
      scalar(letter)
      at += length
    }
    return true
  }

  /// The letter of the escape at an index, and how many bytes it has.
  private static func escaped(
    _ raw: UnsafeBufferPointer<UInt8>, at: Int
  ) -> (letter: Unicode.Scalar, length: Int) {
    func unit(_ start: Int) -> UInt32? {
      guard start + 6 <= raw.count, raw[start] == 0x5C, raw[start + 1] == 0x75 else { return nil }
      return UInt32(String(decoding: raw[start + 2..<start + 6], as: UTF8.self), radix: 16)
    }
    switch raw[at + 1] {
    case 0x6E: return ("\n", 2)
    case 0x74: return ("\t", 2)
    case 0x72: return ("\r", 2)
    case 0x62: return ("\u{08}", 2)
    case 0x66: return ("\u{0C}", 2)
    case 0x75:
      let value = unit(at) ?? 0xFFFD
      if value & 0xFC00 == 0xD800, let low = unit(at + 6), low & 0xFC00 == 0xDC00 {
        let pair = 0x10000 + (value & 0x3FF) << 10 + (low & 0x3FF)
        return (Unicode.Scalar(pair) ?? "\u{FFFD}", 12)
      }
      return (Unicode.Scalar(value) ?? "\u{FFFD}", min(6, raw.count - at))
    default: return (Unicode.Scalar(raw[at + 1]), 2)
    }
  }
}
