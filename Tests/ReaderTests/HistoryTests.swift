import Articles
import Display
import Testing

@testable import Reader

@Suite struct HistoryTests {
  @Test func formerAnswersComeBackByKindAndBeginning() {
    var reader = ScriptedReader()
    reader.press("/ 'ferry' Enter / C-u 'orchard' Enter : 'zoom' Enter : 'redraw' Enter")
    reader.press("Esc / Up")
    #expect(reader.state.prompt?.editor.text == "orchard")
    #expect(reader.state.query.text == "orchard")
    #expect(reader.state.list.total == 1)
    reader.press("Up")
    #expect(reader.state.query.text == "ferry")
    reader.press("Up")
    #expect(reader.state.query.text == "ferry")
    reader.press("Down Down")
    #expect(reader.state.query.text == "")
    reader.press("'f' Up")
    #expect(reader.state.query.text == "ferry")
    reader.press("Down")
    #expect(reader.state.query.text == "f")
    reader.press("Esc : Up")
    #expect(reader.state.prompt?.editor.text == "redraw")
    reader.press("Up Enter")
    #expect(!reader.state.isZoomed)
  }

  @Test func aFilterThatIsInForceDoesNotHideFormerOnes() {
    var reader = ScriptedReader()
    reader.press("/ 'ferry' Enter / C-u 'orchard' Enter / Up")
    #expect(reader.state.query.text == "ferry")
  }

  @Test func formerSittingsAreAskedOnceAndWhatIsAnsweredIsKept() {
    var reader = ScriptedReader()
    reader.formerAnswers = [.init(.filter, "island"), .init(.command, "zoom")]
    reader.press("/ Up")
    #expect(reader.state.query.text == "island")
    reader.press("Enter : 'fold' Enter : 'fold' Enter")
    #expect(reader.effects.filter { $0 == .recallHistory }.count == 1)
    let kept = reader.effects.filter { if case .keepHistory = $0 { true } else { false } }
    #expect(
      kept == [.keepHistory(.init(.filter, "island")), .keepHistory(.init(.command, "fold"))])
    reader.press("/ C-u Esc")
    #expect(reader.effects.last != .keepHistory(.init(.filter, "")))
  }

  @Test func answersThatComeLateStandBeforeThoseOfThisSitting() {
    var state = ReaderState()
    func press(_ key: KeyPress.Key) { _ = state.update(.terminal(.key(KeyPress(key)))) }
    for key in ":zoom" { press(.character(key)) }
    press(.enter)
    _ = state.update(.historyKnown([.init(.command, "old"), .init(.command, "zoom")]))
    #expect(state.history.entries.map(\.text.string) == ["old", "zoom"])
  }

  @Test func stepsBackWaitForTheAnswersOfFormerSittings() {
    var state = ReaderState()
    func press(_ key: KeyPress.Key) { _ = state.update(.terminal(.key(KeyPress(key)))) }
    for key: KeyPress.Key in [.character("/"), .up, .up, .up, .down] { press(key) }
    #expect(state.query.text == "")
    _ = state.update(
      .historyKnown([.init(.filter, "reef"), .init(.filter, "fog"), .init(.filter, "ice")]))
    #expect(state.query.text == "fog")
    press(.up)
    #expect(state.query.text == "reef")
  }

  @Test func whatIsWrittenMeanwhileIsNotTakenAway() {
    var state = ReaderState()
    func press(_ key: KeyPress.Key) { _ = state.update(.terminal(.key(KeyPress(key)))) }
    for key: KeyPress.Key in [.character("/"), .up, .character("f")] { press(key) }
    _ = state.update(.historyKnown([.init(.filter, "reef")]))
    #expect(state.query.text == "f")
  }

  @Test func onlySoManyAreRememberedAndTheyAreClean() {
    var history = History()
    for number in 0..<(HistoryEntry.most + 7) {
      history.add(.init(.filter, SafeText("word \(number)")))
    }
    #expect(history.entries.count == HistoryEntry.most)
    #expect(history.entries.first?.text == "word 7")
    #expect(HistoryEntry(.pipe, " grep 'a  b'\u{1B}[2J\nc ").text == "grep 'a  b'[2J c")
    #expect(
      HistoryEntry(.pipe, SafeText(String(repeating: "x", count: 9_000))).text.string.count
        == HistoryEntry.longest)
  }
}
