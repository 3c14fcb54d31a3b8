import Feeds
import Foundation

/// Trials of the way from a feed's bytes to its entries:
///
///     swift run -c release FeedsTrials speed PATH …      megabytes a second over those files
///     swift run -c release FeedsTrials batch LIST.jsonl  what `dateline feed --batch` answers
///     swift run -c release FeedsTrials dates             what `dateline feed --dates` answers
///     swift run -c release FeedsTrials lists PATH …      what `dateline import --dry-run` answers
@main enum FeedsTrials {
  static func main() throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    switch arguments.first {
    case "batch": try Answers.batch(arguments[1])
    case "dates": Answers.dates()
    case "lists": try Answers.lists(Array(arguments.dropFirst()))
    default: try Speed.run(arguments.dropFirst().map { $0 })
    }
  }
}
