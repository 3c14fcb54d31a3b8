/// What the head of a page says of its encoding and language, before it is decoded (HTML standard,
/// section 13.2.3.3: "prescan a byte stream to determine its encoding").
///
/// The first 1024 bytes are read first. Browsers that meet a `meta` further on begin again with what
/// it says (section 13.2.3.4), so the rest of the head is read while nothing is known.
struct MetaPrescan {
  /// The encoding that a `meta` or an XML declaration names.
  private(set) var encoding: CharacterEncoding?
  /// The `lang` of the `html` element.
  private(set) var language: String?

  /// How much of a page is read where its first 1024 bytes say nothing.
  private static let longestHead = 1 << 16

  init(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { bytes in
      let head = UnsafeBufferPointer(rebasing: bytes.prefix(Self.longestHead))
      encoding = Self.declaration(in: head)
      var scan = TagScanner(head)
      while let start = scan.nextTag(), start < 1024 || encoding == nil {
        guard let tag = scan.tag(at: start), !tag.isEnd else { continue }
        let source = UnsafeBufferPointer(rebasing: head[start..<scan.position])
        switch tag.name {
        case .meta: if encoding == nil { encoding = Self.encoding(of: TagAttributes(source)) }
        case .html: language = language ?? TagAttributes(source)["lang"]
        case .body: return
        default: if tag.isRaw { _ = scan.rawText(of: tag.name) }
        }
      }
    }
  }

  /// What a `meta` says: `charset`, or `content` where it stands for a header of the transport.
  private static func encoding(of meta: TagAttributes) -> CharacterEncoding? {
    var label = meta["charset"]
    if label == nil, let content = meta["content"],
      [meta["http-equiv"], meta["name"]].contains(where: { $0?.lowercased() == "content-type" })
    {
      label = Self.label(in: content)
    }
    guard let label else { return nil }
    if label.lowercased() == "x-user-defined" { return .windows1252 }
    // A page that says so in ASCII is not in UTF-16.
    let said = CharacterEncoding.named(label)
    return said?.isWide == true ? .utf8 : said
  }

  /// The label in `text/html; charset = "utf-8"` (section 2.4.4: "extracting a character encoding
  /// from a meta element").
  private static func label(in content: String) -> String? {
    var rest = Substring(content.lowercased())
    while let first = rest.firstIndex(of: "c") {
      rest = rest[first...]
      if rest.hasPrefix("charset") {
        let after = rest.dropFirst(7).drop(while: \.isWhitespace)
        if after.first == "=" {
          let value = after.dropFirst().drop(while: \.isWhitespace)
          if let quote = value.first, quote == "\"" || quote == "'" {
            return String(value.dropFirst().prefix { $0 != quote })
          }
          return String(value.prefix { $0 != ";" && !$0.isWhitespace })
        }
      }
      rest = rest.dropFirst()
    }
    return nil
  }

  /// The encoding of an XML declaration; its first letters tell UTF-16 without a byte order mark.
  private static func declaration(in head: UnsafeBufferPointer<UInt8>) -> CharacterEncoding? {
    if head.starts(with: [0x3C, 0, 0x3F, 0, 0x78, 0]) { return .utf16LittleEndian }
    if head.starts(with: [0, 0x3C, 0, 0x3F, 0, 0x78]) { return .utf16BigEndian }
    guard head.starts(with: Array("<?xml".utf8)) else { return nil }
    let source = UnsafeBufferPointer(rebasing: head.prefix { $0 != 0x3E })
    let said = TagAttributes(source)["encoding"].flatMap(CharacterEncoding.named)
    return said?.isWide == true ? .utf8 : said
  }
}

/// The attributes in the source of a tag (section 13.2.3.3: "get an attribute").
struct TagAttributes {
  private var values: [String: String] = [:]

  init(_ tag: UnsafeBufferPointer<UInt8>) {
    func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
    func text(_ range: Range<Int>) -> String { String(decoding: tag[range], as: UTF8.self) }
    var index = tag.firstIndex(where: isSpace) ?? tag.count
    func skip(while isSkipped: (UInt8) -> Bool) {
      while index < tag.count, isSkipped(tag[index]) { index += 1 }
    }
    while true {
      skip { isSpace($0) || $0 == 0x2F }
      guard index < tag.count, tag[index] != 0x3E else { return }
      let start = index
      index += 1
      skip { !isSpace($0) && $0 != 0x2F && $0 != 0x3E && $0 != 0x3D }
      let name = text(start..<index).lowercased()
      skip(while: isSpace)
      var value = ""
      if index < tag.count, tag[index] == 0x3D {
        index += 1
        skip(while: isSpace)
        guard index < tag.count else { return }
        let quote = tag[index]
        let isQuoted = quote == 0x22 || quote == 0x27
        if isQuoted { index += 1 }
        let first = index
        skip { isQuoted ? $0 != quote : !isSpace($0) && $0 != 0x3E }
        value = text(first..<index)
        if isQuoted { index = min(index + 1, tag.count) }
      }
      if values[name] == nil { values[name] = value }
    }
  }

  subscript(_ name: String) -> String? { values[name] }
}
