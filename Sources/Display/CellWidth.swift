/// How many columns a character takes, and what is really printed of it: the one rule that layout,
/// highlighting and drawing share.
public enum CellWidth {
  /// The columns that `character` takes: 0, 1 or 2.
  public static func columns(of character: Character) -> Int {
    if let ascii = character.asciiValue { return ascii >= 0x20 && ascii < 0x7F ? 1 : 0 }
    return 1
  }

  /// The columns that `text` takes on one line.
  public static func columns(of text: some StringProtocol) -> Int {
    text.reduce(0) { $0 + columns(of: $1) }
  }

  /// What is printed of `character`: no control, at most four marks; empty if nothing.
  public static func printable(_ character: Character) -> String {
    columns(of: character) == 0 ? "" : String(character)
  }
}
