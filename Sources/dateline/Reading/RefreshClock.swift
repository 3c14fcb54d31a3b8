import Dispatch
import Reader

/// Says every so many minutes that it is time to fetch what is new. Without it nothing wakes up while the
/// reader is idle.
struct RefreshClock {
  private let timer: any DispatchSourceTimer

  /// A clock that posts to a mailbox; none where the minutes are none.
  init?(minutes: Int, mailbox: Mailbox) {
    guard minutes > 0 else { return nil }
    let timer = DispatchSource.makeTimerSource(queue: .global(qos: .utility))
    timer.setEventHandler { mailbox.post(.refreshDue) }
    timer.schedule(
      deadline: .now() + .seconds(minutes * 60), repeating: .seconds(minutes * 60),
      leeway: .seconds(5))
    timer.resume()
    self.timer = timer
  }

  /// Says nothing any more.
  func stop() { timer.cancel() }
}
