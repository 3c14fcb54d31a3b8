/// The theme files that are compiled in.
public enum ThemeFiles {
  /// The TOML of every shipped theme by its name, the default first.
  public static var all: [(name: String, toml: String)] {
    [
      ("midnight", String(decoding: PackageResources.midnight_toml, as: UTF8.self)),
      ("daylight", String(decoding: PackageResources.daylight_toml, as: UTF8.self)),
      ("terminal", String(decoding: PackageResources.terminal_toml, as: UTF8.self)),
    ]
  }
}
