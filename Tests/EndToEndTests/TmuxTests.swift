import Foundation
import TestSupport
import Testing

/// The driver itself, held against programs that every system has: where these pass and others
/// fail, the program is at fault.
@Suite(.serialized, .enabled(if: Tmux.isAvailable, "tmux is not installed"))
struct TmuxTests {
  @Test func whatIsTypedIsSeen() throws {
    let terminal = try Tmux(width: 60, height: 10)
    try terminal.run("cat")
    try terminal.type("漢字 'quoted' -- é")
    let rows = try terminal.wait(for: "漢字 'quoted' -- é")
    #expect(rows.count == 10)
    try terminal.press("C-d", "C-d")
  }

  @Test func sizesAreTold() throws {
    let terminal = try Tmux(width: 70, height: 12)
    try terminal.run("stty size")
    try terminal.wait(for: "12 70")
    try terminal.resize(width: 33, height: 5)
    try terminal.run("stty size")
    try terminal.wait(for: "5 33")
  }

  @Test func statesAreTold() throws {
    let terminal = try Tmux()
    #expect(try terminal.state("alternate_on") == "0")
    try terminal.run("tput smcup")
    try terminal.wait(for: "alternate_on", toBe: "1")
  }

  @Test func theBuiltProgramIsFound() throws {
    let program = try #require(BuiltProgram.dateline)
    #expect(program.lastPathComponent == "dateline")
  }
}
