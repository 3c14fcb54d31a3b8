import Articles
import Foundation
import Library

/// How long a library of some size takes to fill, to open, and to filter at each letter typed, in
/// time of the processor: what other programs do meanwhile is not counted, nor is waiting for a disk.
struct Speed {
  let folder: String

  func fill(_ count: Int) throws {
    var news = SampleNews(seed: 1)
    let articles = (0..<count).map { news.article($0) }
    let library = try ArticleLog(at: folder)
    let time = try ContinuousClock().measure {
      for start in stride(from: 0, to: count, by: 500) {
        try library.add(Array(articles[start..<min(start + 500, count)]))
      }
    }
    print("add \(count) in batches of 500: \(time.milliseconds) ms")
    let flags = try (0..<200).map { number in
      try ContinuousClock().measure {
        try library.change([articles[number % count].id]) { $0.isRead.toggle() }
      }
    }
    print("one flag, waiting included: \(Self.figures(flags))")
  }

  func read(words: Int) throws {
    var library: ArticleLog?
    let opening = try (0..<5).map { _ in
      try Self.time { library = try ArticleLog(at: folder) }
    }
    guard let library else { return }
    let total = library.summaries(matching: Query(""), limit: 200).total
    print("open \(total): \(Self.figures(opening))")
    print("memory after opening: \(Self.residentMegabytes) MB")
    let first = Self.time {
      _ = library.summaries(matching: Query("zzz"), limit: 200)
    }
    print("first letter, texts not yet folded: \(first.milliseconds) ms")
    var news = SampleNews(seed: 2)
    var letters: [Duration] = []
    for _ in 0..<words {
      let word = news.word()
      for end in 1...word.count {
        let typed = Query(String(word.prefix(end)))
        letters.append(
          Self.time { _ = library.summaries(matching: typed, limit: 200) })
      }
      _ = library.summaries(matching: Query(""), limit: 200)
    }
    print("each of \(letters.count) letters of \(words) words: \(Self.figures(letters))")
    for query in ["\"con de\"", "x -ba", "is:unread", "on:2022", "title:ka by:no", "東京"] {
      let times = (0..<5).map { _ in
        Self.time {
          _ = library.summaries(matching: Query(""), limit: 200)
          _ = library.summaries(matching: Query(query), limit: 200)
        }
      }
      print("\(query): \(Self.figures(times))")
    }
    print("memory at the end: \(Self.residentMegabytes) MB")
  }

  static func time(_ body: () throws -> Void) rethrows -> Duration {
    func now() -> Duration {
      var time = timespec()
      clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
      return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
    }
    let start = now()
    try body()
    return now() - start
  }

  static func figures(_ times: [Duration]) -> String {
    let sorted = times.sorted()
    let at = { (part: Double) in sorted[Int(Double(sorted.count - 1) * part)].milliseconds }
    return "median \(at(0.5)) ms, 99th \(at(0.99)) ms, worst \(at(1)) ms"
  }

  private static var residentMegabytes: Int {
    let status = (try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8)) ?? ""
    let pages = status.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
    return pages * 4096 / 1_000_000
  }
}

extension Duration {
  var milliseconds: Double {
    (Double(components.seconds) * 1e3 + Double(components.attoseconds) / 1e15).rounded(to: 3)
  }
}

extension Double {
  fileprivate func rounded(to places: Int) -> Double {
    let scale = pow(10, Double(places))
    return (self * scale).rounded() / scale
  }
}
