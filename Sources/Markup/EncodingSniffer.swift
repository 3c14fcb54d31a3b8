/// Works out the encoding of bytes as the HTML standard says (section 13.2.3): a byte order mark,
/// the label of the transport, a `meta` in the head, then what the bytes themselves show.
///
/// One step beyond the standard: a label that the bytes contradict is not believed. Bytes that are
/// UTF-8 with letters of several bytes are UTF-8 whatever the label says,
/// and bytes that are mostly ill-formed UTF-8 are not UTF-8.
struct EncodingSniffer {
  let bytes: [UInt8]
  let charset: String?
  let isPage: Bool

  /// The encoding, and how many bytes of a byte order mark come before the text.
  func sniff() -> (encoding: CharacterEncoding, mark: Int) {
    let prescan = isPage ? MetaPrescan(bytes) : nil
    return sniff(
      labels: [charset.flatMap(CharacterEncoding.named), prescan?.encoding],
      language: prescan?.language)
  }

  /// The same by what is said of the encoding, in the order in which it counts.
  func sniff(labels: [CharacterEncoding?], language: String?) -> (
    encoding: CharacterEncoding, mark: Int
  ) {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
    if bytes.starts(with: [0xFE, 0xFF]) { return (.utf16BigEndian, 2) }
    if bytes.starts(with: [0xFF, 0xFE]) { return (.utf16LittleEndian, 2) }
    let evidence = UTF8Evidence(bytes)
    for said in labels {
      if let said, isBelievable(said, evidence) { return (said, 0) }
    }
    if let wide = WideUnits(bytes).encoding { return (wide, 0) }
    if evidence.isASCII { return (bytes.holdsEscapedJapanese ? .iso2022JP : .utf8, 0) }
    if evidence.isUTF8 { return (.utf8, 0) }
    return (EncodingGuess(bytes).best(language: language), 0)
  }

  /// Whether the bytes may be what a label says.
  private func isBelievable(_ said: CharacterEncoding, _ evidence: UTF8Evidence) -> Bool {
    if said.isWide { return WideUnits(bytes).likely == said }
    if said == .utf8 { return evidence.illFormed <= evidence.wellFormed }
    // A few letters of two bytes may look like UTF-8 by chance, a text of them does not.
    return !evidence.isUTF8 || said.isOfSeveralBytes && evidence.wellFormed < 8
  }
}

extension [UInt8] {
  /// Whether letters are written behind escapes, as mail in Japan was (ISO-2022-JP: JIS X 0208).
  fileprivate var holdsEscapedJapanese: Bool {
    withUnsafeBufferPointer { bytes in
      for index in bytes.indices.dropLast(2) where bytes[index] == 0x1B && bytes[index + 1] == 0x24
      {
        if bytes[index + 2] == 0x42 || bytes[index + 2] == 0x40 { return true }
      }
      return false
    }
  }
}

/// How many sequences of several bytes are UTF-8, and how many bytes cannot be.
struct UTF8Evidence {
  private(set) var wellFormed = 0
  private(set) var illFormed = 0

  /// Whether there is nothing beyond ASCII.
  var isASCII: Bool { wellFormed == 0 && illFormed == 0 }

  /// Whether it is UTF-8 beyond ASCII, but for a few bytes that went wrong.
  var isUTF8: Bool { wellFormed > illFormed * 20 }

  init(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { buffer in
      let raw = UnsafeRawBufferPointer(buffer)
      var index = 0
      while index < buffer.count {
        let byte = buffer[index]
        if byte < 0x80 {
          index += 1
          while index + 8 <= buffer.count,
            raw.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
          {
            index += 8
          }
          continue
        }
        let length =
          switch byte {
          case 0xC2...0xDF: 2
          case 0xE0...0xEF: 3
          case 0xF0...0xF4: 4
          default: 0
          }
        var seen = 1
        while seen < length, index + seen < buffer.count, buffer[index + seen] & 0xC0 == 0x80 {
          seen += 1
        }
        if length > 0, seen == length {
          wellFormed += 1
          index += length
        } else {
          // A page cut short is no evidence.
          if length == 0 || index + seen < buffer.count { illFormed += 1 }
          index += 1
        }
      }
    }
  }
}

/// Whether bytes are UTF-16 without a byte order mark: where its zeros stand.
struct WideUnits {
  /// Which of the two it is, if that is plain from letters of ASCII.
  let encoding: CharacterEncoding?
  /// Which of the two it is if a label says that it is one.
  let likely: CharacterEncoding?

  init(_ bytes: [UInt8]) {
    var zeros = [0, 0]
    let head = bytes.prefix(1024)
    for (index, byte) in head.enumerated() where byte == 0 { zeros[index & 1] += 1 }
    let most = max(zeros[0], zeros[1])
    let least = min(zeros[0], zeros[1])
    let order: CharacterEncoding = zeros[1] > zeros[0] ? .utf16LittleEndian : .utf16BigEndian
    likely = most > 0 && least * 8 <= most ? order : nil
    encoding = least == 0 && head.count >= 8 && most * 8 > head.count ? order : nil
  }
}
