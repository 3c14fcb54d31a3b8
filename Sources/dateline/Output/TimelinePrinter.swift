import Articles

/// Prints a timeline in the form that was asked for.
struct TimelinePrinter {
  let format: TimelineFormat

  /// Prints the events of articles, by date. `moment` stamps a calendar file.
  func print(_ articles: [DatedArticle], at moment: CivilMoment) {
    let timeline = Timeline(sources: articles.flatMap(\.sources))
    let byID = Dictionary(
      articles.map { ($0.article.id, $0.article) }, uniquingKeysWith: { first, _ in first })
    let record = TimelineRecord(timeline, articles: byID)
    switch format {
    case .text, .markdown, .csv, .ics:
      for entry in timeline.entries {
        Console.print("\(entry.when.words(long: true))  \(entry.sources[0].event.label)\n")
      }
    case .json: Console.print(JSONOutput.pretty(record) + "\n")
    case .jsonl:
      Console.print(record.events.map { JSONOutput.line($0) + "\n" }.joined())
    }
  }
}
