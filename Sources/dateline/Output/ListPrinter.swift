import Articles

/// Prints the articles of a shelf that match a query, newest first unless said otherwise.
struct ListPrinter {
  let format: ListFormat
  var order = ListOrder.newest
  var limit = Int.max

  /// Where the shelf has not counted the events of an article, it is read for them; but no more
  /// articles than these, or a list of a large library that has no index would read all of it.
  private static let countedLimit = 5_000

  /// Prints them. How many events an article has is left open where too many would have to be read.
  func print(_ shelf: any Shelf, matching query: Query) {
    var left = Self.countedLimit
    let rows = shelf.rows(matching: query, order: order, in: 0..<limit)
    if rows.isEmpty, limit > 0 { query.tellUnmatched() }
    print(rows) { row in
      if let known = row.eventCount { return known }
      left -= 1
      return left < 0 ? nil : (try? shelf.article(row.id))?.0.eventCount
    }
  }

  /// Prints rows, each with how many events are known of it.
  func print(
    _ rows: [ArticleSummary], events: @escaping (ArticleSummary) -> Int? = { $0.eventCount }
  ) {
    let record = { SummaryRecord($0, events: events($0)) }
    switch format {
    case .text: Console.print(rows.map { line($0) + "\n" }.joined())
    case .jsonl:
      for row in rows { Console.print(JSONOutput.line(record(row)) + "\n") }
    case .json: Console.print(JSONOutput.pretty(rows.map(record)) + "\n")
    }
  }

  /// id, marks, day, title and site, cut to the terminal where there is one.
  private func line(_ row: ArticleSummary) -> String {
    let marks = (row.state.isRead ? " " : "•") + (row.state.isStarred ? "★" : " ")
    let day = row.published?.date.description ?? "          "
    var text = "\(row.id)  \(marks) \(day)  \(row.title.collapsed)"
    if let site = row.site { text += "  · \(site.collapsed)" }
    return Console.fitted(text)
  }
}
