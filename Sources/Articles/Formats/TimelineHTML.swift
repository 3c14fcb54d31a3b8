/// A timeline as a page of its own: a drawn axis with a mark for each entry, and under it the entries
/// by year, each with how its day is known. No scripts, nothing loaded from anywhere, everything from
/// outside escaped; it follows the reader's choice of light and dark, and can be printed.
public enum TimelineHTML {
  /// The page, complete. Entries without days are listed last and have no mark. `today` is marked on
  /// the axis where it lies within it.
  public static func page(of timeline: Timeline, title: String, today: CivilDate? = nil) -> String {
    let name = HTMLWords.escaped(SafeText(title).collapsed.string)
    var page = """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
      <title>\(name)</title>
      <style>\(TimelinePage.style)</style>
      </head>
      <body>
      <h1>\(name)</h1>

      """
    page += axis(of: timeline, today: today)
    let isOne = timeline.isOfOneArticle
    var heading: String?
    for (index, entry) in timeline.entries.enumerated() {
      let year = entry.when.interval.map { DayWording(long: true).year($0.first.year) } ?? "Undated"
      if year != heading {
        page += (heading == nil ? "" : "</dl>\n") + "<h2>\(year)</h2>\n<dl>\n"
        heading = year
      }
      page += item(entry, number: index, isOne: isOne)
    }
    return page + (heading == nil ? "" : "</dl>\n") + "</body>\n</html>\n"
  }

  private static func item(_ entry: Timeline.Entry, number: Int, isOne: Bool) -> String {
    let date = HTMLWords.escaped(entry.dateWords(long: true))
    let time = entry.when.interval.flatMap { days in
      days.length == 1 ? "<time datetime=\"\(days.first)\">\(date)</time>" : nil
    }
    let known = entry.isInferred ? " <small>inferred</small>" : ""
    var item = "<dt id=\"e\(number)\" class=\"\(entry.kind)\">\(time ?? date)\(known)</dt>\n<dd>"
    item += entry.labels.map { HTMLWords.escaped($0) }.joined(separator: "<br>")
    if !isOne {
      item += "<br><cite>\(HTMLWords.escaped(entry.titles.joined(separator: "; ")))</cite>"
    }
    return item + "</dd>\n"
  }

  /// The axis: 1,000 units wide, marks stacked where they would cover each other.
  private static func axis(of timeline: Timeline, today: CivilDate?) -> String {
    let spans = timeline.entries.map(\.when.interval)
    let days = spans.compactMap { $0 }
    guard let first = days.map(\.first).min(), let last = days.map(\.last).max() else { return "" }
    let length = max(1, last.dayNumber - first.dayNumber)
    func place(_ day: CivilDate) -> Int { 40 + (day.dayNumber - first.dayNumber) * 910 / length }
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
        "<a href=\"#e\(index)\"><rect class=\"\(entry.kind)\" x=\"\(start)\" y=\"\(90 - lane * 11)\""
          + " width=\"\(width)\" height=\"8\" rx=\"4\"><title>\(words)</title></rect></a>")
    }
    var ticks = TimelineTicks.between(first, last).map { tick in
      "<line x1=\"\(place(tick.day))\" y1=\"102\" x2=\"\(place(tick.day))\" y2=\"110\"/>"
        + "<text x=\"\(place(tick.day))\" y=\"126\">\(tick.words)</text>"
    }
    if let today, first <= today, today <= last {
      let x = place(today)
      ticks.append(
        "<line class=\"today\" x1=\"\(x)\" y1=\"4\" x2=\"\(x)\" y2=\"102\">"
          + "<title>Today, \(today.words(long: true))</title></line>")
    }
    return "<div class=\"axis\"><svg viewBox=\"0 0 1000 132\" role=\"img\""
      + " aria-label=\"The entries on an axis\">\n"
      + "<line x1=\"10\" y1=\"102\" x2=\"990\" y2=\"102\"/>\n"
      + (ticks + marks).joined(separator: "\n") + "\n</svg></div>\n" + TimelinePage.key
  }
}

extension Timeline.Entry {
  /// Whether a part of its day was filled in, as its telling sentence has it.
  fileprivate var isInferred: Bool { sources.first?.event.isInferred ?? false }

  /// How its mark is drawn: a day, or a vaguer stretch; whole, or inferred.
  fileprivate var kind: String {
    let isVague = when.interval == nil || when.precision > .day || when.modifier != nil
    return (isVague ? "span" : "day") + (isInferred ? " inferred" : "")
  }
}

/// What all pages of timelines have in common.
private enum TimelinePage {
  /// What the marks mean.
  static let key = """
    <p class="key"><i class="day"></i> a day, <i class="span"></i> a vaguer stretch of time; \
    <i class="day inferred"></i> <i class="span inferred"></i> where a part of it was not said and \
    was inferred.</p>

    """

  static let style = """

    :root { color-scheme: light dark; --paper: #fff; --ink: #222; --dim: #5a5a5a; --mark: #1f5fbf;
      --soft: #1f5fbf33; --rule: #bbb; }
    @media (prefers-color-scheme: dark) { :root { --paper: #16181c; --ink: #e4e4e4; --dim: #a8a8a8;
      --mark: #8ab4ff; --soft: #8ab4ff40; --rule: #555; } }
    body { font: 1rem/1.5 sans-serif; max-width: 50rem; margin: 2rem auto; padding: 0 1rem;
      background: var(--paper); color: var(--ink); overflow-wrap: anywhere; }
    .axis { overflow-x: auto; } svg { display: block; width: 100%; min-width: 36rem; }
    svg line { stroke: var(--dim); } svg .today { stroke-dasharray: 4 3; stroke: var(--ink); }
    svg text { font-size: 14px; text-anchor: middle; fill: var(--dim); }
    svg rect { fill: var(--mark); stroke: var(--mark); stroke-width: 1.5; }
    svg rect.span { fill: var(--soft); } svg rect.inferred { stroke-dasharray: 3 2; }
    svg rect.day.inferred { fill: var(--soft); } svg a:focus rect { stroke: var(--ink); }
    h2 { border-bottom: 1px solid var(--rule); font-size: 1.2rem; }
    dt { font-weight: bold; } dd { margin: 0 0 0.8rem 1.5rem; }
    dt:target, dt:target + dd { background: var(--soft); }
    small { color: var(--dim); font-weight: normal; } cite, .key { color: var(--dim); font-size: 0.85rem; }
    .key i { display: inline-block; width: 0.6rem; height: 0.6rem; border-radius: 0.3rem;
      border: 1.5px solid var(--mark); background: var(--mark); }
    .key .span { width: 1.6rem; background: var(--soft); } .key .inferred { border-style: dashed;
      background: var(--soft); }
    @media print { :root { --paper: #fff; --ink: #000; --dim: #333; --mark: #1f5fbf;
      --soft: #1f5fbf33; --rule: #999; } body { margin: 0; max-width: none; } svg { min-width: 0; }
      svg rect, .key i { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
      h2, dt { break-after: avoid; } dd { break-inside: avoid; } a { text-decoration: none; } }

    """
}
