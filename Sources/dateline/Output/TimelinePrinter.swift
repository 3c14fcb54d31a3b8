import Articles
import Display

/// Prints a timeline in the form that was asked for.
struct TimelinePrinter {
  let format: TimelineFormat

  /// Prints the events of articles, by date. `moment` stamps a calendar file.
  func print(_ articles: [DatedArticle], at moment: CivilMoment) {
    let timeline = Timeline(sources: articles.flatMap(\.sources))
    let byID = Dictionary(
      articles.map { ($0.article.id, $0.article) }, uniquingKeysWith: { first, _ in first })
    let title = articles.count == 1 ? articles[0].article.title.string : "Timeline"
    let record = TimelineRecord(timeline, articles: byID)
    switch format {
    case .text:
      Console.print(
        TimelineText.text(
          of: timeline, width: Console.width, columns: { CellWidth.columns(of: $0) }))
    case .markdown: Console.print(TimelineMarkdown.text(of: timeline, title: title))
    case .csv: Console.print(TimelineCSV.text(of: timeline))
    case .ics: Console.print(TimelineICS.text(of: timeline, title: title, stamp: moment))
    case .json: Console.print(JSONOutput.pretty(record) + "\n")
    case .jsonl:
      Console.print(record.events.map { JSONOutput.line($0) + "\n" }.joined())
    }
  }
}
