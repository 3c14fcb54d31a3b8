import Display
import Testing

@testable import Reader

@Suite struct KeymapTests {
  @Test(arguments: [
    "j", "G", "C-d", "S-Tab", "M-x", "PgDn", "F5", "Space", "Esc", "?", "-", "C-Left", "C-M-a",
  ])
  func keysAreReadAsTheyAreWritten(text: String) throws {
    let press = try #require(KeyName.press(text))
    #expect(KeyName.text(of: press) == text)
  }

  @Test(arguments: ["", "jj", "C-", "F99", "Ctrl-x", "PageDown"])
  func otherWordsAreNoKeys(text: String) { #expect(KeyName.press(text) == nil) }

  @Test func everyCommandHasKeysAndNoKeyHasTwoCommands() {
    var owners: [String: Command] = [:]
    for command in Command.allCases {
      #expect(!command.defaultKeys.isEmpty, "\(command)")
      for key in command.defaultKeys {
        #expect(KeyName.sequence(key) != nil, "\(key)")
        #expect(owners.updateValue(command, forKey: key) == nil, "\(key)")
      }
    }
  }

  @Test func noKeyIsTheBeginningOfAnothersSequence() {
    let all = Command.allCases.flatMap(\.defaultKeys).compactMap(KeyName.sequence)
    for one in all {
      #expect(!all.contains { $0 != one && $0.starts(with: one) }, "\(one)")
    }
  }

  @Test func aFileChangesKeysAndTakesThemFromOthers() {
    var warnings: [Keymap.Warning] = []
    let keymap = Keymap(toml: "zoom = 'j'\nquit = ['g q', 'C-q']\ncopy = []", warnings: &warnings)
    #expect(warnings.isEmpty)
    #expect(keymap.match([KeyPress(.character("j"))]) == .command(.zoom))
    #expect(keymap.keys(of: .lineDown) == ["Down"])
    #expect(keymap.keys(of: .quit) == ["g q", "C-q"])
    #expect(keymap.match([KeyPress(.character("g"))]) == .prefix)
    #expect(keymap.match([KeyPress(.character("Q"))]) == .none)
    #expect(keymap.match([KeyPress(.character("y"))]) == .none)
  }

  @Test func whatIsWrongInAFileIsToldAndTheRestHolds() {
    var warnings: [Keymap.Warning] = []
    let keymap = Keymap(
      toml: "fly = 'f'\nzoom = 'Ctrl-z'\ncopy = 'w'\nundo = 'w'", warnings: &warnings)
    #expect(
      warnings == [
        .unknownCommand("fly"), .taken("w", by: "copy", command: "undo"),
        .unknownKey("Ctrl-z", command: "zoom"),
      ])
    #expect(keymap.keys(of: .copy) == ["w"])
    warnings = []
    #expect(Keymap(toml: "= =", warnings: &warnings) == .default)
    #expect(warnings.count == 1)
  }

  @Test func theTableNamesEveryCommandWithItsKeys() {
    let table = KeymapTable(.default)
    for command in Command.allCases {
      #expect(table.text.contains(command.sentence))
      #expect(table.markdown.contains("`\(command.name)` | \(command.sentence)"))
    }
    #expect(table.markdown.contains("| `g g` `Home` | `top` |"))
    #expect(table.text.contains("\n  C-d"))
  }
}
