import Articles
import Display
import Testing

@testable import Reader

@Suite struct PipingTests {
  @Test(arguments: [
    ("wc -w", ["wc", "-w"]), ("  a\t b ", ["a", "b"]), ("", []), ("   ", []),
    (#"grep 'two words' "and \"these\"""#, ["grep", "two words", #"and "these""#]),
    (#"a\ b \'c 'd\e' "f\g\\""#, ["a b", "'c", #"d\e"#, #"f\g\"#]),
    ("a'b'\"c\"d ''", ["abcd", ""]),
    ("x $HOME *.md > out", ["x", "$HOME", "*.md", ">", "out"]),
    ("x | y; z & `w`", ["x", "|", "y;", "z", "&", "`w`"]),
  ])
  func aLineIsPartedIntoWords(line: String, words: [String]) throws {
    #expect(try CommandWords.words(of: line) == words)
  }

  @Test func aLineThatIsNotCompleteHasNone() {
    #expect(throws: CommandWords.Fault.openQuote("'")) { try CommandWords.words(of: "a 'b") }
    #expect(throws: CommandWords.Fault.openQuote("\"")) { try CommandWords.words(of: "a \"b\\\"") }
    #expect(throws: CommandWords.Fault.lastBackslash) { try CommandWords.words(of: "a \\") }
  }

  @Test func theArticleIsGivenToAProgram() throws {
    var reader = ScriptedReader()
    let id = try #require(reader.state.list.selected?.id)
    reader.press("| 'wc_-w' Enter")
    #expect(reader.effects.contains(.pipe(id, to: ["wc", "-w"])))
    #expect(reader.foot.hasPrefix(" wc ended with 0."))
    reader.press("| Up")
    #expect(reader.state.prompt?.editor.text == "wc -w")
    reader.press("Esc | Enter")
    #expect(reader.state.prompt == nil)
    #expect(reader.effects.filter { if case .pipe = $0 { true } else { false } }.count == 1)
  }

  @Test func aQuoteThatIsOpenStartsNothing() {
    var reader = ScriptedReader()
    for key in "|wc \"a" { reader.send(.terminal(.key(KeyPress(.character(key))))) }
    reader.press("Enter")
    #expect(reader.foot.contains("a quote (\") is not closed"))
    #expect(!reader.effects.contains { if case .pipe = $0 { true } else { false } })
  }

  @Test func withoutAnArticleNothingIsAsked() {
    var reader = ScriptedReader([])
    reader.press("|")
    #expect(reader.foot.contains("No article is selected."))
  }

  @Test func anAnswerMayStandOnTheCommandLine() throws {
    var reader = ScriptedReader()
    let id = try #require(reader.state.list.selected?.id)
    reader.press(": 'pipe_wc_-l' Enter")
    #expect(reader.effects.contains(.pipe(id, to: ["wc", "-l"])))
    reader.press(": 'tags_one_two' Enter")
    #expect(reader.states[id]?.tags == ["one", "two"])
    reader.press(": 'filter_orchard' Enter")
    #expect(reader.state.list.total == 1 && reader.state.prompt == nil)
    reader.press(": 'add_some_page.html' Enter")
    #expect(reader.effects.contains(.add("some page.html")))
    reader.press(": 'zoom_3' Enter")
    #expect(reader.foot.contains("zoom takes no argument."))
    #expect(reader.state.prompt?.editor.text == "zoom 3" && !reader.state.isZoomed)
  }
}
