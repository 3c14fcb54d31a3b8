public import Display

/// How a color is written in a theme: `#e0af68`, `terminal`, or one of the terminal's sixteen by
/// name (`red`, `bright-blue`).
public enum ColorName {
  private static let sixteen = [
    "black", "red", "green", "yellow", "blue", "magenta", "cyan", "white",
  ]

  /// Reads a color, or nothing if there is no such color.
  public static func color(_ text: String) -> Color? {
    if text == "terminal" { return .terminal }
    if text.hasPrefix("#") {
      let digits = text.dropFirst()
      guard digits.utf8.count == 6, let number = UInt32(digits, radix: 16), digits.first != "+"
      else { return nil }
      return .rgb(UInt8(number >> 16), UInt8(number >> 8 & 0xFF), UInt8(number & 0xFF))
    }
    let isBright = text.hasPrefix("bright-")
    let name = isBright ? String(text.dropFirst(7)) : text
    return sixteen.firstIndex(of: name).map { .ansi(UInt8($0) + (isBright ? 8 : 0)) }
  }
}
