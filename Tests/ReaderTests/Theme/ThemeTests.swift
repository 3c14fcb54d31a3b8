import Display
import Foundation
import Testing
import Themes

@testable import Reader

@Suite struct ThemeTests {
  @Test(arguments: ThemeFiles.all.map(\.name))
  func shippedThemesSayNothingUnknown(name: String) throws {
    let toml = try #require(Theme.toml(of: name))
    let file = ThemeFile(name: name, toml: toml, parent: Theme.toml(of:))
    #expect(file.warnings.isEmpty)
    let unsaid = Role.allCases.filter { file.theme.overlay($0) == Style() }
    let plain: Set<Role> =
      name == "terminal" ? [.text, .read, .barAccent] : []
    #expect(Set(unsaid) == plain)
  }

  /// WCAG 2.2, success criterion 1.4.3: text has a contrast of at least 4.5 to 1, also where the
  /// theme lays one role over another.
  @Test(arguments: ["midnight", "daylight"])
  func textCanBeRead(name: String) throws {
    let theme = try #require(Theme.named(name))
    let lines: Set<Role> = [.separator, .rule, .quoteBar, .rail]
    let grounds: [Role] = [.text, .selected, .selectedElsewhere]
    let inList: [Role] = [.unread, .read, .dim, .star, .when, .whenVague, .whenInferred, .text]
    let inText: [Role] = [.text, .link, .date, .dateBound, .dateReport, .quote, .strong, .emphasis]
    var pairs = Role.allCases.filter { !lines.contains($0) }.map { ($0.rawValue, theme[$0]) }
    for ground in grounds {
      for role in inList {
        pairs.append(("\(role) under \(ground)", theme[role].overlaid(with: theme.overlay(ground))))
      }
    }
    for role in inText {
      pairs.append(
        (
          "event \(role)",
          theme[.text].overlaid(with: theme.overlay(.event)).overlaid(with: theme.overlay(role))
        ))
      for match in [Role.match, .matchCurrent] {
        pairs.append(("\(match) on \(role)", theme[role].overlaid(with: theme.overlay(match))))
      }
    }
    for (name, style) in pairs {
      let ratio = try #require(Self.contrast(style))
      #expect(ratio >= 4.5, "\(name): \(ratio)")
    }
  }

  /// Without color, what matters must still look like nothing else beside it.
  @Test func monochromeTellsWhatMattersApart() {
    let theme = Theme.monochrome
    let roles: [Role] = [.text, .selected, .selectedElsewhere, .event, .match, .date, .link]
    let looks = roles.map { theme[$0] }
    #expect(Set(looks).count == roles.count)
    #expect(theme[.barFocused] != theme[.bar])
    for role in Role.allCases {
      #expect(theme[role].foreground == .terminal && theme[role].background == .terminal)
    }
  }

  @Test func fewColorsGetAThemeMadeForThem() {
    #expect(Theme.daylight.fitting(colors: 256) == .daylight)
    #expect(Theme.daylight.fitting(colors: 16) == .terminal)
    #expect(Theme.monochrome.fitting(colors: 8) == .monochrome)
    #expect(Theme.terminal.fitting(colors: 0) == .monochrome)
  }

  @Test func whatIsUnknownIsToldAndTheRestHolds() {
    let file = ThemeFile(
      name: "own",
      toml: """
        inherits = "nobody"
        [palette]
        ink = "#102030"
        [roles]
        text = { fg = "ink", bg = "#ffffff", attributes = ["bold", "blinking"] }
        link = "inc"
        moon = "ink"
        """)
    #expect(
      file.warnings == [
        .unknownParent("nobody"), .unknownColor("inc", role: "link"), .unknownRole("moon"),
        .unknownAttribute("blinking", role: "text"),
      ])
    #expect(
      file.theme[.text]
        == Style(
          foreground: .rgb(16, 32, 48), background: .rgb(255, 255, 255), attributes: .bold))
  }

  @Test func aChildChangesItsParentsPaletteAndKeepsItsRoles() {
    let file = ThemeFile(
      name: "child", toml: "inherits = 'p'\n[palette]\nink = 'red'",
      parent: { $0 == "p" ? "[palette]\nink = 'blue'\n[roles]\nlink = 'ink'" : nil })
    #expect(file.warnings.isEmpty)
    #expect(file.theme[.link].foreground == .ansi(1))
  }

  @Test func aBrokenFileIsToldAndShowsPlainText() {
    let file = ThemeFile(name: "broken", toml: "[roles")
    #expect(file.warnings.count == 1)
    #expect(file.theme[.text] == Style())
  }

  @Test(
    arguments: [
      ("#e5b567", Color.rgb(0xE5, 0xB5, 0x67)), ("terminal", .terminal), ("red", .ansi(1)),
      ("bright-white", .ansi(15)), ("#e5b5", nil), ("#+12345", nil), ("reddish", nil), ("", nil),
    ] as [(String, Color?)])
  func readsColors(text: String, color: Color?) {
    #expect(ColorName.color(text) == color)
  }

  /// The ratio of WCAG 2.2 between the letters and the ground of a style, or nothing where a color
  /// is the terminal's own affair.
  static func contrast(_ style: Style) -> Double? {
    guard let letters = luminance(style.foreground), let ground = luminance(style.background) else {
      return nil
    }
    return (max(letters, ground) + 0.05) / (min(letters, ground) + 0.05)
  }

  private static func luminance(_ color: Color) -> Double? {
    guard case .rgb(let red, let green, let blue) = color else { return nil }
    func linear(_ channel: UInt8) -> Double {
      let value = Double(channel) / 255
      return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }
}
