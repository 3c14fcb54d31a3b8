public import Articles

extension ArticleLog {
  /// The articles that have had their time, of those that a query asks for, newest first.
  public func expired(
    by rule: Expiry, matching query: Query = Query("")
  ) throws(LibraryError) -> [ArticleSummary] {
    let rows = summaries(matching: query, limit: .max, isTyped: false).rows
    let candidates = try look { (catalogue) throws(LibraryError) in
      var candidates: [Expiry.Candidate] = []
      for row in rows {
        var day = row.published?.date
        if day == nil, let number = catalogue.number(of: row.id) {
          day = try catalogue.added(of: number)?.date
        }
        candidates.append(Expiry.Candidate(row.id, day: day, state: row.state))
      }
      return candidates
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
    try write { (catalogue) throws(LibraryError) in
      gone = []
      for row in articles {
        guard let number = catalogue.number(of: row.id), catalogue.isAlive(number) else { continue }
        if !rule.spares(try catalogue.state(of: number)) { gone.append(row) }
      }
      return gone.map { Record.line("delete", $0.id) }
    }
    return gone
  }
}
