import Articles
import Pipeline

/// Tells how synchronising goes, and what it came to.
struct SyncPrinter {
  let format: ListFormat

  /// Shows how far it is, on a terminal.
  func show(_ progress: SyncProgress) {
    var words = progress.step.words
    if progress.count > 0 {
      words += ", \(progress.done.grouped) of \(progress.count.grouped)"
    }
    Console.show(progress: words)
  }

  /// Prints what it came to.
  func print(_ report: SyncReport) {
    Console.show(progress: "")
    switch format {
    case .json: Console.print(JSONOutput.pretty(Record(report)) + "\n")
    case .jsonl: Console.print(JSONOutput.line(Record(report)) + "\n")
    case .text: Console.print(Self.line(report) + "\n")
    }
    if report.isCutOff {
      Console.say("The server has more items than are read: those beyond were left as they are.")
    }
    guard let failure = report.failure else { return }
    Console.say(failure.sentence)
    if report.pending > 0 {
      Console.say(
        "\(report.pending.grouped) \(report.pending == 1 ? "change is" : "changes are") kept for "
          + "the next time.")
    }
  }

  private static func line(_ report: SyncReport) -> String {
    let parts: [(Int, String)] = [
      (report.new, "new"), (report.changed, "marked as on the server"),
      (report.sent, "told to the server"),
      (report.followed, report.followed == 1 ? "feed followed" : "feeds followed"),
      (report.unfollowed, report.unfollowed == 1 ? "feed gone" : "feeds gone"),
    ]
    let words = parts.filter { $0.0 > 0 }.map { "\($0.0.grouped) \($0.1)" }
    if !words.isEmpty { return words.joined(separator: ", ") }
    return report.failure == nil ? "nothing new" : "nothing done"
  }

  private struct Record: Encodable {
    let new: Int
    let changed: Int
    let sent: Int
    let followed: Int
    let unfollowed: Int
    let pending: Int
    let error: String?

    init(_ report: SyncReport) {
      new = report.new
      changed = report.changed
      sent = report.sent
      followed = report.followed
      unfollowed = report.unfollowed
      pending = report.pending
      error = report.failure.map { SafeText($0.sentence).string }
    }
  }
}
