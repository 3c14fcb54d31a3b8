/// Copies words out of a snippet's source as a parser would read them: references resolved, line
/// ends made line feeds. What parsers replace, such as controls, it does not take.
struct FragmentWords {
  private(set) var bytes: [UInt8] = []

  init(capacity: Int) { bytes.reserveCapacity(capacity) }

  /// Appends a stretch of the source; whether it could.
  mutating func append(
    _ input: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, isAttribute: Bool
  ) -> Bool {
    let isSpecial = Self.isSpecial
    var from = range.lowerBound
    var index = from
    while index < range.upperBound {
      guard isSpecial[Int(input[index])] else {
        index += 1
        continue
      }
      switch input[index] {
      case 0x26:
        copy(input, from..<index)
        switch CharacterReference.read(input, at: index, in: range, isAttribute: isAttribute) {
        case .reference(let reference):
          guard append(reference.scalar) else { return false }
          index += reference.length
          from = index
        case .none:
          from = index
          index += 1
        case .unknown: return false
        }
      case 0x0D:
        copy(input, from..<index)
        // A line feed after it is enough.
        if index + 1 == range.upperBound || input[index + 1] != 0x0A { bytes.append(0x0A) }
        index += 1
        from = index
      case 0xC2:
        if input[index + 1] < 0xA0 { return false }
        index += 2
      case 0xEF:
        let (second, third) = (input[index + 1], input[index + 2])
        if second == 0xBF && third >= 0xBE || second == 0xB7 && (0x90...0xAF).contains(third) {
          return false
        }
        index += 3
      case 0xF0...0xF4:
        if input[index + 1] & 0x0F == 0x0F, input[index + 2] == 0xBF, input[index + 3] >= 0xBE {
          return false
        }
        index += 4
      default: return false
      }
    }
    copy(input, from..<range.upperBound)
    return true
  }

  /// Appends a stretch of the source as it stands.
  mutating func copy(_ input: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    if range.isEmpty { return }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: input[range]))
  }

  /// Appends what a reference stands for unless a parser reads it as something else.
  private mutating func append(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x09, 0x0A, 0x20...0x7E: bytes.append(UInt8(scalar))
    case 0xA0...0xD7FF, 0xE000...0xFDCF, 0xFDF0...0xFFFC, 0x10000...0x1FFFD:
      guard let scalar = Unicode.Scalar(scalar), let encoded = UTF8.encode(scalar) else {
        return false
      }
      bytes.append(contentsOf: encoded)
    default: return false
    }
    return true
  }

  /// Bytes that are not copied as they stand, or not always.
  private static let isSpecial: [Bool] = (0...255).map { byte in
    switch byte {
    case 0x26, 0xC2, 0xEF, 0xF0...0xFF, 0x7F: true
    case 0x09, 0x0A: false
    default: byte < 0x20
    }
  }
}
