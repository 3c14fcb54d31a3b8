import ArgumentParser
import Articles

/// `dateline add INPUT...`: keep articles.
struct AddCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Keep articles in the library.",
    discussion: """
      Prints the id and title of each article that is kept. An article that is there already is
      replaced; what you did with it stays.

      Example: dateline add saved-page.html
      """)

  @OptionGroup var inputs: InputArguments
  @OptionGroup var library: LibraryOption

  func run() throws {
    let house = House()
    let shelf = try house.library(library.folder)
    var failed = false
    for name in inputs.names {
      do {
        let article = try house.article(name)
        try shelf.keep([article])
        Console.print("\(article.id)  \(article.title.collapsed)\n")
      } catch let failure as InputFailure {
        Console.say(failure.sentence)
        failed = true
      }
    }
    if failed { throw ExitCode(1) }
  }
}
