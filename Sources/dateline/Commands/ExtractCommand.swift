import ArgumentParser
import Articles

/// `dateline extract INPUT...`: a page as a clean article.
struct ExtractCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "Print pages as clean articles.",
    discussion: """
      Example: dateline extract --format markdown saved-page.html > article.md
      Example: dateline extract --format jsonl --batch pages.jsonl
      """)

  @Argument(help: "Paths, addresses, or `-` for standard input.", completion: .file())
  var inputs: [String] = []

  @Option(help: "How to print them, if not as text. A batch is jsonl.")
  var format: ArticleFormat?

  @Option(
    help: ArgumentHelp(
      "A file of lines {\"id\", \"path\", \"url\"?}; one line of JSON answers each.",
      valueName: "list.jsonl"),
    completion: .file())
  var batch: String?

  @Flag(help: "Print where each field and each part of the pages came from, and by which rule.")
  var explain = false

  func validate() throws {
    guard inputs.isEmpty != (batch == nil) else {
      throw ValidationError("Give either inputs or --batch.")
    }
    guard batch == nil || (format ?? .jsonl) == .jsonl && !explain else {
      throw ValidationError(
        "A batch is answered in JSON Lines: no other --format, and no --explain.")
    }
  }

  func run() throws {
    if let batch {
      try ExtractBatch(house: .telling()).run(batch)
    } else if explain {
      try DecisionPrinter(house: .telling()).print(inputs)
    } else {
      try ArticlePrinter(house: .telling(), format: format ?? .text).print(inputs)
    }
  }
}
