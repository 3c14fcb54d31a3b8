import ArgumentParser
import Articles
import Library
import Pipeline

/// `dateline refresh [FEED...]`: fetch what is new.
struct RefreshCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "refresh",
    abstract: "Fetch what is new of the feeds that you follow.",
    discussion: """
      A feed is named by its address, the beginning of its id, or a word of its name; without names
      all are fetched. Feeds that have failed several times are asked less often, unless they are
      named. Ctrl-C ends it, and what has come by then is kept.

      Example: dateline refresh
      Example: dateline refresh gazette https://blog.example/feed
      """)

  @Argument(help: "Which feeds; all without it.")
  var feeds: [String] = []

  @Option(help: "How to print it: \(ListFormat.allCases.map(\.rawValue).joined(separator: ", ")).")
  var format = ListFormat.text

  @OptionGroup var library: LibraryOption

  func run() throws {
    let house = House.telling()
    let log = try house.log(library.folder)
    let shelf = try FeedShelf(of: log, house: house)
    if let notice = shelf.notice { Console.say(notice) }
    let pages = try shelf.pages(named: feeds)
    guard !pages.isEmpty else {
      Console.say("There are no feeds: `dateline add ADDRESS` follows one.")
      return
    }
    let interruption = Interruption()
    let printer = RefreshPrinter(format: format)
    let outcomes = try shelf.refresh(
      pages, isNamed: !feeds.isEmpty, isCancelled: { interruption.wasAsked },
      warn: { for fault in $0 { Console.say(fault + ".") } },
      progress: { progress, _ in printer.show(progress) })
    let isWhole = printer.print(outcomes)
    Indexing.run(log)
    if !isWhole { throw ExitCode(1) }
  }
}
