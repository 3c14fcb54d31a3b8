/// Works out the encoding of bytes as the HTML standard says (section 13.2.3): a byte order mark,
/// the label of the transport, a `meta` in the first 1024 bytes, then what the bytes themselves show.
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
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
    if bytes.starts(with: [0xFE, 0xFF]) { return (.utf16BigEndian, 2) }
    if bytes.starts(with: [0xFF, 0xFE]) { return (.utf16LittleEndian, 2) }
    let prescan = isPage ? MetaPrescan(bytes) : nil
    let evidence = UTF8Evidence(bytes)
    if let said = charset.flatMap(CharacterEncoding.named) ?? prescan?.encoding {
      if said == .utf8 {
        if evidence.illFormed <= evidence.wellFormed { return (.utf8, 0) }
      } else if evidence.illFormed == 0, evidence.wellFormed > 0, !said.isEscaped {
        return (.utf8, 0)
      } else {
        return (said, 0)
      }
    }
    if evidence.illFormed == 0 || evidence.wellFormed > evidence.illFormed * 20 {
      return (.utf8, 0)
    }
    return (guess(language: prescan?.language), 0)
  }

  /// The likeliest encoding of bytes that are not UTF-8.
  private func guess(language: String?) -> CharacterEncoding {
    if let language, !language.lowercased().hasPrefix("en") {
      let fallback = CharacterEncoding.fallback(language: language)
      if fallback.name == "shift_jis", LegacyEvidence(bytes).looksLikeExtendedUnix {
        return CharacterEncoding.named("euc-jp") ?? fallback
      }
      return fallback
    }
    // Where most letters are beyond ASCII and stand in words, the script is not Latin.
    return LegacyEvidence(bytes).looksCyrillic
      ? CharacterEncoding.named("windows-1251") ?? .windows1252 : .windows1252
  }
}

/// How many sequences of several bytes are UTF-8, and how many bytes cannot be.
struct UTF8Evidence {
  private(set) var wellFormed = 0
  private(set) var illFormed = 0

  init(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { buffer in
      var index = 0
      while index < buffer.count {
        let byte = buffer[index]
        if byte < 0x80 {
          index += 1
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

/// What bytes above 0x7F look like, read without an encoding.
struct LegacyEvidence {
  let looksCyrillic: Bool
  let looksExtendedUnix: Bool

  /// Pairs of bytes from 0xA1 to 0xFE and none from 0x80 to 0x9F.
  var looksLikeExtendedUnix: Bool { looksExtendedUnix }

  init(_ bytes: [UInt8]) {
    var letters = 0
    var others = 0
    var runs = 0
    var isInRun = false
    var controls = 0
    for byte in bytes {
      switch byte {
      case 0xC0...0xFF:
        letters += 1
        if !isInRun { runs += 1 }
        isInRun = true
      case 0x80...0xBF:
        others += 1
        if byte < 0xA0, byte != 0x8E, byte != 0x8F { controls += 1 }
        isInRun = false
      default: isInRun = false
      }
    }
    looksCyrillic = letters > 40 && letters > others * 4 && letters > runs * 3
    looksExtendedUnix = controls == 0 && letters + others > 20
  }
}
