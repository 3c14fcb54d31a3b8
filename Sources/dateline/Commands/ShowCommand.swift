import ArgumentParser
import Articles

/// `dateline show ID`: one article of the library.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Print one article of the library.",
    discussion: """
      The id is what `dateline list` prints; its first digits are enough while no other article's
      begin with them.

      Example: dateline show --format markdown 3f9a
      """)

  @Argument(help: "The article's id, or its first digits.")
  var id: String

  @Option(help: "How to print it.")
  var format = ArticleFormat.text

  @OptionGroup var library: LibraryOption

  func run() throws {
    let found = try House().library(lookedAt: library.folder).article(named: id)
    Console.print(ArticlePrinter.whole(found, as: format, id: found.article.id.description))
  }
}
