/// A timeline as Markdown: a heading for each year, an item for each entry.
public enum TimelineMarkdown {
  /// The Markdown under a title; entries without days come last, under a heading of their own.
  public static func text(of timeline: Timeline, title: String) -> String {
    var lines = ["# " + ArticleMarkdown.words(SafeText(title).collapsed.string)]
    let isOne = timeline.isOfOneArticle
    var heading: String?
    for entry in timeline.entries {
      let year =
        entry.when.interval.map { DayWording(long: true).year($0.first.year) } ?? "Undated"
      if year != heading {
        lines += ["", "## " + year, ""]
        heading = year
      }
      var line = "- **\(entry.dateWords(long: true))**: \(ArticleMarkdown.words(entry.labels[0]))"
      if !isOne {
        line += " (*\(ArticleMarkdown.words(entry.titles.joined(separator: "; ")))*)"
      }
      lines.append(line)
      lines += entry.labels.dropFirst().map { "  - " + ArticleMarkdown.words($0) }
    }
    return lines.map { $0 + "\n" }.joined()
  }
}
