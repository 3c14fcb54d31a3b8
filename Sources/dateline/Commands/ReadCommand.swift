import ArgumentParser
import Articles

/// `dateline [QUERY]`: the reader on the library, or on the sample while that has never held anything.
struct ReadCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read",
    abstract: "Open the reader on the library (what `dateline` alone does).",
    discussion: """
      While the library has never held anything, the reader opens on the built-in sample. In a pipe
      it prints the list instead.

      Example: dateline 'hostages is:unread from:2024-07'
      """)

  @Argument(help: "What to filter by, as after `/` in the reader.")
  var query: [String] = []

  @Flag(help: "Open the built-in sample library, whatever is in yours.")
  var sample = false

  @OptionGroup var library: LibraryOption
  @OptionGroup var look: LookOption

  func validate() throws {
    guard let word = query.first, Dateline.commandNames.contains(word) else { return }
    throw ValidationError(
      "'\(word)' is a command: write it first, as in `dateline \(word) --library DIR`. To filter by "
        + "the word: `dateline read '\"\(word)\"'`.")
  }

  @MainActor func run() async throws {
    let house = House()
    try refuseMistake(house)
    if Console.isInteractive {
      let words = Query.typed(query.joined(separator: " "))
      try await ReaderSession(house: house, look: look.look).run(
        library.folder, sample: sample, query: words)
    } else {
      let shelf = try house.shelf(library.folder, sample: sample, isLookedAt: true)
      if let notice = shelf.notice { Console.say(notice) }
      ListPrinter(format: .text).print(shelf, matching: try Query.asked(query))
    }
  }

  /// Refuses what finds nothing and was likely not meant as a query.
  private func refuseMistake(_ house: House) throws {
    guard let sentence = MistakenQuery.sentence(for: query, among: Dateline.commandNames),
      try house.shelf(library.folder, sample: sample).rows(
        matching: .typed(query.joined(separator: " ")), in: 0..<1
      ).isEmpty
    else { return }
    Console.say(sentence)
    throw ExitCode(2)
  }
}
