import Display

/// What was done with the mouse, from ncurses' bits. ncurses' own recognition of double clicks is
/// off, since it holds every press back until the time for a second one has passed.
struct MouseClicks {
  /// What is seen of the mouse at once.
  struct Report: Hashable {
    var pressed = false
    var released = false
    var wheelUp = false
    var wheelDown = false
    var moved = false
    var x: Int
    var y: Int
  }

  private static let doubleTime: Duration = .milliseconds(400)
  private var isDown = false
  private var last: (x: Int, y: Int, time: Duration)?

  /// The action of a report at a time since any fixed moment, if it is one.
  mutating func action(of report: Report, at time: Duration) -> TerminalEvent.MouseAction? {
    if report.wheelUp { return .wheelUp }
    if report.wheelDown { return .wheelDown }
    if report.released && isDown {
      isDown = false
      return .release
    }
    // Of a press and a release that arrive together, as over a slow line, ncurses tells the latter.
    if report.pressed || report.released {
      isDown = report.pressed
      if let last, last.x == report.x, last.y == report.y, time - last.time <= Self.doubleTime {
        self.last = nil
        return .doublePress
      }
      last = (report.x, report.y, time)
      return .press
    }
    return report.moved && isDown ? .drag : nil
  }
}
