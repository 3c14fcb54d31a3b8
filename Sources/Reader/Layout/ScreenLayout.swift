import Display

/// The three panes.
public enum PaneName: Int, Sendable, Hashable, CaseIterable {
  case list, body, timeline
}

/// Where everything is on the screen. Wide screens show three panes; narrower ones two, which follow
/// the focus; the narrowest one at a time.
struct ScreenLayout: Sendable {
  /// Screens of at least so many columns show three panes.
  static let wide = 110
  /// Screens of at least so many columns show two.
  static let middle = 70

  /// The line of titles, if there is room for one.
  private(set) var bar: Rect?
  /// The panes that are shown, from left to right.
  private(set) var panes: [(name: PaneName, area: Rect)] = []
  /// The columns between two panes.
  private(set) var separators: [Rect] = []
  /// The lines below the panes.
  private(set) var foot: Rect

  /// Divides a screen. `footRows` is how many lines the foot would like to have.
  init(width: Int, height: Int, focus: PaneName, isZoomed: Bool, footRows: Int) {
    let height = max(0, height)
    let barRows = height >= 3 ? 1 : 0
    let footRows = height >= 2 ? min(footRows, height - barRows - 1) : 0
    if barRows > 0 { bar = Rect(width: width, height: 1) }
    foot = Rect(y: height - footRows, width: width, height: footRows)
    let area = Rect(y: barRows, width: width, height: height - barRows - footRows)
    var x = 0
    for (name, columns) in Self.columns(in: width, focus: focus, isZoomed: isZoomed) {
      if x > 0 {
        separators.append(Rect(x: x, y: area.y, width: 1, height: area.height))
        x += 1
      }
      panes.append((name, Rect(x: x, y: area.y, width: columns, height: area.height)))
      x += columns
    }
  }

  /// The area of a pane, if it is shown.
  func area(of name: PaneName) -> Rect? { panes.first { $0.name == name }?.area }

  private static func columns(
    in width: Int, focus: PaneName, isZoomed: Bool
  ) -> [(PaneName, Int)] {
    if isZoomed || width < middle { return [(focus, max(0, width))] }
    if width < wide {
      if focus == .list {
        let list = max(34, width * 47 / 100)
        return [(.list, list), (.body, width - list - 1)]
      }
      let timeline = max(28, width * 38 / 100)
      return [(.body, width - timeline - 1), (.timeline, timeline)]
    }
    let list = min(max(width * 26 / 100, 30), 64)
    let timeline = min(max(width * 29 / 100, 34), 72)
    return [(.list, list), (.body, width - list - timeline - 2), (.timeline, timeline)]
  }
}
