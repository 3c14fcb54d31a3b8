import Articles
import Foundation
import Testing

@testable import Library

/// Half a kilobyte is lost, any one of a library of two hundred records: all records that it does
/// not touch are read, the damage is said once, and a repair leaves a sound library with them.
@Suite struct LostBlockTests {
  enum Way: CaseIterable {
    case zeroed, flipped, cutOut, cutOff

    func applied(to sound: [UInt8], _ block: Range<Int>) -> [UInt8] {
      let (before, after) = (sound[..<block.lowerBound], sound[block.upperBound...])
      switch self {
      case .zeroed: return before + block.map { _ in 0 } + after
      case .flipped: return before + sound[block].map { ~$0 } + after
      case .cutOut: return Array(before + after)
      case .cutOff: return Array(before)
      }
    }

    func touches(_ line: Range<Int>, _ block: Range<Int>) -> Bool {
      self == .cutOff ? line.upperBound > block.lowerBound : line.overlaps(block)
    }
  }

  /// A record: where it stands without its line feed, of which article, and what it says: the
  /// article itself, or one member of its state.
  struct Line {
    let segment: String
    let range: Range<Int>
    let id: String
    let says: String
  }

  let scratch = ScratchLibrary()

  @Test(arguments: Way.allCases) func anyBlockMayBeLost(_ way: Way) throws {
    let segments = try fill()
    let lines = segments.flatMap { name, bytes in Self.lines(of: bytes, in: name) }
    #expect(lines.count == 200 && segments.count > 4)
    var tried = 0
    for (name, sound) in segments {
      for start in stride(from: 0, to: sound.count, by: 512) {
        tried += 1
        let block = start..<min(start + 512, sound.count)
        let bytes = way.applied(to: sound, block)
        let file = scratch.path + "/articles/" + name
        try scratch.write(bytes, to: file)
        let left = lines.filter { $0.segment != name || !way.touches($0.range, block) }
        try verify(left, bytes, "\(name) \(way) at \(start)")
        try scratch.write(sound, to: file)
        try? FileManager.default.removeItem(atPath: scratch.path + "/damaged")
      }
    }
    #expect(tried > 35)
  }

  private func fill() throws -> [(name: String, bytes: [UInt8])] {
    let library = try ArticleLog(
      at: scratch.path, now: ScratchLibrary.clock, disk: HastyDisk(), segmentLimit: 3_500)
    let articles = (0..<50).map { number in
      Article(
        id: ArticleID(naming: "\(number)"), title: SafeText("Number \(number)"),
        blocks: [Block(.paragraph, SafeText("Says “\(number)”."))])
    }
    try library.add(articles)
    try library.change(articles.map(\.id)) { $0.isStarred = true }
    try library.change(articles.map(\.id)) { $0.isRead = true }
    try library.change(articles.map(\.id)) { $0.tags = ["later"] }
    return try scratch.names("articles").map {
      ($0, try scratch.bytes(scratch.path + "/articles/" + $0))
    }
  }

  private static func lines(of bytes: [UInt8], in segment: String) -> [Line] {
    var start = 0
    return bytes.split(separator: 0x0A).compactMap { line in
      defer { start += line.count + 1 }
      let words = String(decoding: line, as: UTF8.self).split(separator: "\"")
      guard words[3] != "library" else { return nil }
      return Line(
        segment: segment, range: start..<start + line.count, id: String(words[7]),
        says: words[3] == "article" ? "article" : String(words[9]))
    }
  }

  private func verify(_ left: [Line], _ bytes: [UInt8], _ note: String) throws {
    func ids(_ says: String) -> Set<String> { Set(left.filter { $0.says == says }.map(\.id)) }
    let there = ids("article")
    let flags = ["starred", "read", "tags"].map { ids($0).intersection(there) }
    func isAsExpected(_ library: ArticleLog) -> Bool {
      let rows = library.summaries(matching: Query("")).rows
      let those = { (holds: (ReadingState) -> Bool) in
        Set(rows.filter { holds($0.state) }.map(\.id.description))
      }
      return rows.count == there.count && those { _ in true } == there
        && [those(\.isStarred), those(\.isRead), those { $0.tags == ["later"] }] == flags
    }
    let library = try scratch.open()
    #expect(isAsExpected(library), "\(note)")
    let report = try library.check(repair: true)
    // Between two records nothing is seen to be missing.
    #expect(report.damage.count <= 1, "\(note)")
    for found in report.damage {
      #expect(report.isRepaired, "\(note)")
      let place = try #require(found.setAside, "\(note)")
      #expect(
        try scratch.bytes(scratch.path + "/" + place)
          == Array(bytes[found.offset..<found.offset + found.length]), "\(note)")
    }
    let isWhole = left.count == 200 || bytes.isEmpty
    #expect(!report.damage.isEmpty || isWhole || bytes.last == 0x0A, "\(note)")
    #expect(isAsExpected(try scratch.open()), "\(note)")
  }
}
