public import Articles

/// A theme that may be chosen, or the file of one that cannot be read.
public struct ThemeOffer: Sendable, Hashable {
  /// What it is called.
  public var name: String
  /// What it is like; where it cannot be read, why.
  public var about: SafeText
  /// The theme itself; nothing where it cannot be read.
  public var theme: Theme?

  /// A theme that can be chosen.
  public init(_ theme: Theme) {
    name = theme.name
    about = SafeText(theme.about).collapsed
    self.theme = theme
  }

  /// A theme that cannot be chosen, and why.
  public init(name: String, fault: SafeText) {
    self.name = name
    about = fault
  }

  /// The themes that are compiled in and that a terminal of so many colors shows as they are meant.
  public static func shipped(colors: Int) -> [ThemeOffer] {
    all.filter { $0.theme.map { $0.colorsNeeded <= colors } ?? false }
  }

  /// Read once: each reading of TOML leaves memory behind in the parser.
  private static let all = Theme.names.compactMap(Theme.named).map(ThemeOffer.init)
}
