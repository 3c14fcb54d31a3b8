import Foundation
import Testing

@testable import Articles
@testable import Library

/// What is not what was written is said to be damaged: no answer comes from it, and nothing crashes.
@Suite struct TextIndexDamageTests {
  @Test func aFlippedByteIsNoticed() throws {
    var sample = TextSample(seed: 8)
    let files = try TextFile()
    let articles = (0..<60).map { _ in sample.article() }
    let terms = (0..<12).compactMap { _ in sample.term() }
    let sound = try files.built(articles)
    let answers = try terms.map { try sound.bounds(of: $0, in: nil).possible }
    let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: files.path("part"))))
    for place in stride(from: 0, to: bytes.count, by: 311) {
      var flipped = bytes
      flipped[place] ^= 1 << UInt8(place % 8)
      try Data(flipped).write(to: URL(fileURLWithPath: files.path("flipped")))
      var faults = 0
      do {
        let index = try files.opened("flipped", documents: articles.count)
        for (term, answer) in zip(terms, answers) {
          do {
            #expect(try index.bounds(of: term, in: nil).possible == answer)
          } catch {
            faults += 1
          }
        }
      } catch is IndexFault {
        faults += 1
      }
      if place >= sound.file.size - 40 { #expect(faults > 0) }
    }
  }

  /// Rows that end before those before them, in a file whose checksums fit.
  @Test func endsOfRowsInNoOrderAreDamage() throws {
    let ends: [UInt32] = [300_000, 300_001, 5, 300_020]
    let file = try ScratchIndex().file { (writer) throws(IndexFault) in
      for (section, width) in [
        (.ids, 8), (.moments, 8), (.arrivals, 8), (.days, 4), (.flags, 1), (.order, 4),
      ] as [(IndexFile.Section, Int)] {
        writer.begin(section)
        try writer.put([UInt8](repeating: 0, count: ends.count * width))
      }
      writer.begin(.slots)
      try writer.put([UInt8](repeating: 0, count: NumberTable.size(for: ends.count) * 4))
      writer.begin(.rows)
      try writer.put([UInt8](repeating: 0, count: 300_020))
      try writer.put(.rowEnds, column: ends)
    }
    let part = try IndexPart(file, name: "forged")
    #expect(throws: IndexFault.self) { try part.location(0, oneOfMany: true) }
    #expect(throws: IndexFault.self) { try part.location(2) }
    #expect(try part.location(0).length == 0)
  }

  /// A file whose checksums fit, but whose sections say something else.
  @Test(arguments: [IndexFile.Section.terms, .termBlocks, .postings])
  func sectionsThatDoNotFitAreNoCrash(section: IndexFile.Section) throws {
    var sample = TextSample(seed: 9)
    let files = try TextFile()
    let articles = (0..<60).map { _ in sample.article() }
    let sound = try files.built(articles)
    let terms = (0..<8).compactMap { _ in sample.term() }
    for round in 0..<60 {
      var bytes = try sound.file.bytes(of: section)
      for _ in 0...sample.number(below: 4) {
        bytes[sample.number(below: bytes.count)] = UInt8(sample.number(below: 256))
      }
      if round % 10 == 0 { bytes.removeLast(sample.number(below: bytes.count)) }
      let forged = try forged(sound, section, bytes, in: files)
      for term in terms { _ = try? forged.bounds(of: term, in: nil) }
      let numbers = (0..<60).map { Int32($0) }
      _ = try? files.merged([(forged, numbers), (sound, numbers)], documents: 60)
      for name in ["forged", "merged"] {
        try? FileManager.default.removeItem(atPath: files.path(name))
      }
    }
  }

  @Test func documentsThatThePartHasNotAreDamage() throws {
    let files = try TextFile()
    var sample = TextSample(seed: 10)
    _ = try files.built((0..<60).map { _ in sample.article() })
    let smaller = try files.opened("part", documents: 3)
    let term = try #require(QueryTerm("a", isOpen: true))
    #expect(throws: IndexFault.self) { try smaller.bounds(of: term, in: nil) }
    #expect(throws: IndexFault.self) {
      try files.merged([(smaller, [0, 1, 2])], documents: 3)
    }
  }

  private func forged(
    _ sound: TextIndex, _ section: IndexFile.Section, _ bytes: [UInt8], in files: TextFile
  ) throws -> TextIndex {
    let file = try #require(try files.folder.opened("forged", for: .creating))
    var writer = IndexFileWriter(file, through: HastyDisk())
    for part in [IndexFile.Section.postings, .termBlocks, .terms] {
      writer.begin(part)
      try writer.put(part == section ? bytes : try sound.file.bytes(of: part))
    }
    try writer.finish()
    return try files.opened("forged", documents: sound.documents)
  }
}
