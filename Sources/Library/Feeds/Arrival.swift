public import Articles

/// An article that a feed brings.
public struct Arrival: Sendable {
  /// The article.
  public var article: Article
  /// Whether it takes the place of the text that is there: what the feed said of it before has
  /// changed.
  public var isChange: Bool
  /// Whether it counts as read from the beginning, if it is new.
  public var isRead: Bool

  /// An article that is new, or a change of one.
  public init(_ article: Article, isChange: Bool = false, isRead: Bool = false) {
    self.article = article
    self.isChange = isChange
    self.isRead = isRead
  }
}

extension ArticleLog {
  /// Keeps what feeds bring, in one batch: what is not there, and changes of what is. An article that
  /// was removed stays so. One that is there keeps its text unless this is a change, and a change that
  /// says much less (a feed that was cut down to summaries, an article that was fetched whole from its
  /// page) takes nothing away. Answers with what was written.
  @discardableResult
  public func receive(_ arrivals: [Arrival]) throws(LibraryError) -> [ArticleID] {
    let arrival = now()
    var written: [ArticleID] = []
    try write { (catalogue) throws(LibraryError) in
      var lines: [[UInt8]] = []
      var fresh: Set<ArticleID> = []
      for new in arrivals {
        let article = new.article
        guard let number = catalogue.number(of: article.id) else {
          // A change of what is gone for good, since the library was compacted, brings nothing back.
          guard !new.isChange, fresh.insert(article.id).inserted else { continue }
          lines.append(ArticleRecord.line(article, added: arrival, unknown: []))
          let read = ReadingState(isRead: new.isRead)
          if let line = StateRecord.line(article.id, from: ReadingState(), to: read) {
            lines.append(line)
          }
          written.append(article.id)
          continue
        }
        guard new.isChange, catalogue.isAlive(number) else { continue }
        let old = try catalogue.line(of: number)
        if let text = ArticleRecord.article(old)?.text.utf8.count,
          article.text.utf8.count < text * 7 / 10
        {
          continue
        }
        let line = try Self.line(article, replacing: old, of: number, in: catalogue, arrival)
        if line.dropLast() != old[...] {
          lines.append(line)
          written.append(article.id)
        }
      }
      return lines
    }
    return written
  }

  /// Which of these articles have been kept, be they removed since.
  public func known(_ ids: [ArticleID]) -> Set<ArticleID> {
    (try? look { catalogue in Set(ids.filter { catalogue.number(of: $0) != nil }) }) ?? []
  }
}
