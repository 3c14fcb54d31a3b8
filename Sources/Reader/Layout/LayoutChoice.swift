/// How the panes are to stand.
public enum LayoutChoice: String, Sendable, Hashable, CaseIterable {
  /// As the size of the screen suggests.
  case auto
  /// All three side by side.
  case wide
  /// Two side by side, the text in both: with the list while that has the focus, else the timeline.
  case pair
  /// The list above, the text below, the timeline beside it or under it.
  case tall
  /// One at a time.
  case narrow
  /// The text alone, with nothing around it.
  case reading
}

/// A border between two panes that can be moved; each layout has its own, so that a list that is
/// wide beside the text alone may be narrow beside both. Its name is that of the setting.
public enum PaneEdge: String, Sendable, Hashable, CaseIterable {
  case wideList = "wide-list"
  case wideTimeline = "wide-timeline"
  case pairList = "pair-list"
  case pairTimeline = "pair-timeline"
  case tallList = "tall-list"
  case tallTimeline = "tall-timeline"
  case tallTimelineBelow = "tall-timeline-below"

  /// The pane whose size is kept; its neighbour has the rest.
  var pane: PaneName {
    switch self {
    case .wideList, .pairList, .tallList: .list
    case .wideTimeline, .pairTimeline, .tallTimeline, .tallTimelineBelow: .timeline
    }
  }

  /// Whether it parts panes that stand side by side; otherwise one is above the other.
  var isUpright: Bool { self != .tallList && self != .tallTimelineBelow }
}

/// How large panes are, as far as anybody has said, in thousandths of the screen's columns or rows.
public struct PaneSizes: Sendable, Hashable {
  private var shares: [PaneEdge: Int] = [:]

  /// Sizes that nobody has spoken of: each layout fits them to the screen.
  public init() {}

  /// The share of an edge's pane; nothing where the screen decides.
  public subscript(edge: PaneEdge) -> Int? {
    get { shares[edge] }
    set { shares[edge] = newValue.map { min(max(0, $0), 1000) } }
  }

  /// The cells of `total` that an edge's pane is to have, if anybody has said.
  func cells(_ edge: PaneEdge, of total: Int) -> Int? {
    shares[edge].map { (total * $0 + 500) / 1000 }
  }

  /// Has an edge's pane take so many cells of `total`: on a screen of that size exactly these.
  mutating func set(_ edge: PaneEdge, to cells: Int, of total: Int) {
    self[edge] = total > 0 ? (cells * 1000 + total / 2) / total : nil
  }
}
