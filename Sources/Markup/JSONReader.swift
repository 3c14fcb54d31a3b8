/// A cursor over bytes of JSON. It gives up where a bracket, a key or a value is missing; what was
/// cut short ends where the bytes do.
struct JSONReader {
  let bytes: UnsafeBufferPointer<UInt8>
  var at: Int
  /// How many values may still be read: what is beyond is left.
  private var left = JSONValue.mostValues

  init(bytes: UnsafeBufferPointer<UInt8>, at: Int) {
    self.bytes = bytes
    self.at = at
  }

  private var byte: UInt8? { at < bytes.count ? bytes[at] : nil }

  private mutating func skipSpace() {
    while let byte, byte <= 0x20 || byte == 0x2C { at += 1 }
  }

  mutating func value(depth: Int) -> JSONValue? {
    skipSpace()
    guard let first = byte, left > 0 else { return nil }
    left -= 1
    if depth >= JSONValue.maximumDepth, first == 0x7B || first == 0x5B { return skipNested() }
    switch first {
    case 0x7B: return object(depth)
    case 0x5B: return array(depth)
    case 0x22: return string().map(JSONValue.string)
    default: return word()
    }
  }

  private mutating func object(_ depth: Int) -> JSONValue? {
    at += 1
    var members: [(key: String, value: JSONValue)] = []
    while true {
      skipSpace()
      guard let next = byte else { return .object(members) }
      if next == 0x7D {
        at += 1
        return .object(members)
      }
      guard next == 0x22, let key = string() else { return byte == nil ? .object(members) : nil }
      while let byte, byte <= 0x20 { at += 1 }
      guard byte == 0x3A else { return byte == nil ? .object(members) : nil }
      at += 1
      guard let value = value(depth: depth + 1) else {
        return byte == nil ? .object(members) : nil
      }
      members.append((key, value))
    }
  }

  private mutating func array(_ depth: Int) -> JSONValue? {
    at += 1
    var values: [JSONValue] = []
    while true {
      skipSpace()
      guard let next = byte else { return .array(values) }
      if next == 0x5D {
        at += 1
        return .array(values)
      }
      guard let value = value(depth: depth + 1) else {
        return byte == nil ? .array(values) : nil
      }
      values.append(value)
    }
  }

  /// The object that begins here, without the members that are called `list`; each element of those is
  /// given to `each` as soon as it is read, and then no more held. `passed` is told after each of them
  /// up to where all has been read.
  mutating func object(
    list: String, passed: (Int) -> Void, each: ((JSONValue) -> Void)?
  ) -> JSONValue? {
    guard byte == 0x7B else { return value(depth: 0) }
    at += 1
    var members: [(key: String, value: JSONValue)] = []
    while true {
      skipSpace()
      guard let next = byte else { return .object(members) }
      if next == 0x7D { return .object(members) }
      guard next == 0x22, let key = string() else { return byte == nil ? .object(members) : nil }
      while let byte, byte <= 0x20 { at += 1 }
      guard byte == 0x3A else { return byte == nil ? .object(members) : nil }
      at += 1
      skipSpace()
      if key == list, byte == 0x5B {
        guard elements(passed: passed, each: each) else { return nil }
        members.append((key, .array([])))
      } else {
        guard let value = value(depth: 1) else { return byte == nil ? .object(members) : nil }
        members.append((key, value))
      }
    }
  }

  /// Gives away the elements of the list that begins here. Whether they are such.
  private mutating func elements(passed: (Int) -> Void, each: ((JSONValue) -> Void)?) -> Bool {
    at += 1
    while true {
      skipSpace()
      guard let next = byte else { return true }
      if next == 0x5D {
        at += 1
        return true
      }
      if let each {
        left = JSONValue.mostValues / 10
        guard let element = value(depth: 2) else { return byte == nil }
        each(element)
      } else {
        skip()
      }
      passed(at)
    }
  }

  /// Passes over a value.
  private mutating func skip() {
    switch byte {
    case 0x7B, 0x5B: _ = skipNested()
    case 0x22: skipString()
    default:
      let start = at
      while let byte, byte > 0x20, byte != 0x2C, byte != 0x7D, byte != 0x5D { at += 1 }
      if at == start, byte != nil { at += 1 }
    }
  }

  private mutating func skipString() {
    at += 1
    while at < bytes.count, bytes[at] != 0x22 { at += bytes[at] == 0x5C ? 2 : 1 }
    at = min(at + 1, bytes.count)
  }

  /// Passes over what is nested too deep.
  private mutating func skipNested() -> JSONValue {
    var depth = 0
    while let byte {
      switch byte {
      case 0x7B, 0x5B: depth += 1
      case 0x7D, 0x5D: depth -= 1
      case 0x22:
        skipString()
        continue
      default: break
      }
      at += 1
      if depth == 0 { break }
    }
    return .null
  }

  private mutating func word() -> JSONValue? {
    let start = at
    while let byte, byte > 0x20, byte != 0x2C, byte != 0x7D, byte != 0x5D { at += 1 }
    guard at > start else { return nil }
    let text = text(start..<at)
    return switch text {
    case "true": .bool(true)
    case "false": .bool(false)
    case "null", "undefined", "NaN": .null
    default: .number(text)
    }
  }

  private mutating func string() -> String? {
    at += 1
    let first = at
    skipPlain()
    if byte == 0x22 {
      defer { at += 1 }
      return text(first..<min(at, first + JSONValue.mostBytes))
    }
    var result: [UInt8] = []
    var start = first
    while let next = byte {
      let room = max(0, JSONValue.mostBytes - result.count)
      result.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<at].prefix(room)))
      at += 1
      if next == 0x22 { return String(decoding: result, as: UTF8.self) }
      escape(into: &result)
      start = at
      skipPlain()
    }
    return nil
  }

  /// Goes to the next quotation mark or backslash.
  private mutating func skipPlain() {
    while at < bytes.count, bytes[at] != 0x22, bytes[at] != 0x5C { at += 1 }
  }

  private func text(_ range: Range<Int>) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
  }

  private mutating func escape(into result: inout [UInt8]) {
    guard let next = byte else { return }
    at += 1
    switch next {
    case 0x6E: result.append(0x0A)
    case 0x74: result.append(0x09)
    case 0x72: result.append(0x0D)
    case 0x62, 0x66: result.append(0x20)
    case 0x75:
      var unit = hex() ?? 0xFFFD
      if (0xD800..<0xDC00).contains(unit), byte == 0x5C, at + 1 < bytes.count,
        bytes[at + 1] == 0x75
      {
        at += 2
        let low = hex() ?? 0
        unit =
          (0xDC00..<0xE000).contains(low)
          ? 0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00) : 0xFFFD
      }
      let scalar = Unicode.Scalar(unit) ?? "\u{FFFD}"
      result.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    default: result.append(next)
    }
  }

  private mutating func hex() -> UInt32? {
    guard at + 4 <= bytes.count else { return nil }
    let digits = text(at..<at + 4)
    guard let value = UInt32(digits, radix: 16) else { return nil }
    at += 4
    return value
  }
}
