/// The names of elements and attributes by their hash, so that a name is looked up as it is read.
enum HTMLNames {
  /// The hash of a name, ASCII letters in lower case (FNV-1a), byte after byte.
  struct Hash {
    private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

    @inline(__always)
    mutating func add(_ byte: UInt8) {
      value = (value ^ UInt64(byte)) &* 0x100_0000_01B3
    }
  }

  /// The elements that have a case of their own.
  static let tags = Table(
    HTMLTag.allCases.filter { !$0.rawValue.hasPrefix("#") }.map { ($0.rawValue, $0) })

  /// The attributes that a document keeps.
  static let attributes = Table(HTMLAttribute.allCases.map { ($0.rawValue, $0) })

  /// Names → values, a quarter full at most, so that a look is one step or two.
  struct Table<Value: Sendable>: Sendable {
    private var keys: [UInt64]
    private var values: [Value?]
    private let mask: Int

    init(_ names: [(name: String, value: Value)]) {
      var size = 64
      while size < names.count * 4 { size *= 2 }
      mask = size - 1
      keys = Array(repeating: 0, count: size)
      values = Array(repeating: nil, count: size)
      for (name, value) in names {
        var hash = Hash()
        for byte in name.utf8 { hash.add(byte) }
        var slot = Self.slot(hash, mask)
        while values[slot] != nil { slot = (slot + 1) & mask }
        keys[slot] = hash.value
        values[slot] = value
      }
    }

    subscript(hash: Hash) -> Value? {
      var slot = Self.slot(hash, mask)
      while let value = values[slot] {
        if keys[slot] == hash.value { return value }
        slot = (slot + 1) & mask
      }
      return nil
    }

    private static func slot(_ hash: Hash, _ mask: Int) -> Int {
      Int(truncatingIfNeeded: hash.value ^ hash.value >> 32) & mask
    }
  }
}
