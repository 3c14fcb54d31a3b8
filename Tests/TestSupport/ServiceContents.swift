/// What a test has its server hold.
extension ReaderService {
  /// A feed that is followed.
  @discardableResult
  public func follow(_ number: Int, labels: [String] = []) -> Feed {
    let feed = Feed(
      stream: "feed/\(number)", address: "https://paper\(number).example/feed",
      title: "Paper \(number)", labels: labels)
    change { $0.feeds.append(feed) }
    return feed
  }

  /// An item that has come.
  @discardableResult
  public func publish(_ number: Int64, feed: Int = 1, read: Bool = false, starred: Bool = false)
    -> Item
  {
    var item = Item(
      number: number, stream: "feed/\(feed)", title: "Story \(number)",
      text: "<p>What happened in place \(number).</p>",
      link: "https://paper\(feed).example/story/\(number)")
    (item.isRead, item.isStarred) = (read, starred)
    item.published += Int(number % 1_000) * 60
    let published = item
    change { $0.items.append(published) }
    return published
  }

  /// Changes an item.
  public func edit(_ number: Int64, _ body: (inout Item) -> Void) {
    change { state in
      for index in state.items.indices where state.items[index].number == number {
        body(&state.items[index])
      }
    }
  }

  public func item(_ number: Int64) -> Item? { items.first { $0.number == number } }
}
