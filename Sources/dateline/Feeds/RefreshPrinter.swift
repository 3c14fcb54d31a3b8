import Articles
import Library
import Pipeline

/// Tells how a refresh goes, and what it came to.
final class RefreshPrinter: Sendable {
  private let format: ListFormat
  private let pace = RefreshPace()

  /// A printer in a form: text is one line for each feed with news, JSON one object for each feed.
  init(format: ListFormat) { self.format = format }

  /// Shows how far it is, on a terminal: each feed that is done, and articles now and then.
  func show(_ progress: RefreshProgress) {
    guard pace.isDue(progress) else { return }
    let width = 24
    let filled = progress.count == 0 ? width : progress.done * width / progress.count
    let bar =
      String(repeating: "#", count: filled) + String(repeating: ".", count: width - filled)
    var words = "[\(bar)] \(progress.done) of \(Self.feeds(progress.count))"
    words += ", \(progress.new.grouped) new"
    if progress.failed > 0 { words += ", \(progress.failed) failed" }
    Console.show(progress: words)
  }

  /// Prints what became of all feeds. Answers whether each could be had.
  func print(_ outcomes: [FeedOutcome]) -> Bool {
    Console.show(progress: "")
    let records = outcomes.map(FeedOutcomeRecord.init)
    switch format {
    case .json: Console.print(JSONOutput.pretty(records) + "\n")
    case .jsonl: for record in records { Console.print(JSONOutput.line(record) + "\n") }
    case .text: for outcome in outcomes { printLine(outcome) }
    }
    var isWhole = true
    var (stopped, waiting, had) = (0, 0, 0)
    for outcome in outcomes {
      if outcome.hasMoved {
        Console.say("\(outcome.title.collapsed): has moved for good to \(outcome.address).")
      }
      switch outcome.result {
      case .failed(let failure):
        Console.say(FeedWords.sentence(outcome, failure))
        isWhole = false
      case .stopped: stopped += 1
      case .waiting: waiting += 1
      case .fetched(let new, let changed) where new + changed + outcome.ignored > 0: break
      case .fetched, .unchanged: had += 1
      }
    }
    if Console.isWatched, format == .text, had > 0, had == outcomes.count {
      Console.say("Nothing new in \(Self.feeds(had)).")
    }
    if waiting > 0 {
      Console.say(
        "\(Self.feeds(waiting)) not asked, for \(waiting == 1 ? "it has" : "they have") failed before; "
          + "`dateline feeds` tells why, and one that is named is asked.")
    }
    if stopped > 0 {
      Console.say("Stopped: \(Self.feeds(stopped)) not fetched. What has come is kept.")
      isWhole = false
    }
    return isWhole
  }

  private func printLine(_ outcome: FeedOutcome) {
    guard case .fetched(let new, let changed) = outcome.result else { return }
    var counts: [String] = []
    if new > 0 { counts.append("\(new.grouped) new") }
    if changed > 0 { counts.append("\(changed.grouped) changed") }
    if outcome.ignored > 0 { counts.append("\(outcome.ignored.grouped) ignored") }
    guard !counts.isEmpty else { return }
    Console.print("\(counts.joined(separator: ", "))  \(outcome.title.collapsed)\n")
  }

  private static func feeds(_ count: Int) -> String {
    "\(count.grouped) \(count == 1 ? "feed" : "feeds")"
  }
}

/// What became of a feed, as an object of JSON.
private struct FeedOutcomeRecord: Encodable {
  let id: String
  let title: SafeText
  let url: SafeText
  var result: String
  var new: Int?
  var changed: Int?
  var ignored: Int?
  var reason: SafeText?
  var failures: Int?
  var until: CivilMoment?

  init(_ outcome: FeedOutcome) {
    id = outcome.feed.description
    title = outcome.title
    url = outcome.address
    switch outcome.result {
    case .fetched(let new, let changed):
      result = "fetched"
      (self.new, self.changed, ignored) = (new, changed, outcome.ignored)
    case .unchanged: result = "unchanged"
    case .stopped: result = "stopped"
    case .failed(let failure), .waiting(let failure):
      result = "failed"
      if case .waiting = outcome.result { result = "waiting" }
      (reason, failures, until) = (failure.reason, failure.count, failure.until)
    }
  }
}
