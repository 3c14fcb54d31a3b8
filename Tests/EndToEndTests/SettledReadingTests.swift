import Foundation
import TestSupport
import Testing

/// What only a terminal shows of settings, of the first sitting and of what is remembered of it.
@Suite(.enabled(if: Tmux.isAvailable, "tmux is not installed"))
struct SettledReadingTests {
  private func write(_ text: String, _ name: String, _ home: URL) throws {
    let file = home.appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: file, atomically: true, encoding: .utf8)
  }

  /// A terminal with a home, in which `read` opens the reader on the library and says `left STATUS`.
  private func newcomer(_ files: [String: String]) throws -> Tmux {
    let program = try #require(BuiltProgram.dateline, "the build made no dateline")
    let terminal = try Tmux(width: 90, height: 24)
    for (name, text) in files { try write(text, name, terminal.home) }
    try write("\(program.path); echo left $?", "read", terminal.home)
    return terminal
  }

  private func read(_ terminal: Tmux) throws {
    try terminal.run("clear; . ./read")
    try terminal.wait(for: "Vikram")
  }

  @Test func aNewcomerIsShownAroundOnceAndOfferedFoundFeedsOnce() throws {
    let urls = """
      https://one.example/feed news
      https://two.example/feed
      exec:~/bin/three
      """
    let terminal = try newcomer([".newsboat/urls": urls])
    try read(terminal)
    try terminal.wait(for: "walk the list")
    try terminal.wait(for: "follows the 2 feeds of newsboat")
    try terminal.press("i")
    try terminal.wait(for: "2 feeds are followed now, 1 refused")
    try terminal.press("Escape")
    try terminal.wait("no tour") { rows in !rows.contains { $0.contains("walk the list") } }
    try terminal.press("F")
    try terminal.wait(for: "two.example")
    try terminal.press("q", "q")
    try terminal.wait(for: "left 0")
    try read(terminal)
    try terminal.press("Enter", "q", "i")
    try terminal.wait(for: "No other reader's feeds were found here.")
    #expect(try !terminal.screen().contains { $0.contains("walk the list") })
    try terminal.press("q")
    try terminal.wait(for: "left 0")
  }

  @Test func paneSizesAreRememberedAndTheMouseIsLeftAlone() throws {
    let terminal = try newcomer([
      ".config/dateline/config.toml": "mouse = false\nsky = 1\nglyphs = 'ascii'\n"
    ])
    try read(terminal)
    try terminal.wait(for: "config.toml, line 2, column 1: there is no setting 'sky'")
    #expect(try terminal.state("mouse_any_flag") == "0")
    func border() throws -> String.Index? {
      try terminal.screen()[3].firstIndex(of: "|")
    }
    try terminal.press("Escape")
    let before = try border()
    try terminal.press("9", "C-w", ">")
    try terminal.wait("border that has moved") { _ in try border() != before }
    let after = try border()
    #expect(after != nil && before != nil)
    try terminal.press("q")
    try terminal.wait(for: "left 0")
    try read(terminal)
    #expect(try border() == after)
    try terminal.press("q")
    try terminal.wait(for: "left 0")
  }

  @Test func linksAreOpenedByTheCommandThatIsSettled() throws {
    let reading = try ReadingTerminal()
    let home = reading.terminal.home
    try reading.terminal.press("q")
    try reading.expectGivenBack(status: 0)
    try write("#!/bin/sh\nprintf '%s\\n' \"$@\" >shown.new; mv shown.new shown\n", "show", home)
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: home.appending(path: "show").path)
    try write(
      "browser = ['./show', '--page', '%u', '$(touch no)']\n", ".config/dateline/config.toml", home)
    try write(
      "[a link](https://news.example/a?b=$(touch+no)) OSLO, 3 May 2024.\n", "story.txt.md", home)
    let start = try String(contentsOf: home.appending(path: "start"), encoding: .utf8)
    try write(start.replacing("story.txt", with: "story.txt.md"), "start", home)
    try reading.terminal.run("clear; . ./start")
    try reading.terminal.wait(for: ReadingTerminal.words)
    try reading.terminal.press("Enter", "f", "1", "Enter")
    let shown = home.appending(path: "shown")
    try reading.terminal.wait("page that is shown") { _ in
      FileManager.default.fileExists(atPath: shown.path)
    }
    let words = try String(contentsOf: shown, encoding: .utf8).split(separator: "\n")
    #expect(words == ["--page", "https://news.example/a?b=$(touch+no)", "$(touch no)"])
    #expect(!FileManager.default.fileExists(atPath: home.appending(path: "no").path))
    try reading.terminal.press("q", "q")
    try reading.terminal.wait(for: "left 0")
  }
}
