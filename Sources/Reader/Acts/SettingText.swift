import Articles

// How the text is set: in how many columns, ragged or not; and its tables that are too wide.

extension ReaderState {
  /// Sets texts in more or fewer columns.
  mutating func setWidth(by steps: Int) {
    guard let area = layout.area(of: .body) else {
      note = StatusNote(text: "The text is not on the screen.")
      return
    }
    var widest = setting
    widest.widest = .max
    let room = BodyPane.measure(in: area, setting: widest)
    let now = min(setting.widest, room)
    let wanted = now + min(max(steps, -1_000), 1_000) * TextSetting.step
    let next = min(max(wanted, min(TextSetting.narrowest, now)), room)
    if next == now {
      note = StatusNote(
        text: steps > 0
          ? "The text is as wide as its pane lets it." : "The text gets no narrower than this.")
      return
    }
    setting.widest = next
    note = StatusNote(text: SafeText("The text has \(next) columns."))
  }

  /// Lets lines end under each other, or leaves them ragged.
  mutating func justify() {
    setting.isJustified.toggle()
    note = StatusNote(
      text: setting.isJustified ? "Lines end under each other." : "Lines are left ragged.")
  }

  /// Sets text from right to left as it is seen, or leaves its order to the terminal.
  mutating func reorder() {
    setting.ordersVisually.toggle()
    note = StatusNote(
      text: setting.ordersVisually
        ? "Right-to-left text is set as it is seen."
        : "Right-to-left text is left to the terminal.")
  }

  /// Makes the screen linear, or as it was.
  mutating func toggleLinear() {
    setting.isLinear.toggle()
    note = StatusNote(
      text: setting.isLinear
        ? SafeText("One pane at a time; \(key(.nextPane)) goes to the next.")
        : "Panes stand side by side.")
  }

  /// Shows beside each date of the text which day it was resolved to, or no longer.
  mutating func toggleDates() {
    setting.showsDates.toggle()
    note = StatusNote(
      text: setting.showsDates
        ? "Dates show the days that they were resolved to." : "Dates stand as they were written.")
  }

  /// Scrolls the tables in view that are too wide, by columns of theirs.
  mutating func scrollTables(by columns: Int) {
    guard var body, !body.wideTablesInView.isEmpty, layout.area(of: .body) != nil else {
      note = StatusNote(text: "No table in view is wider than the text.")
      return
    }
    if !body.shiftTables(by: columns) {
      note = StatusNote(
        text: columns > 0 ? "This is the last column." : "This is the first column.")
    }
    self.body = body
  }

  /// Scrolls the text wherever the focus is.
  mutating func scrollText(by lines: Int) -> [ReaderEffect] {
    let top = body?.top ?? 0
    body?.scroll(to: top + lines)
    followBody()
    return savePositionIfFar()
  }
}
