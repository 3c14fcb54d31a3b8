/// Text made fit for a page of HTML, or for XML. Nothing from outside reaches a page but through these.
package enum HTMLWords {
  /// Text between tags or in an attribute's double quotes.
  package static func escaped(_ text: some StringProtocol) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(text.utf8.count)
    append(text, to: &result)
    return String(decoding: result, as: UTF8.self)
  }

  /// The same, at the end of other bytes.
  package static func append(_ text: some StringProtocol, to result: inout [UInt8]) {
    for byte in text.utf8 {
      switch byte {
      case 0x26: result += "&amp;".utf8
      case 0x3C: result += "&lt;".utf8
      case 0x3E: result += "&gt;".utf8
      case 0x22: result += "&quot;".utf8
      case 0x27: result += "&#39;".utf8
      default: result.append(byte)
      }
    }
  }

  /// An address for `href`, escaped; nothing unless it is http, https or mailto.
  static func link(_ address: SafeText) -> String? {
    let scheme = address.string.prefix(8).prefix { $0 != ":" }.lowercased()
    let hasScheme = address.string.utf8.dropFirst(scheme.utf8.count).first == 0x3A
    guard hasScheme, ["http", "https", "mailto"].contains(scheme) else { return nil }
    return escaped(address.string.filter { !$0.isWhitespace })
  }

  /// A language tag for `lang`, if it can be one.
  static func language(_ tag: SafeText?) -> String {
    guard let tag = tag?.string, (2...35).contains(tag.utf8.count),
      tag.utf8.allSatisfy({
        $0 == 0x2D || (0x30...0x39).contains($0) || $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A
      })
    else { return "en" }
    return tag
  }
}
