import Foundation

/// Time of the processor and resident memory, as the system counts them: what other programs do
/// meanwhile is not counted.
enum Measure {
  /// Seconds of the processor that `body` takes.
  static func seconds(_ body: () -> Void) -> Double {
    let start = now()
    body()
    return now() - start
  }

  /// The resident memory of this process in megabytes: now, and at its highest.
  static var resident: (now: Double, peak: Double) {
    let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    func kilobytes(_ name: String) -> Double {
      let line = status.split(separator: "\n").first { $0.hasPrefix(name) }
      return line?.split(whereSeparator: { !$0.isNumber }).first.flatMap { Double($0) } ?? 0
    }
    return (kilobytes("VmRSS:") / 1024, kilobytes("VmHWM:") / 1024)
  }

  /// A number with one digit after the point, and room before it.
  static func figure(_ number: Double, _ width: Int = 7) -> String {
    let tenths = Int((number * 10).rounded())
    let text = "\(tenths / 10).\(abs(tenths % 10))"
    return String(repeating: " ", count: max(0, width - text.count)) + text
  }

  /// Seconds of the processor that this thread has used.
  static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
