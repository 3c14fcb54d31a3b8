import Display
import TOMLKit

/// Reads a theme from its TOML: a palette of names, and roles that refer to them, laid over those of
/// the theme that it inherits.
///
/// What cannot be understood is left out and told as a warning; the rest of the theme holds. The
/// format is described in `Themes/README.md`.
public struct ThemeFile: Sendable {
  /// The theme; nothing where one of the warnings is a refusal.
  public private(set) var theme: Theme?
  /// What is wrong, in the order of parents before children.
  public private(set) var warnings: [ThemeWarning] = []

  /// One file of a theme and of those it inherits.
  private struct Layer {
    let name: String
    let toml: String
    /// Whether it is the reader's own: a shipped theme inherits shipped ones only.
    let isOwn: Bool
    let table: TOMLTable
  }

  /// A warning before its place is looked up.
  private struct Finding {
    let fact: ThemeWarning.Fact
    let layer: Int
    let path: [String]
    var isKey = false
  }

  private var findings: [Finding] = []

  /// Reads a theme. `own` gives the TOML of a reader's own theme by name: parents are sought there
  /// first, then among the themes that are compiled in. A theme of the reader's that is called like
  /// one of those may inherit it.
  public init(name: String, toml: String, own: (String) -> String? = { _ in nil }) {
    var layers: [Layer] = []
    do throws(ThemeWarning) {
      layers = try Self.layers(from: name, toml: toml, own: own)
    } catch {
      warnings = [error]
      return
    }
    if let inherited = layers[0].table["inherits"] {
      let fact = inherited.string.map(ThemeWarning.Fact.unknownParent) ?? .wrongSort("inherits")
      findings.append(Finding(fact: fact, layer: 0, path: ["inherits"]))
    }
    let styles = styles(of: layers)
    let about = layers.last?.table["about"]?.string ?? ""
    warnings = Self.placed(findings, in: layers)
    theme = Theme(name: name, about: about, styles: styles)
  }

  /// A theme's files, the oldest ancestor first.
  private static func layers(
    from name: String, toml: String, own: (String) -> String?
  ) throws(ThemeWarning) -> [Layer] {
    var layers = [try layer(name, toml, isOwn: true)]
    while let child = layers.first, let parent = child.table["inherits"]?.string {
      let shipped = Theme.toml(of: parent)
      var next: (toml: String, isOwn: Bool)?
      if child.isOwn, parent != child.name || shipped == nil {
        next = parent == child.name ? (child.toml, true) : own(parent).map { ($0, true) }
      }
      guard let (toml, isOwn) = next ?? shipped.map({ ($0, false) }) else { break }
      if layers.contains(where: { $0.name == parent && $0.isOwn == isOwn }) {
        let place = TOMLPlaces(child.toml).value(["inherits"])
        throw ThemeWarning(
          fact: .circle(layers.reversed().map(\.name) + [parent]), theme: child.name,
          line: place?.line, column: place?.column)
      }
      layers.insert(try layer(parent, toml, isOwn: isOwn), at: 0)
    }
    return layers
  }

  private static func layer(
    _ name: String, _ toml: String, isOwn: Bool
  ) throws(ThemeWarning) -> Layer {
    do {
      return Layer(name: name, toml: toml, isOwn: isOwn, table: try TOMLTable(string: toml))
    } catch let error as TOMLParseError {
      let place = error.source.begin
      throw ThemeWarning(
        fact: .notTOML(error.description), theme: name, line: place.line, column: place.column)
    } catch {
      throw ThemeWarning(fact: .notTOML("\(error)"), theme: name)
    }
  }

  private static func placed(_ findings: [Finding], in layers: [Layer]) -> [ThemeWarning] {
    if findings.isEmpty { return [] }
    let places = layers.map { TOMLPlaces($0.toml) }
    return findings.map { finding in
      let places = places[finding.layer]
      let place = finding.isKey ? places.key(finding.path) : places.value(finding.path)
      return ThemeWarning(
        fact: finding.fact, theme: layers[finding.layer].name, line: place?.line,
        column: place?.column)
    }
  }

  /// The styles of files laid one over the other, the palette of a later one over an earlier one's.
  private mutating func styles(of layers: [Layer]) -> [Role: Style] {
    var palette: [String: String] = [:]
    for (index, layer) in layers.enumerated() {
      for key in layer.table.keys.sorted()
      where !["about", "inherits", "palette", "roles"].contains(key) {
        findings.append(Finding(fact: .unknownKey(key), layer: index, path: [key], isKey: true))
      }
      for (name, value) in members(of: "palette", in: layer, index) {
        let path = ["palette", name]
        guard let text = value.string else {
          findings.append(Finding(fact: .wrongSort(name), layer: index, path: path))
          continue
        }
        if ColorName.color(text) == nil {
          findings.append(
            Finding(fact: .unknownColor(text, owner: name), layer: index, path: path))
        }
        palette[name] = text
      }
    }
    var styles: [Role: Style] = [:]
    for (index, layer) in layers.enumerated() {
      for (name, value) in members(of: "roles", in: layer, index) {
        guard let role = Role(rawValue: name) else {
          findings.append(
            Finding(fact: .unknownRole(name), layer: index, path: ["roles", name], isKey: true))
          continue
        }
        styles[role] = style(of: value, role: name, layer: index, palette: palette)
      }
    }
    return styles
  }

  /// What a table of a file holds, by name.
  private mutating func members(
    of table: String, in layer: Layer, _ index: Int
  ) -> [(String, any TOMLValueConvertible)] {
    guard let value = layer.table[table] else { return [] }
    guard let members = value.table else {
      findings.append(Finding(fact: .wrongSort(table), layer: index, path: [table]))
      return []
    }
    return members.keys.sorted().compactMap { name in members[name].map { (name, $0) } }
  }

  /// A style from `"color"` or `{ fg = "color", bg = "color", attributes = ["bold"] }`.
  private mutating func style(
    of value: any TOMLValueConvertible, role: String, layer: Int, palette: [String: String]
  ) -> Style {
    let path = ["roles", role]
    var style = Style()
    func color(_ value: any TOMLValueConvertible, _ path: [String]) -> Color {
      guard let name = value.string else {
        findings.append(Finding(fact: .wrongSort(role), layer: layer, path: path))
        return .terminal
      }
      if let color = ColorName.color(palette[name] ?? name) { return color }
      // What is wrong in the palette itself is told there.
      if palette[name] == nil {
        findings.append(Finding(fact: .unknownColor(name, owner: role), layer: layer, path: path))
      }
      return .terminal
    }
    guard let table = value.table else {
      style.foreground = color(value, path)
      return style
    }
    for part in table.keys.sorted() {
      guard let value = table[part] else { continue }
      switch part {
      case "fg": style.foreground = color(value, path + [part])
      case "bg": style.background = color(value, path + [part])
      case "attributes":
        style.attributes = attributes(value, role: role, layer: layer, path: path + [part])
      default:
        findings.append(
          Finding(
            fact: .unknownPart(part, role: role), layer: layer, path: path + [part], isKey: true))
      }
    }
    return style
  }

  private mutating func attributes(
    _ value: any TOMLValueConvertible, role: String, layer: Int, path: [String]
  ) -> Style.Attributes {
    guard let words = value.array else {
      findings.append(Finding(fact: .wrongSort(role), layer: layer, path: path))
      return []
    }
    var attributes: Style.Attributes = []
    for (index, word) in words.enumerated() {
      let word = word.string ?? ""
      if let attribute = Self.attributes[word] {
        attributes.insert(attribute)
      } else {
        findings.append(
          Finding(
            fact: .unknownAttribute(word, role: role), layer: layer, path: path + ["\(index)"]))
      }
    }
    return attributes
  }

  private static let attributes: [String: Style.Attributes] = [
    "bold": .bold, "dim": .dim, "italic": .italic, "underline": .underline, "reverse": .reverse,
  ]
}
