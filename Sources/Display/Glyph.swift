/// What one cell shows, with the column after it where it is wide: a scalar and the marks on it.
/// Not a character: a flag is two glyphs, a Devanagari character may be three.
struct Glyph {
  /// What is printed.
  var text: String
  /// 1 or 2.
  var columns: Int

  /// ncurses keeps a base and four marks in a cell and drops the rest.
  private static let maximumMarks = 4

  /// The glyphs that are printed of one character, perhaps none.
  static func glyphs(of character: Character) -> [Glyph] {
    guard let first = character.unicodeScalars.first else { return [] }
    // An emoji stands for the whole sequence that it begins; digits begin keycaps, which are text.
    if first.value > 0xFF, first.properties.isEmoji, !isRegionalIndicator(first) {
      return [Glyph(text: String(first), columns: ScalarWidth.columns(of: first))]
    }
    var glyphs: [Glyph] = []
    var marks = 0
    for scalar in character.unicodeScalars {
      let columns = ScalarWidth.columns(of: scalar)
      if columns > 0 {
        glyphs.append(Glyph(text: printed(scalar), columns: isKnown(scalar) ? columns : 1))
        marks = 0
      } else if !glyphs.isEmpty, marks < maximumMarks, isPrintedMark(scalar) {
        glyphs[glyphs.count - 1].text.unicodeScalars.append(scalar)
        marks += 1
      }
    }
    return glyphs
  }

  private static func printed(_ scalar: Unicode.Scalar) -> String {
    if isRegionalIndicator(scalar) {
      return String(Unicode.Scalar(UInt8(scalar.value - 0x1F1E6) + 0x41))
    }
    return isKnown(scalar) ? String(scalar) : "\u{FFFD}"
  }

  private static func isKnown(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x300 || !ScalarWidth.isUnknown(scalar)
  }

  private static func isRegionalIndicator(_ scalar: Unicode.Scalar) -> Bool {
    (0x1F1E6...0x1F1FF).contains(scalar.value)
  }

  /// Marks proper, the letters of decomposed Hangul, and the non-joiner that Persian spelling
  /// needs; selectors and other invisible signs only make terminals count differently.
  private static func isPrintedMark(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value == 0x200C || (0x1160...0x11FF).contains(scalar.value) { return true }
    if scalar.properties.isVariationSelector { return false }
    return switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: true
    case .otherLetter: true  // the later letters of decomposed Hangul
    default: false
    }
  }
}
