import Articles
import Foundation
import Library

/// Writers that are killed at random instants, again and again, a third of them in the middle of a
/// write: whatever was acknowledged must be there in the end, and every start must succeed. One in
/// eight also indexes now and then, so that the index is killed as well.
struct KillTrial {
  let folder: String

  private static let segmentLimit = 4 << 20

  /// How many write at a time.
  static let writers = 8

  /// Writes articles and flags until it is killed, or has written `writes` times and tears the next;
  /// says each article when it and its flag are on the disk.
  func write(as writer: Int, tearingAfter writes: Int?) throws {
    let library = try ArticleLog(
      at: folder, through: TearingDisk(after: writes), segmentLimit: Self.segmentLimit)
    TearingDisk.say("open")
    var number = 0
    while true {
      let article = Self.article(writer, number)
      try library.add([article])
      try library.change([article.id]) { $0.isStarred = true }
      TearingDisk.say("kept \(number)")
      if writer % Self.writers == 0, number % 4 == 0 {
        TearingDisk.say("indexing")
        if try library.index(all: true) { TearingDisk.say("indexed") }
      }
      number += 1
    }
  }

  /// The article of a writer: whoever knows its number knows its text. Some are long, most are not.
  private static func article(_ writer: Int, _ number: Int) -> Article {
    let length = [3, 7, 20, 200][number % 4]
    let text = String(repeating: "\(writer) wrote “\(number)”. ", count: length)
    return Article(
      id: ArticleID(naming: "\(writer) \(number)"), title: SafeText("Number \(number)"),
      blocks: [Block(.paragraph, SafeText(text))])
  }

  /// Keeps all writers at work and kills one after another, until `kills` are dead.
  func run(kills: Int) throws {
    var count = Count()
    var running: [Writer] = []
    let said = FileManager.default.temporaryDirectory.appending(
      path: "dateline-kills-\(getpid())")
    try FileManager.default.createDirectory(at: said, withIntermediateDirectories: false)
    defer { try? FileManager.default.removeItem(at: said) }
    while count.kills < kills {
      while running.count < min(Self.writers, kills - count.kills) {
        let tearing = running.count(where: \.tears)
        let tears = (count.torn + tearing) * 3 <= count.kills + running.count && tearing < 5
        running.append(try Writer(count.started, in: folder, said: said, tears: tears))
        count.started += 1
      }
      usleep(.random(in: 0...40_000))
      let victims = running.indices.filter { running[$0].process.isRunning && !running[$0].tears }
      let now = TearingDisk.now
      if let victim = victims.randomElement() {
        kill(running[victim].process.processIdentifier, SIGKILL)
        running[victim].process.waitUntilExit()
      }
      for writer in running where !writer.process.isRunning {
        try count.gather(writer, until: now)
      }
      running.removeAll { !$0.process.isRunning }
    }
    for writer in running {
      let now = TearingDisk.now
      kill(writer.process.processIdentifier, SIGKILL)
      writer.process.waitUntilExit()
      try count.gather(writer, until: now)
    }
    try report(count)
  }

  private func report(_ count: Count) throws {
    let library = try ArticleLog(at: folder)
    let standing = library.standing
    var lost = lost(count, in: library)
    try library.index(all: true)
    let indexed = try ArticleLog(at: folder)
    lost = max(lost, self.lost(count, in: indexed))
    // Nobody's index is of these rules.
    let plain = try ArticleLog(at: folder, dating: DatingRules(version: "none") { _ in [] })
    let queries = ["", "is:starred", "wrote", "number 1", "\"1 wrote\" -title:2"].map { Query($0) }
    let different = queries.count { query in
      indexed.summaries(matching: query).rows.map(\.id)
        != plain.summaries(matching: query).rows.map(\.id)
    }
    let damage = try library.check().damage
    let aside = (try? FileManager.default.contentsOfDirectory(atPath: folder + "/damaged")) ?? []
    print(
      """
      kills \(count.kills), torn writes \(count.torn), of them set aside \(aside.count)
      acknowledged \(count.kept.count), lost \(lost)
      broken lines \(damage.count { $0.reason != .torn }), torn tails left \(damage.count { $0.reason == .torn })
      starts \(count.started), failed starts \(count.failed)
      waits for the lock \(count.waits), longest \(count.longest / 1_000_000) ms
      indexed \(count.indexed) times of \(count.indexing), in the end \(standing.indexed) of \(standing.articles) articles
      damage to the index \(library.damage.count { $0.file.hasPrefix("index/") })
      answers of the index that differ from those of the log \(different) of \(queries.count)
      """)
  }

  /// How many of what was acknowledged a library does not have.
  private func lost(_ count: Count, in library: ArticleLog) -> Int {
    count.kept.count { writer, number in
      let article = Self.article(writer, number)
      let found = try? library.article(article.id)
      return found?.article != article || found?.state.isStarred != true
    }
  }

  /// A program that writes, and the file of what it says.
  private struct Writer {
    let number: Int
    let process: Process
    let said: URL
    let tears: Bool

    init(_ number: Int, in folder: String, said: URL, tears: Bool) throws {
      self.number = number
      self.tears = tears
      self.said = said.appending(path: String(number))
      _ = FileManager.default.createFile(atPath: self.said.path, contents: nil)
      process = Process()
      process.executableURL = URL(fileURLWithPath: CommandLine.arguments[0])
      let writes = tears ? [String(Int.random(in: 0..<9))] : []
      process.arguments = ["write", folder, String(number)] + writes
      process.standardOutput = try FileHandle(forWritingTo: self.said)
      try process.run()
    }
  }

  /// What has come to pass.
  private struct Count {
    var started = 0
    var kills = 0
    var torn = 0
    /// Writers that ended by themselves: they could not open the library, or not write.
    var failed = 0
    var kept: [(writer: Int, number: Int)] = []
    var waits = 0
    var longest: UInt64 = 0
    var indexing = 0
    var indexed = 0

    /// Takes in what a dead writer has said. A wait that it did not live to see the end of counts
    /// until its end.
    mutating func gather(_ writer: Writer, until end: UInt64) throws {
      var since: UInt64?
      for line in try String(contentsOf: writer.said, encoding: .utf8).split(separator: "\n") {
        let words = line.split(separator: " ")
        let number = words.count > 1 ? UInt64(words[1]) ?? 0 : 0
        switch words.first {
        case "wait": since = number
        case "have":
          longest = max(longest, number - (since ?? number))
          waits += 1
          since = nil
        case "kept": kept.append((writer.number, Int(number)))
        case "torn": torn += 1
        case "indexing": indexing += 1
        case "indexed": indexed += 1
        default: break
        }
      }
      if let since, since < end { longest = max(longest, end - since) }
      if writer.process.terminationReason == .exit { failed += 1 } else { kills += 1 }
      try FileManager.default.removeItem(at: writer.said)
    }
  }
}
