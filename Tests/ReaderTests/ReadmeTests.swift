import Foundation
import Testing

@testable import Reader

/// The README shows the keys that are really in force.
@Suite struct ReadmeTests {
  @Test func theKeyTableIsTheOneInForce() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let readme = try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
    let opening = try #require(readme.range(of: "<!-- keys:"))
    let closing = try #require(readme.range(of: "<!-- end of keys -->"))
    let shown = readme[opening.upperBound..<closing.lowerBound].drop { $0 != "\n" }
    #expect(
      shown.trimmingCharacters(in: .whitespacesAndNewlines)
        == KeymapTable().markdown.trimmingCharacters(in: .whitespacesAndNewlines),
      "write the README's table anew with `dateline keys --format markdown`")
  }
}
