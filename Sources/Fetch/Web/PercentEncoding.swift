/// Bytes as an address or a form can hold them (RFC 3986, section 2.1).
package enum PercentEncoding {
  /// The bytes, those that are not kept as `%XX`.
  package static func encoded(
    _ bytes: some Sequence<UInt8>, keeping isKept: (UInt8) -> Bool
  ) -> [UInt8] {
    var all: [UInt8] = []
    all.reserveCapacity(bytes.underestimatedCount)
    for byte in bytes {
      if isKept(byte) {
        all.append(byte)
      } else {
        all += [0x25, digit(byte >> 4), digit(byte & 15)]
      }
    }
    return all
  }

  /// A name or value of a query: all but letters, digits and `-._~`.
  package static func encoded(word: String) -> String {
    String(decoding: encoded(word.utf8) { isPlain($0) || $0 == 0x7E }, as: UTF8.self)
  }

  /// A name or value of a form: all but letters, digits and `*-._`, a space as `+` (URL standard,
  /// section 5.2).
  static func encoded(field: String) -> String {
    let bytes = encoded(field.utf8) { isPlain($0) || $0 == 0x2A || $0 == 0x20 }
    return String(decoding: bytes.map { $0 == 0x20 ? 0x2B : $0 }, as: UTF8.self)
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F: true
    default: false
    }
  }

  private static func digit(_ number: UInt8) -> UInt8 {
    number < 10 ? 0x30 + number : 0x37 + number
  }
}
