import Foundation
import TestSupport
import Testing

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// However the program ends, the terminal is as it was.
@Suite(.serialized, .enabled(if: Tmux.isAvailable, "tmux is not installed"))
struct GivenBackTests {
  @Test(arguments: ["tmux-256color", "xterm-256color", "vt100"])
  func byTheReader(term: String) throws {
    let reading = try ReadingTerminal(term: term)
    try reading.terminal.press("q")
    try reading.expectGivenBack(status: 0)
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT])
  func bySignals(signal: Int32) throws {
    let reading = try ReadingTerminal()
    reading.send(signal)
    try reading.expectGivenBack(status: 128 + signal)
  }

  /// A crash is the signal that it ends with: sent from outside, it takes the same way.
  @Test(arguments: [SIGSEGV, SIGABRT, SIGILL, SIGTRAP, SIGBUS, SIGFPE])
  func byCrashes(signal: Int32) throws {
    let reading = try ReadingTerminal()
    reading.send(signal)
    try reading.expectGivenBack(status: 128 + signal)
  }

  @Test func whileItIsSuspended() throws {
    let reading = try ReadingTerminal()
    try reading.terminal.press("C-z")
    try reading.terminal.wait(for: "alternate_on", toBe: "0")
    try reading.expectUsable()
    try reading.terminal.run("clear; fg; echo back $?")
    try reading.terminal.wait(for: "alternate_on", toBe: "1")
    try reading.terminal.wait(for: ReadingTerminal.words)
    try reading.terminal.press("q")
    try reading.terminal.wait(for: "back 0")
    try reading.expectUsable()
  }

  @Test func suspendedByASignalFromOutside() throws {
    let reading = try ReadingTerminal()
    reading.send(SIGTSTP)
    try reading.terminal.wait(for: "alternate_on", toBe: "0")
    try reading.terminal.run("clear; fg; echo back $?")
    try reading.terminal.wait(for: ReadingTerminal.words)
    reading.send(SIGTERM)
    try reading.terminal.wait(for: "back \(128 + SIGTERM)")
    try reading.expectUsable()
  }

  @Test func aTerminalThatNobodyKnowsIsSaid() throws {
    let program = try #require(BuiltProgram.dateline)
    let terminal = try Tmux()
    try "A text.".write(
      to: terminal.home.appendingPathComponent("text.txt"), atomically: true, encoding: .utf8)
    try terminal.run("TERM=nonsense \(program.path) open text.txt; echo left $?")
    let rows = try terminal.wait(for: "left 1")
    #expect(rows.joined().contains("'nonsense'"))
  }
}
