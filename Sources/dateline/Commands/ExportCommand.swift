import ArgumentParser
import Articles
import Library

/// `dateline export [QUERY]`: articles of the library, with what was done with them, as JSON Lines.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Print the library, or what a query matches, as JSON Lines; or its feeds as OPML.",
    discussion: """
      The lines are the library's own records: for each article its record and the whole of its
      state (read, starred, tags, place). `dateline import` makes the same library of them. Removed
      articles are left out.

      Example: dateline export --output backup.jsonl
      Example: dateline export --opml --output feeds.opml
      Example: dateline export 'is:starred' | ssh desk dateline import -
      """)

  @Argument(help: "What to export; everything without it.")
  var query: [String] = []

  @Option(
    help: ArgumentHelp(
      "Write to this file, whole or not at all, in place of standard output.", valueName: "file"),
    completion: .file())
  var output: String?

  @Flag(help: "Print the feeds that you follow as OPML, and no articles.")
  var opml = false

  @OptionGroup var library: LibraryOption

  func validate() throws {
    if opml, !query.isEmpty { throw ValidationError("A query chooses articles: not with --opml.") }
  }

  func run() throws {
    if opml { return try printFeeds() }
    let query = try Query.asked(query)
    var export = try LibraryExport(of: House().log(lookedAt: library.folder), matching: query)
    let file = try output.map { try WholeFile($0) }
    while let piece = try export.next() {
      if let file { try file.append(piece) } else { Console.print(piece) }
      if file != nil { Console.show(progress: "\(export.articles.grouped) articles") }
    }
    try file?.finish()
    Console.show(progress: "")
    for damage in export.damage {
      Console.say("\(damage.file), line \(damage.line) is damaged and was left out.")
    }
    if export.articles == 0, export.damage.isEmpty { query.tellUnmatched() }
    if !export.damage.isEmpty { throw ExitCode(1) }
  }

  private func printFeeds() throws {
    let house = House()
    let text = try FeedShelf(of: house.log(library.folder), house: house).opml
    guard let output else { return Console.print(text) }
    let file = try WholeFile(output)
    try file.append(Array(text.utf8))
    try file.finish()
  }
}
