import Foundation
import Testing

@testable import Fetch

@Suite struct LineStreamTests {
  /// The lines of a file of those bytes.
  private func lines(_ bytes: some Sequence<UInt8>, limit: Int = 1 << 20) throws -> [String] {
    let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try Data(bytes).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let stream = try LineStream(InputName(file.path), limit: limit)
    var lines: [String] = []
    while let line = try stream.next() {
      switch line {
      case .bytes(let bytes): lines.append(String(decoding: bytes, as: UTF8.self))
      case .tooLong: lines.append("(too long)")
      }
    }
    #expect(try stream.next() == nil)
    return lines
  }

  @Test func everyLineOnce() throws {
    #expect(try lines("".utf8) == [])
    #expect(try lines("\n".utf8) == [""])
    #expect(try lines("a\r\n\nb\nc".utf8) == ["a", "", "b", "c"])
    #expect(try lines("a\nb\n".utf8) == ["a", "b"])
  }

  @Test func linesMayBeLongerThanAStep() throws {
    let long = String(repeating: "x", count: 700_000)
    let many = (0..<50_000).map { "line \($0)" }
    #expect(try lines("a\n\(long)\nb".utf8) == ["a", long, "b"])
    #expect(try lines(many.joined(separator: "\n").utf8) == many)
  }

  @Test func whatIsTooLongIsPassedOver() throws {
    let long = String(repeating: "x", count: 900_000)
    #expect(
      try lines("a\n\(long)\nb\n12345678901\nc".utf8, limit: 10) == [
        "a", "(too long)", "b", "(too long)", "c",
      ])
    #expect(try lines("a\n\(long)".utf8, limit: 10) == ["a", "(too long)"])
  }

  @Test func whatIsNoFileIsSaid() {
    #expect(throws: FetchError.notFound) { try LineStream(.path("/nothing/here")) }
    #expect(throws: FetchError.isFolder) { try LineStream(.path("/")) }
    #expect(throws: FetchError.webUnsupported) { try LineStream(InputName("http://a.example")) }
  }
}
