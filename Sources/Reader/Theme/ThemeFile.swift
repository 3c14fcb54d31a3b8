import Display
import TOMLKit

/// Reads a theme from its TOML: a palette of names, and roles that refer to them.
///
/// What cannot be read is left out and told as a warning; the rest of the theme holds. The format is
/// described in `Themes/README.md`.
public struct ThemeFile: Sendable {
  /// Something that was left out.
  public enum Warning: Error, Sendable, Hashable {
    /// The file is not TOML; the parser's words.
    case notTOML(String)
    /// The parent is not among the themes, or has a parent of its own.
    case unknownParent(String)
    /// No role has this name.
    case unknownRole(String)
    /// The palette has no such name, and it is no color.
    case unknownColor(String, role: String)
    /// A terminal cannot do this to letters.
    case unknownAttribute(String, role: String)
  }

  /// The theme.
  public private(set) var theme: Theme
  /// What was left out.
  public private(set) var warnings: [Warning] = []

  /// Reads a theme. `parent` gives the TOML of a theme by name, for `inherits`; a parent's own
  /// parent is not followed.
  public init(name: String, toml: String, parent: (String) -> String? = { _ in nil }) {
    theme = Theme(name: name, styles: [:])
    do {
      let table = try TOMLTable(string: toml)
      var layers = [table]
      if let inherited = table["inherits"]?.string {
        if let text = parent(inherited), let below = try? TOMLTable(string: text),
          below["inherits"] == nil
        {
          layers.insert(below, at: 0)
        } else {
          warnings.append(.unknownParent(inherited))
        }
      }
      theme = Theme(name: name, styles: styles(of: layers))
    } catch {
      warnings.append(.notTOML((error as? TOMLParseError)?.description ?? "\(error)"))
    }
  }

  /// The styles of files laid one over the other, the palette of a later one over an earlier one's.
  private mutating func styles(of layers: [TOMLTable]) -> [Role: Style] {
    var palette: [String: String] = [:]
    for layer in layers {
      guard let table = layer["palette"]?.table else { continue }
      for name in table.keys { palette[name] = table[name]?.string }
    }
    var styles: [Role: Style] = [:]
    for layer in layers {
      guard let roles = layer["roles"]?.table else { continue }
      for name in roles.keys.sorted() {
        guard let role = Role(rawValue: name) else {
          warnings.append(.unknownRole(name))
          continue
        }
        styles[role] = style(of: roles[name], role: name, palette: palette)
      }
    }
    return styles
  }

  /// A style from `"color"` or `{ fg = "color", bg = "color", attributes = ["bold"] }`.
  private mutating func style(
    of value: (any TOMLValueConvertible)?, role: String, palette: [String: String]
  ) -> Style {
    if let only = value?.string {
      return Style(foreground: color(only, role: role, palette: palette))
    }
    var style = Style()
    guard let table = value?.table else { return style }
    if let name = table["fg"]?.string {
      style.foreground = color(name, role: role, palette: palette)
    }
    if let name = table["bg"]?.string {
      style.background = color(name, role: role, palette: palette)
    }
    for word in table["attributes"]?.array?.compactMap(\.string) ?? [] {
      if let attribute = Self.attributes[word] {
        style.attributes.insert(attribute)
      } else {
        warnings.append(.unknownAttribute(word, role: role))
      }
    }
    return style
  }

  private mutating func color(_ name: String, role: String, palette: [String: String]) -> Color {
    if let color = ColorName.color(palette[name] ?? name) { return color }
    warnings.append(.unknownColor(name, role: role))
    return .terminal
  }

  private static let attributes: [String: Style.Attributes] = [
    "bold": .bold, "dim": .dim, "italic": .italic, "underline": .underline, "reverse": .reverse,
  ]
}
