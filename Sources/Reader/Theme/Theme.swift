public import Display

/// How every role of the screen looks.
public struct Theme: Sendable, Hashable {
  /// Its name, as `theme = "…"` says it.
  public var name: String
  private var styles: [Role: Style]

  /// A theme from the styles of its roles; a role without one looks like the terminal's own text.
  public init(name: String, styles: [Role: Style]) {
    self.name = name
    self.styles = styles
  }

  /// How a role looks.
  public subscript(role: Role) -> Style { styles[role] ?? Style() }

  /// The default.
  public static let midnight = Theme(name: "midnight", styles: [:])
}
