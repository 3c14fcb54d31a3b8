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

  @Test func whatIsWrongInAFileIsToldWithItsPlaceAndTheRestHolds() {
    var warnings: [Keymap.Warning] = []
    let keymap = Keymap(
      toml: """
        # mine
        fly = 'f'
        zoom = ["Ctrl-z", 3]
        copy = 'W'
         undo = ["U", 'W']
        quit = 7
        preset = 'nano'
        [sort]
        """, warnings: &warnings)
    #expect(
      warnings == [
        .init(fact: .unknownCommand("fly"), line: 2, column: 1),
        .init(fact: .notText("zoom"), line: 3, column: 19),
        .init(fact: .unknownKey("Ctrl-z", command: "zoom"), line: 3, column: 9),
        .init(fact: .taken("W", by: "copy", command: "undo"), line: 5, column: 15),
        .init(fact: .notText("quit"), line: 6, column: 8),
        .init(fact: .unknownPreset("nano"), line: 7, column: 10),
        .init(fact: .notText("sort"), line: 8, column: 2),
      ])
    #expect(keymap.keys(of: .copy) == ["W"])
    #expect(keymap.keys(of: .undo) == ["U"])
    warnings = []
    #expect(Keymap(toml: "zoom = 'w'\n= =", warnings: &warnings) == .default)
    #expect(warnings.count == 1 && warnings[0].line == 2)
  }

  @Test func aSequenceThatCouldNeverBePressedIsTold() {
    var warnings: [Keymap.Warning] = []
    var keymap = Keymap(toml: "zoom = 'W'\ncopy = 'W x'", warnings: &warnings)
    #expect(
      warnings == [
        .init(
          fact: .entangled("W x", command: "copy", with: "W", of: "zoom"), line: 2, column: 8)
      ])
    #expect(keymap.match([KeyPress(.character("W"))]) == .command(.zoom))
    // What the file says counts more than what was there: both ways.
    warnings = []
    keymap = Keymap(toml: "zoom = 'g'\ncopy = 'j y'\nfind = []\nages = []", warnings: &warnings)
    #expect(warnings.isEmpty)
    #expect(keymap.keys(of: .toTop) == ["Home"])
    #expect(keymap.keys(of: .lineDown) == ["Down"])
    #expect(keymap.match([KeyPress(.character("j"))]) == .prefix)
  }

  @Test func aCommandThatLosesItsLastKeyIsToldUnlessTheFileSpeaksOfIt() {
    var warnings: [Keymap.Warning] = []
    _ = Keymap(toml: "copy = ['y', 'w']", warnings: &warnings)
    #expect(
      warnings == [
        .init(
          fact: .leavesKeyless("w", command: "copy", victim: "whole"), line: 1, column: 14)
      ])
    warnings = []
    _ = Keymap(toml: "copy = 'w'\nwhole = []", warnings: &warnings)
    #expect(warnings.isEmpty)
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
