public import Articles
public import Library

/// What became of one feed in a refresh.
public struct FeedOutcome: Sendable {
  /// What it came to.
  public enum Result: Sendable, Hashable {
    /// It has changed: so many articles are new, so many others were changed.
    case fetched(new: Int, changed: Int)
    /// It has not changed.
    case unchanged
    /// It could not be had.
    case failed(FeedFailure)
    /// It was not asked: it has failed often, its server said to wait, or it is gone.
    case waiting(FeedFailure)
    /// The refresh was stopped before.
    case stopped
  }

  /// Which feed.
  public let feed: FeedID
  /// Its name.
  public let title: SafeText
  /// Its address, the new one if it has moved.
  public let address: SafeText
  /// What it came to.
  public let result: Result
  /// Whether its server said that it has moved for good: it is asked there from now on.
  public var hasMoved = false
  /// When it was last had, if ever.
  public var lastSuccess: CivilMoment?
  /// How many articles came that are not counted as new, because they are to be ignored.
  public var ignored = 0
}

/// How far a refresh is.
public struct RefreshProgress: Sendable, Hashable {
  /// Feeds that are done, of how many.
  public var done = 0
  public var count: Int
  /// Articles that are new so far, and feeds that have failed.
  public var new = 0
  public var failed = 0

  /// Nothing of so many feeds.
  public init(count: Int) { self.count = count }
}
