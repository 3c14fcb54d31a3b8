import Foundation
import TestSupport
import Testing

/// Seconds of what `ReaderTrials` does for hours, with seeds that stay the same.
@Suite struct StormTests {
  @Test(arguments: [1, 2, 3]) func everyPictureIsAsItMustBe(seed: Int) throws {
    let program = try #require(BuiltProgram.named("ReaderTrials"), "the build made no trials")
    let process = Process()
    process.executableURL = program
    process.arguments = ["steps", "700", "\(seed)"]
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let told = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(process.terminationReason == .exit)
    #expect(process.terminationStatus == 0, "\(String(decoding: told, as: UTF8.self))")
  }
}

/// The same in a terminal, and the program itself while its terminal does not keep still.
@Suite(.serialized, .enabled(if: Tmux.isAvailable, "tmux is not installed"))
struct TerminalStormTests {
  @Test(arguments: [1, 2]) func theTerminalShowsThePicture(seed: Int) throws {
    let program = try #require(BuiltProgram.named("ReaderTrials"), "the build made no trials")
    let terminal = try Tmux()
    let start = "\(program.path) reflect 150 \(seed); echo left $?"
    try start.write(
      to: terminal.home.appendingPathComponent("start"), atomically: true, encoding: .utf8)
    try terminal.run("clear; . ./start")
    let rows = try terminal.wait("end") { rows in rows.contains { $0.hasPrefix("left ") } }
    #expect(rows.contains("left 0"), "\(rows.joined(separator: "\n"))")
  }

  /// Sizes change faster than pictures are sent, with keys between them.
  @Test func aStormOfSizesEndsInAWholePicture() throws {
    let reading = try ReadingTerminal()
    var seed = SeededSnippets(seed: 7)
    for turn in 0..<60 {
      try reading.terminal.resize(
        width: Int.random(in: 1...200, using: &seed), height: Int.random(in: 1...60, using: &seed))
      if turn % 4 == 0 { try reading.terminal.press(["j", "Tab", "z", "k"][turn / 4 % 4]) }
    }
    try reading.terminal.resize(width: 100, height: 30)
    try reading.terminal.press("2")
    try reading.terminal.wait("the text with its keys") { rows in
      rows.contains { $0.contains(ReadingTerminal.words) } && rows.last?.contains("] event") == true
    }
    try expectWhole(reading.terminal)
    try reading.terminal.press("C-c")
    try reading.expectGivenBack(status: 0)
  }

  @Test func aSizeThatChangesWhileItIsStoppedIsKnownAfterwards() throws {
    let reading = try ReadingTerminal()
    try reading.terminal.press("C-z")
    try reading.terminal.wait(for: "alternate_on", toBe: "0")
    try reading.terminal.resize(width: 50, height: 12)
    try reading.terminal.run("clear; fg")
    try reading.terminal.wait(for: "alternate_on", toBe: "1")
    try reading.terminal.press("2")
    let rows = try reading.terminal.wait(for: ReadingTerminal.words)
    #expect(rows.count == 12)
    try expectWhole(reading.terminal)
    try reading.terminal.press("C-c")
  }

  @Test func theMouseIsHeard() throws {
    let reading = try ReadingTerminal(width: 120, height: 24)
    // A click as this terminal reports it: the button, column 60 and row 1, each 32 more.
    try reading.terminal.type("\u{1B}[M \\!\u{1B}[M#\\!")
    try reading.terminal.press("z")
    try reading.terminal.wait("the text alone") { rows in
      rows.contains { $0.contains(ReadingTerminal.words) } && !rows[0].contains("Articles")
    }
    try reading.terminal.press("C-c")
    try reading.expectGivenBack(status: 0)
  }

  @Test func theCursorStandsOnWhatIsSelected() throws {
    let reading = try ReadingTerminal(width: 80, height: 12)
    #expect(try reading.terminal.state("cursor_flag") == "0")
    try reading.terminal.press("2", "&")
    try reading.terminal.wait(for: "Text: The bridge reopens")
    try reading.terminal.wait(for: "cursor_flag", toBe: "1")
    try reading.terminal.wait(for: "cursor_y", toBe: "1")
    try reading.terminal.press("j", "j")
    try reading.terminal.wait(for: "cursor_y", toBe: "3")
    #expect(try reading.terminal.state("cursor_x") == "0")
    try reading.terminal.press("C-c")
    try reading.expectGivenBack(status: 0)
  }

  @Test func keysThatComeAtOnceAreAllPlayed() throws {
    let reading = try ReadingTerminal(width: 80, height: 6)
    try reading.terminal.type("2z\"aj\"9@a")
    try reading.terminal.wait(for: "100%")
    try reading.terminal.press("C-c")
    try reading.terminal.wait(for: "left 0")
  }

  /// Has everything sent anew, and holds what is then shown, colors too, against what was before.
  private func expectWhole(_ terminal: Tmux) throws {
    let before = try terminal.settledCells()
    try terminal.press("C-l")
    try terminal.wait("the same picture sent whole") { _ in try terminal.settledCells() == before }
  }
}
