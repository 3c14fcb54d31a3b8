import Articles

/// By what the rows of the list stand together under headings. A heading stands wherever a row
/// belongs elsewhere than the row before it, so that nothing is to be known of rows that are not
/// shown.
enum ListGrouping: Int, Sendable, Hashable, CaseIterable {
  case none, day, source, story

  /// The grouping that a setting names.
  init?(setting name: String) {
    guard let named = Self.allCases.first(where: { "\($0)" == name }) else { return nil }
    self = named
  }

  private static let weekdays = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]

  /// The heading that a row stands under, if there are headings.
  func heading(of row: ArticleSummary, today: CivilDate?) -> String? {
    switch self {
    case .none: return nil
    case .story: return row.story?.collapsed.string
    case .source:
      let site = row.site?.collapsed.string ?? ""
      return site.isEmpty ? "No source" : site
    case .day:
      guard let day = row.published?.date else { return "No day" }
      let name =
        switch today.map({ $0.dayNumber - day.dayNumber }) {
        case 0: "Today"
        case 1: "Yesterday"
        default: Self.weekdays[day.weekday - 1]
        }
      return "\(name), \(day.words(long: true))"
    }
  }

  /// What is said when it is chosen.
  var sentence: SafeText {
    switch self {
    case .none: "The list has no headings."
    case .day: "The list has a heading for each day."
    case .source: "The list has a heading for each source."
    case .story: "Articles of one story stand together, as far as the newest go."
    }
  }
}
