import ArgumentParser
import Articles
import Pipeline

/// `dateline add INPUT...`: keep articles.
struct AddCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Keep articles in the library; follow feeds.",
    discussion: """
      Prints the id and title of each article that is kept. An article that is there already is
      replaced; what you did with it stays. The address of a feed, or of a page that leads to one
      and is no article, is followed: `dateline refresh` fetches what is new of it.

      Example: dateline add saved-page.html
      Example: dateline add https://news.example/feed.xml
      """)

  @OptionGroup var inputs: InputArguments
  @OptionGroup var library: LibraryOption

  func run() throws {
    let house = House.telling()
    let shelf = try house.library(library.folder)
    var failed = false
    for name in inputs.names {
      do {
        let content = try house.content(name)
        let outcome = try Adding(shelf: shelf).add(content, typed: name)
        for article in content.articles where outcome.articles.contains(article.id) {
          Console.print("\(article.id)  \(article.title.collapsed)\n")
          if article.form == .page {
            Console.say("No article was found on \(name); its readable text was kept.")
          }
        }
        if let sentence = outcome.sentence { Console.say(sentence) }
        failed = failed || !outcome.isWhole
      } catch let failure as InputFailure {
        Console.say(failure.sentence)
        failed = true
      }
    }
    if failed { throw ExitCode(1) }
  }
}
