/// CRC-32 as in ISO 3309, gzip and zlib: every language has it, so that a library can be checked
/// without this program. Eight bytes a step ("slicing by eight", Kounavis and Berry 2005).
enum Checksum {
  private static let tables: [UInt32] = {
    var tables = [UInt32](repeating: 0, count: 8 * 256)
    for byte in 0..<256 {
      var value = UInt32(byte)
      for _ in 0..<8 { value = value & 1 == 1 ? 0xEDB8_8320 ^ (value >> 1) : value >> 1 }
      tables[byte] = value
    }
    for index in 256..<tables.count {
      let before = tables[index - 256]
      tables[index] = tables[Int(before & 0xFF)] ^ (before >> 8)
    }
    return tables
  }()

  /// The checksum of some bytes.
  static func crc32(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
    guard let base = UnsafeRawPointer(bytes.baseAddress) else { return 0 }
    return tables.withUnsafeBufferPointer { table in
      var crc = ~UInt32(0)
      var at = 0
      while at &+ 8 <= bytes.count {
        let word =
          UInt64(littleEndian: base.loadUnaligned(fromByteOffset: at, as: UInt64.self))
          ^ UInt64(crc)
        let low = UInt32(truncatingIfNeeded: word)
        let high = UInt32(truncatingIfNeeded: word >> 32)
        let one = table[1792 &+ Int(low & 0xFF)] ^ table[1536 &+ Int(low >> 8 & 0xFF)]
        let two = table[1280 &+ Int(low >> 16 & 0xFF)] ^ table[1024 &+ Int(low >> 24)]
        let three = table[768 &+ Int(high & 0xFF)] ^ table[512 &+ Int(high >> 8 & 0xFF)]
        let four = table[256 &+ Int(high >> 16 & 0xFF)] ^ table[Int(high >> 24)]
        crc = one ^ two ^ three ^ four
        at &+= 8
      }
      while at < bytes.count {
        crc = table[Int((crc ^ UInt32(bytes[at])) & 0xFF)] ^ (crc >> 8)
        at &+= 1
      }
      return ~crc
    }
  }

  /// Eight hexadecimal digits, as in a record.
  static func digits(_ sum: UInt32) -> [UInt8] {
    let digits = Array("0123456789abcdef".utf8)
    return (0..<8).reversed().map { digits[Int(sum >> UInt32($0 * 4) & 0xF)] }
  }
}
