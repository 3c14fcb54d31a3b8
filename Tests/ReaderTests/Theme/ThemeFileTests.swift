import Display
import Testing

@testable import Reader

@Suite struct ThemeFileTests {
  @Test func whatIsWrongIsToldWithItsPlaceAndTheRestHolds() throws {
    let file = ThemeFile(
      name: "own",
      toml: """
        # A theme.
        inherits = "nobody"
        colours = 3

        [palette]
        ink = "#102030"
        "é" = "#1"

        [roles]
        text = { fg = "ink", bg = "#ffffff", attributes = ["bold", "blinking"] }
        link = "inc"
          moon = "ink"
        date = { color = "ink" }
        key = 5
        """)
    #expect(
      Set(file.warnings) == [
        told(.unknownParent("nobody"), 2, 12), told(.unknownKey("colours"), 3, 1),
        told(.unknownColor("#1", owner: "é"), 7, 7),
        told(.unknownAttribute("blinking", role: "text"), 10, 60),
        told(.unknownColor("inc", owner: "link"), 11, 8), told(.unknownRole("moon"), 12, 3),
        told(.unknownPart("color", role: "date"), 13, 10), told(.wrongSort("key"), 14, 7),
      ])
    #expect(file.warnings.allSatisfy { !$0.isRefusal })
    let theme = try #require(file.theme)
    #expect(
      theme[.text]
        == Style(
          foreground: .rgb(16, 32, 48), background: .rgb(255, 255, 255), attributes: .bold))
  }

  @Test func aFileThatIsNotTOMLIsRefusedAtItsFault() {
    let file = ThemeFile(name: "broken", toml: "about = 'x'\n[roles\nlink = 'red'")
    #expect(file.theme == nil)
    #expect(file.warnings.count == 1)
    #expect(file.warnings.first?.isRefusal == true)
    #expect(file.warnings.first?.line == 2)
  }

  @Test func aChildChangesItsParentsPaletteAndKeepsItsRoles() {
    let own = [
      "old": "[palette]\nink = 'blue'\npaper = 'white'\n[roles]\nlink = 'ink'\ndate = 'paper'",
      "middle": "inherits = 'old'\n[palette]\nink = 'green'\n[roles]\ndate = 'ink'",
    ]
    let file = ThemeFile(name: "child", toml: "inherits = 'middle'\n[palette]\nink = 'red'") {
      own[$0]
    }
    #expect(file.warnings.isEmpty)
    #expect(file.theme?[.link].foreground == .ansi(1))
    #expect(file.theme?[.date].foreground == .ansi(1))
    #expect(file.theme?.name == "child")
  }

  @Test func aShippedThemeMayBeInheritedAndChangedUnderItsOwnName() {
    let toml = "inherits = 'midnight'\n[palette]\naccent = '#ff0000'"
    let file = ThemeFile(name: "midnight", toml: toml) { $0 == "midnight" ? toml : nil }
    #expect(file.warnings.isEmpty)
    #expect(file.theme?[.date].foreground == .rgb(255, 0, 0))
    #expect(file.theme?[.text] == Theme.midnight[.text])
    // Who inherits it gets the reader's own, but what is shipped stands on what is shipped.
    let child = ThemeFile(name: "c", toml: "inherits = 'midnight'") {
      $0 == "midnight" ? toml : nil
    }
    #expect(child.theme?[.date].foreground == .rgb(255, 0, 0))
    let light = ThemeFile(name: "l", toml: "inherits = 'daylight'") {
      $0 == "midnight" ? toml : nil
    }
    #expect(light.theme?[.date] == Theme.daylight[.date])
  }

  @Test func whoInheritsFromItselfIsRefused() {
    let own = [
      "a": "inherits = 'b'", "b": "inherits = 'c'", "c": "\n  inherits = 'a'",
      "me": "inherits = 'me'",
    ]
    let file = ThemeFile(name: "a", toml: "inherits = 'b'") { own[$0] }
    #expect(file.theme == nil)
    #expect(
      file.warnings == [
        ThemeWarning(fact: .circle(["a", "b", "c", "a"]), theme: "c", line: 2, column: 14)
      ])
    let alone = ThemeFile(name: "me", toml: "inherits = 'me'") { own[$0] }
    #expect(alone.theme == nil)
    #expect(alone.warnings.map(\.fact) == [.circle(["me", "me"])])
  }

  @Test func aFaultOfAParentIsToldInItsFile() {
    let file = ThemeFile(name: "child", toml: "inherits = 'p'") { _ in "[roles]\nmoon = 'red'" }
    #expect(
      file.warnings == [ThemeWarning(fact: .unknownRole("moon"), theme: "p", line: 2, column: 1)])
    let broken = ThemeFile(name: "child", toml: "inherits = 'p'") { _ in "= =" }
    #expect(broken.theme == nil)
    #expect(broken.warnings.first?.theme == "p")
  }

  private func told(_ fact: ThemeWarning.Fact, _ line: Int, _ column: Int) -> ThemeWarning {
    ThemeWarning(fact: fact, theme: "own", line: line, column: column)
  }
}
