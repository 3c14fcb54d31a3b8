/// What the rules did to a text, in the order in which they did it.
public struct TagTrace: Sendable {
  /// One thing that one rule did.
  public struct Step: Sendable, Hashable {
    /// The rule.
    public let rule: String
    /// What it did.
    public let action: Action
    /// UTF-8 offsets in the block, after the step.
    public let bytes: Range<Int>
    /// The block of those offsets.
    public let block: Int
    /// What the proposal states after the step, in the words of the program.
    public let sense: String

    /// What a rule can do.
    public enum Action: String, Sendable {
      case proposes, changes, drops, resolves
    }
  }

  /// The steps.
  public internal(set) var steps: [Step] = []

  /// A trace of nothing.
  public init() {}
}
