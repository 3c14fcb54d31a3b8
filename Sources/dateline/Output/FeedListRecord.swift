import Articles
import Feeds

/// A list of feeds in JSON.
struct FeedListRecord: Encodable {
  let file: String
  let title: String
  let feeds: [Row]
  /// How many of them were not followed before; nothing in a trial.
  var followed: Int?

  /// A feed of it.
  struct Row: Encodable {
    let url: String
    let title: String
    let tags: [String]
  }

  init(file: String, list: SubscriptionList) {
    self.file = file
    title = list.title.string
    feeds = list.feeds.map { feed in
      Row(url: feed.url, title: feed.title.string, tags: feed.tags.map(\.string))
    }
  }
}
