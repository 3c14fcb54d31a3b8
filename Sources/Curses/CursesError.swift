/// Why the screen cannot be had.
public enum CursesError: Error, Sendable, Hashable {
  /// Neither standard input and output nor the process's own terminal is one.
  case notATerminal
  /// The terminal's description is not installed: the value of `TERM`, perhaps empty.
  case unknownTerminal(name: String)
  /// The system refuses a pipe for signals.
  case noSignals
}
