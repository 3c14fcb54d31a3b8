import ArgumentParser
import Library

/// `dateline import FILE...`: articles from JSON Lines into the library.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Take articles (JSON Lines) or a list of feeds (OPML, urls) into the library.",
    discussion: """
      Reads what `dateline export` prints, and what `dateline extract --format jsonl` prints.
      Nothing is taken away: an article that is there keeps its text (unless --replace is given),
      is read or starred if it was or the file says so, and has the tags of both. Importing the
      same file again changes nothing. A line that cannot be taken is named, and the rest is done.

      Lists of feeds are followed: OPML, whose folders become tags, newsboat's urls, and files with
      an address a line. What would start a program is refused.

      Example: dateline import backup.jsonl
      Example: dateline extract --format jsonl *.html | dateline import -
      """)

  @OptionGroup var inputs: InputArguments

  @Flag(help: "Take the file's text where an article is there with another.")
  var replace = false

  @Flag(help: "Say what would be done, and change nothing.")
  var dryRun = false

  @Option(help: "How to print what was done: text, json, jsonl.")
  var format = ListFormat.text

  @OptionGroup var library: LibraryOption

  func run() throws {
    let log = try House().log(library.folder)
    let importing = LineImport(log: log, replacing: replace, isDryRun: dryRun)
    var outcomes: [ImportPrinter.Outcome] = []
    var failed = false
    defer { ImportPrinter(format: format, isDryRun: dryRun).print(outcomes) }
    for name in inputs.names {
      switch try importing.run(name, failed: Self.say) {
      case .articles(let report):
        outcomes.append(.articles(.init(file: name, report: report)))
        failed = failed || report.refused > 0
      case .unread(let report):
        outcomes.append(.unread(.init(file: name, report: report)))
        failed = true
      case .list(let bytes):
        let list = try ListImport(
          shelf: dryRun ? nil : FeedShelf(of: log, house: House())
        ).run(bytes, of: name, failed: Self.say)
        if let list = list.record { outcomes.append(.list(list)) }
        failed = failed || list.failed
      }
    }
    if !dryRun { Indexing.run(log) }
    if failed { throw ExitCode(1) }
  }

  private static func say(_ sentence: String) {
    Console.show(progress: "")
    Console.say(sentence)
  }
}
