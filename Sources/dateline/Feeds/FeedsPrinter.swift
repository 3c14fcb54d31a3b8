import Articles
import Library

/// Prints the feeds that are followed: how much of each is unread, and when it was last had.
struct FeedsPrinter {
  let format: ListFormat
  /// The library whose feeds they are.
  let articles: LibraryShelf

  /// Prints them, in order.
  func print(_ pages: [FeedBook.Page]) {
    let rows = pages.map { (page: $0, unread: unread(of: $0)) }
    switch format {
    case .json: Console.print(JSONOutput.pretty(rows.map(Record.init)) + "\n")
    case .jsonl: for row in rows { Console.print(JSONOutput.line(Record(row)) + "\n") }
    case .text:
      let width = rows.map { $0.unread.grouped.count }.max() ?? 0
      for row in rows { Console.print(lines(row.page, unread: row.unread, width: width)) }
    }
  }

  private func unread(of page: FeedBook.Page) -> Int {
    let query = Query("feed:\(page.subscription.id)")
    return articles.tally(query, patience: .seconds(10), isStale: { false }).unread
  }

  private func lines(_ page: FeedBook.Page, unread: Int, width: Int) -> String {
    let feed = page.subscription
    let number = unread.grouped
    let count = String(repeating: " ", count: width - number.count) + number
    let day = page.had.map { $0.date.description } ?? "never had "
    var text = "\(feed.id)  \(count) unread  \(day)  \(page.title.collapsed)"
    if !feed.tags.isEmpty {
      text += "  [" + feed.tags.map { $0.collapsed.string }.joined(separator: ", ") + "]"
    }
    if feed.isWhole { text += "  whole" }
    text += "\n                  \(feed.address.collapsed)\n"
    if let failure = page.failure {
      let words = FeedWords.account(of: failure, lastSuccess: page.had)
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
    let unread: Int
    /// When it was last had and had changed; `fetched` is when it was last had at all.
    let changed: CivilMoment?

    init(_ row: (page: FeedBook.Page, unread: Int)) {
      let page = row.page
      id = page.subscription.id.description
      url = page.subscription.address
      title = page.title
      tags = page.subscription.tags
      whole = page.subscription.isWhole
      site = page.standing?.site
      fetched = page.had
      changed = page.standing?.fetched
      unread = row.unread
      failure = page.failure?.reason
      failures = page.failure?.count
      wellFormed = page.standing?.isWellFormed
    }
  }
}
