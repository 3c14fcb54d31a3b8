import Articles
import Foundation
import Library

/// The figures of a library of some size, as a table. Whatever is measured is measured in a process
/// of its own, so that what the generator has in memory is not counted.
///
/// Times are what a person waits. A step that would take longer than its time is given up, and the
/// row says after how much.
struct Bench {
  let folder: String
  let count: Int
  /// How many words, pairs of words and phrases are typed.
  var queries = 500
  /// How often the library is opened.
  var runs = 7

  private var news: SampleNews { SampleNews(seed: 1) }

  func run() throws {
    print("\(count) articles in \(folder)\n")
    print("| figure | median | 99th of 100 | worst | of |")
    print("|---|---|---|---|---|")
    if !FileManager.default.fileExists(atPath: folder) { try takeIn() }
    for line in try child("indexing") { print(line) }
    var opening = Spread()
    var said: [String] = []
    for _ in 0..<runs {
      let lines = try child("opening")
      for line in lines {
        if let number = Double(line) {
          opening.note(.seconds(number / 1e3))
        } else {
          said.append(line)
        }
      }
    }
    print(opening.row("open to the first 200 rows"))
    print(said.last ?? "")
    let typed = (0..<queries).map { news.query($0, of: count) }
    for line in try child("typing", input: typed) { print(line) }
    for line in try child("counting", input: typed) { print(line) }
    for line in try child("listing", input: [common]) { print(line) }
    let figures = try LibraryCalls(folder).figures()
    let ratio = figures.ratio.map { "\(($0 * 1_000).rounded() / 1_000)" } ?? "none"
    print(
      "| on disk | \(figures.total >> 20) MB of \(figures.text >> 20) MB text: \(ratio) | | | |")
  }

  /// A word that most articles have, and none is without for its language.
  private var common: String { Tongues.english.word(Tongues.english.particles.count + 2) }

  /// Adds the articles in batches of 500, their making not counted.
  private func takeIn() throws {
    let library = try LibraryCalls(folder)
    var batches = Spread()
    for start in stride(from: 0, to: count, by: 500) {
      let articles = (start..<min(start + 500, count)).map { news.article($0) }
      try batches.time { try library.add(articles) }
    }
    let sum = batches.times.reduce(Duration.zero, +)
    print(batches.row("add 500 articles"))
    print("| all taken in, on disk and listable | \(sum.words) | | | |")
  }

  private func child(_ step: String, input: [String] = []) throws -> [String] {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: CommandLine.arguments[0])
    process.arguments = ["measure", folder, step]
    let questions = FileManager.default.temporaryDirectory
      .appending(path: "library-bench-\(UUID().uuidString)")
    try Data(input.joined(separator: "\n").utf8).write(to: questions)
    defer { try? FileManager.default.removeItem(at: questions) }
    process.standardInput = try FileHandle(forReadingFrom: questions)
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let said = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    if process.terminationStatus != 0 { throw CocoaError(.executableRuntimeMismatch) }
    return said.split(separator: "\n").map(String.init)
  }
}
