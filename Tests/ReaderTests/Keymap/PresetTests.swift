import Display
import Testing

@testable import Reader

@Suite struct PresetTests {
  @Test(arguments: Keymap.Preset.allCases)
  func everyCommandIsReached(preset: Keymap.Preset) {
    let keymap = Keymap(preset: preset)
    for command in Command.allCases where !command.defaultKeys.isEmpty {
      let keys = keymap.keys(of: command)
      #expect(!keys.isEmpty, "\(command) has no key in \(preset)")
      for key in keys {
        #expect(keymap.match(KeyName.sequence(key) ?? []) == .command(command), "\(key)")
      }
    }
  }

  @Test(arguments: Keymap.Preset.allCases)
  func noKeyStandsInTheWayOfAnother(preset: Keymap.Preset) {
    let all = Command.allCases.flatMap(preset.keys)
    let sequences = all.compactMap(KeyName.sequence)
    #expect(all.count == sequences.count)
    for (place, one) in sequences.enumerated() {
      for other in sequences[(place + 1)...] {
        #expect(!Keymap.areEntangled(one, other), "\(one) \(other)")
      }
    }
  }

  @Test func aFileBeginsFromThePresetThatItNames() {
    var warnings: [Keymap.Warning] = []
    let keymap = Keymap(toml: "zoom = 'X'\npreset = 'newsboat'", warnings: &warnings)
    #expect(warnings.isEmpty)
    #expect(keymap.keys(of: .refresh) == ["r", "R"])
    #expect(keymap.keys(of: .toggleRead) == ["N"])
    #expect(keymap.keys(of: .zoom) == ["X"])
  }

  @Test func hintsAndHelpSpeakOfThePreset() {
    var reader = ScriptedReader(width: 100, height: 200, keymap: Keymap(preset: .emacs))
    #expect(reader.foot.contains("C-s filter"))
    reader.press("? C-s 'quit' Enter")
    #expect(reader.screen.contains("C-x C-c"))
  }

  @Test func theKeyThatClearsGivesUpASequence() {
    var reader = ScriptedReader(keymap: Keymap(preset: .emacs))
    reader.press("C-x")
    #expect(!reader.state.keys.isEmpty)
    reader.press("C-g")
    #expect(reader.state.keys.isEmpty && reader.state.note == nil)
    reader.press("C-x 1")
    #expect(reader.state.isZoomed)
  }
}
