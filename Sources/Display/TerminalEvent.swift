/// What a terminal reports.
public enum TerminalEvent: Sendable, Hashable {
  /// A key was pressed.
  case key(KeyPress)
  /// Text was pasted as one piece, uncleaned.
  case paste(String)
  /// Something was done with the mouse over a cell.
  case mouse(MouseAction, x: Int, y: Int)
  /// The screen has a new size in columns and rows.
  case resized(width: Int, height: Int)
  /// The program was stopped and goes on: everything must be drawn anew.
  case resumed
  /// A signal asks the program to leave; its number.
  case terminated(signal: Int32)

  /// What was done with the mouse.
  public enum MouseAction: Sendable, Hashable {
    case press, doublePress, release, drag
    case wheelUp, wheelDown
  }
}
