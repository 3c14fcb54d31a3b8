import Articles
import Foundation
import Testing

@testable import Library

@Suite struct SegmentNameTests {
  let scratch = ScratchLibrary()

  /// Only what this program would name so is a segment.
  @Test func otherNamesAreNoSegments() throws {
    try scratch.open().add([.sample("one")])
    let sound = try scratch.bytes()
    let others = ["9223372036854775807.jsonl", "00001.jsonl", "1000000000.jsonl", "0001.jsonl.new"]
    for name in others { try scratch.write(sound, to: scratch.path + "/articles/" + name) }
    let library = try ArticleLog(
      at: scratch.path, now: ScratchLibrary.clock, disk: HastyDisk(), segmentLimit: sound.count)
    try library.add([.sample("two")])
    #expect(scratch.names("articles") == (others + ["0001.jsonl", "0002.jsonl"]).sorted())
    #expect(try library.check().segments == 2)
  }

  /// A segment that nobody would read is never written, and nothing is removed for it.
  @Test func afterTheLastNumberNothingIsWritten() throws {
    try scratch.open().add([.sample("one")])
    let last = scratch.path + "/articles/999999999.jsonl"
    try FileManager.default.moveItem(atPath: scratch.segment, toPath: last)
    let before = try scratch.bytes(last)
    let library = try ArticleLog(
      at: scratch.path, now: ScratchLibrary.clock, disk: HastyDisk(), segmentLimit: before.count)
    #expect(throws: LibraryError.self) { try library.add([.sample("two")]) }
    #expect(throws: LibraryError.self) { try library.compact() }
    #expect(scratch.names("articles") == ["999999999.jsonl"])
    #expect(try scratch.bytes(last) == before)
  }
}
