/// What the reader remembers by itself from sitting to sitting, and nobody has settled.
public struct ReaderMemory: Sendable, Hashable {
  /// How large the panes were left.
  public var sizes = PaneSizes()
  /// How the panes were last chosen to stand; nothing where the screen decides.
  public var layout: LayoutChoice?
  /// How they stood before the text was alone, where it is.
  public var formerLayout: LayoutChoice?
  /// Whether the tour for newcomers was shown to its end.
  public var knowsTour = false
  /// Whether the feeds of another reader were offered.
  public var knowsOffer = false

  /// Nothing.
  public init() {}

  /// Something to remember from now on: other readers may have remembered other things meanwhile.
  public enum Change: Sendable, Hashable {
    /// A pane's share, in thousandths of the screen; nothing where the screen is to decide.
    case size(PaneEdge, Int?)
    /// How the panes stand; nothing where the screen is to decide.
    case layout(LayoutChoice?)
    /// The tour was shown to its end.
    case tour
    /// The feeds of another reader were offered.
    case offer
  }

  /// Takes in a change.
  public mutating func take(_ change: Change) {
    switch change {
    case .size(let edge, let share): sizes[edge] = share
    case .layout(let choice):
      formerLayout = choice != .reading ? nil : layout == .reading ? formerLayout : layout
      layout = choice
    case .tour: knowsTour = true
    case .offer: knowsOffer = true
    }
  }
}
