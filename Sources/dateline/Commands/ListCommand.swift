import ArgumentParser
import Articles

/// `dateline list [QUERY]`: the articles that match.
struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the articles that match a query: the newest, oldest or most relevant first.",
    discussion: """
      Example: dateline list 'is:unread -title:market'
      Example: dateline list --format jsonl 'event:2023-10-07' | jq -r .title
      Example: dateline list --sort relevance --limit 20 volcano
      """)

  @Argument(help: "What to filter by; everything without it.")
  var query: [String] = []

  @Option(help: "How to print it: \(ListFormat.allCases.map(\.rawValue).joined(separator: ", ")).")
  var format = ListFormat.text

  @Option(help: "What comes first: \(ListSort.allCases.map(\.rawValue).joined(separator: ", ")).")
  var sort = ListSort.newest

  @Option(help: ArgumentHelp("At most so many.", valueName: "number"))
  var limit: Int?

  @Flag(help: "List the built-in sample library, whatever is in yours.")
  var sample = false

  @OptionGroup var library: LibraryOption

  func validate() throws {
    if let limit, limit < 0 {
      throw ValidationError("--limit is a number of articles, 0 or more.")
    }
  }

  func run() throws {
    let house = House()
    let shelf: any Shelf =
      sample ? house.sampleShelf() : try house.library(lookedAt: library.folder)
    if let notice = shelf.notice { Console.say(notice) }
    try ListPrinter(format: format, order: sort.order, limit: limit ?? .max).print(
      shelf, matching: Query.asked(query))
  }
}
