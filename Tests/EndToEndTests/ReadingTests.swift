import Foundation
import TestSupport
import Testing

/// What can only be seen in a real terminal: sizes that change, and text that comes through a pipe
/// while keys come from the keyboard.
@Suite(.serialized, .enabled(if: Tmux.isAvailable, "tmux is not installed"))
struct ReadingTests {
  @Test func everySizeIsFollowed() throws {
    let reading = try ReadingTerminal()
    for (width, height) in [(40, 10), (1, 1), (200, 60), (2, 30), (90, 2), (33, 7), (10, 50)] {
      try reading.terminal.resize(width: width, height: height)
    }
    try reading.terminal.resize(width: 90, height: 20)
    let rows = try reading.terminal.wait(for: ReadingTerminal.words)
    #expect(rows.count == 20)
    #expect(rows.last?.isEmpty == false)
    try reading.terminal.press("q")
    try reading.expectGivenBack(status: 0)
  }

  @Test func textThroughAPipeLeavesTheKeyboardFree() throws {
    let reading = try ReadingTerminal(input: "-")
    try reading.terminal.press("?")
    try reading.terminal.wait("the help over the story") { rows in
      !rows.contains { $0.contains(ReadingTerminal.words) }
    }
    try reading.terminal.press("Escape")
    try reading.terminal.wait(for: ReadingTerminal.words)
    try reading.terminal.press("q")
    try reading.expectGivenBack(status: 0)
  }
}
