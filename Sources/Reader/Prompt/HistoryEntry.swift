public import Articles

/// An answer that was given in the foot of the screen, and may be given again.
public struct HistoryEntry: Sendable, Hashable {
  /// What was asked; each is remembered by itself.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case filter, command, pipe, find
  }

  /// What was asked.
  public var kind: Kind
  /// The answer: one line without white space at its ends, never longer than `longest` characters.
  public let text: SafeText

  /// The longest answer that is taken.
  public static let longest = LineEditor.longest
  /// How many answers are remembered at most, of all kinds together: the newest.
  public static let most = 500

  /// An answer; what is longer than `longest` loses its end.
  public init(_ kind: Kind, _ text: SafeText) {
    self.kind = kind
    let line = text.string.map { $0.isNewline ? " " : $0 }.drop(while: \.isWhitespace)
    var kept = line.prefix(Self.longest)
    while kept.last?.isWhitespace == true { kept.removeLast() }
    self.text = SafeText(String(kept))
  }
}
