import Foundation
import Testing

@testable import Reader

/// The README shows the keys that are really in force.
@Suite struct ReadmeTests {
  @Test func theKeyTableIsTheOneInForce() throws {
    try expect("keys", KeymapTable().markdown, by: "dateline keys --format markdown")
  }

  @Test func theSettingsAreThoseThatThereAre() throws {
    try expect(
      "settings", SettingsTable().markdown, by: "dateline config --defaults --format markdown")
  }

  private func expect(_ name: String, _ table: String, by command: String) throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let readme = try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
    let opening = try #require(readme.range(of: "<!-- \(name):"))
    let closing = try #require(readme.range(of: "<!-- end of \(name) -->"))
    let shown = readme[opening.upperBound..<closing.lowerBound].drop { $0 != "\n" }
    #expect(
      shown.trimmingCharacters(in: .whitespacesAndNewlines)
        == table.trimmingCharacters(in: .whitespacesAndNewlines),
      "write the README's table anew with `\(command)`")
  }
}
