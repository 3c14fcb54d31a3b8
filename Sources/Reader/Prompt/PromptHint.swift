extension ReaderState {
  /// The endings that the name of a file may have to which is written what a command means.
  var exportEndings: [String] {
    if focus == .timeline { return [".md", ".html", ".csv", ".ics", ".json", ".txt"] }
    // A page holds one article.
    return meansMany ? [".md", ".json", ".jsonl", ".txt"] : [".md", ".html", ".json", ".txt"]
  }

  /// What may be answered to a question, shown while nothing has been.
  func hint(of asked: Prompt) -> String? {
    switch asked.kind {
    case .filter: return "words, \"a phrase\", -not, title: on: from: to: event: is:unread"
    case .find:
      let (on, back) = (key(.nextMatch), key(.previousMatch))
      return "words of a title or a source, is:unread, tag:x; \(on) and \(back) go on"
    case .add: return "an http address, a saved page or a text file"
    case .tags: return "words, parted by spaces; \"in quotes\" for several"
    case .feedTags: return "names, parted by commas"
    case .feeds: return "a word of a name"
    case .rename: return "a name, or none for the feed's own"
    case .keepFilter: return "a name"
    case .pipe: return "a program and its arguments, such as: wc -w"
    case .link: return "its number"
    case .tagsOfMany: return "word adds, -word takes off"
    case .export:
      let endings = exportEndings
      return
        "a name that ends in \(endings.dropLast().joined(separator: ", ")) or \(endings.last ?? "")"
    // What one of some words may be is offered behind the command.
    case .choice(let command): return present(of: command).map { "\($0) now" }
    case .commandLine, .help: return nil
    }
  }
}
