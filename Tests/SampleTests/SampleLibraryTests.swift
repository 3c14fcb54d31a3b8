import Foundation
import Sample
import Testing

@Suite struct SampleLibraryTests {
  /// The folder of pages, from this file's own place.
  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Sources/Sample/Pages")

  @Test func `every file of the folder is listed exactly once`() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
    #expect(SampleLibrary.pages.map(\.name).sorted() == files.sorted())
    #expect(!files.isEmpty)
  }

  @Test func `a page holds the bytes of its file`() throws {
    for page in SampleLibrary.pages {
      let file = try Data(contentsOf: Self.folder.appending(path: page.name))
      #expect(page.bytes == [UInt8](file), "\(page.name)")
      #expect(page.bytes.count > 2_000, "\(page.name) is a stub")
    }
  }

  @Test func `a name tells the kind of its page`() {
    for page in SampleLibrary.pages {
      let kind = page.name.split(separator: ".").last.map(String.init) ?? ""
      #expect(["html", "txt", "md"].contains(kind), "\(page.name)")
    }
  }
}
