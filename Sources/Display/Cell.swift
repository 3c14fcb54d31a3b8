/// One place of the screen.
public struct Cell: Sendable, Hashable {
  /// What is printed there: one character fit for a terminal, or empty for the second column of a
  /// wide character.
  public var text: String
  /// How.
  public var style: Style

  /// A cell; a space unless said otherwise.
  public init(_ text: String = " ", _ style: Style = Style()) {
    self.text = text
    self.style = style
  }
}
