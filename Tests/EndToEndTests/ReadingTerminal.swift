import Foundation
import TestSupport
import Testing

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The program, reading a short story in a terminal.
struct ReadingTerminal {
  let terminal: Tmux
  /// The number of its process.
  let process: pid_t

  /// What can be waited for: a word of the story's body, one that no pane breaks.
  static let words = "OSLO"

  private static let story = """
    The bridge reopens

    OSLO, 12 March 2024 - The bridge was closed on 3 March 2024. Work began in late February.

    It will reopen on 20 March 2024, the city said.
    """

  /// Opens the reader and waits until it shows the story. The shell that started it says
  /// `left STATUS` when it is gone.
  init(
    width: Int = 80, height: Int = 24, term: String = "tmux-256color", input: String = "story.txt",
    story: String = Self.story
  ) throws {
    let program = try #require(BuiltProgram.dateline, "the build made no dateline")
    terminal = try Tmux(width: width, height: height, terminal: term)
    try story.write(
      to: terminal.home.appendingPathComponent("story.txt"), atomically: true, encoding: .utf8)
    let source = input == "-" ? "cat story.txt | " : ""
    let start =
      "\(source)sh -c 'echo $$ >process; exec \(program.path) open \(input)'; echo left $?"
    try start.write(
      to: terminal.home.appendingPathComponent("start"), atomically: true, encoding: .utf8)
    // Started by a name, so that what waits for words does not find them in the command line.
    try terminal.run("clear; . ./start")
    try terminal.wait(for: Self.words)
    // The oldest terminals have but one screen.
    if term != "vt100" { try terminal.wait(for: "alternate_on", toBe: "1") }
    let number = try String(
      contentsOf: terminal.home.appendingPathComponent("process"), encoding: .utf8)
    process = try #require(pid_t(number.trimmingCharacters(in: .whitespacesAndNewlines)))
  }

  /// Sends the program a signal.
  func send(_ signal: Int32) { kill(process, signal) }

  /// Waits until the program is gone with that status and holds the terminal against what a shell
  /// needs: lines edited and echoed, the former screen, a cursor, no reports of the mouse.
  func expectGivenBack(status: Int32) throws {
    try terminal.wait(for: "left \(status)")
    try expectUsable()
  }

  /// Holds the terminal against what a shell needs.
  func expectUsable() throws {
    try terminal.run("clear; stty -a; echo so far")
    let settings = try terminal.wait("settings") { $0.contains("so far") }
      .joined(separator: " ").split(separator: " ")
    for setting in ["icanon", "echo", "isig", "icrnl", "opost"] {
      #expect(settings.contains { $0 == setting || $0 == "\(setting);" })
    }
    #expect(try terminal.state("alternate_on") == "0")
    #expect(try terminal.state("cursor_flag") == "1")
    #expect(try terminal.state("mouse_any_flag") == "0")
    #expect(try terminal.state("keypad_flag") == "0")
  }
}
