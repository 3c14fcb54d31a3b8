/// Something that a theme's file says wrongly, and where.
public struct ThemeWarning: Error, Sendable, Hashable {
  /// What is wrong.
  public enum Fact: Sendable, Hashable {
    /// The file is not TOML; the parser's words.
    case notTOML(String)
    /// The theme inherits from itself, by way of these.
    case circle([String])
    /// The parent is not among the themes.
    case unknownParent(String)
    /// A file has no table or key of this name.
    case unknownKey(String)
    /// No role has this name.
    case unknownRole(String)
    /// A role has no such part.
    case unknownPart(String, role: String)
    /// The value is of a sort that is not asked for here.
    case wrongSort(String)
    /// The palette has no such name, and it is no color; `owner` is the role or the palette's name.
    case unknownColor(String, owner: String)
    /// A terminal cannot do this to letters.
    case unknownAttribute(String, role: String)
  }

  /// What is wrong.
  public var fact: Fact
  /// The theme in whose file it stands: it may be a parent.
  public var theme: String
  /// The line, from 1, where it is known.
  public var line: Int?
  /// The column in Unicode scalars, from 1, where it is known.
  public var column: Int?

  /// Whether no theme can be made of such a file; else only what is wrong is left out.
  public var isRefusal: Bool {
    switch fact {
    case .notTOML, .circle: true
    default: false
    }
  }
}
