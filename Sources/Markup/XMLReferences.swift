#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The references in the text of an XML document (XML 1.0, section 4.1) as feeds use them: numbers,
/// the five names of XML, names that the document declares, and the names of HTML, which nobody
/// declares. An ampersand that begins none of these is an ampersand.
struct XMLReferences {
  /// The entities that the document declares, as they are written there.
  private var declared: [String: [UInt8]] = [:]
  /// How many bytes declared entities may still grow to, all in all: what nests grows beyond it.
  private var budget = 1 << 20

  /// How many entities a document may declare.
  private static let mostNames = 4096
  /// How deep entities may refer to entities.
  private static let deepest = 8
  /// The longest name of an entity.
  private static let longestName = 64

  /// Takes note of an entity; the first declaration counts (section 4.2).
  mutating func declare(_ name: String, _ value: [UInt8]) {
    guard declared.count < Self.mostNames, declared[name] == nil else { return }
    declared[name] = value
  }

  /// Appends text with its references resolved.
  mutating func append(_ text: UnsafeBufferPointer<UInt8>, to result: inout [UInt8]) {
    append(text, to: &result, depth: 0)
  }

  private mutating func append(
    _ text: UnsafeBufferPointer<UInt8>, to result: inout [UInt8], depth: Int
  ) {
    guard let base = text.baseAddress else { return }
    var start = 0
    while start < text.count {
      guard let found = memchr(base + start, 0x26, text.count - start) else { break }
      let at = UnsafeRawPointer(found) - UnsafeRawPointer(base)
      result.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<at]))
      let length = reference(UnsafeBufferPointer(rebasing: text[at...]), &result, depth: depth)
      if length == 0 { result.append(0x26) }
      start = at + max(1, length)
    }
    if start < text.count {
      result.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
    }
  }

  /// Appends what the reference at the beginning of `text` stands for; gives its length, 0 if it is
  /// none.
  private mutating func reference(
    _ text: UnsafeBufferPointer<UInt8>, _ result: inout [UInt8], depth: Int
  ) -> Int {
    var end = 1
    while end < text.count, end <= Self.longestName, text[end] != 0x3B {
      let byte = text[end]
      guard Self.isNamePart(byte) || byte == 0x23 && end == 1 else { return 0 }
      end += 1
    }
    guard end > 1, end < text.count, text[end] == 0x3B else { return 0 }
    let name = UnsafeBufferPointer(rebasing: text[1..<end])
    if name[0] == 0x23 {
      guard let scalar = Self.scalar(name.dropFirst()) else { return 0 }
      result.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      return end + 1
    }
    if let byte = Self.byte(name) {
      result.append(byte)
      return end + 1
    }
    if !declared.isEmpty, let value = declared[String(decoding: name, as: UTF8.self)] {
      guard depth < Self.deepest, budget >= value.count else { return end + 1 }
      budget -= value.count + 1
      value.withUnsafeBufferPointer { append($0, to: &result, depth: depth + 1) }
      return end + 1
    }
    guard let number = Self.named(name), let scalar = Unicode.Scalar(number) else { return 0 }
    result.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    return end + 1
  }

  /// The five names that XML itself knows (section 4.6).
  private static func byte(_ name: UnsafeBufferPointer<UInt8>) -> UInt8? {
    switch name.count {
    case 2: name[1] != 0x74 ? nil : name[0] == 0x6C ? 0x3C : name[0] == 0x67 ? 0x3E : nil
    case 3: name.elementsEqual("amp".utf8) ? 0x26 : nil
    case 4: name.elementsEqual("quot".utf8) ? 0x22 : name.elementsEqual("apos".utf8) ? 0x27 : nil
    default: nil
    }
  }

  /// What HTML calls by a name.
  private static func named(_ name: UnsafeBufferPointer<UInt8>) -> UInt32? {
    var hash = HTMLNames.Hash()
    for byte in name { hash.add(byte) }
    return ReferenceNames.table[hash]?.scalar
  }

  /// The character of a number; what was 0x80 to 0x9F in Windows is what it was there (HTML
  /// standard, section 13.2.5.80).
  private static func scalar(_ digits: Slice<UnsafeBufferPointer<UInt8>>) -> Unicode.Scalar? {
    let isHex = digits.first == 0x78 || digits.first == 0x58
    let digits = isHex ? digits.dropFirst() : digits
    guard !digits.isEmpty, digits.count < 10 else { return nil }
    let text = String(decoding: digits, as: UTF8.self)
    guard let number = UInt32(text, radix: isHex ? 16 : 10) else { return nil }
    let code = (0x80...0x9F).contains(number) ? windows[Int(number - 0x80)] : number
    return Unicode.Scalar(code) ?? "\u{FFFD}"
  }

  private static let windows: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x192, 0x201E, 0x2026, 0x2020, 0x2021, 0x2C6, 0x2030, 0x160, 0x2039,
    0x152, 0x8D, 0x17D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x2DC,
    0x2122, 0x161, 0x203A, 0x153, 0x9D, 0x17E, 0x178,
  ]

  private static func isNamePart(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x5F, 0x2D, 0x2E, 0x3A, 0x80...0xFF: true
    default: false
    }
  }
}
