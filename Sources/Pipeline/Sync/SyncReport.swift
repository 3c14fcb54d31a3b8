/// What synchronising came to.
public struct SyncReport: Sendable, Hashable {
  /// Changes of the reader that the server took.
  public var sent = 0
  /// Feeds that are followed since, and that are not any more.
  public var followed = 0
  public var unfollowed = 0
  /// Articles that are new.
  public var new = 0
  /// Articles that were changed as the server has them: read, unread, starred or not.
  public var changed = 0
  /// Changes of the reader that the server is still to be told of.
  public var pending = 0
  /// Whether a list of the server was longer than is read: what lies beyond was left as it is.
  public var isCutOff = false
  /// What it stopped at, or what could not be done on the way; nothing if both sides are alike.
  public var failure: SyncError?

  /// A report of nothing.
  public init() {}
}

/// How far synchronising is.
public struct SyncProgress: Sendable, Hashable {
  /// What is being done.
  public var step: SyncStep
  /// So many of how many things are done in that step; 0 of 0 where they are not counted.
  public var done = 0
  public var count = 0

  /// The beginning of a step.
  public init(_ step: SyncStep, done: Int = 0, count: Int = 0) {
    self.step = step
    self.done = done
    self.count = count
  }
}
