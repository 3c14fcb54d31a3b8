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
