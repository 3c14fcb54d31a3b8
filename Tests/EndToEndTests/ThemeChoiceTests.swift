import Foundation
import TestSupport
import Testing

/// A person's own themes, and the theme that is kept.
@Suite struct ThemeChoiceTests {
  @Test func ownThemesAreListedAndFaultsAreNamedWithTheirPlace() throws {
    let place = try Workplace()
    try Self.write("about = 'Mine alone.'\ninherits = 'ember'", "themes/mine.toml", place.folder)
    try Self.write("inherits = 'two'", "themes/one.toml", place.folder)
    try Self.write("inherits = 'one'", "themes/two.toml", place.folder)
    try Self.write("[roles]\ntext = {", "themes/torn.toml", place.folder)
    let rows = try place.dateline("themes").output.split(separator: "\n")
    #expect(rows.count >= 12)
    #expect(rows.first?.hasPrefix("midnight ") == true)
    #expect(rows.contains { $0.hasPrefix("mine ") && $0.hasSuffix(" Mine alone.") })
    #expect(rows.contains { $0.contains("themes/two.toml, line 1, column 12: one inherits two") })
    #expect(rows.contains { $0.hasPrefix("torn ") && $0.contains("torn.toml, line 2, column ") })
    let wrong = try place.dateline("open", "--theme", "no-such", "story.txt")
    #expect(wrong.status != 0)
  }

  /// The theme that is chosen in the reader is that of the next sitting; what else stands in the
  /// file stays, and a file that is linked stays a link.
  @Test(.enabled(if: Tmux.isAvailable, "tmux is not installed"))
  func theThemeThatIsChosenIsKept() throws {
    let reading = try ReadingTerminal()
    let home = reading.terminal.home
    let config = home.appending(path: ".config/dateline/config.toml")
    let dotfile = home.appending(path: "dotfile.toml")
    try Self.write("", "empty", home)
    try "# mine\n".write(to: dotfile, atomically: true, encoding: .utf8)
    try FileManager.default.createSymbolicLink(at: config, withDestinationURL: dotfile)
    try reading.terminal.press("C-t")
    try reading.terminal.wait(for: "› midnight")
    try reading.terminal.press("j")
    try reading.terminal.wait(for: "› ember")
    try reading.terminal.press("Enter")
    try reading.terminal.wait(for: "The theme is ember from now on.")
    let kept = try String(contentsOf: dotfile, encoding: .utf8)
    #expect(kept == "theme = \"ember\"\n# mine\n")
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: config.path) == dotfile.path)
    try reading.terminal.press("q")
    try reading.expectGivenBack(status: 0)
    try reading.terminal.run("clear; . ./start")
    try reading.terminal.wait(for: ReadingTerminal.words)
    try reading.terminal.press("C-t")
    try reading.terminal.wait(for: "› ember")
    try reading.terminal.press("q", "q")
    try reading.expectGivenBack(status: 0)
  }

  private static func write(_ text: String, _ name: String, _ home: URL) throws {
    let file = home.appending(path: ".config/dateline/" + name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: file, atomically: true, encoding: .utf8)
  }
}
