/// What a newcomer is shown above the foot: three lines, each of which is ticked off when it was done,
/// and under them the feeds of another reader that were found. It goes away by itself.
struct Tour: Sendable {
  /// The lines, in the order in which they are shown.
  enum Step: Int, Sendable, CaseIterable {
    case opening, events, finding
  }

  /// What was done.
  private(set) var done: Set<Step> = []
  /// Whether the steps are shown, or only what was found.
  private(set) var hasSteps: Bool
  /// The feeds that were found and are offered.
  var offer: [FoundFeeds] = []
  /// Keys that were pressed since it was begun.
  private(set) var keys = 0

  /// It goes away after so many keys, whatever was done.
  static let mostKeys = 60

  /// A tour, or with `hasSteps` false room for an offer alone.
  init(hasSteps: Bool) { self.hasSteps = hasSteps }

  /// Whether there is nothing to show.
  var isEmpty: Bool { !hasSteps && offer.isEmpty }
  /// Whether it has been long enough on the screen.
  var isStale: Bool { keys >= Self.mostKeys }
  /// Whether all steps were done.
  var isDone: Bool { done.count == Step.allCases.count }

  /// A key was pressed.
  mutating func countKey() { keys += 1 }
  /// A step was done.
  mutating func tick(_ step: Step) { done.insert(step) }
  /// Shows the steps no more.
  mutating func endSteps() { hasSteps = false }
}
