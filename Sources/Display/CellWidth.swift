/// How many columns a character takes, and what is really printed of it: the one rule that layout,
/// highlighting and drawing share.
///
/// Terminals disagree about sequences of scalars, hardly ever about single ones. So a character is
/// printed as glyphs, each a scalar of one or two columns with its marks, and what terminals draw
/// in several ways is reduced to what all of them draw alike: of an emoji sequence the first emoji
/// without skin tone or joiners, of a flag the two letters of its country. An emoji that Unicode
/// shows as text by default (❤) is printed as text, one column wide, whatever selector follows.
public enum CellWidth {
  /// The columns that `character` takes: 0 for controls and lone marks, 1 or 2 for nearly all
  /// others, more where a script (Devanagari, decomposed Hangul) joins letters to one character.
  public static func columns(of character: Character) -> Int {
    if let ascii = character.asciiValue { return ascii >= 0x20 && ascii < 0x7F ? 1 : 0 }
    let scalars = character.unicodeScalars
    if let first = scalars.first, scalars.dropFirst().isEmpty,
      let columns = ScalarWidth.plainColumns(of: first)
    {
      return columns
    }
    return Glyph.glyphs(of: character).reduce(0) { $0 + $1.columns }
  }

  /// The columns that `text` takes on one line: the sum over its characters. Linear in its length,
  /// fastest where it is ASCII.
  public static func columns(of text: some StringProtocol) -> Int {
    text.withUTF8Bytes { bytes in
      var columns = 0
      GlyphWalk.walk(bytes, plain: { columns += $1 }, joined: { columns += $0.columns })
      return columns
    }
  }

  /// What is printed of `character`: no control, joiner or selector, at most four marks on a
  /// letter, U+FFFD for what has no agreed appearance; empty if nothing.
  public static func printable(_ character: Character) -> String {
    if let ascii = character.asciiValue, ascii >= 0x20, ascii < 0x7F { return String(character) }
    return Glyph.glyphs(of: character).reduce(into: "") { $0 += $1.text }
  }
}
