/// Text from outside that has been made fit for a terminal.
///
/// A page, a feed, a file name or a cached record may hold bytes that command a terminal, deceive
/// a reader about the order of letters, or hide words. `SafeText` is the one gate: everything that
/// is shown, stored or printed passes through `init(_:)`, and what the cache gives back passes
/// through it again when it is decoded. It is not an escape: what is unsafe is left out.
///
/// Left out: C0 controls but line feed (a tab or carriage return becomes a space or line feed), DEL,
/// C1, bidirectional controls, interlinear marks, tag characters, soft hyphens, byte order marks,
/// non-characters; of more than `maximumMarks` combining marks on one base, the rest.
public struct SafeText: Sendable, Hashable {
  /// The cleaned text, UTF-8, line feeds between lines.
  public let string: String

  /// The most combining marks that one base character keeps.
  public static let maximumMarks = 4

  /// Cleans `raw`. Linear in its length; text that is clean already is not copied.
  public init(_ raw: String) {
    string = Self.isClean(raw) ? raw : Self.cleaned(raw)
  }

  /// Whether there is nothing in it.
  public var isEmpty: Bool { string.isEmpty }

  /// The same text on one line with runs of white space made one space, none at the ends.
  public var collapsed: SafeText {
    if isOneLine { return self }
    if let plain = plainlyCollapsed { return plain }
    return SafeText(string.split(whereSeparator: \.isWhitespace).joined(separator: " "))
  }

  /// The same text with at most `limit` characters, an ellipsis in place of the rest.
  public func capped(at limit: Int) -> SafeText {
    guard string.utf8.count > limit, string.count > limit else { return self }
    return SafeText(string.prefix(max(0, limit - 1)) + "…")
  }

  /// Whether no run of white space would be changed: decided on bytes, and a doubt counts as no.
  private var isOneLine: Bool {
    var before: UInt8 = 0x20
    for byte in string.utf8 {
      if byte == 0x20 && before == 0x20 || Self.maySpace(byte, after: before) { return false }
      before = byte
    }
    return before != 0x20
  }

  /// Whether a byte is of white space that is no plain space, or may be.
  @inline(__always)
  private static func maySpace(_ byte: UInt8, after before: UInt8) -> Bool {
    switch byte {
    case 0x00..<0x20: true
    // The rest of a space beyond ASCII, or of a letter that shares its first two bytes.
    case 0x85, 0xA0: before == 0xC2 || before == 0x80 && byte == 0x85
    case 0x9A: before == 0xE1
    case 0x80...0x8F: before == 0x80 || before == 0xE3
    case 0xA8...0xAF: before == 0x80
    case 0x9F: before == 0x81
    default: false
    }
  }

  /// The same where all white space is plain spaces and no combining mark may stand on one: most texts.
  private var plainlyCollapsed: SafeText? {
    var line: [UInt8] = []
    line.reserveCapacity(string.utf8.count)
    var before: UInt8 = 0x20
    for byte in string.utf8 {
      if Self.maySpace(byte, after: before) { return nil }
      if before == 0x20 {
        if byte == 0x20 { continue }
        // Letters of Latin and the general punctuation stand for themselves.
        if byte >= 0x80, byte != 0xE2, !(0xC2...0xCB).contains(byte) { return nil }
      } else if before == 0xE2, byte != 0x80 {
        return nil
      }
      line.append(byte)
      before = byte
    }
    if line.last == 0x20 { line.removeLast() }
    return SafeText(clean: line)
  }

  private init(clean line: [UInt8]) { string = String(decoding: line, as: UTF8.self) }

  private init(_ clean: some StringProtocol) { string = String(clean) }

  /// The length of the letter at a byte of UTF-8, if it is plain enough to be kept as it is: a
  /// doubt counts as no, which is 0.
  public static func plainLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    let byte = bytes[index]
    if byte < 0x80 { return byte >= 0x20 && byte < 0x7F || byte == 0x0A ? 1 : 0 }
    let length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    guard index + length <= bytes.count else { return 0 }
    let second = bytes[index + 1]
    let isPlain =
      switch byte {
      // Letters of Latin, Greek and Cyrillic.
      case 0xC2: second >= 0xA0 && second != 0xAD
      case 0xC3...0xCB, 0xCE...0xD1: true
      case 0xE1: (0xB8...0xBB).contains(second)
      case 0xE2, 0xE3: isHarmless(byte, second, bytes[index + 2])
      // Letters of Han and Hangul.
      case 0xE4...0xE9, 0xEB...0xEC: true
      // Pictures.
      case 0xF0: second == 0x9F && (0x8C...0xA7).contains(bytes[index + 2])
      default: false
      }
    return isPlain ? length : 0
  }

  /// Whether `raw` is plain enough to be kept as it is.
  private static func isClean(_ raw: String) -> Bool {
    var raw = raw
    return raw.withUTF8 { bytes in
      var index = 0
      while index < bytes.count {
        if arePlain(bytes, at: index) {
          index += 8
          continue
        }
        let length = plainLength(bytes, at: index)
        if length == 0 { return false }
        index += length
      }
      return true
    }
  }

  /// Whether the next eight bytes are all of ASCII and none of them a control; looked at together.
  private static func arePlain(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    guard index + 8 <= bytes.count else { return false }
    let word = UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: index, as: UInt64.self)
    let high: UInt64 = 0x8080_8080_8080_8080
    guard word & high == 0 else { return false }
    // With the high bits set, taking away a space leaves them set in what is none less; adding one
    // sets them in DEL alone.
    let controls = (word | high) &- 0x2020_2020_2020_2020
    let deletes = word &+ 0x0101_0101_0101_0101
    return controls & high == high && deletes & high == 0
  }

  /// Whether three bytes from U+2000 to U+3FFF are neither a control nor a mark.
  private static func isHarmless(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    switch (first, second) {
    case (0xE2, 0x80): (0x90...0xA7).contains(third) || (0xAF...0xBF).contains(third)
    case (0xE2, 0x81), (0xE2, 0x83): third < 0x90
    case (0xE3, 0x80): !(0xAA...0xAF).contains(third)
    case (0xE3, 0x82): third != 0x99 && third != 0x9A
    case (0xE2, 0xB3), (0xE2, 0xB5), (0xE2, 0xB7): false
    default: true
    }
  }

  /// Runs of plain letters are copied as they are; only what lies between is looked at one by one.
  /// What comes out is never longer than what went in.
  private static func cleaned(_ raw: String) -> String {
    var raw = raw
    return raw.withUTF8 { input in
      String(unsafeUninitializedCapacity: input.count) { output in
        var written = 0
        func copy(_ range: Range<Int>) {
          guard let from = input.baseAddress, let to = output.baseAddress else { return }
          (to + written).initialize(from: from + range.lowerBound, count: range.count)
          written += range.count
        }
        func put(_ byte: UInt8) {
          output.initializeElement(at: written, to: byte)
          written += 1
        }
        var index = 0
        var marks = 0
        var previousWasReturn = false
        while index < input.count {
          let start = previousWasReturn && input[index] == 0x0A ? index + 1 : index
          var end = start
          while end < input.count {
            let length = plainLength(input, at: end)
            if length == 0 { break }
            end += length
          }
          previousWasReturn = false
          if end > index {
            copy(start..<end)
            marks = 0
            index = end
            continue
          }
          let (scalar, length) = scalar(in: input, at: index)
          switch scalar.value {
          case 0x0D:
            previousWasReturn = true
            put(0x0A)
            marks = 0
          case 0x09, 0x0B:
            put(0x20)
            marks = 0
          case 0x0C, 0x85, 0x2028, 0x2029:
            put(0x0A)
            marks = 0
          default:
            if isUnsafe(scalar) { break }
            marks = isMark(scalar) ? marks + 1 : 0
            if marks <= maximumMarks { copy(index..<(index + length)) }
          }
          index += length
        }
        return written
      }
    }
  }

  /// The scalar that begins at a byte of well-formed UTF-8, and its length.
  private static func scalar(
    in bytes: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> (Unicode.Scalar, length: Int) {
    let first = UInt32(bytes[index])
    func next(_ offset: Int) -> UInt32 {
      index + offset < bytes.count ? UInt32(bytes[index + offset]) & 0x3F : 0
    }
    let (value, length): (UInt32, Int) =
      switch first {
      case 0..<0x80: (first, 1)
      case 0xC0..<0xE0: ((first & 0x1F) << 6 | next(1), 2)
      case 0xE0..<0xF0: ((first & 0x0F) << 12 | next(1) << 6 | next(2), 3)
      default: ((first & 0x07) << 18 | next(1) << 12 | next(2) << 6 | next(3), 4)
      }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", min(length, bytes.count - index))
  }

  /// Whether a scalar is never shown.
  private static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0x9F, 0xAD, 0x61C, 0x180E, 0x200B, 0x200E, 0x200F, 0x202A...0x202E,
      0x2060...0x206F, 0xFDD0...0xFDEF, 0xFEFF, 0xFFF9...0xFFFC, 0x1D173...0x1D17A,
      0xE0000...0xE0FFF:
      true
    default:
      // Private use and the last two places of every plane have no agreed appearance.
      scalar.value & 0xFFFE == 0xFFFE || (0xE000...0xF8FF).contains(scalar.value)
        || scalar.value >= 0xF0000
    }
  }

  /// Whether a scalar sits on the one before it.
  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    // Stretches of much used scripts without a mark, which need not be looked up: Latin; Greek and
    // Cyrillic; Hebrew, Arabic and Thai letters; Han; Hangul.
    case ..<0x300, 0x370...0x482, 0x48A...0x590, 0x5D0...0x60F, 0x61B...0x64A, 0x671...0x6D5,
      0xE01...0xE30, 0x3400...0xA66E, 0xAC00...0xD7FF:
      return false
    default: break
    }
    return switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: true
    default: false
    }
  }
}

extension SafeText: ExpressibleByStringLiteral, CustomStringConvertible {
  public init(stringLiteral value: String) { self.init(value) }
  public var description: String { string }
}

extension SafeText: Codable {
  public init(from decoder: any Decoder) throws {
    self.init(try decoder.singleValueContainer().decode(String.self))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(string)
  }
}
