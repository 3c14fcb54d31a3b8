import Pipeline
import Synchronization

/// How often the progress of a refresh is shown: each feed that is done, and articles now and then.
final class RefreshPace: Sendable {
  private let last = Mutex((time: ContinuousClock.now, done: -1))

  private static let interval = Duration.milliseconds(100)

  /// Whether this progress is to be shown; then it counts as shown.
  func isDue(_ progress: RefreshProgress) -> Bool {
    last.withLock { last in
      let now = ContinuousClock.now
      guard last.done != progress.done || now - last.time >= Self.interval else { return false }
      last = (now, progress.done)
      return true
    }
  }
}
