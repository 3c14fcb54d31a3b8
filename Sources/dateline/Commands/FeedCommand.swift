import ArgumentParser
import Articles

/// `dateline feed INPUT...`: a feed's entries.
struct FeedCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "feed",
    abstract: "Print the entries of feeds.",
    discussion: """
      RSS, Atom, RDF, CDF and JSON Feed are read, well-formed or not. Nothing is kept. In JSON,
      times are in UTC.

      Example: dateline feed https://example.org/feed.xml
      Example: dateline feed --format jsonl --batch feeds.jsonl
      """)

  @Argument(help: "Paths, addresses, or `-` for standard input.", completion: .file())
  var inputs: [String] = []

  @Option(help: "How to print them, if not as text: text, json, jsonl. A batch is jsonl.")
  var format: ListFormat?

  @Option(
    help: ArgumentHelp(
      "A file of lines {\"id\", \"path\", \"url\"?}; one line of JSON answers each.",
      valueName: "list.jsonl"),
    completion: .file())
  var batch: String?

  @Flag(help: "Read dates from standard input, a JSON string a line, and print them in UTC.")
  var dates = false

  func validate() throws {
    let asked = (inputs.isEmpty ? 0 : 1) + (batch == nil ? 0 : 1) + (dates ? 1 : 0)
    guard asked == 1 else { throw ValidationError("Give inputs, or --batch, or --dates.") }
    guard batch == nil || (format ?? .jsonl) == .jsonl else {
      throw ValidationError("A batch is answered in JSON Lines: no other --format.")
    }
    guard !dates || format == nil else {
      throw ValidationError("Dates are answered line by line: no --format.")
    }
  }

  func run() throws {
    if dates {
      try FeedDates().run()
    } else if let batch {
      try FeedBatch(house: .telling()).run(batch)
    } else {
      try FeedPrinter(house: .telling(), format: format ?? .text).print(inputs)
    }
  }
}
