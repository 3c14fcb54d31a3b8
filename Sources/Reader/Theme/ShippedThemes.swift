import Themes

extension Theme {
  /// What to use in place of a theme on a terminal of so many colors: on few, a theme's tints would
  /// fall together and hide the selection, so it is `terminal`; on none it is `monochrome`.
  public func fitting(colors: Int) -> Theme {
    switch colors {
    case ..<8: .monochrome
    case ..<256: isOfTheTerminal ? self : .terminal
    default: self
    }
  }

  /// The names of the themes that are compiled in, the default first; `monochrome` last.
  public static var names: [String] { ThemeFiles.all.map(\.name) + [monochrome.name] }

  /// A theme that is compiled in.
  public static func named(_ name: String) -> Theme? {
    if name == monochrome.name { return monochrome }
    guard let toml = toml(of: name) else { return nil }
    return ThemeFile(name: name, toml: toml, parent: Self.toml(of:)).theme
  }

  /// The TOML of a theme that is compiled in: the parent that a reader's own theme may name.
  public static func toml(of name: String) -> String? {
    ThemeFiles.all.first { $0.name == name }?.toml
  }

  /// The default, light letters on a dark ground.
  public static let midnight = named("midnight") ?? monochrome
  /// Dark letters on a light ground.
  public static let daylight = named("daylight") ?? monochrome
  /// The terminal's own sixteen colors.
  public static let terminal = named("terminal") ?? monochrome
}
