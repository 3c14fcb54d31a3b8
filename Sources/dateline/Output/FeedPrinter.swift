import ArgumentParser
import Articles
import Feeds

/// Prints feeds in the form that was asked for, one after the other.
struct FeedPrinter {
  let house: House
  let format: ListFormat

  /// Prints each input's feed. Failures go to standard error as sentences and, in JSON, stand in the
  /// input's place; then the exit status is 1.
  func print(_ names: [String]) throws {
    var failed = false
    var records: [Record] = []
    for (place, name) in names.enumerated() {
      do throws(FeedInputFailure) {
        let feed = try house.feed(name)
        switch format {
        case .text: Console.print((place > 0 ? "\n" : "") + text(feed))
        case .json: records.append(.feed(FeedRecord(id: name, feed: feed)))
        case .jsonl: Console.print(JSONOutput.line(FeedRecord(id: name, feed: feed)) + "\n")
        }
      } catch {
        Console.say(error.sentence)
        failed = true
        let record = FailureRecord(id: name, error: error.reason.words)
        if format == .json { records.append(.failure(record)) }
        if format == .jsonl { Console.print(JSONOutput.line(record) + "\n") }
      }
    }
    if format == .json {
      Console.print(
        (records.count == 1 ? JSONOutput.pretty(records[0]) : JSONOutput.pretty(records)) + "\n")
    }
    if failed { throw ExitCode(1) }
  }

  /// The feed's name and page, then a line an entry, its page below it.
  private func text(_ feed: Feed) -> String {
    var lines = [feed.title.isEmpty ? "(no title)" : feed.title.string]
    if let link = feed.link { lines.append(link) }
    lines.append("")
    for entry in feed.entries {
      let day = (entry.published ?? entry.updated)?.date.description ?? "          "
      let title = entry.title.isEmpty ? opening(entry) : entry.title
      lines.append(Console.fitted("\(day)  \(title)"))
      if let link = entry.link { lines.append("            \(link)") }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// What stands in the place of a title that an entry does not have: the beginning of its text.
  private func opening(_ entry: FeedEntry) -> SafeText {
    guard let text = entry.text?.plain else { return "(no title)" }
    return SafeText(text).collapsed.capped(at: 80)
  }

  private enum Record: Encodable {
    case feed(FeedRecord)
    case failure(FailureRecord)

    func encode(to encoder: any Encoder) throws {
      switch self {
      case .feed(let record): try record.encode(to: encoder)
      case .failure(let record): try record.encode(to: encoder)
      }
    }
  }
}
