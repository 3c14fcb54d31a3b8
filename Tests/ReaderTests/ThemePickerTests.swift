import Articles
import Display
import Testing

@testable import Reader

/// The choice of a theme: the screen shows each as the reader comes to it.
@Suite struct ThemePickerTests {
  @Test func movingShowsAThemeAtOnceAndEscapeTakesTheOldOneBack() throws {
    var reader = ScriptedReader(theme: .midnight)
    let before = reader.state.draw()
    reader.press("C-t")
    #expect(reader.state.configuration.theme == .midnight)
    #expect(reader.screen.contains("Themes") && reader.screen.contains("› midnight"))
    reader.press("j")
    let ember = try #require(Theme.named("ember"))
    #expect(reader.state.configuration.theme == ember)
    #expect(reader.state.draw()[50, 2].style.background == ember[.text].background)
    #expect(reader.screen.contains("• midnight") && reader.screen.contains("› ember"))
    reader.press("G")
    #expect(reader.state.configuration.theme == .monochrome)
    reader.press("Esc")
    #expect(reader.state.draw() == before)
    #expect(!reader.effects.contains { if case .keepTheme = $0 { true } else { false } })
  }

  @Test func enterKeepsIt() {
    var reader = ScriptedReader(theme: .midnight)
    reader.press("C-t j j j Enter")
    #expect(reader.state.configuration.theme == .daylight)
    #expect(reader.effects.last == .keepTheme("daylight"))
    #expect(!reader.screen.contains("Themes"))
    #expect(reader.foot.hasPrefix(" Kept."))
    reader.press("C-t q")
    #expect(reader.state.configuration.theme == .daylight)
    reader.press("C-t k C-t")
    #expect(reader.state.configuration.theme == .daylight)
    #expect(!reader.effects.contains(.quit))
  }

  @Test func theKeysOfTheChoiceAreThoseInForce() {
    var warnings: [Keymap.Warning] = []
    let keymap = Keymap(toml: "line-down = 'n'\nopen = 'y'", warnings: &warnings)
    var reader = ScriptedReader(keymap: keymap)
    reader.press(": 'themes' Enter")
    #expect(reader.foot.contains("n next") && reader.foot.contains("y keep"))
    reader.press("n y")
    #expect(reader.effects.last == .keepTheme("ember"))
  }

  @Test func ofAThemeThatCannotBeReadTheReasonIsShown() {
    let broken = ThemeOffer(name: "mine", fault: "themes/mine.toml, line 3, column 7: no")
    var reader = ScriptedReader(themes: [ThemeOffer(.midnight), broken, ThemeOffer(.daylight)])
    reader.press("C-t j")
    #expect(reader.state.configuration.theme == .midnight)
    #expect(reader.screen.contains("themes/mine.toml, line 3, column 7: no"))
    reader.press("Enter")
    #expect(reader.foot.contains("line 3, column 7"))
    #expect(reader.state.picker != nil)
    reader.press("j Enter")
    #expect(reader.state.configuration.theme == .daylight)
  }

  @Test func aThemeWhoseFileIsGoneIsStillAmongThem() {
    let gone = Theme(name: "gone", styles: [:])
    var reader = ScriptedReader(theme: gone)
    reader.press("C-t j k")
    #expect(reader.state.configuration.theme == gone)
  }

  @Test func themesThatComeLateAreLetGo() {
    var state = ReaderState()
    #expect(state.update(.terminal(.key(.init(.character("t"), .control)))) == [.listThemes])
    _ = state.update(.terminal(.key(.init(.enter))))
    #expect(state.picker == nil)
    _ = state.update(.themesListed(ThemeOffer.shipped(colors: 256)))
    #expect(state.picker == nil && state.configuration.theme == .midnight)
  }

  @Test func theMouseChooses() {
    var reader = ScriptedReader(width: 120, height: 24)
    reader.press("C-t")
    let rows = reader.rows
    let frost = rows.firstIndex { $0.contains("frost") } ?? 0
    reader.send(.terminal(.mouse(.press, x: 4, y: frost)))
    #expect(reader.state.configuration.theme.name == "frost")
    reader.send(.terminal(.mouse(.wheelDown, x: 4, y: 2)))
    #expect(reader.state.configuration.theme.name == "compass")
    reader.send(.terminal(.mouse(.press, x: 100, y: 1)))
    #expect(reader.state.configuration.theme.name == "compass")
    reader.send(.terminal(.mouse(.doublePress, x: 4, y: frost)))
    #expect(reader.effects.last == .keepTheme("frost"))
  }

  @Test func theSelectedThemeStaysInSightOnASmallScreen() throws {
    var reader = ScriptedReader(width: 40, height: 12)
    reader.press("C-t 8 j")
    #expect(reader.screen.contains("› " + Theme.names[8]))
    // Above the menu enough is left to see what the theme is like.
    #expect(reader.rows[1].contains("●"))
    try expectScreen("themes-narrow", reader.screen)
  }

  @Test func theChoiceLiesOverTheScreen() throws {
    var reader = ScriptedReader(width: 80, height: 24)
    reader.press("C-t j")
    try expectScreen("themes", reader.screen)
  }
}
