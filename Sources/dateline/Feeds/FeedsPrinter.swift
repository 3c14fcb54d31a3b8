import Articles
import Library

/// Prints the feeds that are followed.
struct FeedsPrinter {
  let format: ListFormat

  /// Prints them, in order.
  func print(_ pages: [FeedBook.Page]) {
    let records = pages.map(Record.init)
    switch format {
    case .json: Console.print(JSONOutput.pretty(records) + "\n")
    case .jsonl: for record in records { Console.print(JSONOutput.line(record) + "\n") }
    case .text: for page in pages { Console.print(lines(page)) }
    }
  }

  private func lines(_ page: FeedBook.Page) -> String {
    let feed = page.subscription
    var text = "\(feed.id)  \(page.title.collapsed)"
    if !feed.tags.isEmpty {
      text += "  [" + feed.tags.map { $0.collapsed.string }.joined(separator: ", ") + "]"
    }
    if feed.isWhole { text += "  whole" }
    text += "\n                  \(feed.address.collapsed)\n"
    if let failure = page.failure {
      let words = FeedWords.account(of: failure, lastSuccess: page.standing?.fetched)
      text += "                  ! \(words)\n"
    } else if page.standing?.isWellFormed == false {
      text += "                  \(FeedWords.illFormed)\n"
    }
    return text
  }

  private struct Record: Encodable {
    let id: String
    let url: SafeText
    let title: SafeText
    let tags: [SafeText]
    let whole: Bool
    let site: SafeText?
    let fetched: CivilMoment?
    let failure: SafeText?
    let failures: Int?
    let wellFormed: Bool?

    init(_ page: FeedBook.Page) {
      id = page.subscription.id.description
      url = page.subscription.address
      title = page.title
      tags = page.subscription.tags
      whole = page.subscription.isWhole
      site = page.standing?.site
      fetched = page.standing?.fetched
      failure = page.failure?.reason
      failures = page.failure?.count
      wellFormed = page.standing?.isWellFormed
    }
  }
}
