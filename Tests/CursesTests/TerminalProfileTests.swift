import Testing

@testable import Curses

@Suite struct TerminalProfileTests {
  @Test(arguments: [
    (["TERM": "xterm-256color"], ["xterm-256color"], true),
    (
      ["TERM": "xterm-256color", "COLORTERM": "truecolor"], ["xterm-direct", "xterm-256color"], true
    ),
    (["TERM": "xterm", "COLORTERM": "24bit"], ["xterm-direct", "xterm"], true),
    (["TERM": "xterm-direct", "COLORTERM": "truecolor"], ["xterm-direct"], true),
    (["TERM": "xterm", "COLORTERM": "truecolor", "NO_COLOR": "1"], ["xterm"], false),
    (["TERM": "xterm", "NO_COLOR": ""], ["xterm"], true),
    ([:], [""], true),
  ])
  func environment(variables: [String: String], candidates: [String], isColored: Bool) {
    let profile = TerminalProfile { variables[$0] }
    #expect(profile.candidates == candidates)
    #expect(profile.isColored == isColored)
  }
}
