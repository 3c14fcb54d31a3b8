#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The inside of tags: attributes as they stand, quoted or not, and what is sought in the source.
extension XMLReader {
  /// Reads attributes from `at` to the end of the tag, which may be missing; says whether the tag
  /// is an element without content.
  mutating func readAttributes() -> Bool {
    rawAttributes.removeAll(keepingCapacity: true)
    while at < source.count {
      let byte = source[at]
      switch byte {
      case 0x3E:
        at += 1
        return false
      case 0x2F where at + 1 < source.count && source[at + 1] == 0x3E:
        at += 2
        return true
      // The tag was never ended, and another one begins.
      case 0x3C: return false
      case let byte where Self.isSpace(byte) || byte == 0x2F: at += 1
      default: readAttribute()
      }
    }
    return false
  }

  private mutating func readAttribute() {
    let start = at
    at += 1
    while at < source.count, source[at] != 0x3D, source[at] != 0x2F, source[at] != 0x3E,
      source[at] != 0x3C, !Self.isSpace(source[at])
    {
      at += 1
    }
    let name = start..<at
    skipSpace()
    var value = at..<at
    if at < source.count, source[at] == 0x3D {
      at += 1
      skipSpace()
      value = readValue()
    }
    if rawAttributes.count < Self.mostAttributes { rawAttributes.append((name, value)) }
  }

  private mutating func readValue() -> Range<Int> {
    guard at < source.count else { return at..<at }
    let quote = source[at]
    if quote == 0x22 || quote == 0x27, let end = find(quote, from: at + 1) {
      defer { at = end + 1 }
      return (at + 1)..<end
    }
    if quote == 0x22 || quote == 0x27 { at += 1 }
    let start = at
    while at < source.count, source[at] != 0x3E, source[at] != 0x3C, !Self.isSpace(source[at]) {
      if source[at] == 0x2F, at + 1 < source.count, source[at + 1] == 0x3E { break }
      at += 1
    }
    return start..<at
  }

  /// Declares the namespaces among the attributes of an element at `depth`, and keeps the others.
  mutating func resolveAttributes(depth: Int) {
    firstAttribute = store.attributes.count
    for (name, value) in rawAttributes where source[name.lowerBound] == 0x78 {
      guard holds("xmlns", at: name.lowerBound) else { continue }
      guard name.count == 5 || source[name.lowerBound + 5] == 0x3A, value.count < 8192 else {
        continue
      }
      let prefix = name.count == 5 ? "" : decoded((name.lowerBound + 6)..<name.upperBound)
      let address = decoded(value).split(whereSeparator: \.isWhitespace).first ?? ""
      names.declare(prefix: prefix.lowercased(), address: String(address), depth: depth)
    }
    for (name, value) in rawAttributes where hasPlace {
      let resolved = names.name(in: source, name, isAttribute: true)
      let start = store.bytes.count
      appendText(value)
      store.addAttribute(resolved, from: start)
    }
  }

  private func decoded(_ range: Range<Int>) -> String {
    String(decoding: source[range], as: UTF8.self)
  }

  private mutating func skipSpace() {
    while at < source.count, Self.isSpace(source[at]) { at += 1 }
  }

  /// The next place of a byte.
  func find(_ byte: UInt8, from start: Int, before end: Int? = nil) -> Int? {
    let end = end ?? source.count
    guard let base = source.baseAddress else { return nil }
    var start = start
    while start < end {
      let count = passed == nil ? end - start : min(end - start, Self.stride)
      if let found = memchr(base + start, Int32(byte), count) {
        return UnsafeRawPointer(found) - UnsafeRawPointer(base)
      }
      start += count
      if start < end { passed?(start) }
    }
    return nil
  }

  /// The next place of a few bytes. What was sought in vain is not sought again.
  mutating func find(_ bytes: [UInt8], from start: Int) -> Int? {
    guard let last = bytes.last, !exhausted.contains(bytes) else { return nil }
    var from = start + bytes.count - 1
    while let end = find(last, from: from) {
      let first = end - bytes.count + 1
      if source[first..<end].elementsEqual(bytes.dropLast()) { return first }
      from = end + 1
    }
    exhausted.insert(bytes)
    return nil
  }

  /// Whether ASCII stands at a place.
  func holds(_ text: StaticString, at start: Int) -> Bool {
    guard start + text.utf8CodeUnitCount <= source.count else { return false }
    for offset in 0..<text.utf8CodeUnitCount
    where source[start + offset] != text.utf8Start[offset] {
      return false
    }
    return true
  }

  /// The place after the next `>`.
  func end(ofTag start: Int) -> Int { find(0x3E, from: start).map { $0 + 1 } ?? source.count }

  static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

  static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  static func beginsName(_ byte: UInt8) -> Bool {
    isLetter(byte) || byte == 0x5F || byte == 0x3A || byte >= 0x80
  }

  static func continuesName(_ byte: UInt8) -> Bool {
    beginsName(byte) || (0x30...0x39).contains(byte) || byte == 0x2D || byte == 0x2E
  }

  static func endsName(_ byte: UInt8) -> Bool {
    isSpace(byte) || byte == 0x3E || byte == 0x2F || byte == 0x3C
  }
}
