/// JSON as it stands in the scripts of pages and in feeds, read with tolerance: control characters
/// in strings, commas too many, comments around the whole. Depth is capped, reading is linear.
package indirect enum JSONValue: Sendable {
  case null
  case bool(Bool)
  case number(String)
  case string(String)
  case array([JSONValue])
  case object([(key: String, value: JSONValue)])

  /// The deepest nesting that is read.
  package static let maximumDepth = 128

  /// The most values that are read of one, and the most bytes of a text.
  static let mostValues = 2_000_000
  static let mostBytes = 4 << 20

  /// The object in `bytes` from the first brace or bracket on, but for the elements of the lists in it
  /// that are called `list`: each of them is given to `each` in its turn, so that no more than one is
  /// in memory, or passed over if there is nobody to take them. `passed` is told up to where all has
  /// been read.
  package static func object(
    in bytes: UnsafeBufferPointer<UInt8>, list: String, passed: (Int) -> Void = { _ in },
    each: ((JSONValue) -> Void)?
  ) -> JSONValue? {
    guard let start = bytes.firstIndex(where: { $0 == 0x7B || $0 == 0x5B }) else { return nil }
    var reader = JSONReader(bytes: bytes, at: start)
    return reader.object(list: list, passed: passed, each: each)
  }

  /// The first value in `bytes`, from the first brace or bracket on.
  package init?(_ bytes: ArraySlice<UInt8>) {
    let value = bytes.withUnsafeBufferPointer { bytes -> JSONValue? in
      guard let start = bytes.firstIndex(where: { $0 == 0x7B || $0 == 0x5B }) else { return nil }
      var reader = JSONReader(bytes: bytes, at: start)
      return reader.value(depth: 0)
    }
    guard let value else { return nil }
    self = value
  }

  /// A member of an object.
  package subscript(_ key: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }

  /// The text of a string or number.
  package var text: String? {
    switch self {
    case .string(let text): text
    case .number(let digits): digits
    default: nil
    }
  }

  /// The elements of an array; any other value is the only one.
  package var list: [JSONValue] {
    switch self {
    case .array(let values): values
    case .null: []
    default: [self]
    }
  }
}
