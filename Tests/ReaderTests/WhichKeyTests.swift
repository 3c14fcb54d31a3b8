import Display
import Testing

@testable import Reader

@Suite struct WhichKeyTests {
  @Test(arguments: [(120, 24), (80, 24), (40, 12)])
  func theKeysThatMayFollowAreShownAtOnce(width: Int, height: Int) {
    var reader = ScriptedReader(width: width, height: height)
    let before = reader.screen
    reader.press("g")
    let rows = reader.rows
    #expect(rows[height - 5].hasPrefix("  g     top"))
    #expect(rows[height - 4].hasPrefix("  /     find"))
    #expect(rows[height - 2].hasPrefix("  m     messages"))
    #expect(rows[height - 5].contains("To the beginning."))
    #expect(reader.foot.contains("g"))
    reader.press("Esc")
    #expect(reader.screen == before)
    reader.press("g g")
    #expect(!reader.screen.contains("messages"))
  }

  @Test func aKeyThatLeadsOnIsShownAsSuch() {
    var warnings: [Keymap.Warning] = []
    let keymap = Keymap(toml: "zoom = 'g z z'\nundo = 'g z u'", warnings: &warnings)
    var reader = ScriptedReader(keymap: keymap)
    reader.press("g")
    #expect(reader.rows.contains { $0.hasPrefix("  z     …") })
    reader.press("z")
    #expect(reader.rows.contains { $0.hasPrefix("  z     zoom") })
    #expect(!reader.screen.contains("messages"))
    reader.press("z")
    #expect(reader.state.isZoomed)
  }

  @Test func manyKeysStandSideBySideAndWhatHasNoRoomIsCounted() {
    let letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOP"
    let lines = zip(Command.allCases, letters).map { "\($0.name) = 'g \($1)'" }
    var warnings: [Keymap.Warning] = []
    let keymap = Keymap(toml: lines.joined(separator: "\n"), warnings: &warnings)
    var reader = ScriptedReader(width: 120, height: 24, keymap: keymap)
    reader.press("g")
    #expect(reader.screen.contains("a line-down") && reader.screen.contains("P "))
    reader.send(.terminal(.resized(width: 40, height: 12)))
    #expect(reader.screen.contains("a line-down"))
    #expect(reader.screen.contains(" more"))
  }
}
