import Display

/// The three panes.
public enum PaneName: Int, Sendable, Hashable, CaseIterable {
  case list, body, timeline
}

/// Where everything is on the screen. What is chosen is kept to as far as there is room: where there is
/// not, one pane is shown at a time.
struct ScreenLayout: Sendable {
  /// Screens of at least so many columns show three panes side by side unless something else is chosen.
  static let wide = 110
  /// Screens of at least so many columns show two.
  static let middle = 70
  /// Screens of at least so many rows, which are not wide, show all three, the list above.
  static let tall = 44
  /// No pane is made narrower or lower than this by a border that is moved.
  static let fewestColumns = 10
  static let fewestRows = 2

  /// The lines of titles, from the top.
  private(set) var bars: [Rect] = []
  /// The place of each pane's title in them.
  private(set) var titles: [(name: PaneName, area: Rect)] = []
  /// The panes that are shown, from left to right and from the top.
  private(set) var panes: [(name: PaneName, area: Rect)] = []
  /// What parts them, in the same order.
  private(set) var borders: [Border] = []
  /// The lines between the panes and the foot that a newcomer is shown.
  private(set) var band: Rect
  /// The lines below the panes.
  private(set) var foot: Rect

  /// A border that can be moved.
  struct Border: Sendable {
    let edge: PaneEdge
    /// Where it is: a column, or the line of titles of the panes below.
    let area: Rect
    /// The cells of the screen that its pane's share is counted of.
    let total: Int
    /// The cells that its pane and the pane on the border's other side have together.
    let shared: Range<Int>

    /// How many cells its pane would have if the border stood at a cell.
    func cells(x: Int, y: Int) -> Int {
      let place = edge.isUpright ? x : y
      return edge.pane == .list ? place - shared.lowerBound : shared.upperBound - 1 - place
    }

    /// How many it has.
    var cells: Int { cells(x: area.x, y: area.y) }
  }

  /// Divides a screen. `footRows` and `bandRows` are how many lines these would like to have.
  init(
    width: Int, height: Int, focus: PaneName, isZoomed: Bool = false, footRows: Int = 1,
    bandRows: Int = 0, choice: LayoutChoice = .auto, sizes: PaneSizes = PaneSizes()
  ) {
    let (width, height) = (max(0, width), max(0, height))
    let footRows = height >= 2 ? min(footRows, height - (height >= 3 ? 2 : 1)) : 0
    let bandRows = min(bandRows, max(0, height - footRows - 4))
    foot = Rect(y: height - footRows, width: width, height: footRows)
    band = Rect(y: foot.y - bandRows, width: width, height: bandRows)
    let area = Rect(width: width, height: height - footRows - bandRows)
    let choice = Self.possible(choice, isZoomed: isZoomed, width: width, height: height)
    switch choice {
    case .reading where focus == .body: panes = [(.body, area)]
    case .auto, .narrow, .reading: addRow([.whole(focus)], in: area)
    case .pair: addRow(Self.pair(width, focus: focus, sizes), in: area)
    case .wide: addRow(Self.three(width, sizes), in: area)
    case .tall: addTall(in: area, focus: focus, sizes)
    }
  }

  /// The area of a pane, if it is shown.
  func area(of name: PaneName) -> Rect? { panes.first { $0.name == name }?.area }

  /// The border that makes a pane wider (`isUpright`) or taller, and whether its own cells or those of
  /// its neighbour are counted.
  func border(of name: PaneName, isUpright: Bool) -> (border: Border, isOwn: Bool)? {
    guard area(of: name) != nil else { return nil }
    let found = borders.filter { $0.edge.isUpright == isUpright }
    if let own = found.first(where: { $0.edge.pane == name }) { return (own, true) }
    return found.last.map { ($0, false) }
  }

  /// What becomes of a choice on a screen of that size.
  private static func possible(
    _ choice: LayoutChoice, isZoomed: Bool, width: Int, height: Int
  ) -> LayoutChoice {
    if isZoomed { return .narrow }
    switch choice {
    case .auto:
      if width >= wide { return .wide }
      if width < middle { return .narrow }
      return height >= tall ? .tall : .pair
    case .wide: return width >= 60 ? .wide : .narrow
    case .pair: return width >= 40 ? .pair : .narrow
    case .tall: return width >= 20 && height >= 14 ? .tall : .narrow
    case .narrow, .reading: return choice
    }
  }

  /// A pane of a row of panes: so many columns, or what is left, with the edge that moves its size.
  private enum Part {
    case fixed(PaneName, columns: Int, PaneEdge)
    case whole(PaneName)

    var name: PaneName {
      switch self {
      case .fixed(let name, _, _), .whole(let name): name
      }
    }
  }

  private static func pair(_ width: Int, focus: PaneName, _ sizes: PaneSizes) -> [Part] {
    func columns(_ edge: PaneEdge, _ usual: Int) -> Int {
      fitted(sizes.cells(edge, of: width) ?? min(usual, max(width / 2, width - 36)), in: width - 1)
    }
    if focus == .list {
      let list = columns(.pairList, max(34, width * 47 / 100))
      return [.fixed(.list, columns: list, .pairList), .whole(.body)]
    }
    let timeline = columns(.pairTimeline, max(28, width * 38 / 100))
    return [.whole(.body), .fixed(.timeline, columns: timeline, .pairTimeline)]
  }

  private static func three(_ width: Int, _ sizes: PaneSizes) -> [Part] {
    let isWide = width >= wide
    let list = fitted(
      sizes.cells(.wideList, of: width) ?? min(max(width * 26 / 100, isWide ? 30 : 16), 64),
      in: width - 2 - fewestColumns)
    let timeline = fitted(
      sizes.cells(.wideTimeline, of: width) ?? min(max(width * 29 / 100, isWide ? 34 : 18), 72),
      in: width - 2 - list)
    return [
      .fixed(.list, columns: list, .wideList), .whole(.body),
      .fixed(.timeline, columns: timeline, .wideTimeline),
    ]
  }

  private mutating func addTall(in area: Rect, focus: PaneName, _ sizes: PaneSizes) {
    let total = area.height - 1
    let usual = min(max(total * 32 / 100, 4), 24)
    let rows = Self.fitted(
      sizes.cells(.tallList, of: area.height) ?? usual, in: total - 1, least: Self.fewestRows)
    addRow([.whole(.list)], in: Rect(width: area.width, height: rows + 1))
    var lower = Rect(y: rows + 1, width: area.width, height: area.height - rows - 1)
    let shared = (area.y + 1)..<lower.maxY
    borders.append(
      Border(
        edge: .tallList, area: .row(x: 0, y: lower.y, columns: area.width), total: area.height,
        shared: shared))
    if area.width >= Self.middle {
      let columns = Self.fitted(
        sizes.cells(.tallTimeline, of: area.width)
          ?? min(max(28, area.width * 38 / 100), 80), in: area.width - 1)
      return addRow(
        [.whole(.body), .fixed(.timeline, columns: columns, .tallTimeline)], in: lower)
    }
    guard lower.height >= 18 else {
      return addRow([.whole(focus == .timeline ? .timeline : .body)], in: lower)
    }
    let below = Self.fitted(
      sizes.cells(.tallTimelineBelow, of: area.height) ?? lower.height * 36 / 100,
      in: lower.height - 2, least: Self.fewestRows)
    let bottom = Rect(y: lower.maxY - below - 1, width: area.width, height: below + 1)
    lower = Rect(y: lower.y, width: area.width, height: lower.height - below - 1)
    addRow([.whole(.body)], in: lower)
    borders.append(
      Border(
        edge: .tallTimelineBelow, area: .row(x: 0, y: bottom.y, columns: area.width),
        total: area.height, shared: (lower.y + 1)..<bottom.maxY))
    addRow([.whole(.timeline)], in: bottom)
  }

  /// As many cells of `room` as are wanted, so that something is left to the neighbour.
  private static func fitted(_ wanted: Int, in room: Int, least: Int = fewestColumns) -> Int {
    max(0, min(max(wanted, least), max(room - least, room / 2)))
  }

  /// Lays panes side by side under a line of titles, if there is room for one.
  private mutating func addRow(_ parts: [Part], in area: Rect) {
    let barRows = area.height >= 2 ? 1 : 0
    if barRows > 0 { bars.append(.row(x: area.x, y: area.y, columns: area.width)) }
    let inner = area.inset(top: barRows)
    let fixed = parts.reduce(0) { sum, part in
      if case .fixed(_, let columns, _) = part { sum + columns } else { sum }
    }
    var x = area.x
    for (place, part) in parts.enumerated() {
      var columns = max(0, area.width - fixed - (parts.count - 1))
      var edges: [PaneEdge] = []
      if case .fixed(_, let wanted, let edge) = part {
        columns = wanted
        edges = place == parts.count - 1 ? [] : [edge]
      }
      if place + 1 < parts.count, case .fixed(_, _, let edge) = parts[place + 1] { edges = [edge] }
      panes.append((part.name, Rect(x: x, y: inner.y, width: columns, height: inner.height)))
      if barRows > 0 { titles.append((part.name, .row(x: x, y: area.y, columns: columns))) }
      x += columns
      for edge in edges {
        borders.append(
          Border(
            edge: edge, area: Rect(x: x, y: inner.y, width: 1, height: inner.height),
            total: area.width, shared: area.x..<area.maxX))
        x += 1
      }
    }
  }
}
