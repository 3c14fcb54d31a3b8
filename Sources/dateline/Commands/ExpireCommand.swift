import ArgumentParser
import Articles
import Library

/// `dateline expire [QUERY]`: remove what has had its time.
struct ExpireCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "expire",
    abstract: "Remove articles that are old, or more than you want to keep.",
    discussion: """
      An article goes if it is older than --older-than, by its day of publication or else of its
      arrival, or if it is not among the newest --keep; with both, either is enough. A query says
      which articles are meant, everything without it. Starred articles never go, and tagged ones
      only with --tagged.

      Prints what went. `dateline restore` brings it back, until the library is compacted.

      Example: dateline expire --older-than 6m --dry-run
      Example: dateline expire --keep 500 'source:"The Daily"' > gone.txt
      """)

  @Argument(help: "Which articles are meant; all of them without it.")
  var query: [String] = []

  @Option(
    help: ArgumentHelp(
      "Days, weeks, months or years: 90d, 12w, 6m, 2y.", valueName: "age"),
    transform: { word in
      guard let age = Expiry.Age(word) else {
        throw ValidationError("'\(SafeText(word))' is no age: write it as 90d, 12w, 6m or 2y.")
      }
      return age
    })
  var olderThan: Expiry.Age?

  @Option(help: ArgumentHelp("How many of the newest stay.", valueName: "number"))
  var keep: Int?

  @Flag(help: "Let tagged articles go as well.")
  var tagged = false

  @Flag(help: "Print what would go, and change nothing.")
  var dryRun = false

  @Flag(help: "Give back the room at once: nothing that was ever removed can be restored.")
  var compact = false

  @Option(help: "How to print it: text, json, jsonl.")
  var format = ListFormat.text

  @OptionGroup var library: LibraryOption

  func validate() throws {
    if olderThan == nil, keep == nil {
      throw ValidationError("Say what expires: --older-than, --keep, or both.")
    }
    if let keep, keep < 0 { throw ValidationError("--keep is a number of articles, 0 or more.") }
  }

  func run() throws {
    let rule = Expiry(age: olderThan, count: keep, sparesTagged: !tagged)
    try Expiring(log: try House().log(library.folder), rule: rule, format: format)
      .run(matching: try Query.asked(query), isDryRun: dryRun, compacting: compact)
  }
}
