import Articles
import Library

/// Prints what became of the files of an import.
struct ImportPrinter {
  let format: ListFormat
  let isDryRun: Bool

  /// What became of one file.
  enum Outcome: Encodable {
    case articles(Tally)
    /// Of a file of which nothing was read: a record for programs, nothing to say to a person.
    case unread(Tally)
    case list(FeedListRecord)

    func encode(to encoder: any Encoder) throws {
      switch self {
      case .articles(let articles), .unread(let articles): try articles.encode(to: encoder)
      case .list(let list): try list.encode(to: encoder)
      }
    }
  }

  /// What became of the articles of a file.
  struct Tally: Encodable {
    let file: String
    let report: ImportReport

    private enum Key: String, CodingKey {
      case file, added, restored, replaced, kept, states, passedOver, refused
    }

    func encode(to encoder: any Encoder) throws {
      var box = encoder.container(keyedBy: Key.self)
      try box.encode(file, forKey: .file)
      try box.encode(report.added, forKey: .added)
      try box.encode(report.restored, forKey: .restored)
      try box.encode(report.replaced, forKey: .replaced)
      try box.encode(report.kept, forKey: .kept)
      try box.encode(report.states, forKey: .states)
      try box.encode(report.passedOver, forKey: .passedOver)
      try box.encode(report.refused, forKey: .refused)
    }
  }

  /// Prints them, in order.
  func print(_ outcomes: [Outcome]) {
    switch format {
    case .json: Console.print(JSONOutput.pretty(outcomes) + "\n")
    case .jsonl: for outcome in outcomes { Console.print(JSONOutput.line(outcome) + "\n") }
    case .text:
      for outcome in outcomes {
        switch outcome {
        case .articles(let articles): print(articles.file, words(articles.report))
        case .unread: break
        case .list(let list):
          let count = list.feeds.count
          let words = "\(count.grouped) feed\(count == 1 ? "" : "s")"
          if let followed = list.followed {
            print(list.file, "\(words), \(followed.grouped) new; `dateline refresh` fetches them")
          } else {
            print(list.file, "\(words); nothing was changed")
            for feed in list.feeds { Console.print(line(feed) + "\n") }
          }
        }
      }
    }
  }

  private func print(_ file: String, _ words: String) {
    let name = file == "-" ? "standard input" : file
    Console.print(SafeText("\(name): \(words)").collapsed.string + "\n")
  }

  private func line(_ feed: FeedListRecord.Row) -> String {
    var parts = [feed.url]
    if !feed.title.isEmpty { parts.append(feed.title) }
    if !feed.tags.isEmpty { parts.append("[" + feed.tags.joined(separator: ", ") + "]") }
    return "  " + parts.joined(separator: "  ")
  }

  private func words(_ report: ImportReport) -> String {
    let parts: [(Int, String)] = [
      (report.added, "new"), (report.restored, "back"), (report.replaced, "replaced"),
      (report.kept, "there already"), (report.states, "states changed"),
      (report.passedOver, "records passed over"), (report.refused, "refused"),
    ]
    let said = parts.filter { $0.0 > 0 }.map { "\($0.0.grouped) \($0.1)" }
    let what = said.isEmpty ? "nothing" : said.joined(separator: ", ")
    return isDryRun ? what + "; nothing was changed" : what
  }
}
