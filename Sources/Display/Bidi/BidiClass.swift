/// What a scalar is to the Unicode Bidirectional Algorithm (UAX #9, table 4), as far as text without
/// directional controls knows it; controls never come this far.
enum BidiClass: Hashable {
  /// Letters from left to right, from right to left, and Arabic ones.
  case left, right, arabic
  /// Digits of Europe, what stands between and beside them, and digits of Arabia.
  case number, separator, terminator, arabicNumber, commonSeparator
  /// Marks on the letter before, white space, and all else.
  case mark, space, neutral

  /// The class of a scalar.
  init(_ scalar: Unicode.Scalar) {
    let value = scalar.value
    if value < 0x590 {
      self = Self.western(scalar)
      return
    }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: self = .mark
    default: self = Self.special(value) ?? Self.script(value) ?? Self.general(scalar)
    }
  }

  /// Whether a scalar can turn the order of anything.
  static func turns(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x590
      && (special(scalar.value) ?? script(scalar.value)).map(\.isTurned) ?? false
  }

  private var isTurned: Bool { self == .right || self == .arabic || self == .arabicNumber }

  private static func western(_ scalar: Unicode.Scalar) -> BidiClass {
    switch scalar.value {
    case 0x30...0x39, 0xB2, 0xB3, 0xB9: .number
    case 0x2B, 0x2D: .separator
    case 0x23...0x25, 0xA2...0xA5, 0xB0, 0xB1, 0x58F: .terminator
    case 0x2C, 0x2E, 0x2F, 0x3A, 0xA0: .commonSeparator
    case 0x300...0x36F, 0x483...0x489: .mark
    default: general(scalar)
    }
  }

  /// Scalars that are not what their script or category says.
  private static func special(_ value: UInt32) -> BidiClass? {
    switch value {
    case 0x600...0x605, 0x660...0x669, 0x66B, 0x66C, 0x6DD, 0x890, 0x891, 0x8E2,
      0x10D30...0x10D39, 0x10E60...0x10E7E:
      .arabicNumber
    case 0x6F0...0x6F9, 0x2070, 0x2074...0x2079, 0x2080...0x2089, 0x2488...0x249B,
      0xFF10...0xFF19, 0x1D7CE...0x1D7FF, 0x1F100...0x1F10A, 0x1FBF0...0x1FBF9:
      .number
    case 0x207A, 0x207B, 0x208A, 0x208B, 0x2212, 0xFB29, 0xFE62, 0xFE63, 0xFF0B, 0xFF0D:
      .separator
    case 0x609, 0x60A, 0x66A, 0x9F2, 0x9F3, 0x9FB, 0xAF1, 0xBF9, 0xE3F, 0x17DB, 0x2030...0x2034,
      0x20A0...0x20CF, 0x212E, 0x2213, 0xA838, 0xA839, 0xFE5F, 0xFE69, 0xFE6A, 0xFF03...0xFF05,
      0xFFE0, 0xFFE1, 0xFFE5, 0xFFE6:
      .terminator
    case 0x60C, 0x202F, 0x2044, 0xFE50, 0xFE52, 0xFE55, 0xFF0C, 0xFF0E, 0xFF0F, 0xFF1A:
      .commonSeparator
    case 0x606, 0x607, 0x60E, 0x60F, 0x6DE, 0x6E9, 0x7F6...0x7F9, 0xFD3E, 0xFD3F, 0xFDCF,
      0xFDFD...0xFDFF, 0x10B39...0x10B3F, 0x1EEF0, 0x1EEF1:
      .neutral
    default: nil
    }
  }

  /// The scripts that are written from the right.
  private static func script(_ value: UInt32) -> BidiClass? {
    switch value {
    case 0x590...0x5FF, 0x7C0...0x85F, 0xFB1D...0xFB4F, 0x10800...0x10CFF, 0x10D40...0x10EBF,
      0x10F00...0x10F2F, 0x10F70...0x10FFF, 0x1E800...0x1EC6F, 0x1ECC0...0x1ECFF,
      0x1ED50...0x1EDFF, 0x1EF00...0x1EFFF:
      .right
    case 0x600...0x7BF, 0x860...0x8FF, 0xFB50...0xFDFF, 0xFE70...0xFEFE, 0x10D00...0x10D3F,
      0x10EC0...0x10EFF, 0x10F30...0x10F6F, 0x1EC70...0x1ECBF, 0x1ED00...0x1ED4F,
      0x1EE00...0x1EEFF:
      .arabic
    default: nil
    }
  }

  private static func general(_ scalar: Unicode.Scalar) -> BidiClass {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: .mark
    case .spaceSeparator, .control, .lineSeparator, .paragraphSeparator: .space
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation, .mathSymbol, .modifierSymbol,
      .otherSymbol:
      .neutral
    case .currencySymbol: .terminator
    default: .left
    }
  }
}
