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
      do throws(ShelfFailure) {
        for id in try shelf.add(name) {
          Console.print("\(id)  \(try shelf.article(id).0.article.title.collapsed)\n")
        }
      } catch {
        Console.say(error.sentence)
        failed = true
      }
    }
    if failed { throw ExitCode(1) }
  }
}
