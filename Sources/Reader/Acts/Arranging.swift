import Articles
import Display

// How the panes stand, and how large they are: by keys, and by dragging what is between them.

extension ReaderState {
  /// The next way for the panes to stand.
  mutating func changeLayout() -> [ReaderEffect] {
    let choices = LayoutChoice.allCases
    let place = choices.firstIndex(of: layoutChoice) ?? 0
    return choose(choices[(place + 1) % choices.count])
  }

  /// Lets the panes stand as a name says.
  mutating func chooseLayout(_ name: String) -> [ReaderEffect] {
    if let choice = LayoutChoice(rawValue: name.lowercased()) { return choose(choice) }
    let names = LayoutChoice.allCases.map(\.rawValue).joined(separator: ", ")
    note = StatusNote(text: SafeText("No layout is called \(name): \(names)."), isError: true)
    return []
  }

  /// The layout that a sitting begins with: as it was left, unless it is settled.
  static func layoutChoice(of configuration: ReaderConfiguration) -> LayoutChoice {
    let settings = configuration.settings
    guard !settings.says(.layout) else {
      return LayoutChoice(rawValue: settings.text(.layout)) ?? .auto
    }
    return configuration.memory.layout ?? .auto
  }

  /// Shows the text alone, or the panes again.
  mutating func toggleReading() -> [ReaderEffect] {
    if layoutChoice == .reading {
      return choose(formerLayout == .reading ? .auto : formerLayout)
    }
    formerLayout = layoutChoice
    return choose(.reading) + go(to: .body)
  }

  private mutating func choose(_ choice: LayoutChoice) -> [ReaderEffect] {
    layoutChoice = choice
    isZoomed = false
    dragged = nil
    note = StatusNote(text: SafeText("Layout: \(choice.rawValue), \(words(for: choice))."))
    let change = ReaderMemory.Change.layout(choice == .auto ? nil : choice)
    configuration.memory.take(change)
    return [.remember(change)]
  }

  /// What a way for the panes to stand is, or what it needs.
  func words(for choice: LayoutChoice) -> String {
    switch choice {
    case .auto: "as the screen's size suggests"
    case .wide: width < 60 ? "once the screen has 60 columns" : "three panes side by side"
    case .pair: width < 40 ? "once the screen has 40 columns" : "two panes side by side"
    case .tall: width < 20 || height < 14 ? "once the screen has 14 rows" : "the list above"
    case .narrow: "one pane at a time"
    case .reading: "the text alone; \(key(.reading)) brings the panes back"
    }
  }

  /// Makes the pane that has the focus wider or taller by so many cells, or narrower or lower.
  mutating func resize(by cells: Int, isUpright: Bool) -> [ReaderEffect] {
    guard let (border, isOwn) = layout.border(of: focus, isUpright: isUpright) else {
      note = StatusNote(
        text: isUpright
          ? "There is no pane beside this one." : "There is no pane above or below this one.")
      return []
    }
    let former = border.cells
    move(border.edge, to: former + (isOwn ? cells : -cells), of: border.total)
    if self.border(border.edge)?.cells == former {
      note = StatusNote(text: "There is no more room for that.")
    }
    return remember(border.edge)
  }

  /// Lets the screen's size, or the settings, decide again.
  mutating func forgetSizes() -> [ReaderEffect] {
    let forgotten = PaneEdge.allCases.filter { configuration.memory.sizes[$0] != nil }
    for edge in forgotten { configuration.memory.take(.size(edge, nil)) }
    sizes = Self.sizes(of: configuration)
    note = StatusNote(text: "The panes are as large as they were to begin with.")
    return forgotten.map { .remember(.size($0, nil)) }
  }

  /// The sizes that a sitting begins with: as they were left, unless it is settled.
  static func sizes(of configuration: ReaderConfiguration) -> PaneSizes {
    var sizes = configuration.memory.sizes
    for edge in PaneEdge.allCases {
      guard let setting = Setting(rawValue: edge.rawValue) else { continue }
      let percent = configuration.settings.number(setting)
      if percent > 0 { sizes[edge] = percent * 10 }
    }
    return sizes
  }

  /// Takes in what the mouse does to a border; nothing if that is none of a border's.
  mutating func drag(_ action: TerminalEvent.MouseAction, x: Int, y: Int) -> [ReaderEffect]? {
    switch action {
    case .press, .doublePress:
      let hit = layout.borders.first { $0.area.contains(x: x, y: y) }
      dragged = hit?.edge
      // Of a line of titles a press means the pane as well.
      return hit?.edge.isUpright == true ? [] : nil
    case .drag:
      guard let edge = dragged, let border = border(edge) else { return nil }
      hasDragged = true
      move(edge, to: border.cells(x: x, y: y), of: border.total)
      return []
    case .release:
      defer { (dragged, hasDragged) = (nil, false) }
      guard let edge = dragged, hasDragged else { return nil }
      return remember(edge)
    case .wheelDown, .wheelUp: return nil
    }
  }

  private func border(_ edge: PaneEdge) -> ScreenLayout.Border? {
    layout.borders.first { $0.edge == edge }
  }

  private mutating func move(_ edge: PaneEdge, to cells: Int, of total: Int) {
    sizes.set(edge, to: cells, of: total)
    // What the layout did not grant is not to be made up for by the next key.
    if let border = border(edge) { sizes.set(edge, to: border.cells, of: border.total) }
  }

  private mutating func remember(_ edge: PaneEdge) -> [ReaderEffect] {
    let change = ReaderMemory.Change.size(edge, sizes[edge])
    configuration.memory.take(change)
    return [.remember(change)]
  }
}
