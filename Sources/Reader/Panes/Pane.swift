import Display

/// A pane answers four questions: what it is called, how many lines it has, how it looks, and what a
/// command does to it. It only reads the state when it draws, at any size down to none.
protocol Pane {
  /// What stands in the bar above it: a name, and what is worth knowing at a glance.
  static func title(of state: ReaderState) -> (name: String, detail: String)
  /// How many lines it has in all.
  static func lines(of state: ReaderState) -> Int
  /// Draws it.
  static func draw(_ state: ReaderState, on canvas: inout Canvas, in area: Rect)
  /// Does what a command asks, or nothing if the command is not the pane's own affair.
  static func handle(_ command: Command, count: Int?, in state: inout ReaderState)
    -> [ReaderEffect]?
}

extension PaneName {
  /// The pane of that name.
  var pane: any Pane.Type {
    switch self {
    case .list: ListPane.self
    case .body: BodyPane.self
    case .timeline: TimelinePane.self
    }
  }
}
