import Foundation
import TestSupport
import Testing

/// What is written in the foot of the screen, and what becomes of it outside the reader.
@Suite(.serialized, .enabled(if: Tmux.isAvailable, "tmux is not installed"))
struct AnsweringTests {
  @Test func answersOutliveTheProgramAndAreTheOwnersAlone() throws {
    let reading = try ReadingTerminal()
    let terminal = reading.terminal
    try terminal.type("/bridge")
    try terminal.press("Enter")
    try terminal.type(":fold")
    try terminal.press("Enter")
    try terminal.press("C-c")
    try reading.expectGivenBack(status: 0)
    let file = terminal.home.appending(path: ".local/state/dateline/history.jsonl")
    let text = try String(contentsOf: file, encoding: .utf8)
    #expect(text.split(separator: "\n").count == 2)
    let mode = try FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions]
    #expect((mode as? NSNumber)?.intValue == 0o600)
    // What is no line of it is passed over, and what a terminal would obey is taken out.
    let strange = "no line\n{\"kind\":\"filter\",\"text\":\"rope\\u001b[31m\"}\n{\"kind\":\"x\"}\n"
    try (strange + text).write(to: file, atomically: true, encoding: .utf8)
    try terminal.run("clear; . ./start")
    try terminal.wait(for: ReadingTerminal.words)
    try terminal.type("/")
    try terminal.press("Up")
    try terminal.wait(for: "/bridge")
    try terminal.press("Up")
    try terminal.wait(for: "/rope[31m")
    try terminal.press("C-c", "C-c")
    try reading.expectGivenBack(status: 0)
  }

  @Test func anArticleIsGivenToAProgramAndWhatItSaysIsTold() throws {
    let reading = try ReadingTerminal(width: 100)
    let terminal = reading.terminal
    for (line, answer) in [
      ("grep -c \"bridge was\"", "grep ended with 0: 1"),
      ("grep -c $HOME", "grep ended with 1"),
      ("sh -c 'echo no >&2; exit 3'", "sh ended with 3: no"),
      ("no-such-program", "There is no program called no-such-program."),
      ("sh -c 'sleep 60 & echo left behind'", "sh ended with 0: left behind"),
      ("sh -c 'kill -9 $$'", "sh was ended by signal 9"),
    ] {
      try terminal.type("|")
      try terminal.wait(for: "Pipe to:")
      try terminal.type(line)
      try terminal.press("Enter")
      try terminal.wait(for: answer)
    }
    try terminal.press("M")
    try terminal.wait(for: "! There is no program called no-such-program.")
    try terminal.press("q", "q")
    try reading.expectGivenBack(status: 0)
  }

  @Test func faultsInTheFileOfKeysAreToldAtStart() throws {
    let reading = try ReadingTerminal(width: 100)
    let terminal = reading.terminal
    try terminal.press("q")
    try reading.expectGivenBack(status: 0)
    let folder = terminal.home.appending(path: ".config/dateline")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try "preset = 'newsboat'\nfly = 'f'\nzoom = ['X', 'Ctrl-z']\n".write(
      to: folder.appending(path: "keys.toml"), atomically: true, encoding: .utf8)
    try terminal.run("clear; . ./start")
    try terminal.wait(
      for: "2 faults, v shows them: keys.toml, line 2, column 1: there is no command")
    try terminal.press("v")
    try terminal.wait(for: "! keys.toml, line 3, column 14: 'Ctrl-z' for zoom is not the name of")
    try terminal.press("q", "q")
    try reading.expectGivenBack(status: 0)
  }
}
