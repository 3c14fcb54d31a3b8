import Testing

@testable import Reader

@Suite struct SettingsTests {
  @Test func theThemeIsRead() {
    var warnings: [Settings.Warning] = []
    #expect(Settings(toml: "# mine\ntheme = 'ember'\n", warnings: &warnings).theme == "ember")
    #expect(Settings(toml: "", warnings: &warnings).theme == nil)
    #expect(warnings.isEmpty)
  }

  @Test func whatIsWrongIsToldWithItsPlace() {
    var warnings: [Settings.Warning] = []
    #expect(Settings(toml: "theme = 3\n sky = 'blue'", warnings: &warnings).theme == nil)
    #expect(
      warnings == [
        .init(fact: .unknownSetting("sky"), line: 2, column: 2),
        .init(fact: .notText("theme"), line: 1, column: 9),
      ])
    warnings = []
    _ = Settings(toml: "theme = \n", warnings: &warnings)
    #expect(warnings.count == 1 && warnings[0].line == 1)
  }

  @Test(arguments: [
    ("", "theme = \"ink\"\n"), ("theme = 'a'", "theme = \"ink\""),
    ("# c\ntheme   = \"a\" # why\nx = 1\n", "# c\ntheme   = \"ink\" # why\nx = 1\n"),
    (
      "# c\nx = 1 # d\n\n# t\n[t]\ntheme = 'no'\n",
      "# c\nx = 1 # d\ntheme = \"ink\"\n\n# t\n[t]\ntheme = 'no'\n"
    ),
    ("x = 1", "x = 1\ntheme = \"ink\"\n"), ("[t]\ny = 2", "theme = \"ink\"\n[t]\ny = 2"),
  ])
  func aThemeIsSetAndAllElseStays(old: String, new: String) throws {
    #expect(try Settings.toml(old, settingTheme: "ink") == new)
    var warnings: [Settings.Warning] = []
    #expect(Settings(toml: new, warnings: &warnings).theme == "ink")
  }

  @Test func whatIsNotUnderstoodIsNotWrittenOver() {
    #expect(throws: Settings.Warning.self) {
      try Settings.toml("theme = 'a\nx", settingTheme: "ink")
    }
  }
}
