import ArgumentParser
import Articles
import Library

/// `dateline feeds [FEED...]`: the feeds that are followed, and what the reader says of them.
struct FeedsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "feeds",
    abstract: "List the feeds that you follow, or change what you say of some.",
    discussion: """
      A feed is named by its address, the beginning of its id, or a word of its name. Each is listed
      with how much of it is unread, when it was last had, and why it could not be if it fails.

      Example: dateline feeds
      Example: dateline feeds --tags news,paris gazette
      Example: dateline feeds --remove https://blog.example/feed
      """)

  @Argument(help: "Which feeds; all without it.")
  var feeds: [String] = []

  @Flag(help: "Follow them no more. Their articles stay.")
  var remove = false

  @Option(help: "Give them these tags, parted by commas, and no others.")
  var tags: String?

  @Option(help: "Call a feed so.")
  var title: String?

  @Flag(
    inversion: .prefixedNo, help: "Fetch each of their articles whole from its page, or do not.")
  var whole: Bool?

  @Option(help: "How to print it: \(ListFormat.allCases.map(\.rawValue).joined(separator: ", ")).")
  var format = ListFormat.text

  @OptionGroup var library: LibraryOption

  func validate() throws {
    let changes = remove || tags != nil || title != nil || whole != nil
    if changes, feeds.isEmpty { throw ValidationError("Say which feeds are to be changed.") }
  }

  func run() throws {
    let house = House()
    let articles = try house.library(library.folder)
    guard let shelf = try articles.feeds() else { return }
    if let notice = shelf.notice { Console.say(notice) }
    let changes = remove || tags != nil || title != nil || whole != nil
    let pages = try shelf.pages(named: feeds, toChange: changes)
    if title != nil, pages.count > 1 {
      throw ShelfFailure(sentence: "\(pages.count) feeds are meant, and a title is for one.")
    }
    try shelf.write { book in pages.compactMap { book[$0.subscription.id] }.compactMap(change) }
    let named = Set(pages.map(\.subscription.id))
    FeedsPrinter(format: format, articles: articles).print(
      shelf.log.book.feeds.filter { named.contains($0.subscription.id) })
    if remove { Console.say("\(pages.count) followed no more.") }
  }

  private func change(of page: FeedBook.Page) -> FeedChange? {
    if remove { return .unsubscribed(page.subscription.id) }
    var feed = page.subscription
    if let tags { feed.tags = tags.split(separator: ",").map { SafeText(String($0)).collapsed } }
    if let title { feed.title = title.isEmpty ? nil : SafeText(title).collapsed }
    if let whole { feed.isWhole = whole }
    return feed == page.subscription ? nil : .subscribed(feed)
  }
}
