import Articles
import Foundation
import Testing

@testable import Library

@Suite struct DamageTests {
  let scratch = ScratchLibrary()
  let articles = (1...4).map { Article.sample("number \($0)", day: $0) }

  /// A program that is stopped while it writes leaves a part of a line, of any length.
  @Test func aTornTailIsSetAside() throws {
    let library = try scratch.open()
    try library.add(Array(articles[..<2]))
    let before = try scratch.bytes()
    try library.add([articles[2]])
    let after = try scratch.bytes()
    for end in before.count...after.count {
      try scratch.write(after[..<end])
      let reader = try scratch.open()
      let isWhole = end == after.count
      #expect(reader.summaries(matching: Query("")).total == (isWhole ? 3 : 2))
      try reader.add([articles[3]])
      let again = try scratch.open()
      #expect(again.damage.isEmpty)
      // All but the line feed is a whole record, which is kept.
      #expect(
        again.summaries(matching: Query("")).total == (end >= after.count - 1 ? 4 : 3))
      let torn = end > before.count && end < after.count - 1
      #expect(scratch.names("damaged").count == (torn ? 1 : 0))
      for name in scratch.names("damaged") {
        let file = scratch.path + "/damaged/" + name
        #expect(try scratch.bytes(file)[...] == after[before.count..<end])
        try FileManager.default.removeItem(atPath: file)
      }
    }
  }

  @Test func aFlippedByteIsFoundAndNamed() throws {
    try scratch.open().add(articles)
    let sound = try scratch.bytes()
    var rng = SplitMix(state: 11)
    for _ in 0..<400 {
      let place = Int(rng.next() % UInt64(sound.count))
      var bytes = sound
      bytes[place] ^= UInt8(1 << (rng.next() % 8))
      try scratch.write(bytes)
      let library = try scratch.open()
      let line = sound[..<place].count { $0 == 0x0A } + 1
      // A lost line feed costs no record: both are there, and the byte between them is named.
      let isFeed = sound[place] == 0x0A
      let hit = isFeed || line == 1 ? 0 : 1
      #expect(library.summaries(matching: Query("")).total == 4 - hit, "byte \(place)")
      let damage = library.damage
      #expect(!damage.isEmpty || (isFeed && place == sound.count - 1), "byte \(place)")
      #expect(
        damage.allSatisfy { found in
          found.file == "articles/0001.jsonl"
            && (found.offset..<found.offset + found.length).contains(place) || bytes[place] == 0x0A
        })
    }
  }

  @Test func aNewerVersionIsRefused() throws {
    try scratch.open().add(articles)
    let header = Record.line(Array(#""type":"library","version":2"#.utf8))
    try scratch.write(header + (try scratch.bytes()).drop { $0 != 0x0A }.dropFirst())
    let before = try scratch.bytes()
    #expect(
      throws: LibraryError.newer(version: 2, known: 1, path: "articles/0001.jsonl")
    ) {
      try scratch.open()
    }
    #expect(try scratch.bytes() == before)
  }

  @Test func anOlderVersionIsRead() throws {
    try scratch.open().add(articles)
    let header = Record.line(Array(#""type":"library","version":0"#.utf8))
    try scratch.write(header + (try scratch.bytes()).drop { $0 != 0x0A }.dropFirst())
    let library = try scratch.open()
    #expect(try library.check().isSound)
    try library.change([articles[0].id]) { $0.isRead = true }
    #expect(try scratch.open().article(articles[0].id)?.state.isRead == true)
    #expect(try scratch.bytes().starts(with: header))
  }

  /// Also when it comes to be newer while it is open: neither a write nor a compaction nor a repair
  /// touches it.
  @Test func aNewerVersionIsNotChanged() throws {
    let library = try scratch.open()
    try library.add(articles)
    let newer = Record.line(Array(#""type":"library","version":2"#.utf8))
    try scratch.write(newer, to: scratch.path + "/articles/0002.jsonl")
    let before = try scratch.bytes()
    let error = LibraryError.newer(version: 2, known: 1, path: "articles/0002.jsonl")
    #expect(throws: error) { try library.add([.sample("new")]) }
    #expect(throws: error) { try library.change([articles[0].id]) { $0.isRead = true } }
    #expect(throws: error) { try library.compact() }
    #expect(throws: error) { try library.check(repair: true) }
    #expect(try scratch.bytes() == before)
    #expect(try scratch.bytes(scratch.path + "/articles/0002.jsonl") == newer)
    #expect(scratch.names("articles") == ["0001.jsonl", "0002.jsonl"])
  }

  /// The line feed of the last record is lost: the record is whole, and the next write finds it.
  @Test(arguments: [0x00, 0x0B, 0x20, 0xF5] as [UInt8])
  func aLostLastLineFeedCostsNoRecord(_ byte: UInt8) throws {
    try scratch.open().add(Array(articles[..<3]))
    try scratch.write(try scratch.bytes().dropLast() + [byte])
    #expect(try scratch.open().check().damage.map(\.reason) == [.torn])
    try scratch.open().add([articles[3]])
    let library = try scratch.open()
    #expect(library.summaries(matching: Query("")).total == 4)
    #expect(library.damage.map(\.length) == [1])
    #expect(try library.check(repair: true).isRepaired)
    #expect(try scratch.open().check().articles == 4)
  }

  /// What a newer program of the same version has added stays, whatever an older one does.
  @Test func unknownMembersAndRecordsAreKept() throws {
    let library = try scratch.open()
    try library.add([articles[0]])
    var line = ArticleRecord.line(
      articles[0], added: ScratchLibrary.clock(), unknown: [Array(#""mood":{"a":[1,"]"]}"#.utf8)])
    line += Record.line(Array(#""type":"weather","sky":"blue""#.utf8))
    try scratch.write(try scratch.bytes() + line)
    try library.change([articles[0].id]) { $0.isRead = true }
    #expect(try library.article(articles[0].id)?.article == articles[0])
    var newer = articles[0]
    newer.title = "Other"
    try library.add([newer])
    let last = try #require(try scratch.text().split(separator: "\n").last)
    #expect(last.contains(#""title":"Other""#) && last.contains(#","mood":{"a":[1,"]"]},"sum":"#))
    #expect(try scratch.text().contains(#""type":"weather","sky":"blue""#))
    #expect(library.damage.isEmpty)
  }

  @Test func linksAreNotFollowed() throws {
    try scratch.open().add(articles)
    let elsewhere = ScratchLibrary()
    try FileManager.default.createSymbolicLink(
      atPath: elsewhere.path, withDestinationPath: scratch.path)
    #expect(throws: LibraryError.symbolicLink(path: elsewhere.path)) { try elsewhere.open() }
    #expect(throws: LibraryError.symbolicLink(path: elsewhere.path)) {
      try ArticleLog(at: elsewhere.path + "/")
    }
    let moved = scratch.path + "/moved"
    try FileManager.default.moveItem(atPath: scratch.segment, toPath: moved)
    try FileManager.default.createSymbolicLink(
      atPath: scratch.segment, withDestinationPath: moved)
    #expect(throws: LibraryError.symbolicLink(path: scratch.segment)) { try scratch.open() }
  }

  @Test func aFileInItsPlaceIsNoLibrary() throws {
    try scratch.write(Array("x".utf8), to: scratch.path)
    #expect(throws: LibraryError.wrongKind(path: scratch.path)) { try scratch.open() }
  }

  @Test(arguments: [
    "", "\n", "\n\n\n", "{}\n", "not json\n", "{\"type\":\"article\"}\n", "\u{0}\n",
  ])
  func anythingMayStandInASegment(_ text: String) throws {
    try scratch.open().add([articles[0]])
    try scratch.write(Array(text.utf8))
    let library = try scratch.open()
    #expect(library.summaries(matching: Query("")).total == 0)
    #expect(library.damage.count == text.count { $0 == "\n" })
    try library.add([articles[1]])
    #expect(try scratch.open().article(articles[1].id)?.article == articles[1])
  }
}

struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
