import Articles
import Foundation
import Testing

@testable import Library

/// A file of the index is damaged, missing or of another version: no answer is wrong, damage is said
/// once, what is only missing is not called damage, and the next indexing mends it.
@Suite struct IndexDamageTests {
  let scratch = ScratchLibrary()

  static let dating = DatingRules(version: "test") { article in
    [.sample(article.published?.date ?? CivilDate(dayNumber: 0), article.title)]
  }

  private static let count = 60

  static let queries = [
    "", "has:events", "number -title:4", "event:2024-01-08", "\"text of\"", "\"of text\"", "c",
    "numb", "京", "tag:late", "is:unread by:ann", "(text -title:4) OR is:starred",
  ]

  func open() throws -> ArticleLog {
    try ArticleLog(
      at: scratch.path, dating: Self.dating, now: ScratchLibrary.clock, disk: HastyDisk())
  }

  /// A library of two parts and a tail. Answers with the files of its index.
  func fill() throws -> [String: [UInt8]] {
    let library = try open()
    let articles = (0..<Self.count).map { Article.sample("number \($0)", day: $0 % 20) }
    try library.add(Array(articles[..<(Self.count - 5)]))
    try library.change([articles[3].id]) { $0.tags = ["late"] }
    try library.index(all: true)
    try library.add(Array(articles[(Self.count - 5)..<(Self.count - 2)]))
    try library.change([articles[4].id]) { $0.tags = ["late"] }
    try library.change([articles[5].id, articles[Self.count - 4].id]) { $0.isStarred = true }
    try library.index(all: true)
    try library.add(Array(articles[(Self.count - 2)...]))
    try library.change([articles[6].id]) { $0.isRead = true }
    let names = scratch.names("index").filter { $0 != "lock" }
    #expect(names.count == 3)
    return try Dictionary(
      uniqueKeysWithValues: names.map { ($0, try scratch.bytes(scratch.path + "/index/" + $0)) })
  }

  /// Puts the index back as it was, but one file of it.
  func lay(_ sound: [String: [UInt8]], but name: String, as bytes: [UInt8]?) throws {
    for old in scratch.names("index") {
      try FileManager.default.removeItem(atPath: scratch.path + "/index/" + old)
    }
    for (file, content) in sound {
      let content = file == name ? bytes : content
      if let content { try scratch.write(content, to: scratch.path + "/index/" + file) }
    }
  }

  /// Whether the damage was met.
  func verify(_ right: Answers, isDamage: Bool = true, _ note: String) throws -> Bool {
    let library = try open()
    let difference = Answers(library, to: Self.queries).difference(from: right)
    #expect(difference == nil, "\(note)")
    let told = library.damage
    #expect(told.count <= (isDamage ? 1 : 0), "\(note): \(told)")
    #expect(told.allSatisfy { $0.file.hasPrefix("index/") }, "\(note)")
    #expect(try library.index(all: true), "\(note)")
    if told.isEmpty, isDamage { return false }
    let mended = try open()
    let whole = LibraryStanding(articles: Self.count, indexed: Self.count)
    #expect(mended.standing == whole, "\(note)")
    #expect(library.standing == mended.standing && library.damage.isEmpty, "\(note)")
    let after = Answers(mended, to: Self.queries).difference(from: right)
    #expect(after == nil && mended.damage.isEmpty, "mended, \(note): \(mended.damage)")
    #expect(try ScratchLibrary.garbage(inIndexOf: scratch.path).isEmpty, "\(note)")
    return true
  }

  @Test(arguments: LostBlockTests.Way.allCases)
  func anyBlockMayBeLost(_ way: LostBlockTests.Way) throws {
    let sound = try fill()
    let right = try ScratchLibrary.answersWithoutIndex(
      at: scratch.path, Self.dating, to: Self.queries)
    var (tried, met) = (0, 0)
    for (name, bytes) in sound {
      // Each block in one of the ways, so each page in all of them.
      let first = (LostBlockTests.Way.allCases.firstIndex(of: way) ?? 0) * 512
      for start in stride(from: first, to: bytes.count, by: 2048) {
        tried += 1
        let block = start..<min(start + 512, bytes.count)
        let altered = way.applied(to: bytes, block)
        if altered == bytes { continue }
        try lay(sound, but: name, as: altered)
        if try verify(right, "\(name) \(way) at \(start)") { met += 1 }
      }
    }
    #expect(tried > 3 && met > tried / 2)
  }

  @Test func whatIsMissingOrEmptyOrOfAnotherVersion() throws {
    let sound = try fill()
    let right = try ScratchLibrary.answersWithoutIndex(
      at: scratch.path, Self.dating, to: Self.queries)
    for name in sound.keys {
      try lay(sound, but: name, as: nil)
      #expect(try verify(right, isDamage: false, "\(name) is missing"))
      try lay(sound, but: name, as: [])
      #expect(try verify(right, "\(name) is empty"))
    }
    let next = Record.line(Array(#""type":"index","index":2,"bits":[1]"#.utf8))
    try lay(sound, but: IndexManifest.name, as: next)
    #expect(try verify(right, isDamage: false, "another version"))
  }

  /// The log behind an index is damaged: what is not is read, and once it is repaired nobody is told
  /// of the damage any more, also where the segment looks as before.
  @Test(arguments: [LostBlockTests.Way.zeroed, .cutOut])
  func damageToTheLogBehindTheIndex(_ way: LostBlockTests.Way) throws {
    _ = try fill()
    let sound = try scratch.bytes()
    let ids = try open().summaries(matching: Query("")).rows.map(\.id)
    for start in stride(from: 0, to: sound.count, by: 13 * 512) {
      let block = start..<min(start + 512, sound.count)
      try scratch.write(way.applied(to: sound, block))
      let (log, plain) = (try open(), try scratch.open())
      for id in ids {
        guard let right = try? plain.article(id) else { continue }
        #expect(try log.article(id)?.article == right.article, "\(way) at \(start)")
      }
      #expect(try log.check(repair: true).isRepaired)
      let right = try ScratchLibrary.answersWithoutIndex(
        at: scratch.path, Self.dating, to: Self.queries)
      for isIndexed in [false, true] {
        if isIndexed { try log.index(all: true) }
        let fresh = try open()
        #expect(Answers(fresh, to: Self.queries) == right, "\(way) at \(start)")
        #expect(fresh.damage.isEmpty, "\(way) at \(start)")
      }
    }
  }

  /// Damage that an index remembers is forgotten with the repair, where no byte has moved.
  @Test(arguments: [30, nil]) func repairedDamageIsForgotten(_ place: Int?) throws {
    try open().add((0..<5).map { .sample("number \($0)") })
    var bytes = try scratch.bytes()
    let ends = bytes.indices.filter { bytes[$0] == 0x0A }
    bytes[place ?? ends[2]] ^= 0x20
    try scratch.write(bytes)
    let log = try open()
    try log.index(all: true)
    #expect(try open().damage.count == 1)
    #expect(try log.check(repair: true).isRepaired)
    #expect(try open().damage.isEmpty && log.damage.isEmpty)
    #expect(try open().summaries(matching: Query("")).total == 5)
  }

  /// Events are read after the query has been answered: a fault that is met only then is said too.
  @Test func damageThatOnlyATimelineMeets() throws {
    let sound = try fill()
    let plain = try ScratchLibrary.answersWithoutIndex(at: scratch.path, Self.dating, to: [""])
    let (name, bytes) = try #require(sound.max { $0.value.count < $1.value.count })
    var met = 0
    for place in stride(from: 0, to: bytes.count, by: 256) {
      var altered = bytes
      altered[place] ^= 0x20
      try lay(sound, but: name, as: altered)
      let library = try open()
      _ = library.summaries(matching: Query(""))
      guard library.damage.isEmpty else { continue }
      let timeline = library.timeline(matching: Query(""))
      if library.damage.isEmpty { continue }
      met += 1
      #expect(library.damage.map(\.file) == ["index/" + name])
      #expect(timeline.entries.map(\.count).reduce(0, +) == Self.count)
      #expect(Answers(library, to: [""]) == plain)
    }
    #expect(met > 0)
  }

  /// Merging reads what no query has asked for: it does not give up for good on what it meets there.
  @Test func damageThatOnlyAMergeMeets() throws {
    let sound = try fill()
    let (name, bytes) = try #require(sound.max { $0.value.count < $1.value.count })
    for place in stride(from: 0, to: bytes.count, by: 4096) {
      var altered = bytes
      altered[place] ^= 0x20
      try lay(sound, but: name, as: altered)
      let library = try open()
      try library.add((0..<40).map { .sample("more \($0)") })
      #expect(try library.index(all: true), "\(place)")
      #expect(try library.index(all: true), "\(place)")
      let right = try ScratchLibrary.answersWithoutIndex(
        at: scratch.path, Self.dating, to: Self.queries)
      let fresh = try open()
      #expect(Answers(fresh, to: Self.queries) == right)
      #expect(fresh.damage.isEmpty, "\(place)")
    }
  }
}
