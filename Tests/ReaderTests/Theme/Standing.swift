import Display

@testable import Reader

/// Letters as they come to stand on the screen: a role, and what is laid over and under it.
struct Standing {
  var name: String
  var style: Style
  /// Whether it is a line or a mark and no text.
  var isLine = false
  /// Whether it stands on the theme's plain ground.
  var isPlain = false

  private static let lines: Set<Role> = [.separator, .rule, .quoteBar, .rail]
  private static let inRows: [Role] = [
    .text, .dim, .unread, .read, .star, .axis, .rail, .gap, .when, .whenInferred, .whenVague,
  ]
  private static let inText: [Role] = [
    .text, .title, .subtitle, .byline, .heading, .quote, .code, .caption, .tableHead, .bullet,
  ]

  /// Every way that a theme's roles can come to lie over each other.
  static func all(in theme: Theme) -> [Standing] {
    func laid(_ roles: [Role?]) -> Standing {
      let roles = roles.compactMap { $0 }
      let style = roles.dropFirst().reduce(theme[roles[0]]) {
        $0.overlaid(with: theme.overlay($1))
      }
      return Standing(
        name: roles.map(\.rawValue).joined(separator: " + "), style: style,
        isLine: lines.contains(roles[0]), isPlain: style.background == theme[.text].background)
    }
    var all = Role.allCases.map { laid([$0]) }
    all += [Role.menu, .menuSelected].map { laid([$0, .statusError]) }
    for role in inRows {
      for ground in [nil, Role.selected, .selectedElsewhere] {
        all += [nil, .match].map { laid([role, ground, $0]) }
      }
    }
    for role in inText {
      for event in [nil, Role.event] {
        for inline in [nil, Role.link, .emphasis, .strong, .code] {
          for date in [nil, Role.date, .dateBound, .dateReport] {
            all += [nil, .match, .matchCurrent].map { laid([role, event, inline, date, $0]) }
          }
        }
      }
    }
    return all
  }

  /// Roles that stand side by side and must not be taken for each other.
  static let neighbors: [[Role]] = [
    [.text, .date, .link, .event, .match, .matchCurrent], [.text, .when, .selected, .match],
    [.text, .selectedElsewhere], [.text, .statusError], [.menu, .menuSelected],
    [.bar, .barFocused],
  ]
}
