/// A color of the screen, as a theme names it.
public enum Color: Sendable, Hashable {
  /// Whatever the terminal uses when nothing is asked for.
  case terminal
  /// One of the terminal's own sixteen, 0...15.
  case ansi(UInt8)
  /// Red, green and blue, 0...255 each, in sRGB.
  case rgb(UInt8, UInt8, UInt8)
}

/// How a cell is drawn.
public struct Style: Sendable, Hashable {
  /// Color of the letters.
  public var foreground: Color
  /// Color behind them.
  public var background: Color
  /// Bold, underline and their like.
  public var attributes: Attributes

  /// What a terminal can do to letters without color.
  public struct Attributes: OptionSet, Sendable, Hashable {
    public let rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    public static let bold = Attributes(rawValue: 1)
    public static let dim = Attributes(rawValue: 2)
    public static let italic = Attributes(rawValue: 4)
    public static let underline = Attributes(rawValue: 8)
    public static let reverse = Attributes(rawValue: 16)
  }

  /// The terminal's own colors and no attributes, unless said otherwise.
  public init(
    foreground: Color = .terminal, background: Color = .terminal, attributes: Attributes = []
  ) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }

  /// This style with what `other` says laid over it: its colors where they are not the terminal's
  /// own, its attributes added. What is reversed is not dim: terminals would dim the ground, in
  /// blots.
  public func overlaid(with other: Style) -> Style {
    var attributes = attributes.union(other.attributes)
    if attributes.contains(.reverse) { attributes.remove(.dim) }
    return Style(
      foreground: other.foreground == .terminal ? foreground : other.foreground,
      background: other.background == .terminal ? background : other.background,
      attributes: attributes)
  }
}
