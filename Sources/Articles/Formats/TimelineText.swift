/// A timeline as plain text: a date and what happened, in two columns.
public enum TimelineText {
  /// The timeline's lines, ended by line feeds; empty for an empty timeline.
  ///
  /// `width` and `columns` are as in `ArticleText`. Where the events come from more than one article,
  /// each entry names those that tell it.
  public static func text(
    of timeline: Timeline, width: Int? = nil, columns: ((Character) -> Int)? = nil
  ) -> String {
    let measure = columns ?? LineWrap.plainColumns
    // Narrow paper takes the short dates.
    let isLong = width.map { $0 >= 72 } ?? true
    let dates = timeline.entries.map { $0.dateWords(long: isLong) }
    let margin = dates.map(\.count).max() ?? 0
    let wrap = LineWrap(width: width.map { max($0, margin + 12) }, columns: measure)
    let isOne = timeline.isOfOneArticle
    var lines: [String] = []
    for (entry, date) in zip(timeline.entries, dates) {
      let blank = String(repeating: " ", count: margin + 2)
      var first = date + String(repeating: " ", count: margin + 2 - date.count)
      for label in entry.labels {
        lines += wrap.lines(label, first: first, rest: blank)
        first = blank
      }
      if !isOne {
        lines += wrap.lines("— " + entry.titles.joined(separator: "; "), first: blank)
      }
    }
    return lines.map { $0 + "\n" }.joined()
  }
}

extension Timeline {
  /// Whether all its events are told by one article.
  var isOfOneArticle: Bool {
    let first = entries.first?.sources.first?.article
    return entries.allSatisfy { $0.sources.allSatisfy { $0.article == first } }
  }
}

extension Timeline.Entry {
  /// What happened, in the words of the telling sentence.
  var label: String { sources.first?.event.label.collapsed.string ?? "" }

  /// What happened then, each thing once, the telling sentence's first; what only names the day is
  /// left out.
  var labels: [String] {
    var seen: Set<String> = [label]
    let others = sources.dropFirst().filter { $0.event.role == .occurrence }
    return [label]
      + others.map { $0.event.label.collapsed.string }.filter { seen.insert($0).inserted }
  }

  /// The titles of the articles that tell it, each once, in reading order.
  var titles: [String] {
    var seen: Set<ArticleID> = []
    return sources.filter { seen.insert($0.article).inserted }.map(\.title.collapsed.string)
  }
}
