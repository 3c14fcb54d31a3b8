import Articles

/// The places that the reader jumped from, to go back to and forward again.
struct JumpList: Sendable {
  /// A place in an article.
  struct Place: Sendable, Hashable {
    var article: ArticleID
    /// The first line's place in the text; nothing at the very beginning.
    var position: TextRange?
    var focus: PaneName
  }

  /// The most places that are remembered.
  static let longest = 100

  private var behind: [Place] = []
  private var ahead: [Place] = []

  /// Remembers a place that is about to be left.
  mutating func leave(_ place: Place) {
    ahead = []
    if behind.last != place { behind.append(place) }
    if behind.count > Self.longest { behind.removeFirst() }
  }

  /// The place before, for a reader who is `here` now.
  mutating func back(from here: Place?) -> Place? { Self.step(from: here, &behind, &ahead) }

  /// The place that `back` came from.
  mutating func forward(from here: Place?) -> Place? { Self.step(from: here, &ahead, &behind) }

  private static func step(
    from here: Place?, _ source: inout [Place], _ target: inout [Place]
  ) -> Place? {
    while let place = source.popLast() {
      if place == here { continue }
      if let here { target.append(here) }
      return place
    }
    return nil
  }
}
