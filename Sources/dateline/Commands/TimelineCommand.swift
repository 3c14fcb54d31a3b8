import ArgumentParser
import Articles

/// `dateline timeline [INPUT...]`: events in the order of the calendar.
struct TimelineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "timeline",
    abstract: "Print the events of inputs, or of the library's articles that match a query.",
    discussion: """
      Example: dateline timeline saved-page.html
      Example: dateline timeline --query ceasefire --format ics > ceasefire.ics
      Example: dateline timeline --query 'event:2023-10..2024-01' --format html > winter.html
      """)

  @Argument(help: "Paths, addresses, or `-`; the library without any.", completion: .file())
  var inputs: [String] = []

  @Option(help: "Which of the library's articles; with event:, only events of these days.")
  var query: String?

  @Option(help: "How to print it.")
  var format = TimelineFormat.text

  @Flag(help: "Ask the built-in sample library, whatever is in yours.")
  var sample = false

  @OptionGroup var reference: ReferenceOption
  @OptionGroup var library: LibraryOption

  func validate() throws {
    if !inputs.isEmpty, query != nil || sample {
      throw ValidationError(
        "\(sample ? "--sample" : "A query") asks a library: give either inputs or that.")
    }
    if let error = query.flatMap({ Query.typed($0).error }) {
      throw ValidationError("The query \"\(SafeText(query ?? ""))\": \(error.message).")
    }
  }

  func run() throws {
    let house = House(reference: reference.reference)
    var failed = false
    let asked = Query.typed(query ?? "")
    var printer = TimelinePrinter(format: format, query: asked)
    if sample {
      house.sampleShelf().articles(matching: asked).forEach { printer.take($0) }
    } else if inputs.isEmpty {
      let shelf = try house.library(lookedAt: library.folder)
      failed = !printer.take(
        shelf, matching: asked, isDatedAnew: reference.reference != nil)
    } else {
      let articles = house.articles(inputs) { failure in
        Console.say(failure.sentence)
        failed = true
      }
      for article in articles { printer.take(article) }
    }
    printer.print(at: house.now)
    if printer.isEmpty, !failed {
      if inputs.isEmpty {
        asked.tellUnmatched("event")
      } else {
        Console.say("No events were found.")
      }
    }
    if failed { throw ExitCode(1) }
  }
}
