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

  /// How a role looks: what the theme says of it laid over the theme's plain text.
  public subscript(role: Role) -> Style {
    let plain = styles[.text] ?? Style()
    guard role != .text, let style = styles[role] else { return plain }
    return plain.overlaid(with: style)
  }

  /// Whether it uses no colors but the terminal's own sixteen.
  var isOfTheTerminal: Bool {
    styles.values.allSatisfy { style in
      for color in [style.foreground, style.background] {
        if case .rgb = color { return false }
      }
      return true
    }
  }

  /// What the theme itself says of a role: what is laid over a cell that has a style already.
  public func overlay(_ role: Role) -> Style { styles[role] ?? Style() }
}
