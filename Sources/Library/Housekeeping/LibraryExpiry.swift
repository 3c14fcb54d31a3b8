public import Articles

extension ArticleLog {
  /// The articles that have had their time, of those that a query asks for, newest first.
  public func expired(
    by rule: Expiry, matching query: Query = Query("")
  ) throws(LibraryError) -> [ArticleSummary] {
    let rows = summaries(matching: query, limit: .max, isTyped: false).rows
    let candidates = try look { catalogue in
      rows.map { row in
        Expiry.Candidate(
          row.id, day: row.published?.date ?? catalogue.entry(row.id)?.added?.date,
          state: row.state)
      }
    }
    let ids = Set(rule.expired(candidates, today: now().date))
    return rows.filter { ids.contains($0.id) }
  }

  /// Removes articles, but not those that the rule spares by now because somebody has starred or
  /// tagged them meanwhile. They can be restored until the library is compacted. Answers with
  /// those that went.
  @discardableResult
  public func expire(
    _ articles: [ArticleSummary], by rule: Expiry
  ) throws(LibraryError) -> [ArticleSummary] {
    guard !articles.isEmpty else { return [] }
    var gone: [ArticleSummary] = []
    try write { catalogue in
      gone = articles.filter { row in
        guard let entry = catalogue.entry(row.id), !entry.isRemoved else { return false }
        return !rule.spares(entry.row.state)
      }
      return gone.map { Record.line("delete", $0.id) }
    }
    return gone
  }
}
