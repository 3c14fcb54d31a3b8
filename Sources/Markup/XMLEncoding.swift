#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension CharacterDecoder {
  /// XML or JSON from the web as UTF-8. What was UTF-8 is given back as it came, not copied, with
  /// its byte order mark and what is ill-formed in it, but for what was encoded twice.
  ///
  /// A byte order mark counts most, then the label of the transport, then the XML declaration (RFC
  /// 7303, section 3); as readers of feeds do, a label that the bytes contradict is not believed.
  /// - Parameter charset: the label that the transport gave, if it gave one.
  /// - Returns: the bytes, and the name of the encoding that they were read in.
  public static func xml(_ bytes: [UInt8], charset: String? = nil) -> (
    bytes: [UInt8], encoding: String
  ) {
    let found = XMLEncoding(bytes, charset: charset)
    if found.encoding == .utf8 { return (DoubleEncoding.undone(bytes), found.encoding.name) }
    let body = found.mark > 0 ? Array(bytes[found.mark...]) : bytes
    return (convert(body, from: found.encoding), found.encoding.name)
  }
}

extension CharacterDecoder {
  /// A text of what was read as UTF-8 without being decoded: UTF-8 that was encoded twice is undone.
  public static func mended(_ text: String) -> String {
    var text = text
    return text.withUTF8 { DoubleEncoding.mended($0) }.map { String(decoding: $0, as: UTF8.self) }
      ?? text
  }

  /// Whether `xml` reads bytes that begin so as UTF-8.
  public static func isReadAsUTF8(_ sample: [UInt8], charset: String? = nil) -> Bool {
    XMLEncoding(sample, charset: charset).encoding == .utf8
  }
}

/// The encoding of an XML document: XML 1.0, appendix F, with the label of the transport.
struct XMLEncoding {
  let encoding: CharacterEncoding
  /// The bytes of a byte order mark before the text.
  let mark: Int

  init(_ bytes: [UInt8], charset: String?) {
    if let wide = Self.wide(bytes) {
      (encoding, mark) = wide
      return
    }
    let declared = Self.declaration(bytes)
    (encoding, mark) = EncodingSniffer(bytes: bytes, charset: charset, isPage: false).sniff(
      labels: [charset, declared].map { $0.flatMap(Self.named) }, language: nil)
  }

  /// Units of four bytes, by their mark or by the first letter of markup; units of two by the
  /// latter.
  private static func wide(_ bytes: [UInt8]) -> (CharacterEncoding, Int)? {
    let starts = { (start: [UInt8]) in bytes.starts(with: start) }
    if starts([0, 0, 0xFE, 0xFF]) { return (.utf32BigEndian, 4) }
    if starts([0xFF, 0xFE, 0, 0]) { return (.utf32LittleEndian, 4) }
    if starts([0, 0, 0, 0x3C]) { return (.utf32BigEndian, 0) }
    if starts([0x3C, 0, 0, 0]) { return (.utf32LittleEndian, 0) }
    if starts([0, 0x3C, 0]) { return (.utf16BigEndian, 0) }
    if starts([0x3C, 0]) { return (.utf16LittleEndian, 0) }
    // EBCDIC, in which mainframes write.
    if starts([0x4C, 0x6F, 0xA7, 0x94]) { return (.ebcdic, 0) }
    return nil
  }

  /// The label in an XML declaration, which some put behind a comment.
  private static func declaration(_ bytes: [UInt8]) -> String? {
    bytes.withUnsafeBufferPointer { bytes in
      let opening = Array("<?xml".utf8)
      let head = bytes.prefix(1024)
      guard
        let start = head.indices.first(where: {
          head[$0] == 0x3C && head[$0...].starts(with: opening)
        })
      else { return nil }
      let inside = head[start...].prefix { $0 != 0x3E }
      return TagAttributes(UnsafeBufferPointer(rebasing: inside))["encoding"]
    }
  }

  /// The encoding of a label: one of the web's, or another that the C library knows.
  private static func named(_ label: String) -> CharacterEncoding? {
    if let known = CharacterEncoding.named(label) { return known }
    let name = label.filter { $0.isASCII && ($0.isLetter || $0.isNumber || "-_.:".contains($0)) }
    guard (2...40).contains(name.utf8.count), let converter = iconv_open("UTF-8", name),
      converter != iconv_t(bitPattern: -1)
    else { return nil }
    iconv_close(converter)
    let encoding = CharacterEncoding(name: name.lowercased(), converter: name)
    // Where ASCII means something else, the label could not have been read.
    let sample = Array("<?xml".utf8)
    return CharacterDecoder.convert(sample, from: encoding) == sample ? encoding : nil
  }
}
