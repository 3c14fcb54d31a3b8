import Articles
import Display
import Testing

@testable import Reader

@Suite struct MessagesTests {
  @Test func whatWasSaidIsShownTheNewestLast() throws {
    var reader = ScriptedReader(width: 60, height: 16)
    reader.press("M")
    #expect(reader.screen.contains("Nothing has been said so far."))
    reader.press("q s s W W W")
    reader.send(.failed("The disk is full."))
    reader.press("j g m")
    let rows = reader.rows
    #expect(rows[1].hasPrefix("   Starred."))
    #expect(rows[2].hasPrefix("   Star taken off."))
    #expect(rows[3].contains("W runs no command.") && rows[3].contains("(3 times)"))
    #expect(rows[4].hasPrefix(" ! The disk is full."))
    let error = reader.state.configuration.theme[.statusError]
    #expect(reader.styles(of: "The disk is full.").allSatisfy { $0 == error })
    reader.press("q")
    #expect(!reader.screen.contains("Messages"))
    #expect(!reader.effects.contains(.quit))
  }

  @Test func anErrorStaysUntilTheNextKey() {
    var reader = ScriptedReader()
    reader.send(.failed("The disk is full."))
    #expect(reader.foot.contains("The disk is full."))
    reader.send(.indexed(1, of: 2))
    #expect(reader.foot.contains("The disk is full."))
    reader.press("j")
    #expect(!reader.foot.contains("The disk is full."))
  }

  @Test func manyAreScrolled() {
    var reader = ScriptedReader(width: 40, height: 12)
    for number in 1...30 { reader.send(.said(SafeText("Sentence \(number) of many."))) }
    reader.press(": 'messages' Enter")
    #expect(reader.screen.contains("Sentence 30 ") && !reader.screen.contains("Sentence 20 "))
    reader.press("g g")
    #expect(reader.rows[1].contains("Sentence 1 "))
    reader.press("j")
    #expect(reader.rows[1].contains("Sentence 2 "))
    reader.send(.terminal(.mouse(.wheelDown, x: 3, y: 3)))
    #expect(reader.rows[1].contains("Sentence 5 "))
    reader.press("G")
    #expect(reader.screen.contains("Sentence 30 "))
    // What comes meanwhile is seen at the end.
    reader.send(.said("The last word."))
    #expect(reader.rows[10].contains("The last word."))
  }

  @Test func faultsOfFilesAreToldOneByOne() {
    var reader = ScriptedReader(width: 120, height: 16)
    reader.send(.warned(["keys.toml, line 1: one", "keys.toml, line 2: two", "three"]))
    #expect(reader.foot.hasPrefix(" 3 faults, M shows them: keys.toml, line 1: one"))
    reader.press("M")
    #expect(reader.rows[1] == " ! keys.toml, line 1: one")
    #expect(reader.rows[3].hasPrefix(" ! three"))
    #expect(!reader.screen.contains("shows them"))
    reader = ScriptedReader(width: 120, height: 16)
    reader.send(.warned(["one"]))
    #expect(reader.foot.hasPrefix(" one "))
  }

  @Test func whatIsSaidTogetherIsLoggedApart() {
    var reader = ScriptedReader(width: 120, height: 16)
    reader.send(.warned(["keys.toml, line 1: one"]))
    reader.send(.shelfOpened(title: "library", notice: "A line of the library is damaged."))
    #expect(reader.foot.contains("one A line of the library"))
    reader.press("M")
    #expect(reader.rows[1] == " ! keys.toml, line 1: one")
    #expect(reader.rows[2] == " ! A line of the library is damaged.")
  }

  @Test func theyAreDrawnAtEverySize() {
    var reader = ScriptedReader()
    reader.send(.failed("Something long enough to be broken in many lines on a narrow screen."))
    reader.press("j M")
    for width in [0, 1, 2, 3, 5, 9, 40, 200] {
      for height in [0, 1, 2, 3, 12] {
        reader.send(.terminal(.resized(width: width, height: height)))
        reader.press("j k G")
        #expect(reader.state.draw().height == height)
      }
    }
  }
}
