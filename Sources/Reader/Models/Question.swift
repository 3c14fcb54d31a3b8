import Articles

/// A question in the foot of the screen that `y` says yes to, before much is changed at once.
struct Question: Sendable, Hashable {
  /// What is done on a yes.
  enum Act: Sendable, Hashable {
    /// Mark these read, as they were known when it was asked.
    case read([StateChange])
    /// Mark many read.
    case readAll(ArticleSet)
    /// Remove these.
    case remove(ArticleSet)
    /// Bring these back.
    case restore(ArticleSet)
    /// Write what an effect writes, though its file is there.
    case replace(by: ReaderEffect)
    /// Follow the feeds of the lists at these paths.
    case adopt([SafeText])
  }

  /// What is changed without a question, at most.
  static let many = 20

  /// What is asked, without the keys that answer.
  var text: SafeText
  /// What is done on a yes.
  var act: Act
}
