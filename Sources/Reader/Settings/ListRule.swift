import Articles
public import Display
import TOMLKit

/// How rows of the list look that a query finds: what `[[list-rules]]` says.
public struct ListRule: Sendable, Hashable {
  /// The query, which asks what a row shows.
  public var when: String
  /// Roles of the theme, colors and attributes, laid one over the other in this order.
  public var style: String

  /// A rule.
  public init(when: String, style: String) {
    self.when = when
    self.style = style
  }

  /// The rule of a table; nothing where it is none.
  init?(_ table: TOMLTable?) {
    guard let table, let when = table["when"]?.string, let style = table["style"]?.string,
      table.keys.count == 2
    else { return nil }
    self.init(when: when, style: style)
  }

  /// What can be done to letters, by its name.
  public static let attributes: [String: Style.Attributes] = [
    "bold": .bold, "dim": .dim, "italic": .italic, "underline": .underline, "reverse": .reverse,
  ]

  /// The first word of the style that says nothing.
  var unknownWord: String? {
    words.first {
      Self.attributes[$0] == nil && Role(rawValue: $0) == nil && ColorName.color($0) == nil
    } ?? (words.isEmpty ? "" : nil)
  }

  /// What the style lays over what is there, in a theme.
  func overlay(in theme: Theme) -> Style {
    words.reduce(Style()) { style, word in
      if let attributes = Self.attributes[word] {
        return style.overlaid(with: Style(attributes: attributes))
      }
      if let role = Role(rawValue: word) { return style.overlaid(with: theme.overlay(role)) }
      return ColorName.color(word).map { style.overlaid(with: Style(foreground: $0)) } ?? style
    }
  }

  private var words: [String] {
    style.split(whereSeparator: \.isWhitespace).map { $0.lowercased() }
  }
}

/// The rules of a sitting, their queries read.
struct ListRules: Sendable {
  private var rules: [(query: Query, rule: ListRule)]

  /// Rules, with the queries that `saved:` stands for.
  init(_ rules: [ListRule] = [], saved: [String: String] = [:]) {
    self.rules = rules.map { (Query($0.when, saved: saved), $0) }
  }

  /// What lies over a row: the style of each rule that finds it, the later ones over the earlier.
  func overlay(of row: ArticleSummary, in theme: Theme) -> Style {
    if rules.isEmpty { return Style() }
    let text = row.folded
    return rules.reduce(Style()) { style, each in
      each.query.matches(row, text: text)
        ? style.overlaid(with: each.rule.overlay(in: theme)) : style
    }
  }
}
