import Feeds
import Foundation

/// How many megabytes of feeds are read in a second of one processor.
enum Speed {
  static func run(_ paths: [String]) throws {
    for path in paths {
      let bytes = [UInt8](try Data(contentsOf: URL(filePath: path)))
      var best = Double.infinity
      var entries = 0
      let rounds = max(3, min(200, 50_000_000 / max(1, bytes.count)))
      for _ in 0..<rounds {
        let start = processorTime
        entries = (try? FeedReader().feed(from: bytes))?.entries.count ?? -1
        best = min(best, processorTime - start)
      }
      let rate = Double(bytes.count) / best / 1e6
      print(String(format: "%8.1f MB/s %9.3f ms %6d entries  ", rate, best * 1000, entries) + path)
    }
  }

  /// Seconds that this process has had, whatever else the machine does.
  private static var processorTime: Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
