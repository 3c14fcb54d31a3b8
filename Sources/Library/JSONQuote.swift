internal import Articles

extension [UInt8] {
  /// Appends a string of JSON (RFC 8259, section 7), with no more escapes than it needs.
  mutating func appendQuoted(_ text: SafeText) {
    append(0x22)
    var string = text.string
    string.withUTF8 { raw in
      var start = 0
      for index in raw.indices where raw[index] < 0x20 || raw[index] == 0x22 || raw[index] == 0x5C {
        self += raw[start..<index]
        start = index + 1
        switch raw[index] {
        case 0x22: self += [0x5C, 0x22]
        case 0x5C: self += [0x5C, 0x5C]
        case 0x0A: self += [0x5C, 0x6E]
        default: self += Array("\\u00".utf8) + Checksum.digits(UInt32(raw[index])).suffix(2)
        }
      }
      self += raw[start...]
    }
    append(0x22)
  }
}
