import ArgumentParser
import Articles

/// `dateline open INPUT...`: the reader on inputs that are not kept.
struct OpenCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open",
    abstract: "Read pages, feeds or texts now, without keeping them.",
    discussion: """
      Example: dateline open saved-page.html notes.txt
      Example: dateline open https://news.example/story
      """)

  @OptionGroup var inputs: InputArguments
  @OptionGroup var reference: ReferenceOption
  @OptionGroup var look: LookOption

  @Option(help: "Print instead of opening the reader; what a pipe gets without it is text.")
  var format: ArticleFormat?

  @MainActor func run() async throws {
    if format == nil, Console.isInteractive {
      let house = House(reference: reference.reference)
      var failures: [InputFailure] = []
      let articles = house.articles(inputs.names) { failures.append($0) }
      for failure in failures { Console.say(failure.sentence) }
      guard !articles.isEmpty else { throw ExitCode(1) }
      let shelf = InputShelf(
        articles, house: house, title: inputs.names.count == 1 ? inputs.shortName : "inputs")
      let notice = failures.isEmpty ? nil : failures.map(\.sentence).joined(separator: " ")
      try await ReaderSession(house: house, look: look.look).run(shelf.title, notice: notice) {
        shelf
      }
      if !failures.isEmpty { throw ExitCode(1) }
    } else {
      try ArticlePrinter(
        house: .telling(reference: reference.reference), format: format ?? .text, takesFeeds: true
      ).print(inputs.names)
    }
  }
}
