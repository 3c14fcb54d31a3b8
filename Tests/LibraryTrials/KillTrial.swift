import Articles
import Foundation
import Library

/// Writers that are killed at random instants, again and again: whatever was acknowledged must be
/// there in the end, and every start must succeed.
struct KillTrial {
  let folder: String

  /// Writes articles and flags until it is killed; says each one when it is on the disk.
  func write(as writer: Int) throws {
    let library = try ArticleLog(at: folder)
    var number = 0
    let news = SampleNews(seed: UInt64(writer))
    while true {
      var article = news.article(number)
      article.id = ArticleID(naming: "\(writer) \(number)")
      try library.add([article])
      try library.change([article.id]) { $0.isStarred = true }
      FileHandle.standardOutput.write(Data("\(article.id)\n".utf8))
      number += 1
    }
  }

  /// Runs `writers` at once and kills one after another, `kills` times in all.
  func run(kills: Int, writers: Int) throws {
    var running: [(process: Process, said: Pipe)] = []
    var acknowledged: [ArticleID] = []
    var failedStarts = 0
    func start() throws {
      let process = Process()
      process.executableURL = URL(fileURLWithPath: CommandLine.arguments[0])
      process.arguments = ["write", folder, String(UInt32.random(in: 1...UInt32.max))]
      let pipe = Pipe()
      process.standardOutput = pipe
      try process.run()
      running.append((process, pipe))
    }
    func stop(_ index: Int) {
      let (process, said) = running.remove(at: index)
      kill(process.processIdentifier, SIGKILL)
      let text = String(decoding: said.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
      process.waitUntilExit()
      if process.terminationReason == .exit { failedStarts += 1 }
      acknowledged += text.split(separator: "\n").compactMap { ArticleID($0) }
    }
    for _ in 0..<writers { try start() }
    for _ in 0..<kills {
      usleep(.random(in: 0...60_000))
      stop(Int.random(in: 0..<running.count))
      try start()
    }
    while !running.isEmpty { stop(0) }
    let library = try ArticleLog(at: folder)
    let lost = try acknowledged.filter { try library.article($0)?.state.isStarred != true }
    let report = try library.check()
    print(
      "kills \(kills), acknowledged \(acknowledged.count), lost \(lost.count),",
      "failed starts \(failedStarts), broken lines \(report.damage.filter { $0.reason != .torn }.count),",
      "articles \(report.articles)")
  }
}
