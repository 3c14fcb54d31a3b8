/// The theme files that are compiled in.
public enum ThemeFiles {
  /// The TOML of every shipped theme by its name: the default first, then dark ones and light ones,
  /// those for eyes that need more, and last what stands on the terminal's own colors.
  public static var all: [(name: String, toml: String)] {
    [
      ("midnight", PackageResources.midnight_toml),
      ("ember", PackageResources.ember_toml),
      ("fjord", PackageResources.fjord_toml),
      ("daylight", PackageResources.daylight_toml),
      ("gazette", PackageResources.gazette_toml),
      ("frost", PackageResources.frost_toml),
      ("compass", PackageResources.compass_toml),
      ("chart", PackageResources.chart_toml),
      ("beacon", PackageResources.beacon_toml),
      ("ink", PackageResources.ink_toml),
      ("terminal", PackageResources.terminal_toml),
      ("monochrome", PackageResources.monochrome_toml),
    ].map { ($0.0, String(decoding: $0.1, as: UTF8.self)) }
  }
}
