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
    let count = sources.count
    return SafeText("Written \(count.grouped) \(count == 1 ? "event" : "events") to \(file.name).")
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
