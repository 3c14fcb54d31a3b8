import Articles
import Display

// The mouse: a click goes to a pane and selects, opens a link, follows a date, runs what the foot
// offers; a double click opens, the wheel scrolls what is under it wherever the focus is.

extension ReaderState {
  private static let wheelLines = 3

  /// Takes in what the mouse did over a cell.
  mutating func take(_ action: TerminalEvent.MouseAction, x: Int, y: Int) -> [ReaderEffect] {
    if question != nil { return [] }
    if let effects = chooseFromMenu(action, x: x, y: y) { return effects }
    if isKeptFrom(action, x: x, y: y) { return [] }
    if action == .press, let command = Foot.command(atX: x, y: y, of: self) { return run(command) }
    if picker != nil { return choose(action, y: y) }
    if help != nil || messages != nil {
      switch action {
      case .wheelDown: return run(.lineDown, count: Self.wheelLines)
      case .wheelUp: return run(.lineUp, count: Self.wheelLines)
      case .doublePress where messages == nil: return HelpPane.choose(y: y, in: &self)
      default: return []
      }
    }
    if feeds != nil { return tendFeeds(action, y: y) }
    if links != nil { return LinksPane.take(action, y: y, in: &self) }
    if setting.isLinear { return LinearScreen.take(action, y: y, in: &self) }
    if let effects = drag(action, x: x, y: y) { return effects }
    let layout = layout
    let title = layout.titles.first { $0.area.contains(x: x, y: y) }
    let inBar = title != nil
    guard
      let (name, area) = layout.panes.first(where: {
        if let title { $0.name == title.name } else { $0.area.contains(x: x, y: y) }
      })
    else { return [] }
    switch action {
    case .press:
      note = nil
      let effects = go(to: name)
      return inBar ? effects : effects + select(x: x, line: y - area.y, of: name, in: area)
    case .doublePress:
      let effects = go(to: name)
      if inBar {
        isZoomed.toggle()
        return effects
      }
      // The first of the two clicks has done what one does in a text.
      if name == .body { return effects }
      if name == .list { _ = select(x: x, line: y - area.y, of: name, in: area) }
      return effects + run(.open)
    case .wheelDown: return scroll(name, by: Self.wheelLines, in: area)
    case .wheelUp: return scroll(name, by: -Self.wheelLines, in: area)
    case .release, .drag: return []
    }
  }

  /// Takes in what the mouse did over the menu above the foot: a click chooses one of the keys that may
  /// follow, or puts what is offered in the line; a double click runs a command. Nothing if it was
  /// elsewhere.
  private mutating func chooseFromMenu(
    _ action: TerminalEvent.MouseAction, x: Int, y: Int
  ) -> [ReaderEffect]? {
    if let area = WhichKey.area(of: self, above: layout.foot), area.contains(x: x, y: y) {
      guard action == .press, let press = WhichKey.press(atX: x, y: y, of: self) else { return [] }
      return takeTyped(press)
    }
    guard let area = OfferMenu.area(of: self, above: layout.foot), area.contains(x: x, y: y),
      let place = OfferMenu.place(atRow: y, of: self, above: layout.foot)
    else { return nil }
    switch action {
    case .press: return walkOffers(to: place)
    case .doublePress:
      // The first of the two clicks has chosen it.
      let isToRun = prompt?.kind.hasMenu == true
      return walkOffers(to: place) + (isToRun ? takeTyped(KeyPress(.enter)) : [])
    case .wheelDown: return takeTyped(KeyPress(.tab))
    case .wheelUp: return takeTyped(KeyPress(.tab, .shift))
    case .release, .drag: return []
    }
  }

  /// Puts the offer at a place in the line. To a recording those are the keys that go along the offers to it.
  private mutating func walkOffers(to place: Int) -> [ReaderEffect] {
    guard let prompt else { return [] }
    let steps = place - (prompt.completion?.chosen ?? -1)
    for _ in 0..<abs(steps) { macros.take(KeyPress(.tab, steps > 0 ? [] : .shift)) }
    return choose(offer: place)
  }

  /// Whether the mouse is to do nothing, for a prompt is open whose answer must go to what it was asked
  /// about: only what selects nothing else is scrolled.
  private mutating func isKeptFrom(_ action: TerminalEvent.MouseAction, x: Int, y: Int) -> Bool {
    guard let prompt else { return false }
    guard action == .wheelDown || action == .wheelUp else {
      dragged = nil
      return true
    }
    switch prompt.kind {
    case .filter, .help, .feeds: return false
    default:
      let scrolled: [PaneName] = [.body, .timeline]
      return feeds != nil || links != nil || setting.isLinear
        || !layout.panes.contains { scrolled.contains($0.name) && $0.area.contains(x: x, y: y) }
    }
  }

  /// Does what a click on a line of a pane means: it selects, opens a link, and goes between a date
  /// and its sentence.
  private mutating func select(
    x: Int, line: Int, of name: PaneName, in area: Rect
  ) -> [ReaderEffect] {
    switch name {
    case .list:
      let place = ListPane.rows(of: self, in: area).place(atLine: line)
      if let place { list.selection = place }
    case .body:
      switch BodySpot.at(x: x, y: area.y + line, of: self, in: area) {
      case .link(let link): return open(link)
      case .date(let mention): show(mention, onLine: line)
      case nil: if let event = body?.event(onLine: line) { light(event) }
      }
    case .timeline:
      guard line >= timeline.plotRows, let row = timeline.row(atLine: line - timeline.plotRows)
      else { return [] }
      timeline.select(row)
      followTimeline()
      // Where its sentence is not in sight beside it, the click goes there.
      guard let event = timeline.selectedEvent, !timeline.isGroupSelected,
        event.source.article != body?.id || layout.area(of: .body) == nil
      else { return [] }
      return jump(to: event)
    }
    return []
  }

  /// Shows the event that a date of the text tells of; where it tells of none, the event of its line.
  private mutating func show(_ mention: DateMention, onLine line: Int) {
    let event = body?.dated.events.first { $0.mention == mention.range }
    if let event = event ?? body?.event(onLine: line) { light(event) }
  }

  private mutating func scroll(_ name: PaneName, by lines: Int, in area: Rect) -> [ReaderEffect] {
    switch name {
    case .list:
      list.selection = min(max(0, list.selection + lines.signum()), max(0, list.total - 1))
    case .body: return scrollText(by: lines)
    case .timeline: timeline.scroll(by: lines)
    }
    return []
  }
}
