import ArgumentParser
import Articles

/// `dateline dates INPUT...`: the date expressions in a text, resolved.
struct DatesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dates",
    abstract: "Print the date expressions of texts, and which days they mean.",
    discussion: """
      Dates count from the text's own dateline, else from its day of publication, else from
      --reference; without any, what is not said stays open (XXXX-07-25). As text, each mention is
      shown in its line with its TIMEX3 value, its days, and the rules that found it. In JSON,
      offsets count Unicode scalars of the extracted text.

      Example: dateline dates --reference 2024-08-08 notes.txt
      Example: dateline dates --format jsonl --batch texts.jsonl
      """)

  @Argument(help: "Paths, addresses, or `-` for standard input.", completion: .file())
  var inputs: [String] = []

  @Option(help: "How to print them, if not as text. A batch is jsonl.")
  var format: ListFormat?

  @Option(
    help: ArgumentHelp(
      "A file of lines {\"id\", \"reference\", \"text\"}; one line of JSON answers each.",
      valueName: "texts.jsonl"),
    completion: .file())
  var batch: String?

  @Flag(help: "Show also what each parser proposed and each refiner changed.")
  var trace = false

  @OptionGroup var reference: ReferenceOption

  func validate() throws {
    guard inputs.isEmpty != (batch == nil) else {
      throw ValidationError("Give either inputs or --batch.")
    }
    guard batch == nil || (format ?? .jsonl) == .jsonl && !trace else {
      throw ValidationError("A batch is answered in JSON Lines: no other --format, and no --trace.")
    }
  }

  func run() throws {
    if let batch { return try DatesBatch().run(batch) }
    let house = House(reference: reference.reference)
    try DatesPrinter(house: house, format: format ?? .text, trace: trace).print(inputs)
  }
}
