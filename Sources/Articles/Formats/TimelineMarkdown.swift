/// A timeline as Markdown: a heading for each year, an item for each entry. What is not known to the day,
/// or of whose day a part was filled in, has the sign that it has on the screen, and the end says what
/// the signs mean.
public enum TimelineMarkdown {
  /// The Markdown under a title; entries without days come last, under a heading of their own.
  public static func text(of timeline: Timeline, title: String) -> String {
    var lines = ["# " + ArticleMarkdown.words(SafeText(title).collapsed.string)]
    let isOne = timeline.isOfOneArticle
    var heading: String?
    var signs: Set<String> = []
    for entry in timeline.entries {
      let year =
        entry.when.interval.map { DayWording(long: true).year($0.first.year) } ?? "Undated"
      if year != heading {
        lines += ["", "## " + year, ""]
        heading = year
      }
      let sign = sign(of: entry)
      if let sign { signs.insert(sign) }
      let date = "**\(entry.dateWords(long: true))**" + (sign.map { " " + $0 } ?? "")
      var line = "- \(date): \(ArticleMarkdown.words(entry.labels[0]))"
      if !isOne {
        line += " (*\(ArticleMarkdown.words(entry.titles.joined(separator: "; ")))*)"
      }
      lines.append(line)
      lines += entry.labels.dropFirst().map { "  - " + ArticleMarkdown.words($0) }
    }
    let meanings = meanings.filter { signs.contains($0.sign) }
      .map { "\($0.sign) \($0.meaning)" }
    if !meanings.isEmpty { lines += ["", meanings.joined(separator: "; ") + "."] }
    return lines.map { $0 + "\n" }.joined()
  }

  private static let meanings: [(sign: String, meaning: String)] = [
    (sign: "◐", meaning: "a part of the day was not said and is inferred"),
    ("○", "said no finer than that"), ("◌", "said no finer than that, and inferred in part"),
  ]

  /// The sign of how a day is known, as its telling sentence has it; none where it is said in full.
  private static func sign(of entry: Timeline.Entry) -> String? {
    let isVague =
      entry.when.interval == nil || entry.when.precision > .day || entry.when.modifier != nil
    let isInferred = entry.sources.first?.event.isInferred ?? false
    return isVague ? (isInferred ? "◌" : "○") : isInferred ? "◐" : nil
  }
}
