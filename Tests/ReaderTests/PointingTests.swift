import Articles
import Display
import Testing

@testable import Reader

@Suite struct PointingTests {
  @Test func aClickGoesToAPaneAndSelects() {
    var reader = ScriptedReader(width: 120, height: 24)
    reader.send(.terminal(.mouse(.press, x: 5, y: 4)))
    #expect(reader.state.list.selection == 1)
    #expect(reader.state.body?.dated.article.title == SampleArticles.orchard.article.title)
    reader.send(.terminal(.mouse(.press, x: 50, y: 9)))
    #expect(reader.state.focus == .body)
    reader.send(.terminal(.mouse(.press, x: 100, y: 0)))
    #expect(reader.state.focus == .timeline)
  }

  @Test func aClickOnASentenceGoesToItsEvent() {
    var reader = ScriptedReader(width: 120, height: 24)
    reader.send(.terminal(.mouse(.press, x: 50, y: 11)))
    #expect(reader.state.body?.event == 2)
    #expect(reader.state.timeline.selectedEvent?.when.interval?.first.year == 2022)
    reader.send(.terminal(.mouse(.press, x: 50, y: 2)))
    #expect(reader.state.body?.event == 2)
  }

  @Test func anAnswerGoesToTheArticleThatWasAskedAbout() {
    var reader = ScriptedReader(width: 120, height: 24)
    reader.press("T")
    reader.send(.terminal(.mouse(.press, x: 5, y: 4)))
    reader.send(.terminal(.mouse(.wheelDown, x: 5, y: 4)))
    reader.send(.terminal(.mouse(.wheelDown, x: 50, y: 4)))
    #expect(reader.state.list.selection == 0)
    reader.press("'sea' Enter")
    #expect(reader.states[SampleArticles.ferry.article.id]?.tags == ["sea"])
    #expect(reader.states[SampleArticles.orchard.article.id] == nil)
  }

  @Test func whatTheFootDoesNotShowIsNotRun() {
    var reader = ScriptedReader(width: 100, height: 16)
    reader.press("Z j")
    for x in 0..<100 { reader.send(.terminal(.mouse(.press, x: x, y: 15))) }
    #expect(reader.state.prompt == nil && reader.state.help == nil)
    #expect(reader.state.focus == .body && reader.state.layoutChoice == .reading)
  }

  @Test func aDoubleClickOpens() {
    var reader = ScriptedReader(width: 60, height: 24)
    reader.send(.terminal(.mouse(.press, x: 5, y: 4)))
    reader.send(.terminal(.mouse(.doublePress, x: 5, y: 4)))
    #expect(reader.state.focus == .body)
    #expect(reader.screen.contains("Two hundred trees"))
  }

  /// The row of the menu above the foot that begins with a name.
  private func row(of name: String, in reader: ScriptedReader) -> Int? {
    reader.rows.firstIndex { $0.hasPrefix("  \(name) ") }
  }

  @Test func aDoubleClickRunsTheCommandUnderTheMouseThoughTheMenuIsScrolled() throws {
    var reader = ScriptedReader(width: 120, height: 30)
    let command = Command.allCases[8]
    // Far down, and up again: what is to be clicked is not at the end of the menu.
    reader.press(":" + String(repeating: " Tab", count: 16) + " S-Tab S-Tab")
    let y = try #require(row(of: command.name, in: reader))
    reader.send(.terminal(.mouse(.press, x: 4, y: y)))
    #expect(row(of: command.name, in: reader) == y)
    #expect(reader.state.prompt?.chosen == command)
    // What the second click finds is what the first has chosen.
    let place = OfferMenu.place(atRow: y, of: reader.state, above: reader.state.layout.foot)
    #expect(place == 8)
    reader.send(.terminal(.mouse(.doublePress, x: 4, y: y)))
    #expect(reader.state.prompt == nil)
    #expect(reader.state.history.entries.last?.text.string == command.name)
  }

  @Test func whatIsClickedOfAMenuIsRecorded() throws {
    var reader = ScriptedReader(width: 120, height: 30)
    reader.press("\" a : 'toggle'")
    let y = try #require(row(of: Command.toggleStar.name, in: reader))
    reader.send(.terminal(.mouse(.press, x: 4, y: y)))
    reader.send(.terminal(.mouse(.doublePress, x: 4, y: y)))
    #expect(reader.states[SampleArticles.ferry.article.id]?.isStarred == true)
    reader.press("j g")
    let top = try #require(reader.rows.firstIndex { $0.hasPrefix("  g ") && $0.contains("top") })
    reader.send(.terminal(.mouse(.press, x: 4, y: top)))
    #expect(reader.state.list.selection == 0)
    reader.press("\" j j @ a")
    #expect(reader.states[SampleArticles.chess.article.id]?.isStarred == true)
    #expect(reader.state.list.selection == 0)
    #expect(reader.state.prompt == nil && reader.state.keys.isEmpty)
  }

  @Test func theWheelScrollsWhatIsUnderIt() {
    var reader = ScriptedReader(width: 120, height: 8)
    reader.send(.terminal(.mouse(.wheelDown, x: 50, y: 3)))
    #expect(reader.state.body?.top == 3)
    #expect(reader.state.focus == .list)
    let top = reader.state.timeline.top
    reader.send(.terminal(.mouse(.wheelUp, x: 100, y: 3)))
    #expect(reader.state.timeline.top == top - 3)
    reader.send(.terminal(.mouse(.wheelDown, x: 100, y: 3)))
    #expect(reader.state.timeline.top == top)
    reader.send(.terminal(.mouse(.wheelDown, x: 2, y: 3)))
    #expect(reader.state.list.selection == 1)
  }
}
