import Dispatch
import Synchronization

/// Work that comes faster than it is done: some threads do it in the order in which it came.
final class ReadingDesk: Sendable {
  private let queue = DispatchQueue(
    label: "dateline.feeds", qos: .userInitiated, attributes: .concurrent)
  private let group = DispatchGroup()
  private let waiting = Mutex(Waiting())

  private struct Waiting {
    var bytes = 0
    var jobs: [(bytes: Int, job: @Sendable () -> Void)] = []
    var busy = 0
  }

  private let threads: Int

  init(threads: Int) { self.threads = max(1, threads) }

  /// How many bytes wait to be worked on, those that are being worked on among them.
  var waitingBytes: Int { waiting.withLock { $0.bytes } }

  /// Leaves work that holds so many bytes.
  func take(bytes: Int, _ job: @escaping @Sendable () -> Void) {
    let begins = waiting.withLock { waiting in
      waiting.bytes += bytes
      waiting.jobs.append((bytes, job))
      guard waiting.busy < threads else { return false }
      waiting.busy += 1
      return true
    }
    if begins { queue.async(group: group) { [self] in work() } }
  }

  /// Waits until all of it is done.
  func wait() { group.wait() }

  private func work() {
    while true {
      let next = waiting.withLock { waiting -> (bytes: Int, job: @Sendable () -> Void)? in
        guard !waiting.jobs.isEmpty else {
          waiting.busy -= 1
          return nil
        }
        return waiting.jobs.removeFirst()
      }
      guard let next else { return }
      next.job()
      waiting.withLock { $0.bytes -= next.bytes }
    }
  }
}
