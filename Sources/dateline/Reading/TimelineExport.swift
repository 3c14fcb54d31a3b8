import Articles
import Library

/// Writes a timeline to a file in the form that the name's ending asks for.
enum TimelineExport {
  /// Writes a new file and answers with a sentence; one that is there already is left as it is.
  static func write(
    _ timeline: Timeline, title: SafeText, of shelf: any Shelf, to name: String
  ) throws(ShelfFailure) -> String {
    guard let format = format(of: name) else {
      throw ShelfFailure(
        sentence: "A timeline is written as .md, .csv, .json, .jsonl, .ics, .html or .txt: choose "
          + "a name that ends in one.")
    }
    let places = format.tellsSentences ? timeline.entries.flatMap(\.sources).map(\.place) : []
    let text = TimelinePrinter.whole(
      timeline, as: format, title: title.string, sentences: shelf.sentences(places),
      at: ArticleLog.systemTime(), width: 84)
    try ArticleExport.write(text, to: name)
    let count = timeline.entries.count
    return "Written \(count.grouped) \(count == 1 ? "entry" : "entries") to \(name)."
  }

  /// The form that a name's ending asks for; nothing for one that says nothing.
  private static func format(of name: String) -> TimelineFormat? {
    let parts = name.split(separator: "/").last?.split(separator: ".") ?? []
    guard parts.count > 1, let ending = parts.last?.lowercased() else { return nil }
    return switch ending {
    case "md", "markdown": .markdown
    case "csv": .csv
    case "json": .json
    case "jsonl": .jsonl
    case "ics": .ics
    case "html", "htm": .html
    case "txt", "text": .text
    default: nil
    }
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
