/// A timeline as a page of its own: a drawn axis with a mark for each entry, and under it the entries
/// by year. No scripts, nothing loaded from anywhere, everything from outside escaped.
public enum TimelineHTML {
  /// The page, complete. Entries without days are listed last and have no mark.
  public static func page(of timeline: Timeline, title: String) -> String {
    let name = HTMLWords.escaped(SafeText(title).collapsed.string)
    var page = """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
      <title>\(name)</title>
      <style>\(style)</style>
      </head>
      <body>
      <h1>\(name)</h1>

      """
    page += axis(of: timeline)
    let isOne = timeline.isOfOneArticle
    var heading: String?
    for (index, entry) in timeline.entries.enumerated() {
      let year = entry.when.interval.map { DayWording(long: true).year($0.first.year) } ?? "Undated"
      if year != heading {
        page += (heading == nil ? "" : "</dl>\n") + "<h2>\(year)</h2>\n<dl>\n"
        heading = year
      }
      let date = HTMLWords.escaped(entry.dateWords(long: true))
      let time = entry.when.interval.flatMap { days in
        days.length == 1 ? "<time datetime=\"\(days.first)\">\(date)</time>" : nil
      }
      page += "<dt id=\"e\(index)\">\(time ?? date)</dt>\n<dd>\(HTMLWords.escaped(entry.label))"
      if !isOne {
        let titles = HTMLWords.escaped(entry.titles.joined(separator: "; "))
        page += "<br><cite>\(titles)</cite>"
      }
      page += "</dd>\n"
    }
    return page + (heading == nil ? "" : "</dl>\n") + "</body>\n</html>\n"
  }

  /// The axis: 1,000 units wide, marks stacked where they would cover each other.
  private static func axis(of timeline: Timeline) -> String {
    let spans = timeline.entries.map(\.when.interval)
    let days = spans.compactMap { $0 }
    guard let first = days.map(\.first).min(), let last = days.map(\.last).max() else { return "" }
    let length = max(1, last.dayNumber - first.dayNumber)
    func place(_ day: CivilDate) -> Int { 20 + (day.dayNumber - first.dayNumber) * 950 / length }
    var ends: [Int] = []
    var marks: [String] = []
    for (index, span) in spans.enumerated() {
      guard let span else { continue }
      let start = place(span.first)
      let width = max(8, place(span.last) - start)
      // The lowest lane that is free there; when all eight are taken, the lowest of all.
      let lane = ends.firstIndex { $0 < start } ?? (ends.count < 8 ? ends.count : 0)
      if lane == ends.count { ends.append(0) }
      ends[lane] = max(ends[lane], start + width)
      let entry = timeline.entries[index]
      let words = HTMLWords.escaped("\(entry.dateWords(long: true)): \(entry.label)")
      marks.append(
        "<a href=\"#e\(index)\"><rect x=\"\(start)\" y=\"\(90 - lane * 11)\" width=\"\(width)\""
          + " height=\"8\" rx=\"4\"><title>\(words)</title></rect></a>")
    }
    let ticks = TimelineTicks.between(first, last).map { tick in
      "<line x1=\"\(place(tick.day))\" y1=\"102\" x2=\"\(place(tick.day))\" y2=\"110\"/>"
        + "<text x=\"\(place(tick.day))\" y=\"126\">\(tick.words)</text>"
    }
    return "<svg viewBox=\"0 0 1000 132\" role=\"img\" aria-label=\"The entries on an axis\">\n"
      + "<line x1=\"10\" y1=\"102\" x2=\"990\" y2=\"102\"/>\n"
      + (ticks + marks).joined(separator: "\n") + "\n</svg>\n"
  }

  private static let style = """

    :root { color-scheme: light dark; }
    body { font: 1rem/1.5 sans-serif; max-width: 50rem; margin: 2rem auto; padding: 0 1rem; }
    svg { width: 100%; } svg line { stroke: currentColor; } svg rect { fill: #37c; }
    svg text { font-size: 14px; text-anchor: middle; fill: currentColor; }
    dt { font-weight: bold; } dd { margin: 0 0 0.8rem 1.5rem; } :target { background: #8883; }
    cite { font-size: 0.85rem; opacity: 0.75; }

    """
}
