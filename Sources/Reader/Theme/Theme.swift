public import Display

/// How every role of the screen looks.
public struct Theme: Sendable, Hashable {
  /// Its name, as `theme = "…"` says it.
  public var name: String
  /// What it is like, in a few words.
  public var about: String
  private var styles: [Role: Style]

  /// A theme from the styles of its roles; a role without one looks like the terminal's own text.
  public init(name: String, about: String = "", styles: [Role: Style]) {
    self.name = name
    self.about = about
    self.styles = styles
  }

  /// How a role looks: what the theme says of it laid over the theme's plain text.
  public subscript(role: Role) -> Style {
    let plain = styles[.text] ?? Style()
    guard role != .text, let style = styles[role] else { return plain }
    return plain.overlaid(with: style)
  }

  /// What the theme itself says of a role: what is laid over a cell that has a style already.
  public func overlay(_ role: Role) -> Style { styles[role] ?? Style() }

  /// How many colors a terminal must have to show it as it was meant: 256 where it names colors of
  /// its own, 8 where it uses the terminal's, none where it is made of attributes alone.
  public var colorsNeeded: Int {
    styles.values.reduce(0) { needed, style in
      [style.foreground, style.background].reduce(needed) { needed, color in
        switch color {
        case .terminal: needed
        case .ansi: max(needed, 8)
        case .rgb: 256
        }
      }
    }
  }
}

extension Style {
  /// Whether cells without letters look different in it: a row that does not is marked otherwise.
  var isSeenOnSpaces: Bool {
    background != .terminal || !attributes.isDisjoint(with: [.reverse, .underline])
  }
}
