import Articles
import Library

/// Writes a timeline to a file in the form that the name's ending asks for.
enum TimelineExport {
  /// Writes it under a title and answers with a sentence.
  static func write(
    _ timeline: Timeline, title: SafeText, of shelf: any Shelf, to name: String, _ mayReplace: Bool
  ) throws(WritingFailure) -> SafeText {
    let format = try WritingFailure.form(
      of: name, among: TimelineFormat.allCases, what: "A timeline")
    let sources = timeline.entries.flatMap(\.sources)
    let text = TimelinePrinter.whole(
      timeline, as: format, title: title.string,
      sentences: format.tellsSentences ? shelf.sentences(sources.map(\.place)) : [:],
      at: ArticleLog.systemTime(), width: 84)
    try ArticleExport.write(text, to: name, mayReplace)
    let count = sources.count
    return SafeText("Written \(count.grouped) \(count == 1 ? "event" : "events") to \(name).")
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
