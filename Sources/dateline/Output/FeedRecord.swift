import Articles
import Feeds

/// A feed in JSON, times in UTC.
struct FeedRecord: Encodable {
  let id: String
  let title: String
  let link: String?
  let entries: [Entry]

  /// An entry of it.
  struct Entry: Encodable {
    let id: String?
    let title: String
    let link: String?
    let published: String?
    let updated: String?
    let author: String?
    let text: String
  }

  init(id: String, feed: Feed) {
    self.id = id
    title = feed.title.string
    link = feed.link
    entries = feed.entries.map { entry in
      let authors = entry.authors.map(\.string).joined(separator: ", ")
      return Entry(
        id: entry.id, title: entry.title.string, link: entry.link,
        published: entry.published?.inUTC.description, updated: entry.updated?.inUTC.description,
        author: authors.isEmpty ? nil : authors, text: entry.text?.plain ?? "")
    }
  }
}
