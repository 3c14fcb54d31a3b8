import Foundation
import Testing

/// Holds a screen against the text file of that name in `Screens/`. A file that is not there is
/// written, and the test fails all the same: a golden counts only once somebody has looked at it.
func expectScreen(
  _ name: String, _ screen: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Screens")
  let file = folder.appending(path: name + ".txt")
  guard FileManager.default.fileExists(atPath: file.path) else {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try (screen + "\n").write(to: file, atomically: true, encoding: .utf8)
    Issue.record("recorded \(name).txt: look at it and run again", sourceLocation: sourceLocation)
    return
  }
  let golden = try String(contentsOf: file, encoding: .utf8)
  #expect(screen + "\n" == golden, "\(name).txt", sourceLocation: sourceLocation)
}
