import Articles
import Foundation
import Testing

@testable import Fetch

@Suite struct FetcherTests {
  private func temporaryFile(_ bytes: [UInt8]) throws -> String {
    let file = FileManager.default.temporaryDirectory.appending(
      path: "dateline-fetch-\(UUID().uuidString)")
    try Data(bytes).write(to: file)
    return file.path
  }

  @Test func aFileComesWhole() throws {
    let bytes = (0..<200_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    let path = try temporaryFile(bytes)
    defer { try? FileManager.default.removeItem(atPath: path) }
    let page = try Fetcher().fetch(InputName(path))
    #expect(page.bytes == bytes)
    #expect(page.name == path)
  }

  @Test func whatCannotBeBroughtIsSaidByItsFact() throws {
    #expect(throws: FetchError.notFound) { try Fetcher().fetch(InputName("/no/such/file")) }
    #expect(throws: FetchError.isFolder) { try Fetcher().fetch(InputName("/")) }
    #expect(throws: FetchError.webUnsupported) {
      try Fetcher().fetch(InputName("https://news.example/"))
    }
    let empty = try temporaryFile([])
    defer { try? FileManager.default.removeItem(atPath: empty) }
    #expect(throws: FetchError.empty) { try Fetcher().fetch(InputName(empty)) }
  }

  @Test func whatNeverEndsIsLeftAtTheLimit() {
    #expect(throws: FetchError.tooLarge(limit: 1 << 20)) {
      try Fetcher(pageLimit: 1 << 20).fetch(InputName("/dev/zero"))
    }
  }

  @Test(arguments: [
    ("-", InputName.standardInput),
    ("HTTPS://news.example/a", .address("HTTPS://news.example/a")),
    ("http:story.html", .path("http:story.html")),
    ("notes: monday.txt", .path("notes: monday.txt")),
  ])
  func wordsAreReadAsInputs(_ word: String, _ name: InputName) {
    #expect(InputName(word) == name)
  }

  @Test func aNameIsFitToBeShown() {
    #expect(InputName("/tmp/a\u{1B}[31mb.html").shortName == "a[31mb.html")
  }
}
