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

  /// The string at `range`, unescaped; nothing if there is none.
  func string(_ range: Range<Int>) -> String? {
    guard range.count >= 2, bytes[range.lowerBound] == 0x22 else { return nil }
    let inner = UnsafeBufferPointer(
      rebasing: bytes[range.lowerBound + 1..<range.upperBound - 1])
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

  private func skipSpace(_ start: Int, _ end: Int) -> Int {
    var at = start
    while at < end, bytes[at] <= 0x20 { at += 1 }
    return at
  }

  /// The index after the string that begins at `start`.
  private func skipString(_ start: Int, _ end: Int) -> Int {
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

  /// Unescapes what stands between quotes (RFC 8259, section 7); half a surrogate pair becomes a
  /// replacement character.
  private static func unescaped(_ raw: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(raw.count)
    var at = 0
    func unit(_ start: Int) -> UInt32? {
      guard start + 6 <= raw.count, raw[start] == 0x5C, raw[start + 1] == 0x75 else { return nil }
      return UInt32(String(decoding: raw[start + 2..<start + 6], as: UTF8.self), radix: 16)
    }
    while at < raw.count {
      guard raw[at] == 0x5C, at + 1 < raw.count else {
        result.append(raw[at])
        at += 1
        continue
      }
      switch raw[at + 1] {
      case 0x6E: result.append(0x0A)
      case 0x74: result.append(0x09)
      case 0x72: result.append(0x0D)
      case 0x62: result.append(0x08)
      case 0x66: result.append(0x0C)
      case 0x75:
        var value = unit(at) ?? 0xFFFD
        if value & 0xFC00 == 0xD800, let low = unit(at + 6), low & 0xFC00 == 0xDC00 {
          value = 0x10000 + (value & 0x3FF) << 10 + (low & 0x3FF)
          at += 6
        }
        let scalar = Unicode.Scalar(value) ?? "\u{FFFD}"
        result.append(contentsOf: UTF8.encode(scalar) ?? .init())
        at += 4
      default: result.append(raw[at + 1])
      }
      at += 2
    }
    return result
  }
}
