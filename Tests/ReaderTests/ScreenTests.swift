import Articles
import Testing

@testable import Reader

/// The layouts as text: what a user sees at the usual sizes of a terminal.
@Suite struct ScreenTests {
  @Test func threePanesOnAWideScreen() throws {
    var reader = ScriptedReader(width: 120, height: 24)
    reader.press("Enter ]")
    try expectScreen("wide", reader.screen)
  }

  @Test func theTimelineBesideItsDatesOnAVeryWideScreen() throws {
    var reader = ScriptedReader(width: 180, height: 20)
    reader.press("t t 3 g g")
    try expectScreen("very-wide", reader.screen)
  }

  @Test func twoPanesFollowTheFocus() throws {
    var reader = ScriptedReader(width: 80, height: 24)
    try expectScreen("middle-list", reader.screen)
    reader.press("Enter")
    try expectScreen("middle-body", reader.screen)
  }

  @Test func onePaneOnANarrowScreen() throws {
    var reader = ScriptedReader(width: 40, height: 12)
    try expectScreen("narrow-list", reader.screen)
    reader.press("Enter")
    try expectScreen("narrow-body", reader.screen)
    reader.press("Tab")
    try expectScreen("narrow-timeline", reader.screen)
  }

  @Test func filterWithItsCounts() throws {
    var reader = ScriptedReader(width: 120, height: 16)
    reader.press("/ 'bridge'")
    try expectScreen("filter", reader.screen)
  }

  @Test func commandLineWithItsMenu() throws {
    var reader = ScriptedReader(width: 80, height: 16)
    reader.press(": 'pane' Tab")
    try expectScreen("command-line", reader.screen)
  }

  @Test func keysThatMayFollowOnASmallScreen() throws {
    var reader = ScriptedReader(width: 40, height: 12)
    reader.press("g")
    try expectScreen("which-key-narrow", reader.screen)
  }

  @Test func filterWithItsCompletion() throws {
    var reader = ScriptedReader(width: 80, height: 16)
    reader.press("/ 'is:read_t' Tab Tab")
    try expectScreen("completion", reader.screen)
  }

  @Test func whatWasSaid() throws {
    var reader = ScriptedReader(width: 60, height: 12)
    reader.press("s W W")
    reader.send(.failed("The page could not be fetched: the host news.example is not known."))
    reader.press("M")
    try expectScreen("messages", reader.screen)
  }

  @Test func blocksOfEveryKind() throws {
    var reader = ScriptedReader([SampleArticles.everything], width: 60, height: 58)
    reader.press("Enter")
    try expectScreen("blocks", reader.screen)
  }

  @Test func blocksInASCIIAndLittleRoom() throws {
    var reader = ScriptedReader(
      [SampleArticles.everything], width: 24, height: 50, glyphs: .ascii)
    reader.press("Enter")
    try expectScreen("blocks-narrow-ascii", reader.screen)
  }
}
