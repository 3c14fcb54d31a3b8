import Themes

extension Theme {
  /// What to use in place of a theme on a terminal of so many colors: on few, a theme's tints would
  /// fall together and hide the selection, so it is `terminal`; on none it is `monochrome`.
  public func fitting(colors: Int) -> Theme {
    if colorsNeeded <= colors { return self }
    return colors < 8 ? .monochrome : .terminal
  }

  /// The names of the themes that are compiled in, the default first.
  public static var names: [String] { ThemeFiles.all.map(\.name) }

  /// A theme that is compiled in.
  public static func named(_ name: String) -> Theme? {
    toml(of: name).flatMap { ThemeFile(name: name, toml: $0).theme }
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
  /// No color at all: what `NO_COLOR` and terminals without color are given.
  public static let monochrome =
    named("monochrome") ?? Theme(name: "monochrome", styles: [:])
}
