/// A digest of texts in order, 64 bits: as FNV-1a, but eight bytes a step, mixed once more at the end of
/// each text. It is kept in libraries, and says only whether two texts are the same.
struct TextDigest {
  private var state: UInt64 = 0xCBF2_9CE4_8422_2325
  private var word: UInt64 = 0
  private var length = 0

  /// The digest of what was added so far.
  var value: UInt64 {
    var value = state
    Self.mix(&value, word)
    Self.mix(&value, UInt64(length))
    return value
  }

  /// Adds a text; what follows is told apart from it.
  mutating func add(_ text: String) {
    var text = text
    text.withUTF8 { add($0) }
    end()
  }

  /// The digest of some texts.
  static func of(_ texts: String...) -> UInt64 {
    var digest = TextDigest()
    for text in texts { digest.add(text) }
    return digest.value
  }

  /// The digest of some bytes.
  static func of(_ bytes: [UInt8]) -> UInt64 {
    var digest = TextDigest()
    bytes.withUnsafeBufferPointer { digest.add($0) }
    return digest.value
  }

  /// The digest of a text without its white space.
  static func ofLetters(_ text: String) -> UInt64 {
    var digest = TextDigest()
    var text = text
    text.withUTF8 { bytes in
      for byte in bytes where byte > 0x20 { digest.put(byte) }
    }
    return digest.value
  }

  /// Adds bytes; what follows belongs to them.
  mutating func add(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let base = UnsafeRawPointer(bytes.baseAddress) else { return }
    var at = 0
    if length % 8 == 0 {
      while at &+ 8 <= bytes.count {
        let next = base.loadUnaligned(fromByteOffset: at, as: UInt64.self)
        Self.mix(&state, UInt64(bigEndian: next))
        at &+= 8
      }
      length += at
    }
    while at < bytes.count {
      put(bytes[at])
      at += 1
    }
  }

  private mutating func put(_ byte: UInt8) {
    word = word << 8 | UInt64(byte)
    length += 1
    if length % 8 == 0 {
      Self.mix(&state, word)
      word = 0
    }
  }

  private mutating func end() {
    state = value
    (word, length) = (0, 0)
  }

  private static func mix(_ value: inout UInt64, _ word: UInt64) {
    value = (value ^ word) &* 0x9E37_79B9_7F4A_7C15
    value ^= value >> 29
  }
}
