import Display
import Foundation
import Testing

@testable import Curses

/// Screens on /dev/null: whole ncurses screens that nobody sees. One at a time, since ncurses keeps
/// the present one in globals.
@Suite(.serialized) struct VirtualScreenTests {
  static let terminals = ["xterm-256color", "vt100", "dumb", "linux", "screen", "tmux-256color"]

  /// A screen of a terminal that this machine knows; nil for others, which are not a failure here.
  private func withScreen(
    _ profile: TerminalProfile, _ body: (Screen) throws -> Void
  ) throws {
    let null = open("/dev/null", O_RDWR)
    defer { close(null) }
    let screen = try Screen(profile: profile, input: null, output: null)
    defer { screen.close() }
    try body(screen)
  }

  @Test(arguments: terminals)
  func whatIsDrawnIsOnTheScreen(name: String) throws {
    try withScreen(TerminalProfile(name: name)) { screen in
      var canvas = Canvas(width: screen.size.width, height: screen.size.height)
      #expect(canvas.width == 80 && canvas.height >= 24)
      let colored = Style(
        foreground: .rgb(255, 120, 0), background: .ansi(4), attributes: [.bold, .italic])
      canvas.put("plain é 漢字 🇩🇪 👨‍👩‍👧 e\u{301} │", x: 2, y: 1, style: Style())
      canvas.put("colored", x: 70, y: 5, style: colored)
      canvas.put("last", x: 76, y: canvas.height - 1, style: colored)
      canvas.cursor = Canvas.Cursor(x: 3, y: 3)
      screen.draw(canvas)
      #expect(screen.rows == canvas.rows)
    }
  }

  @Test func childrenDoNotInheritTheTerminal() throws {
    try withScreen(TerminalProfile(name: "xterm-256color")) { screen in
      #expect(fcntl(screen.descriptor, F_GETFD) & FD_CLOEXEC != 0)
      #expect(fcntl(screen.inputDescriptor, F_GETFD) & FD_CLOEXEC != 0)
    }
  }

  /// By more than one they are not asked to: not every terminal that is called so obeys.
  @Test(arguments: [1, 2, 5, -3])
  func rowsAreMovedByTheTerminalByOneAlone(rows: Int) throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "sent-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data().write(to: file)
    let output = open(file.path, O_RDWR)
    defer { close(output) }
    let screen = try Screen(
      profile: TerminalProfile(name: "xterm-256color"), input: output, output: output)
    defer { screen.close() }
    func picture(from first: Int) -> Canvas {
      var canvas = Canvas(width: screen.size.width, height: screen.size.height)
      for y in 1..<(canvas.height - 1) {
        canvas.put("line \(first + y) of a text that goes on", x: 2, y: y, style: Style())
      }
      return canvas
    }
    screen.draw(picture(from: 100))
    let before = try Data(contentsOf: file).count
    screen.draw(picture(from: 100 + rows))
    let sent = String(decoding: try Data(contentsOf: file).dropFirst(before), as: UTF8.self)
    #expect(screen.rows == picture(from: 100 + rows).rows)
    if abs(rows) > 1 {
      #expect(sent.matches(of: /\u{1B}\[[0-9]*[STLM]/).isEmpty)
    } else {
      #expect(sent.utf8.count < 200)
    }
  }

  @Test func onlyTheNewPictureIsShown() throws {
    try withScreen(TerminalProfile(name: "xterm-256color")) { screen in
      var canvas = Canvas(width: screen.size.width, height: screen.size.height)
      canvas.put("first 漢字", x: 0, y: 0, style: Style())
      screen.draw(canvas)
      canvas.put("second", x: 0, y: 1, style: Style())
      canvas.put("f", x: 7, y: 0, style: Style())
      screen.draw(canvas)
      #expect(screen.rows == canvas.rows)
      var small = Canvas(width: 10, height: 2)
      small.put("small", x: 0, y: 0, style: Style())
      screen.draw(small)
      #expect(Array(screen.rows.prefix(3)) == ["small", "", ""])
      let large = Canvas(width: 500, height: 200)
      screen.draw(large)
      #expect(screen.rows.joined().isEmpty)
    }
  }

  @Test func aNewSizeIsTaken() throws {
    try withScreen(TerminalProfile(name: "xterm-256color")) { screen in
      for (width, height) in [(1, 1), (200, 60), (2, 500), (80, 24)] {
        screen.resize(width: width, height: height)
        #expect(screen.size == (width, height))
        var canvas = Canvas(width: width, height: height)
        canvas.put("漢 wide", x: 0, y: height - 1, style: Style())
        screen.draw(canvas)
        #expect(screen.rows == canvas.rows)
      }
    }
  }

  @Test func whatTheCLibraryCannotPrintKeepsItsColumns() throws {
    try withScreen(TerminalProfile(name: "xterm-256color")) { screen in
      var canvas = Canvas(width: 80, height: 24)
      // Assigned in a Unicode version that this C library may not know yet.
      canvas.put("a\u{1FAE9}b", x: 0, y: 0, style: Style())
      screen.draw(canvas)
      #expect(screen.rows[0] == "a??b" || screen.rows[0] == canvas.rows[0])
    }
  }

  @Test func colorsOfItsOwnHaveEachAPair() throws {
    try withScreen(TerminalProfile(name: "xterm-256color")) { screen in
      var canvas = Canvas(width: 80, height: 24)
      canvas.put("a", x: 0, y: 0, style: Style(foreground: .rgb(255, 0, 0)))
      canvas.put("b", x: 1, y: 0, style: Style(foreground: .rgb(0, 0, 255)))
      canvas.put("c", x: 2, y: 0, style: Style(foreground: .rgb(255, 0, 0), attributes: .bold))
      screen.draw(canvas)
      let pairs = (0..<4).map { screen.pair(x: $0, y: 0) }
      #expect(pairs[0] != pairs[1] && pairs[0] == pairs[2] && pairs[3] == 0)
    }
  }

  @Test func moreColorsThanThereArePairsStillPrint() throws {
    try withScreen(TerminalProfile(name: "linux")) { screen in
      var canvas = Canvas(width: 80, height: 24)
      for index in 0..<160 {
        let style = Style(
          foreground: .ansi(UInt8(index / 16)), background: .ansi(UInt8(index % 16)))
        canvas.put("x", x: index % 80, y: index / 80, style: style)
      }
      screen.draw(canvas)
      #expect(screen.rows == canvas.rows)
    }
  }

  @Test func withoutColorNoPairIsUsed() throws {
    let profile = TerminalProfile(name: "xterm-256color", isColored: false)
    try withScreen(profile) { screen in
      var canvas = Canvas(width: 80, height: 24)
      canvas.put("a", x: 0, y: 0, style: Style(foreground: .ansi(1), attributes: .reverse))
      screen.draw(canvas)
      #expect(screen.pair(x: 0, y: 0) == 0)
    }
  }

  @Test(arguments: ["no-such-terminal", "", "../../etc/passwd"])
  func aTerminalThatIsNotKnownIsNamed(name: String) {
    #expect(throws: CursesError.unknownTerminal(name: name)) {
      try withScreen(TerminalProfile(name: name)) { _ in }
    }
  }

  @Test func anExactEntryThatIsMissingFallsBack() throws {
    let profile = TerminalProfile(name: "vt100", isTrueColor: true)
    #expect(profile.candidates == ["vt100-direct", "vt100"])
    try withScreen(profile) { #expect($0.size.width == 80) }
  }

  @Test func aCrashLeavesTheScreenByItsOwnStrings() throws {
    try withScreen(TerminalProfile(name: "xterm-256color")) { screen in
      let reset = TerminalModes(hasMouse: screen.hasMouse, hasPaste: screen.hasPaste).reset
      for part in ["\u{1B}[?1049l", "\u{1B}[?25h", "\u{1B}[?2004l", "\u{1B}[?1006l", "\u{1B}[?1l"] {
        #expect(reset.contains(part))
      }
    }
    try withScreen(TerminalProfile(name: "vt100")) { screen in
      let reset = TerminalModes(hasMouse: screen.hasMouse, hasPaste: screen.hasPaste).reset
      #expect(reset.contains("\u{1B}[m") && !reset.contains("$<"))
    }
    try withScreen(TerminalProfile(name: "dumb")) { screen in
      #expect(TerminalModes(hasMouse: screen.hasMouse, hasPaste: screen.hasPaste).reset == "\r\n")
    }
  }
}
