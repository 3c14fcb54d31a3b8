/// Writes the key of a text, letter by letter: letters and digits in lower case, one space for what
/// is between them, nothing for the quotes inside of words. A mark that sits on a letter stays with
/// it.
struct KeyFolding {
  /// What has been written, UTF-8.
  private(set) var key: [UInt8] = []
  private var isGap = false
  private var isOnLetter = false

  init(capacity: Int) { key.reserveCapacity(capacity) }

  /// Folds the letter at a byte of well-formed UTF-8; its length.
  mutating func add(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    let byte = bytes[index]
    switch byte {
    case 0x61...0x7A, 0x30...0x39: append(byte)
    case 0x41...0x5A: append(byte | 0x20)
    case 0x27, 0x60: isOnLetter = false  // ' `
    case 0x00..<0x80: gap()
    case 0xE3...0xEC where Self.isEastern(bytes, at: index):
      append(byte)
      key.append(bytes[index + 1])
      key.append(bytes[index + 2])
      return 3
    default:
      let scalar = Self.scalar(bytes, at: index)
      fold(scalar)
      return UTF8.width(scalar)
    }
    return 1
  }

  private mutating func fold(_ scalar: Unicode.Scalar) {
    let value = Int(scalar.value)
    let folded = value < Self.table.count ? Self.table[value] : Self.folded(scalar)
    switch folded {
    case Self.isNothing: isOnLetter = false
    case Self.isBetween: gap()
    case Self.isMark: if isOnLetter { append(scalar) }
    case Self.isLong:
      startWord()
      key += Array(scalar.properties.lowercaseMapping.utf8)
    default:
      startWord()
      append(Unicode.Scalar(folded) ?? scalar)
    }
  }

  private mutating func append(_ byte: UInt8) {
    startWord()
    key.append(byte)
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter { key.append(byte) }
  }

  private mutating func startWord() {
    if isGap, !key.isEmpty { key.append(0x20) }
    isGap = false
    isOnLetter = true
  }

  private mutating func gap() {
    isGap = true
    isOnLetter = false
  }

  /// Whether a letter of Han, Kana or Hangul begins at a byte; none of them has a case.
  private static func isEastern(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    guard index + 2 < bytes.count else { return false }
    let last = bytes[index + 2]
    switch (bytes[index], bytes[index + 1]) {
    case (0xE3, 0x81): return last > 0x80
    case (0xE3, 0x82): return last < 0x97 || last > 0xA0
    case (0xE3, 0x83): return last < 0xBB
    case (0xE4, let second): return second > 0xB7
    case (0xE9, let second): return second < 0xBF
    case (0xE5...0xE8, _), (0xEB...0xEC, _): return true
    default: return false
    }
  }

  private static func scalar(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Unicode.Scalar {
    let first = bytes[index]
    let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard index + length <= bytes.count else { return "\u{FFFD}" }
    var value = UInt32(first & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07))
    for byte in bytes[index + 1..<index + length] { value = value << 6 | UInt32(byte & 0x3F) }
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }

  private static let isNothing: UInt32 = 0
  private static let isBetween: UInt32 = 1
  private static let isMark: UInt32 = 2
  private static let isLong: UInt32 = 3

  /// The letters of Europe and the Near East, which make up most text beyond ASCII.
  private static let table: [UInt32] = (0..<0x700).map { value in
    Unicode.Scalar(UInt32(value)).map(folded) ?? isBetween
  }

  /// The lower case of a letter or digit, or what else a scalar is.
  private static func folded(_ scalar: Unicode.Scalar) -> UInt32 {
    let properties = scalar.properties
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: return isMark
    default: break
    }
    if scalar == "\u{200D}" { return isMark }
    // Quotes, and the places where a word may be broken.
    if "’‘´\u{AD}\u{200B}".unicodeScalars.contains(scalar) { return isNothing }
    guard properties.isAlphabetic || properties.numericType != nil else { return isBetween }
    let lower = properties.lowercaseMapping.unicodeScalars
    return lower.count == 1 ? lower.first?.value ?? isBetween : isLong
  }
}
