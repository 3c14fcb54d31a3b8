#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Bytes in any encoding of the web → text. What cannot be decoded becomes U+FFFD.
public enum CharacterDecoder {
  /// Decodes a plain text.
  ///
  /// - Parameters:
  ///   - bytes: the text as it came.
  ///   - charset: the label that came with it, if one did.
  /// - Returns: the text and the name of the encoding it was read in.
  public static func decode(_ bytes: [UInt8], charset: String? = nil) -> (
    text: String, encoding: String
  ) {
    let decoded = decodedBytes(bytes, charset: charset, isPage: false)
    return (String(decoding: decoded.bytes, as: UTF8.self), decoded.encoding)
  }

  /// The same as UTF-8 without a byte order mark. UTF-8 that was broken is given back as it came,
  /// but for what was encoded twice.
  static func decodedBytes(_ bytes: [UInt8], charset: String?, isPage: Bool) -> (
    bytes: [UInt8], encoding: String
  ) {
    let sniffed = EncodingSniffer(bytes: bytes, charset: charset, isPage: isPage).sniff()
    let body = sniffed.mark > 0 ? Array(bytes[sniffed.mark...]) : bytes
    if sniffed.encoding == .utf8 {
      return (DoubleEncoding.undone(body), sniffed.encoding.name)
    }
    return (convert(body, from: sniffed.encoding), sniffed.encoding.name)
  }

  /// Bytes in an encoding as UTF-8.
  static func convert(_ bytes: [UInt8], from encoding: CharacterEncoding) -> [UInt8] {
    guard let converter = converter(of: encoding) else { return bytes }
    defer { iconv_close(converter) }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count * 2)
    var input = bytes
    var room = [UInt8](repeating: 0, count: 1 << 15)
    input.withUnsafeMutableBytes { source in
      room.withUnsafeMutableBytes { target in
        guard let base = source.bindMemory(to: CChar.self).baseAddress,
          let start = target.bindMemory(to: CChar.self).baseAddress
        else { return }
        var from: UnsafeMutablePointer<CChar>? = base
        var left = source.count
        while left > 0 {
          var to: UnsafeMutablePointer<CChar>? = start
          var free = target.count
          let status = iconv(converter, &from, &left, &to, &free)
          let reason = errno
          result.append(contentsOf: target.prefix(target.count - free))
          if status != Int(bitPattern: UInt.max) { break }
          if reason == E2BIG { continue }
          guard left > 0, let byte = from.map({ UInt8(bitPattern: $0.pointee) }) else { break }
          if !encoding.hasControls || !(0x80...0x9F).contains(byte) {
            // An ill-formed or cut sequence: its first byte is replaced, the rest is read again.
            result += [0xEF, 0xBF, 0xBD]
          }
          let step = min(encoding.unit, left)
          from = from?.advanced(by: step)
          left -= step
        }
        // A letter may wait for a mark that could follow it.
        var to: UnsafeMutablePointer<CChar>? = start
        var free = target.count
        _ = iconv(converter, nil, nil, &to, &free)
        result.append(contentsOf: target.prefix(target.count - free))
      }
    }
    return result
  }

  /// A converter to UTF-8, by the name that the C library prefers or the standard's.
  private static func converter(of encoding: CharacterEncoding) -> iconv_t? {
    for name in [encoding.converter, encoding.name] {
      if let converter = iconv_open("UTF-8", name), converter != iconv_t(bitPattern: -1) {
        return converter
      }
    }
    return nil
  }
}
