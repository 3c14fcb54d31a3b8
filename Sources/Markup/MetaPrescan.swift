/// What the first 1024 bytes of a page say of its encoding and language, before it is decoded
/// (HTML standard, section 13.2.3.3: "prescan a byte stream to determine its encoding").
struct MetaPrescan {
  /// The encoding that a `meta` or an XML declaration names.
  private(set) var encoding: CharacterEncoding?
  /// The `lang` of the `html` element.
  private(set) var language: String?

  init(_ bytes: [UInt8]) {
    let head = Array(bytes.prefix(1024).map { $0 < 0x80 ? $0 : 0x3F })
    if head.starts(with: Array("<?xml".utf8)) {
      let declaration = String(decoding: head.prefix { $0 != 0x3E }, as: UTF8.self)
      encoding = Self.value(after: "encoding=", in: declaration).flatMap(CharacterEncoding.named)
    }
    head.withUnsafeBufferPointer { input in
      var scan = TagScanner(input)
      while let start = scan.nextTag() {
        guard scan.tag(at: start) != nil else { continue }
        let text = String(decoding: input[start..<scan.position], as: UTF8.self).lowercased()
        if text.hasPrefix("<meta"), encoding == nil {
          encoding = Self.value(after: "charset=", in: text).flatMap(CharacterEncoding.named)
          // A page that says so in ASCII is not in UTF-16.
          if let said = encoding, said.name.hasPrefix("utf-16") { encoding = .utf8 }
        } else if text.hasPrefix("<html"), language == nil {
          language = Self.value(after: "lang=", in: text)
        }
      }
    }
  }

  /// The word that follows a name in the source of a tag, with or without quotes.
  private static func value(after name: String, in text: String) -> String? {
    var rest = Substring(text)
    while let first = rest.firstIndex(where: { $0 == name.first }) {
      rest = rest[first...]
      if rest.hasPrefix(name) {
        let value = rest.dropFirst(name.count).drop { $0 == " " || $0 == "\"" || $0 == "'" }
        return String(value.prefix { !" \"';/>".contains($0) })
      }
      rest = rest.dropFirst()
    }
    return nil
  }
}
