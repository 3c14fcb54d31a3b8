public import Articles

/// Who synchronises with which server.
public struct SyncAccount: Sendable, Hashable {
  /// The server's address, as it was typed.
  public var server: SafeText
  /// The name that the server knows the reader by.
  public var user: SafeText

  /// An account of a server.
  public init(server: SafeText, user: SafeText) {
    self.server = server
    self.user = user
  }
}

/// An item of the server, and the article that it is here. An article may be several items: what two
/// feeds bring alike is one.
public struct SyncedItem: Sendable, Hashable {
  /// The item's number, the bits of a signed one.
  public var item: UInt64
  /// The article.
  public var article: ArticleID
  /// A digest of its words, by which a twin in another feed is found; 0 if they are too few.
  public var words: UInt64

  /// An item that is an article.
  public init(item: UInt64, article: ArticleID, words: UInt64 = 0) {
    self.item = item
    self.article = article
    self.words = words
  }
}

/// A change of the reader that the server has not yet said to have taken.
public struct PendingChange: Sendable, Hashable {
  /// What is changed.
  public enum Mark: Sendable, Hashable, CaseIterable { case read, starred }

  /// Its running number: no other change of the library ever has the same.
  public var number: Int
  /// The article that was changed.
  public var article: ArticleID
  /// What was changed.
  public var mark: Mark
  /// Whether the article is marked now.
  public var isSet: Bool
  /// When.
  public var at: CivilMoment

  /// A change of an article.
  public init(number: Int, article: ArticleID, mark: Mark, isSet: Bool, at: CivilMoment) {
    self.number = number
    self.article = article
    self.mark = mark
    self.isSet = isSet
    self.at = at
  }
}
