/// A timeline as comma-separated values (RFC 4180) for a spreadsheet: a row for each sentence that
/// tells of an entry.
public enum TimelineCSV {
  /// The names of the columns, in order. Days are ISO 8601 and empty where they are not known;
  /// `start` and `end` are UTF-8 offsets of the date in the text of block number `block`.
  public static let columns = [
    "date", "end", "precision", "modifier", "words", "event", "speaker", "role", "inferred",
    "value",
    "article", "title", "block", "start", "end_offset",
  ]

  /// The rows below a row of names, ended by carriage return and line feed.
  public static func text(of timeline: Timeline) -> String {
    var rows = [columns]
    for entry in timeline.entries {
      for source in entry.sources {
        let event = source.event
        rows.append([
          entry.when.interval?.first.description ?? "", entry.when.interval?.last.description ?? "",
          event.when.precision.rawValue, event.when.modifier?.rawValue ?? "",
          entry.dateWords(long: true), event.label.collapsed.string,
          event.speaker?.collapsed.string ?? "", event.role.rawValue,
          event.isInferred ? "yes" : "no", event.value,
          source.article.description, source.title.collapsed.string, String(event.mention.block),
          String(event.mention.start), String(event.mention.end),
        ])
      }
    }
    return rows.map { $0.map(cell).joined(separator: ",") + "\r\n" }.joined()
  }

  /// A cell: in quotes where it must be. What a spreadsheet would run as a formula is text behind an
  /// apostrophe (OWASP, "CSV Injection").
  private static func cell(_ text: String) -> String {
    var text = text
    if let first = text.first, "=+-@".contains(first) { text = "'" + text }
    guard text.utf8.contains(where: { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A }) else { return text }
    return "\""
      + text.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }
}
