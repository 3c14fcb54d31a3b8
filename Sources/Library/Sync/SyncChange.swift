internal import Articles

/// Something that is to be kept of the synchronising with a server: each is one record of the log of
/// the feeds.
public enum SyncChange: Sendable, Hashable {
  /// The library is synchronised with this account. With another one than before, what is known of
  /// the items and feeds of the old one is over; changes that are pending stay.
  case synced(SyncAccount)
  /// The server does not follow a feed any more that came from it: nor does the library.
  case unlisted(FeedID)
  /// Items of the server that are articles of the library, by the feed that they came with.
  case items(FeedID, [SyncedItem])
  /// Items that the server does not have any more.
  case gone([UInt64])
  /// A change of the reader that the server is to be told of.
  case pending(PendingChange)
  /// The server has said that it took the changes with these numbers.
  case settled([Int])

  /// The line of its record.
  var line: [UInt8] {
    var members = FeedMembers()
    switch self {
    case .synced(let account):
      members.begin("synced")
      members.put("server", account.server)
      members.put("user", account.user)
    case .unlisted(let feed):
      members.begin("unlisted", feed)
    case .items(let feed, let items):
      members.begin("items", feed)
      members.put("items", items.map { [$0.item, $0.article.number, $0.words] })
    case .gone(let items):
      members.begin("gone")
      members.put("items", items.map { [$0] })
    case .pending(let change):
      members.begin("pending")
      members.put("number", change.number)
      members.put("article", SafeText(change.article.description))
      members.put(change.mark == .read ? "read" : "starred", change.isSet)
      members.put("at", change.at)
    case .settled(let numbers):
      members.begin("settled")
      members.put("numbers", numbers)
    }
    return Record.line(members.bytes)
  }

  /// What a record says; nothing if it is not one of these.
  init?(_ fields: FeedFields, type: String) {
    let feed = fields.text("feed").flatMap { FeedID($0) }
    switch (type, feed) {
    case ("synced", _):
      guard let server = fields.text("server"), let user = fields.text("user") else { return nil }
      self = .synced(SyncAccount(server: SafeText(server), user: SafeText(user)))
    case ("unlisted", let feed?): self = .unlisted(feed)
    case ("items", let feed?):
      self = .items(
        feed,
        fields.numbers("items", each: 3).map {
          SyncedItem(item: $0[0], article: ArticleID(number: $0[1]), words: $0[2])
        })
    case ("gone", _): self = .gone(fields.numbers("items", each: 1).map { $0[0] })
    case ("pending", _):
      guard let change = PendingChange(fields) else { return nil }
      self = .pending(change)
    case ("settled", _): self = .settled(fields.counts("numbers"))
    default: return nil
    }
  }
}

extension PendingChange {
  fileprivate init?(_ fields: FeedFields) {
    guard let number = fields.number("number"), let at = fields.moment("at"),
      let article = fields.text("article").flatMap({ ArticleID($0) })
    else { return nil }
    let mark: Mark
    if fields.has("read") {
      mark = .read
    } else if fields.has("starred") {
      mark = .starred
    } else {
      return nil
    }
    self.init(
      number: number, article: article, mark: mark,
      isSet: fields.flag(mark == .read ? "read" : "starred"), at: at)
  }
}
