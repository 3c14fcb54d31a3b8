import Articles
import Library

/// Writes a timeline to a file in the form that the name's ending asks for.
enum TimelineExport {
  /// Writes it under a title and answers with a sentence. It is made only once the file's name is known to
  /// be good.
  static func write(
    _ made: @autoclosure () -> Timeline, title: SafeText, of shelf: any Shelf, to file: WritingFile
  ) throws(WritingFailure) -> SafeText {
    let format = try file.form(among: TimelineFormat.allCases, what: "A timeline")
    let timeline = made()
    let sources = timeline.entries.flatMap(\.sources)
    let text = TimelinePrinter.whole(
      timeline, as: format, title: title.string,
      sentences: format.tellsSentences ? shelf.sentences(sources.map(\.place)) : [:],
      at: ArticleLog.systemTime(), width: 84)
    try file.write(text)
    return SafeText(counts(of: timeline, as: format) + " to \(file.name).")
  }

  /// What is said of how much of a timeline a file holds: what stands in it, and how many events that
  /// tells where several of a day are one entry.
  private static func counts(of timeline: Timeline, as format: TimelineFormat) -> String {
    // A calendar has no place for what has no day.
    let entries = timeline.entries.filter { format != .ics || $0.when.interval != nil }
    let events = entries.reduce(0) { $0 + $1.sources.count }
    let left = timeline.entries.count - entries.count
    let isMerged = format != .csv && events != entries.count
    return "Written "
      + (isMerged ? counted(entries.count, "entry", "entries") + " that tell of " : "")
      + counted(events, "event", "events")
      + (left == 0 ? "" : ", but not \(counted(left, "entry", "entries")) without a day,")
  }

  private static func counted(_ count: Int, _ one: String, _ many: String) -> String {
    "\(count.grouped) \(count == 1 ? one : many)"
  }
}

extension Shelf {
  /// The sentences at some places, each article looked up once; what is not there is left out.
  func sentences(_ places: [SentencePlace]) -> [SentencePlace: SafeText] {
    var found: [SentencePlace: SafeText] = [:]
    for (id, places) in Dictionary(grouping: places, by: \.article) {
      guard let article = try? article(id).0.article else { continue }
      for place in places { found[place] = place.words(in: article) }
    }
    return found
  }
}
