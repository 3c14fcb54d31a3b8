/// How soon the text of a row is fetched: at once after a pause, and while a key is held only when the
/// selection rests. So a single step shows its text without delay, and a hundred rows that go by cost
/// a line of the list each. A value that is told the time.
public struct PreviewPace: Sendable {
  /// Steps that follow each other sooner than this are one movement.
  public static let pause = Duration.milliseconds(150)
  /// After this without another step the selection rests.
  public static let rest = Duration.milliseconds(90)
  /// A text that is not of any row on the way is taken off the screen after this.
  public static let patience = Duration.milliseconds(300)

  /// What is to be done about a row.
  public enum Step: Sendable, Hashable {
    /// Its text is fetched now.
    case now
    /// Its text is fetched after `rest`, unless another row comes first.
    case atRest
    /// The same, and what still stands beside the list has stood there for too long.
    case atRestClearing
  }

  private var last: Duration?
  private var began: Duration?

  /// Before any row.
  public init() {}

  /// A row has been selected, so long after some moment that is always the same.
  public mutating func step(at now: Duration) -> Step {
    defer { last = now }
    guard let last, now - last < Self.pause else {
      began = nil
      return .now
    }
    let began = began ?? now
    self.began = began
    return now - began > Self.patience ? .atRestClearing : .atRest
  }
}
