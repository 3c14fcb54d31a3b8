import Articles
import Dispatch
import Reader

/// Tells a reader that is left open when another day begins where it stands, and when summer time does.
/// It looks at the full hour; nothing else wakes it.
struct DayClock {
  private let timer: any DispatchSourceTimer

  /// A clock that posts to a mailbox when what the system says is no longer what is known: the day, and
  /// the minutes east of UTC.
  init(day: CivilDate, offset: Int, mailbox: Mailbox, now: @escaping @Sendable () -> CivilMoment) {
    let timer = DispatchSource.makeTimerSource(queue: .global(qos: .utility))
    let hour = 3_600
    let rest = hour - now().secondsSince1970 % hour
    let known = Known(day: day, offset: offset)
    timer.setEventHandler {
      let moment = now()
      let offset = LocalClock.offset(at: moment)
      let day = moment.shown(at: offset).date
      if known.change(to: day, offset) { mailbox.post(.dayCame(day, offset: offset)) }
    }
    // The wall's clock: it goes on while the machine sleeps.
    timer.schedule(
      wallDeadline: .now() + .seconds(rest), repeating: .seconds(hour), leeway: .seconds(2))
    timer.resume()
    self.timer = timer
  }

  /// Says nothing any more.
  func stop() { timer.cancel() }
}

/// What a clock has told. Only its timer's handler, which never runs twice at once, touches it.
private final class Known: @unchecked Sendable {
  private var day: CivilDate
  private var offset: Int

  init(day: CivilDate, offset: Int) { (self.day, self.offset) = (day, offset) }

  /// Takes in what is now; whether it is something else.
  func change(to day: CivilDate, _ offset: Int) -> Bool {
    guard (day, offset) != (self.day, self.offset) else { return false }
    (self.day, self.offset) = (day, offset)
    return true
  }
}
