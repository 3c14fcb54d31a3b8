/// Whether bytes are JSON at all (RFC 8259): the question that `JSONScan` takes for answered. It is
/// asked of every line that another program may have written, before anything looks into it, and of
/// every record before it is read without a decoder.
enum JSONSyntax {
  /// How deep objects and arrays may lie in one another.
  static let depthLimit = 128

  /// Whether `bytes` are one JSON object in UTF-8, no deeper than the limit and without half a
  /// surrogate pair. Linear, and without recursion.
  static func isObject(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var walk = Walk(bytes: bytes)
    return walk.run() && String(validating: bytes, as: UTF8.self) != nil
  }

  private struct Walk {
    let bytes: UnsafeBufferPointer<UInt8>
    var at = 0
    /// What is open: true for an object.
    var open: [Bool] = []

    init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    mutating func run() -> Bool {
      skipSpace()
      guard next == 0x7B else { return false }
      repeat {
        guard value() else { return false }
        // A value has ended: so may what it stands in, as often as it is closed here.
        while let isObject = open.last {
          skipSpace()
          if next == 0x2C {
            at += 1
            skipSpace()
            if isObject, !key() { return false }
            break
          }
          guard next == (isObject ? 0x7D : 0x5D) else { return false }
          at += 1
          open.removeLast()
        }
      } while !open.isEmpty
      skipSpace()
      return at == bytes.count
    }

    private var next: UInt8? { at < bytes.count ? bytes[at] : nil }

    private mutating func skipSpace() {
      while let byte = next, byte == 0x20 || byte == 0x09 || byte == 0x0D || byte == 0x0A {
        at += 1
      }
    }

    /// A value, or the beginning of one that holds others, up to the first that holds none.
    private mutating func value() -> Bool {
      while true {
        skipSpace()
        switch next {
        case 0x7B, 0x5B:
          let isObject = next == 0x7B
          guard open.count < depthLimit else { return false }
          open.append(isObject)
          at += 1
          skipSpace()
          // An empty one is closed by whoever asked for the value, as every other is.
          if next == (isObject ? 0x7D : 0x5D) { return true }
          if isObject, !key() { return false }
        case 0x22: return string()
        case 0x74: return word("true")
        case 0x66: return word("false")
        case 0x6E: return word("null")
        default: return number()
        }
      }
    }

    private mutating func key() -> Bool {
      guard string() else { return false }
      skipSpace()
      guard next == 0x3A else { return false }
      at += 1
      return true
    }

    private mutating func word(_ word: StaticString) -> Bool {
      let end = at + word.utf8CodeUnitCount
      guard end <= bytes.count, JSONScan(bytes: bytes).holds(word, at: at..<end) else {
        return false
      }
      at = end
      return true
    }

    private mutating func digits() -> Bool {
      let start = at
      while let byte = next, byte &- 0x30 < 10 { at += 1 }
      return at > start
    }

    private mutating func number() -> Bool {
      if next == 0x2D { at += 1 }
      if next == 0x30 { at += 1 } else if !digits() { return false }
      if next == 0x2E {
        at += 1
        if !digits() { return false }
      }
      if next == 0x65 || next == 0x45 {
        at += 1
        if next == 0x2B || next == 0x2D { at += 1 }
        if !digits() { return false }
      }
      return true
    }

    private mutating func string() -> Bool {
      guard next == 0x22 else { return false }
      at += 1
      while at < bytes.count {
        let byte = bytes[at]
        at &+= 1
        if byte == 0x22 { return true }
        if byte < 0x20 || byte == 0x5C && !escape() { return false }
      }
      return false
    }

    private mutating func escape() -> Bool {
      guard let byte = next else { return false }
      at += 1
      switch byte {
      case 0x22, 0x5C, 0x2F, 0x62, 0x66, 0x6E, 0x72, 0x74: return true
      case 0x75:
        guard let unit = unit() else { return false }
        if unit & 0xF800 != 0xD800 { return true }
        guard unit < 0xDC00, at + 1 < bytes.count, bytes[at] == 0x5C, bytes[at + 1] == 0x75 else {
          return false
        }
        at += 2
        return self.unit().map { $0 & 0xFC00 == 0xDC00 } ?? false
      default: return false
      }
    }

    private mutating func unit() -> UInt32? {
      var unit: UInt32 = 0
      for _ in 0..<4 {
        guard let byte = next else { return nil }
        switch byte {
        case 0x30...0x39: unit = unit << 4 | UInt32(byte - 0x30)
        case 0x41...0x46: unit = unit << 4 | UInt32(byte - 0x37)
        case 0x61...0x66: unit = unit << 4 | UInt32(byte - 0x57)
        default: return nil
        }
        at += 1
      }
      return unit
    }
  }
}
