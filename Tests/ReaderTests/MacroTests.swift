import Articles
import Display
import Testing

@testable import Reader

@Suite struct MacroTests {
  private var stars: ScriptedReader {
    var reader = ScriptedReader(width: 120, height: 24)
    reader.press("\" a s j \"")
    return reader
  }

  @Test func recordedKeysArePlayed() {
    var reader = stars
    #expect(reader.foot.contains("Recorded 2 keys"))
    #expect(reader.states[SampleArticles.ferry.article.id]?.isStarred == true)
    #expect(reader.states[SampleArticles.orchard.article.id] == nil)
    reader.press("@ a")
    #expect(reader.states[SampleArticles.orchard.article.id]?.isStarred == true)
    #expect(reader.state.list.selection == 2)
    reader.press("@ @")
    #expect(reader.states[SampleArticles.chess.article.id]?.isStarred == true)
  }

  @Test func aNumberRepeatsThem() {
    var reader = stars
    reader.press("U g g 4 @ a")
    // The last row is starred and unstarred again: j stays there.
    #expect(reader.states[SampleArticles.ferry.article.id]?.isStarred == true)
    #expect(reader.states[SampleArticles.orchard.article.id]?.isStarred == true)
    #expect(reader.states[SampleArticles.chess.article.id]?.isStarred == false)
  }

  @Test func theFootSaysThatKeysAreRecorded() {
    var reader = ScriptedReader(width: 120, height: 24)
    reader.press("\"")
    #expect(reader.foot.contains("record in…"))
    reader.press("b j")
    #expect(reader.foot.contains("recording b"))
    reader.press("\"")
    #expect(!reader.foot.contains("recording"))
  }

  @Test func aCapitalLetterGoesOnRecording() {
    var reader = stars
    reader.press("\" A s \" g g @ a")
    // Star off, down, star on.
    #expect(reader.states[SampleArticles.ferry.article.id]?.isStarred == false)
    #expect(reader.states[SampleArticles.orchard.article.id]?.isStarred == false)
  }

  @Test func aMacroThatPlaysItselfEndsWithAnError() {
    var reader = ScriptedReader(width: 120, height: 24)
    // Nothing is in the register when it is played while it is recorded.
    reader.press("\" a j @ a \"")
    #expect(reader.state.log.entries.contains { $0.text.string == "a is still being recorded." })
    reader.press("g g @ a")
    #expect(reader.state.list.selection == 1)
    #expect(reader.foot.contains("The macro a would play itself."))
    reader.press("\" b k @ a \" \" a j @ b \" G @ a")
    #expect(reader.foot.contains("would play itself"))
    #expect(!reader.state.macros.isPlaying)
  }

  @Test func anErrorEndsIt() {
    var reader = ScriptedReader(width: 120, height: 24)
    reader.press("\" a : 'nosuch' Enter Esc j \" g g @ a")
    #expect(reader.state.list.selection == 0)
    #expect(reader.foot.contains("No command is called nosuch."))
  }

  @Test func itWaitsForWhatItHasAskedFor() {
    var state = ReaderState(configuration: ReaderConfiguration(today: SampleArticles.today))
    _ = state.start()
    _ = state.update(.terminal(.resized(width: 120, height: 24)))
    let rows = SampleArticles.all.map { ArticleSummary($0.article) }
    _ = state.update(
      .listed(rows, from: 0, total: 3, query: Query(""), generation: state.listGeneration))
    _ = state.update(.opened(SampleArticles.ferry, ReadingState()))
    for key in "\"aj\"gg" { _ = state.update(.terminal(.key(KeyPress(.character(key))))) }
    _ = state.update(.opened(SampleArticles.ferry, ReadingState()))
    let asked = "4@a".flatMap { state.update(.terminal(.key(KeyPress(.character($0))))) }
    // The article of the second row has still to come, and does not wait for the selection to rest.
    #expect(asked.contains(.open(SampleArticles.orchard.article.id)))
    #expect(state.list.selection == 1)
    #expect(state.macros.isPlaying)
    _ = state.update(.opened(SampleArticles.orchard, ReadingState()))
    #expect(state.list.selection == 2)
    #expect(state.macros.isPlaying)
    _ = state.update(.opened(SampleArticles.chess, ReadingState()))
    #expect(!state.macros.isPlaying)
  }

  @Test func itWaitsForWhatIsRemoved() {
    var state = ReaderState(configuration: ReaderConfiguration(today: SampleArticles.today))
    _ = state.start()
    _ = state.update(.terminal(.resized(width: 60, height: 24)))
    func list(_ articles: [DatedArticle]) {
      _ = state.update(
        .listed(
          articles.map { ArticleSummary($0.article) }, from: 0, total: articles.count,
          query: Query(""), generation: state.listGeneration))
    }
    func press(_ keys: String) -> [ReaderEffect] {
      keys.flatMap { state.update(.terminal(.key(KeyPress(.character($0))))) }
    }
    list(SampleArticles.all)
    let ids = SampleArticles.all.map(\.article.id)
    #expect(press("\"ad\"").contains(.remove([ids[0]])))
    _ = state.update(.removed([ids[0]]))
    list(Array(SampleArticles.all.dropFirst()))
    func isRemove(_ effect: ReaderEffect) -> Bool {
      if case .remove = effect { true } else { false }
    }
    #expect(press("4@a").filter(isRemove) == [.remove([ids[1]])])
    #expect(!state.update(.removed([ids[1]])).contains(where: isRemove))
    let row = ArticleSummary(SampleArticles.all[2].article)
    let asked = state.update(
      .listed([row], from: 0, total: 1, query: Query(""), generation: state.listGeneration))
    #expect(asked.filter(isRemove) == [.remove([ids[2]])])
    // What cannot be done ends it.
    _ = state.update(.failed("The disk is full."))
    #expect(!state.macros.isPlaying)
  }

  @Test func aKeyStopsIt() {
    var state = ReaderState(configuration: ReaderConfiguration(today: SampleArticles.today))
    _ = state.start()
    _ = state.update(.terminal(.resized(width: 60, height: 24)))
    for key in "\"aj\"@a" { _ = state.update(.terminal(.key(KeyPress(.character(key))))) }
    // The library has not answered yet: the macro waits for it.
    #expect(state.macros.isPlaying)
    _ = state.update(.terminal(.key(KeyPress(.escape))))
    #expect(!state.macros.isPlaying)
    #expect(state.note?.text.string == "The macro was stopped.")
  }

  @Test func theCommandLineEndsARecordingToo() {
    var reader = ScriptedReader(width: 120, height: 24)
    reader.press("\" a j : 'record' Enter")
    #expect(reader.foot.contains("Recorded 1 key"))
    reader.press(": 'play' Enter a")
    #expect(reader.state.list.selection == 2)
  }

  @Test func nothingIsPlayedFromAnEmptyRegister() {
    var reader = ScriptedReader(width: 120, height: 24)
    reader.press("@ z")
    #expect(reader.foot.contains("Nothing is recorded in z."))
    reader.press("@ @")
    #expect(reader.foot.contains("No macro was played before."))
    reader.press("@ Esc j")
    #expect(reader.state.list.selection == 1)
    reader.press("\" !")
    #expect(reader.foot.contains("! names no register"))
  }

  @Test func aKeyOfTheFileRunsSeveralCommands() {
    var warnings: [Keymap.Warning] = []
    let keymap = Keymap(
      toml: """
        "X" = ["toggle-star", "line-down"]
        "~ f" = ["filter ferry", "top"]
        """, warnings: &warnings)
    #expect(warnings == [])
    var reader = ScriptedReader(width: 120, height: 24, keymap: keymap)
    reader.press("X")
    #expect(reader.states[SampleArticles.ferry.article.id]?.isStarred == true)
    #expect(reader.state.list.selection == 1)
    reader.press("4 X")
    #expect(reader.states[SampleArticles.orchard.article.id]?.isStarred == true)
    reader.press("~")
    #expect(reader.screen.contains("filter ferry, top"))
    reader.press("f")
    #expect(reader.state.query.text == "ferry")
    reader.press("?")
    #expect(reader.state.help?.lines.contains(.key("X", "toggle-star, line-down")) == true)
    #expect(KeymapTable(keymap).text.contains("toggle-star, line-down"))
  }

  @Test func whatIsWrongInTheFileIsTold() {
    var warnings: [Keymap.Warning] = []
    let keymap = Keymap(
      toml: """
        "X" = ["toggle-star", "no-such"]
        "j" = ["toggle-star", "line-down"]
        line-up = "j"
        "nokey" = ["top"]
        "Y" = []
        """, warnings: &warnings)
    #expect(
      warnings.map(\.fact) == [
        .unknownLine("no-such", key: "X"),
        .taken("j", by: "toggle-star, line-down", command: "line-up"),
        .unknownCommand("nokey"), .unknownLine("", key: "Y"),
      ])
    #expect(warnings.first?.line == 1 && warnings.first?.column == 23)
    #expect(keymap.match([KeyPress(.character("j"))]) == .lines(["toggle-star", "line-down"]))
    #expect(keymap.keys(of: .lineDown) == ["Down"])
    #expect(keymap.match([KeyPress(.character("X"))]) == .none)
  }
}
