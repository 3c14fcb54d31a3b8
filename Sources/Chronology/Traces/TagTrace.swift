/// What the rules did to a text, in the order in which they did it.
public struct TagTrace: Sendable {
  /// One thing that one rule did.
  public struct Step: Sendable, Hashable {
    /// The rule.
    public let rule: String
    /// What it did.
    public let action: Action
    /// UTF-8 offsets in the block, after the step.
    public var bytes: Range<Int>
    /// The block of those offsets.
    public var block: Int
    /// What was stated before the step, in words; empty for what is new.
    public var before: [String] = []
    /// What the proposal states after the step, in words; for `.resolves` why it means those days.
    public let sense: String

    /// What a rule can do.
    public enum Action: String, Sendable {
      /// A parser proposes an expression.
      case proposes
      /// A parser proposes one, and a longer one is taken.
      case loses
      /// A joiner makes one of several.
      case joins
      /// A joiner or refiner changes one.
      case changes
      /// A rule takes one away.
      case drops
      /// The resolver gives it days.
      case resolves
    }
  }

  /// The steps.
  public internal(set) var steps: [Step] = []

  /// A trace of nothing.
  public init() {}
}
