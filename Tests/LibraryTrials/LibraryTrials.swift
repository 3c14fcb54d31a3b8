import Articles
import Foundation

/// Trials of the library that take too long for a test, or print figures in place of a verdict:
///
///     swift run -c release LibraryTrials bench DIR 10000
///     swift run -c release LibraryTrials fill DIR 10000
///     swift run -c release LibraryTrials records 10000 > FILE.jsonl
///     swift run -c release LibraryTrials statistics 10000
///     swift run -c release LibraryTrials show 7
///     swift run -c release LibraryTrials kill DIR 2000
///
/// `bench` makes a library where DIR is none yet, and prints a table; `fill` only makes one.
/// `records` prints the same news for `dateline import`, `show` one article of them.
@main enum LibraryTrials {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    let numbers = arguments.compactMap { Int($0) }
    let news = SampleNews(seed: 1)
    switch (arguments.first, arguments.dropFirst().first) {
    case ("bench", let folder?):
      try Bench(folder: folder, count: numbers.last ?? 10_000).run()
    case ("fill", let folder?): try SampleLines(news: news).fill(folder, numbers.last ?? 10_000)
    case ("records", _): try SampleLines(news: news).print(numbers.last ?? 1_000)
    case ("statistics", _): SampleStatistics(news: news).print(numbers.last ?? 1_000)
    case ("show", _):
      let article = news.article(numbers.last ?? 0)
      print(article.title, article.site ?? "", article.url ?? "", article.text, separator: "\n")
      for number in 0..<20 { print(news.query(number, of: 1_000)) }
    case ("kill", let folder?):
      try KillTrial(folder: folder).run(kills: numbers.last ?? 2000)
    // What `bench` and `kill` start.
    case ("measure", let folder?): try Measuring(folder: folder).run(arguments.last ?? "")
    case ("write", let folder?):
      try KillTrial(folder: folder)
        .write(as: numbers.first ?? 1, tearingAfter: numbers.count > 1 ? numbers[1] : nil)
    default:
      print("bench DIR COUNT | fill DIR COUNT | records COUNT | statistics COUNT | kill DIR COUNT")
    }
  }
}
