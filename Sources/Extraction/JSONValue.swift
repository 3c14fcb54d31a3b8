/// JSON as it stands in the scripts of pages, read with tolerance: control characters in strings,
/// commas too many, comments around the whole. Depth is capped, reading is linear.
indirect enum JSONValue: Sendable {
  case null
  case bool(Bool)
  case number(String)
  case string(String)
  case array([JSONValue])
  case object([(key: String, value: JSONValue)])

  /// The deepest nesting that is read.
  static let maximumDepth = 128

  /// The first value in `bytes`, from the first brace or bracket on.
  init?(_ bytes: ArraySlice<UInt8>) {
    guard let start = bytes.firstIndex(where: { $0 == 0x7B || $0 == 0x5B }) else { return nil }
    var reader = JSONReader(bytes: bytes, at: start)
    guard let value = reader.value(depth: 0) else { return nil }
    self = value
  }

  /// A member of an object.
  subscript(_ key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }

  /// The text of a string or number.
  var text: String? {
    switch self {
    case .string(let text): text
    case .number(let digits): digits
    default: nil
    }
  }

  /// The elements of an array; any other value is the only one.
  var list: [JSONValue] {
    switch self {
    case .array(let values): values
    case .null: []
    default: [self]
    }
  }
}

/// A cursor over bytes of JSON.
private struct JSONReader {
  let bytes: ArraySlice<UInt8>
  var at: Int

  private var byte: UInt8? { at < bytes.endIndex ? bytes[at] : nil }

  private mutating func skipSpace() {
    while let byte, byte <= 0x20 || byte == 0x2C { at += 1 }
  }

  mutating func value(depth: Int) -> JSONValue? {
    guard depth < JSONValue.maximumDepth else { return nil }
    skipSpace()
    guard let first = byte else { return nil }
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
      guard next == 0x22, let key = string() else { return nil }
      while let byte, byte <= 0x20 { at += 1 }
      guard byte == 0x3A else { return nil }
      at += 1
      guard let value = value(depth: depth + 1) else { return nil }
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
      guard let value = value(depth: depth + 1) else { return nil }
      values.append(value)
    }
  }

  private mutating func word() -> JSONValue? {
    let start = at
    while let byte, byte > 0x20, byte != 0x2C, byte != 0x7D, byte != 0x5D { at += 1 }
    guard at > start else { return nil }
    let text = String(decoding: bytes[start..<at], as: UTF8.self)
    return switch text {
    case "true": .bool(true)
    case "false": .bool(false)
    case "null", "undefined", "NaN": .null
    default: .number(text)
    }
  }

  private mutating func string() -> String? {
    at += 1
    var result: [UInt8] = []
    var start = at
    while let next = byte {
      if next == 0x22 {
        result += bytes[start..<at]
        at += 1
        return String(decoding: result, as: UTF8.self)
      }
      if next == 0x5C {
        result += bytes[start..<at]
        at += 1
        escape(into: &result)
        start = at
      } else {
        at += 1
      }
    }
    return nil
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
      if (0xD800..<0xDC00).contains(unit), byte == 0x5C, at + 1 < bytes.endIndex,
        bytes[at + 1] == 0x75
      {
        at += 2
        let low = hex() ?? 0
        unit =
          (0xDC00..<0xE000).contains(low)
          ? 0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00) : 0xFFFD
      }
      result += Array(String(Unicode.Scalar(unit) ?? "\u{FFFD}").utf8)
    default: result.append(next)
    }
  }

  private mutating func hex() -> UInt32? {
    guard at + 4 <= bytes.endIndex else { return nil }
    let digits = String(decoding: bytes[at..<at + 4], as: UTF8.self)
    guard let value = UInt32(digits, radix: 16) else { return nil }
    at += 4
    return value
  }
}
