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
        .init(fact: .wrongValue(.theme), line: 1, column: 9),
        .init(fact: .unknownSetting("sky"), line: 2, column: 2),
      ])
    warnings = []
    _ = Settings(toml: "theme = \n", warnings: &warnings)
    #expect(warnings.count == 1 && warnings[0].line == 1)
  }

  /// What `dateline config --defaults` prints is a file that says everything and changes nothing.
  @Test func theFileOfDefaultsSaysWhatIsSoAnyway() {
    var warnings: [Settings.Warning] = []
    let settings = Settings(toml: SettingsTable().toml, warnings: &warnings)
    #expect(warnings.isEmpty)
    for setting in Setting.allCases {
      #expect(settings.says(setting), "\(setting)")
      #expect(settings[setting] == setting.fallback)
      #expect(SettingsTable().toml.contains("\n\(setting.name) = "))
    }
    #expect(SettingsTable().toml.split(separator: "\n").allSatisfy { $0.count <= 100 })
  }

  @Test(arguments: [
    ("measure = 19", 11), ("measure = 72.5", 11), ("measure = '72'", 11), ("justify = 1", 11),
    ("layout = 'broad'", 10), ("browser = 'firefox'", 11), ("browser = ['', 'x']", 11),
    ("browser = ['a', 1]", 11), ("browser = ['a', '--page=%u']", 11), ("browser = ['%u']", 11),
    ("theme = ''", 9), ("[measure]\nx = 1", 2),
    ("page-size = -1", 13), ("redirects = 99999999999999999999", 13),
  ])
  func aValueOfTheWrongSortIsToldAndTheRestHolds(toml: String, column: Int) {
    var warnings: [Settings.Warning] = []
    let settings = Settings(toml: "mouse = false\n" + toml, warnings: &warnings)
    #expect(warnings.count == 1 && warnings.first?.line == 2, "\(warnings)")
    if case .notTOML = warnings.first?.fact { return }
    #expect(warnings.first?.column == column)
    #expect(!settings.flag(.mouse))
  }

  @Test func aValueIsWrittenAsItIsRead() {
    let words = ["a \"b\"", "c\\d", "e\u{1}\tf", "%u", "ü"]
    var warnings: [Settings.Warning] = []
    let settings = Settings(
      toml: "browser = " + SettingValue.words(words).toml, warnings: &warnings)
    #expect(warnings.isEmpty && settings.words(.browser) == words)
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
