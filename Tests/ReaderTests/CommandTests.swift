import Articles
import Display
import Testing

@testable import Reader

/// There are no dead keys: every command, pressed by the first of its default keys, does something
/// that a user would see or that leaves the program.
@Suite struct CommandTests {
  /// What is pressed before the command so that there is something for it to do.
  private static let before: [Command: String] = [
    .lineUp: "G", .pageUp: "G", .halfPageUp: "G", .toTop: "G",
    .listPane: "2", .previousPane: "2", .jumpBack: "Enter ] G", .jumpForward: "Enter G C-o",
    .nextEvent: "Enter", .previousEvent: "Enter G ]", .finer: "+", .nextMatch: "/ 'the' Enter 2",
    .previousMatch: "/ 'the' Enter 2", .fold: "/ 'engine' Enter 2", .clear: "/ 'ferry' Enter",
    .undo: "d", .redraw: "2",
  ]

  @Test(arguments: Command.allCases)
  func everyCommandDoesSomething(command: Command) throws {
    // Without Tab for C-i, which a terminal cannot tell from it, its second key is as good.
    let key = try #require(command.defaultKeys.last)
    var reader = ScriptedReader(width: 120, height: 16)
    if let keys = Self.before[command] { reader.press(keys) }
    let screen = reader.screen
    let styles = reader.state.draw().cells
    let effects = reader.effects.count
    reader.press(key)
    let isSeen =
      reader.screen != screen || reader.state.draw().cells != styles
      || reader.effects.count > effects
    #expect(isSeen)
    #expect(!reader.foot.contains("runs no command"))
  }

  @Test func aCommandIsRunByItsNameAndCompleted() {
    var reader = ScriptedReader()
    reader.press(": 'zoo'")
    #expect(reader.screen.contains("zoom"))
    reader.press("Enter")
    #expect(reader.state.isZoomed)
    reader.press(": 'next-' Tab Tab Enter")
    #expect(reader.state.body?.event == 0)
    reader.press(": 'fly' Enter")
    #expect(reader.foot.hasPrefix("  ^ No command is called fly."))
    reader.press("C-u 'layo' Tab Space 'tall' Enter")
    #expect(reader.foot.contains("Layout: tall"))
  }

  @Test func tabWritesCommandsOneAfterAnother() {
    var reader = ScriptedReader()
    func line(_ keys: String) -> String? {
      reader.press(keys)
      return reader.state.prompt?.editor.text
    }
    #expect(line(": 'so' Tab") == "sort")
    #expect(line("Esc : Tab Tab") == Command.allCases[1].name)
    #expect(line("S-Tab S-Tab") == Command.allCases.last?.name)
    #expect(line("Esc : 'exp' C-n") == "export")
    #expect(line("Esc : 'pane' Tab C-n C-p") == "pane-wider")
    #expect(line("Esc : 'nothing' Tab C-n") == "nothing")
  }

  /// What was typed is run, and nothing that it only resembles.
  @Test func enterRunsNothingThatIsOnlyOffered() throws {
    var reader = ScriptedReader()
    let count = reader.state.list.total
    reader.press(": 'rem' Enter")
    #expect(reader.foot.contains("No command is called rem; did you mean remove?"))
    #expect(reader.state.prompt?.editor.text == "rem" && reader.state.list.total == count)
    reader.press("Tab")
    #expect(reader.foot.hasPrefix(" :remove"))
    reader.press("Enter")
    #expect(reader.state.list.total == count - 1 && reader.state.prompt == nil)
    reader.press("U : 'star' Enter")
    #expect(reader.foot.contains("No command is called star; did you mean toggle-star?"))
    #expect(reader.states.values.allSatisfy { !$0.isStarred })
    reader.press("C-u 'pane-' Enter")
    #expect(reader.foot.contains("did you mean pane-wider or pane-narrower?"))
    reader.press("C-u 'whole_x' Enter")
    #expect(reader.foot.contains("whole takes no argument."))
    reader.press("C-u 'zoo' Enter")
    #expect(reader.state.isZoomed && reader.state.prompt == nil)
    #expect(!reader.state.history.entries.contains { $0.text.string.contains("whole") })
  }

  @Test func aNumberRepeatsAKey() {
    let many = (0..<40).map { index in
      SampleArticles.dated(
        SafeText("Report \(index)"), site: nil, published: nil, paragraphs: [], dates: [])
    }
    var reader = ScriptedReader(many)
    reader.press("5 j")
    #expect(reader.state.list.selection == 5)
    reader.press("4 0 j")
    #expect(reader.state.list.selection == 39)
    reader.press("6 k 7")
    #expect(reader.foot.contains("7"))
    reader.press("Esc j")
    #expect(reader.state.list.selection == 34)
    reader.press("9 G")
    #expect(reader.state.list.selection == 8)
    reader.press("g g")
    #expect(reader.state.list.selection == 0)
  }

  @Test func aKeyWithoutACommandSaysSo() {
    var reader = ScriptedReader()
    reader.press("W")
    #expect(reader.foot.hasPrefix(" W runs no command. ? shows the keys."))
    reader.press("g W")
    #expect(reader.foot.hasPrefix(" g W runs no command."))
    reader.press("j")
    #expect(!reader.foot.contains("runs no command"))
  }

  @Test func helpShowsTheKeysInForceAndIsSearched() {
    var warnings: [Keymap.Warning] = []
    let keymap = Keymap(toml: "zoom = 'w'", warnings: &warnings)
    var reader = ScriptedReader(width: 100, height: 60, keymap: keymap)
    reader.press("?")
    #expect(reader.screen.contains("  w                   Give this pane the whole screen"))
    reader.press("/ 'star' Enter")
    #expect(reader.screen.contains("Star the article"))
    #expect(!reader.screen.contains("Down a page."))
    reader.press("Esc")
    #expect(reader.screen.contains("Down a page."))
    reader.press("q")
    #expect(!reader.screen.contains("Down a page."))
    #expect(!reader.effects.contains(.quit))
  }

  @Test(arguments: [
    (Keymap.Preset.vim, "g /", "n and N go on", "C-w 2 >"),
    (.newsboat, "M-/", "M-n and M-p go on", "C-w 2 >"),
    (.emacs, "M-s s", "M-g n and M-g p go on", "C-x 2 }"),
  ])
  func hintsNameTheKeysThatAreInForce(
    preset: Keymap.Preset, find: String, hint: String, example: String
  ) {
    var reader = ScriptedReader(width: 120, height: 24, keymap: Keymap(preset: preset))
    reader.press(find)
    #expect(reader.foot.contains(hint))
    let words = HelpModel(keymap: Keymap(preset: preset), glyphs: .unicode).lines
    let isNamed = words.contains { line in
      if case .words(let sentence) = line { sentence.contains(example) } else { false }
    }
    #expect(isNamed)
  }

  @Test func theHintForAFileNamesTheFormsOfWhatIsWritten() {
    var reader = ScriptedReader(width: 120, height: 24)
    reader.press("e C-u")
    #expect(reader.foot.contains(".html") && !reader.foot.contains(".ics"))
    reader.press("Esc 3 e C-u")
    #expect(reader.foot.contains(".csv") && reader.foot.contains(".ics"))
    reader.press("Esc 1 m m e C-u")
    #expect(reader.foot.contains(".json") && !reader.foot.contains(".html"))
  }
}
