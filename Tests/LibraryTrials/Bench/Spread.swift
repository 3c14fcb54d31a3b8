import Foundation

/// Times of one thing done many times.
struct Spread {
  private(set) var times: [Duration] = []

  /// Does something and notes how long it took.
  mutating func time<Answer>(_ body: () throws -> Answer) rethrows -> Answer {
    let start = ContinuousClock.now
    let answer = try body()
    times.append(ContinuousClock.now - start)
    return answer
  }

  mutating func note(_ time: Duration) { times.append(time) }

  /// The time that so large a part of the times does not exceed.
  func at(_ part: Double) -> Duration {
    let sorted = times.sorted()
    return sorted.isEmpty ? .zero : sorted[Int((Double(sorted.count - 1) * part).rounded(.up))]
  }

  /// A row of a table: median, 99th of a hundred, worst, and of how many.
  func row(_ name: String) -> String {
    "| \(name) | \(at(0.5).words) | \(at(0.99).words) | \(at(1).words) | \(times.count) |"
  }
}

extension Duration {
  /// Milliseconds.
  var milliseconds: Double {
    Double(components.seconds) * 1e3 + Double(components.attoseconds) / 1e15
  }

  /// As a person reads it.
  var words: String {
    let number = milliseconds
    return number < 10
      ? "\((number * 100).rounded() / 100) ms"
      : number < 10_000 ? "\(Int(number.rounded())) ms" : "\((number / 100).rounded() / 10) s"
  }
}

/// The processor time of this process.
enum Processor {
  /// What all threads have used so far.
  static var time: Duration {
    var now = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now)
    return .seconds(now.tv_sec) + .nanoseconds(now.tv_nsec)
  }
}

/// The memory of this process.
enum Memory {
  /// Megabytes that it has now, and the most that it has had.
  static var words: String { "\(megabytes("VmRSS")) MB, \(megabytes("VmHWM")) MB at most" }

  private static func megabytes(_ name: String) -> Int {
    let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix(name + ":") }
    let kilobytes = line?.split(whereSeparator: { $0 == " " || $0 == "\t" }).dropFirst().first
    return (kilobytes.flatMap { Int($0) } ?? 0) / 1_024
  }
}
