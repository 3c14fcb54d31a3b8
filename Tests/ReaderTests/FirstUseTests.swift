import Articles
import Display
import Testing

@testable import Reader

/// What one who has never read the manual meets: panes that go with the list, names that are asked about,
/// menus that hear the mouse.
@Suite struct FirstUseTests {
  private let ferry = SampleArticles.ferry.article.id

  @Test(arguments: [(120, 24), (80, 24), (40, 12)])
  func textAndTimelineGoWithTheListThatNothingIsIn(width: Int, height: Int) {
    var reader = ScriptedReader(width: width, height: height)
    reader.press("Enter 1 / 'nosuchword' Enter")
    #expect(reader.state.body == nil && reader.state.timeline.rows.isEmpty)
    #expect(reader.screen.contains("Nothing matches."))
    reader.press("2")
    #expect(reader.screen.contains("There is no text"))
    reader.press("3")
    #expect(reader.screen.contains("There are no events"))
    #expect(reader.screen.contains("Esc shows"))
    reader.press("1 Esc")
    #expect(reader.screen.contains("Ferry service"))
    if width > 40 { #expect(reader.state.body?.id == ferry) }
  }

  @Test func theLinearScreenSaysItToo() {
    var reader = ScriptedReader(width: 60, height: 12)
    reader.press("& / 'nosuchword' Enter 2")
    #expect(reader.screen.contains("There is no text: no article matches."))
  }

  @Test func whatIsBeingReadStaysWhateverIsLookedForInIt() {
    var reader = ScriptedReader()
    reader.press("Enter / 'nosuchword' Enter")
    #expect(reader.state.body?.id == ferry)
    reader.press("1")
    #expect(reader.state.body == nil)
  }

  @Test(arguments: [120, 40]) func removingTheOpenArticleGoesToTheNext(width: Int) {
    var reader = ScriptedReader(width: width)
    reader.press("Enter d")
    #expect(reader.state.focus == .list)
    #expect(reader.foot.hasPrefix(" Removed 1 article."))
    #expect(reader.state.list.selected?.id == SampleArticles.orchard.article.id)
    reader.press("2")
    #expect(reader.state.body?.id == SampleArticles.orchard.article.id)
  }

  @Test func anEmptiedLibrarySaysWhatToDo() {
    var reader = ScriptedReader()
    reader.press("d d d")
    #expect(reader.state.body == nil && reader.state.tour == nil)
    for words in ["There are no articles.", "a adds a page", "U brings back", "There is no text"] {
      #expect(reader.screen.contains(words))
    }
    reader.press("Esc")
    #expect(reader.foot.hasPrefix(" a add  r fetch  U undo"))
    reader.press("U")
    #expect(reader.state.list.total == 1 && reader.state.body != nil)
  }

  @Test func aNameThatIsTakenIsAskedAboutAndNotLost() {
    var reader = ScriptedReader(width: 80)
    reader.files = ["a.md"]
    reader.press("e C-u 'a.md' Enter")
    #expect(reader.foot.hasPrefix(" a.md is there already. Overwrite it? y/n"))
    reader.press("n")
    #expect(reader.foot.hasPrefix(" Write to file: a.md"))
    reader.press("Left Left Left '2' Enter")
    #expect(reader.effects.last == .export(ferry, to: "a2.md"))
    reader.press("e C-u 'a.md' Enter y")
    #expect(reader.effects.last == .replacing(.export(ferry, to: "a.md")))
  }

  @Test func anEndingThatSaysNothingIsToldUnderTheName() {
    var reader = ScriptedReader(width: 80)
    reader.press("3 e C-u 'x.pdf' Enter")
    #expect(reader.rows[22].hasPrefix(" Write to file: x.pdf"))
    #expect(reader.foot.contains("^ No form is called .pdf."))
    reader.press("Backspace")
    #expect(reader.foot.hasPrefix(" Write to file: x.pd"))
    // Whoever has gone on is only told.
    reader.press("Esc ?")
    reader.send(.notWritten(.export(ferry, to: "x.pdf"), "No form is called .pdf.", .name))
    #expect(reader.state.prompt == nil && reader.state.note?.isError == true)
  }

  @Test func whatMayFollowIsClicked() {
    var reader = ScriptedReader(width: 80)
    reader.press("C-w")
    let row = reader.rows.firstIndex { $0.contains("pane-wider") } ?? 0
    let list = reader.state.layout.area(of: .list)?.width ?? 0
    reader.send(.terminal(.mouse(.press, x: 4, y: row)))
    #expect(reader.state.keys.isEmpty)
    #expect(reader.state.layout.area(of: .list)?.width == list + 4)
  }

  @Test func whatIsOfferedIsClicked() {
    var reader = ScriptedReader(width: 80)
    reader.press("/ 't' Tab")
    let row = reader.rows.firstIndex { $0.hasPrefix("  to:") } ?? 0
    reader.send(.terminal(.mouse(.press, x: 4, y: row)))
    #expect(reader.state.prompt?.editor.text == "to:")
    reader.press("Esc : 'zo'")
    let zoom = reader.rows.firstIndex { $0.hasPrefix("  zoom") } ?? 0
    reader.send(.terminal(.mouse(.press, x: 4, y: zoom)))
    #expect(reader.state.prompt != nil && !reader.state.isZoomed)
    reader.send(.terminal(.mouse(.doublePress, x: 4, y: zoom)))
    #expect(reader.state.prompt == nil && reader.state.isZoomed)
  }

  @Test func whatGoesOnIsSaidInLettersThatEveryTerminalHas() {
    var reader = ScriptedReader(glyphs: .ascii)
    reader.send(.said("Fetching from a.example…"))
    #expect(reader.foot.hasPrefix(" Fetching from a.example..."))
    reader.press("w")
    #expect(reader.foot.hasPrefix(" Fetching the page..."))
    #expect(!reader.screen.contains("…"))
  }

  @Test(arguments: [10, 14, 20, 24], [40, 120]) func theFirstRowOfTheTimelineHasItsDay(
    height: Int, width: Int
  ) {
    var reader = ScriptedReader(width: width, height: height)
    for keys in ["t t G", "k", "g g", "E G", "/ 'e' Enter 3 G"] {
      reader.press("3 " + keys)
      let timeline = reader.state.timeline
      let first = timeline.layout.lines[timeline.top...].first { $0.row != nil }
      let row = first?.row ?? 0
      let isWhole = timeline.layout.rowLines[row].lowerBound >= timeline.top
      #expect(isWhole || row == timeline.selection)
    }
  }

  @Test func tagsOfAnArticleThatDifferInCaseAreOne() {
    var reader = ScriptedReader()
    reader.press("T 'Sea_sea_harbour' Enter")
    #expect(reader.states[ferry]?.tags == ["Sea", "harbour"])
    reader.press("m T '-SEA_Harbour_new' Enter")
    #expect(reader.states[ferry]?.tags == ["harbour", "new"])
  }
}
