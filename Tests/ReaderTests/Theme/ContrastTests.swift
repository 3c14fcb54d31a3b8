import Articles
import Display
import Testing
import Themes

@testable import Curses
@testable import Reader

/// Every shipped theme can be read: WCAG 2.2, success criteria 1.4.3 (text, 4.5 to 1), 1.4.6 (text of
/// high contrast, 7 to 1) and 1.4.11 (lines and marks, 3 to 1).
@Suite struct ContrastTests {
  static let all = Theme.names.compactMap(Theme.named)
  /// Those that say every color themselves.
  static let colored = all.filter { $0.colorsNeeded == 256 }
  static let highest: Set<String> = ["beacon", "ink"]

  static func needed(_ theme: Theme) -> Double { highest.contains(theme.name) ? 7 : 4.5 }

  @Test func thereIsAThemeForEveryNeed() {
    #expect(Self.all.count >= 8)
    #expect(Self.all.count == ThemeFiles.all.count)
    #expect(Self.highest.isSubset(of: Self.colored.map(\.name)))
    let light = Self.colored.filter {
      TerminalPalette.all[0].tones(of: $0[.text]).ground.luminance > 0.5
    }
    #expect(light.count >= 3 && Self.colored.count - light.count >= 3)
  }

  @Test(arguments: colored.map(\.name))
  func everyRoleCanBeReadWhereverItStands(name: String) throws {
    let theme = try #require(Theme.named(name))
    let poor = Self.poor(in: theme) { $0.isLine ? 3 : Self.needed(theme) }
    #expect(poor.isEmpty)
  }

  /// 256 colors hold no theme exactly: what lies over the plain ground may lose a little there.
  @Test(arguments: colored.map(\.name))
  func everyRoleCanBeReadIn256Colors(name: String) throws {
    let theme = try #require(Theme.named(name))
    let needed = Self.needed(theme)
    let poor = Self.poor(in: theme, shown: Self.indexed) {
      $0.isLine ? 3 : $0.isPlain || needed > 4.5 ? needed : 4
    }
    #expect(poor.isEmpty)
  }

  /// What is really drawn, letter by letter: a pane that finds a new place for a role is held to
  /// the same measure.
  @Test(arguments: colored.map(\.name))
  func everyLetterOfTheScreensCanBeRead(name: String) throws {
    let theme = try #require(Theme.named(name))
    let glyphs = Glyphs.unicode
    let lines = Set([glyphs.separator, glyphs.rail, glyphs.rule, glyphs.quote].map(String.init))
    for (keys, canvas) in Self.screens(in: theme) {
      var poor: [String: Double] = [:]
      for cell in canvas.cells where !cell.text.isEmpty && cell.text != " " {
        let tones = TerminalPalette.all[0].tones(of: cell.style)
        let ratio = tones.letters.contrast(to: tones.ground)
        if ratio < (lines.contains(cell.text) ? 3 : Self.needed(theme)) { poor[cell.text] = ratio }
      }
      #expect(poor.isEmpty, "\(theme.name) after \(keys)")
    }
  }

  @Test(arguments: colored.map(\.name))
  func nothingIsLeftToTheTerminal(name: String) throws {
    let theme = try #require(Theme.named(name))
    for role in Role.allCases {
      let style = theme[role]
      #expect(style.foreground != .terminal && style.background != .terminal, "\(role)")
      // What a terminal makes of dim letters cannot be known.
      #expect(!style.attributes.contains(.dim), "\(role)")
    }
  }

  /// A theme of the terminal's own colors is what its owner has made of them. On those that most
  /// have, dark or light, its colored letters reach 3 to 1, and all others have the terminal's.
  @Test(arguments: all.filter { $0.colorsNeeded < 256 }.map(\.name))
  func theTerminalsColorsCanBeReadOnDarkAndLight(name: String) throws {
    let theme = try #require(Theme.named(name))
    for palette in TerminalPalette.all {
      let poor = Self.poor(in: theme, on: palette) {
        $0.style.foreground != .terminal && $0.isPlain ? 3 : 4.5
      }
      #expect(poor.isEmpty, "\(palette.name)")
    }
  }

  /// The check itself can fail.
  @Test func aPoorThemeIsFound() throws {
    let toml = "inherits = 'daylight'\n[palette]\nfaint = '#9a9a9a'"
    let theme = try #require(ThemeFile(name: "poor", toml: toml).theme)
    let poor = Self.poor(in: theme) { _ in 4.5 }
    #expect(poor["byline"] != nil && poor["read + selected"] != nil && poor["title"] == nil)
    #expect(Tone(0, 0, 0).contrast(to: Tone(255, 255, 255)) == 21)
    #expect(abs(Tone(0x77, 0x77, 0x77).contrast(to: Tone(255, 255, 255)) - 4.48) < 0.01)
  }

  /// What has less contrast than is needed, and how much it has.
  private static func poor(
    in theme: Theme, on palette: TerminalPalette = TerminalPalette.all[0],
    shown: (Style) -> Style = { $0 }, needed: (Standing) -> Double
  ) -> [String: Double] {
    var poor: [String: Double] = [:]
    for standing in Standing.all(in: theme) {
      let tones = palette.tones(of: shown(standing.style))
      let ratio = tones.letters.contrast(to: tones.ground)
      if ratio < needed(standing) { poor[standing.name] = ratio }
    }
    return poor
  }

  /// A style as a terminal of 256 colors shows it.
  static func indexed(_ style: Style) -> Style {
    func shown(_ color: Color) -> Color {
      guard case .rgb = color else { return color }
      let number = Int(ColorDepth.indexed.choice(for: color).number)
      guard number < 232 else {
        let level = UInt8(8 + 10 * (number - 232))
        return .rgb(level, level, level)
      }
      let steps: [UInt8] = [0, 95, 135, 175, 215, 255]
      let cube = number - 16
      return .rgb(steps[cube / 36], steps[cube / 6 % 6], steps[cube % 6])
    }
    return Style(
      foreground: shown(style.foreground), background: shown(style.background),
      attributes: style.attributes)
  }

  /// Screens on which every role that is drawn can be seen.
  private static func screens(in theme: Theme) -> [(String, Canvas)] {
    let articles = SampleArticles.all + [SampleArticles.everything]
    let ways = [
      "j", "s", "Enter ]", "Enter ] 3", "t t 3 j", "/ 'ferry'", "/ 'ferry' Enter 2 ] n",
      "/ 'x_on:someday'", ": 'pane' Tab", ": 'fly' Enter", "T", "?", "C-t j", "C-t j k", "G Enter",
      "G Enter C-d",
    ]
    return ways.map { keys in
      // The menu of themes shows samples of others in their own colors: here there are none.
      let themes = [ThemeOffer(theme), ThemeOffer(name: "broken", fault: "It cannot be read.")]
      var reader = ScriptedReader(articles, width: 130, height: 30, theme: theme, themes: themes)
      reader.press(keys)
      return (keys, reader.state.draw())
    }
  }
}
