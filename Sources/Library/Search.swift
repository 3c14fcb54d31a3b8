internal import Articles

/// Looking for what a query asks for, article by article: a query that narrows the one before it
/// looks only at what that one had found.
struct Search {
  private var last: (query: Query, generation: Int, found: [Catalogue.Entry])?

  /// The articles that are asked for, newest first.
  mutating func run(
    _ query: Query, in catalogue: inout Catalogue, limit: Int, eventDays: EventDays?,
    isTyped: Bool
  ) -> FoundArticles {
    var candidates = catalogue.newestFirst()
    if let last, last.generation == catalogue.generation, query.narrows(last.query) {
      candidates = last.found
    }
    var found: [Catalogue.Entry] = []
    if query.isEmpty {
      found = candidates
    } else {
      for entry in candidates {
        let matches = query.matches(
          state: entry.row.state, day: entry.row.published?.date,
          text: { catalogue.folded(entry) },
          eventSpans: { Self.days(entry, catalogue, eventDays) })
        if matches { found.append(entry) }
      }
    }
    if isTyped { last = (query, catalogue.generation, found) }
    return FoundArticles(rows: found.prefix(max(0, limit)).map(\.row), total: found.count)
  }

  private static func days(
    _ entry: Catalogue.Entry, _ catalogue: Catalogue, _ eventDays: EventDays?
  ) -> [DayInterval] {
    if let days = entry.days { return days }
    guard let eventDays, let line = try? catalogue.line(of: entry),
      let article = ArticleRecord.article(line)
    else { return [] }
    let days = eventDays(article)
    entry.days = days
    entry.row.eventCount = days.count
    return days
  }
}
