import Articles
import Display

/// The links of the text over the whole screen: the number of each, its words, and where it leads,
/// the host in plain sight.
enum LinksPane {
  /// Draws it, its title line included.
  static func draw(_ state: ReaderState, on canvas: inout Canvas, in area: Rect) {
    guard let links = state.links, !area.isEmpty else { return }
    let theme = state.configuration.theme
    let bar = Rect(x: area.x, y: area.y, width: area.width, height: 1)
    canvas.fill(bar, style: theme[.bar])
    canvas.put(
      "Links, \(links.links.count.grouped)", x: 1, y: area.y, style: theme[.barFocused], clip: bar)
    let page = area.inset(top: 1)
    let first = links.first(rows: page.height)
    for y in 0..<page.height where first + y < links.links.count {
      let line = Rect.row(x: page.x, y: page.y + y, columns: page.width)
      var ground = Style()
      if first + y == links.selection {
        ground = theme.overlay(.selected)
        canvas.restyle(line, with: ground)
        if !theme[.selected].isSeenOnSpaces {
          let pointer = String(state.configuration.glyphs.pointer)
          canvas.put(pointer, x: line.x, y: line.y, style: theme[.selected], clip: line)
        }
      }
      let digits = String(links.links.count).count
      draw(links.links[first + y], digits: digits, of: state, on: &canvas, in: line, ground)
    }
  }

  private static func draw(
    _ link: BodyLinks.Link, digits: Int, of state: ReaderState, on canvas: inout Canvas,
    in line: Rect, _ ground: Style
  ) {
    let theme = state.configuration.theme
    let ellipsis = state.configuration.glyphs.ellipsis
    func ink(_ role: Role) -> Style { theme[role].overlaid(with: ground) }
    let number = String(link.number)
    canvas.put(
      number, x: line.x + 1 + digits - number.count, y: line.y, style: ink(.dim), clip: line)
    let x = line.x + digits + 3
    let words = SafeText(link.words).collapsed.string
    // Where a link leads is worth more than what it is called.
    let room = max(0, line.maxX - x - 1)
    let named = words.isEmpty ? 0 : room * 2 / 5
    canvas.put(
      fitting: words, x: x, y: line.y, columns: named - 2, style: ink(.text), ellipsis: ellipsis)
    draw(
      link.address, on: &canvas, in: Rect.row(x: x + named, y: line.y, columns: room - named),
      host: ink(.link), rest: ink(.dim), ellipsis)
  }

  /// Draws an address so that the end of its host, which says whose it is, is always there.
  private static func draw(
    _ address: LinkAddress, on canvas: inout Canvas, in place: Rect, host: Style, rest: Style,
    _ ellipsis: Character
  ) {
    let shown = address.shown
    let scheme = shown.prefix { $0 != ":" } + (shown.hasPrefix("mailto:") ? ":" : "://")
    let tail = String(shown.dropFirst(scheme.count + address.host.count))
    let columns = CellWidth.columns(of: address.host)
    var x = place.x
    if CellWidth.columns(of: scheme) + columns <= place.width {
      x += canvas.put(scheme, x: x, y: place.y, style: rest, clip: place)
    } else if columns > place.width {
      x = place.maxX - columns
    }
    x += canvas.put(address.host, x: x, y: place.y, style: host, clip: place)
    if columns > place.width {
      canvas.put(String(ellipsis), x: place.x, y: place.y, style: rest, clip: place)
    }
    canvas.put(
      fitting: tail, x: x, y: place.y, columns: place.maxX - x, style: rest, ellipsis: ellipsis)
  }

  /// Does what a command asks while the links are listed; a number before Enter names one.
  static func handle(_ command: Command, count: Int?, in state: inout ReaderState)
    -> [ReaderEffect]
  {
    guard var links = state.links else { return [] }
    let rows = max(1, state.layout.foot.y - 1)
    if let motion = Motion(command, count: count, page: rows) {
      links.selection = motion.apply(to: links.selection, of: links.links.count)
      links.top = links.first(rows: rows)
      state.links = links
      return []
    }
    switch command {
    case .open, .browse, .followLink:
      if let count { return state.followLink(count) }
      return links.selected.map { state.open($0) } ?? []
    case .copy:
      guard let link = links.selected else { return [] }
      state.note = StatusNote(text: SafeText("Copied \(link.address.text)"))
      return [.copy(link.address.text)]
    case .links, .back, .clear: state.links = nil
    case .help:
      state.help = HelpModel(
        keymap: state.configuration.keymap, glyphs: state.configuration.glyphs)
    case .quit: return state.leave()
    case .suspend: return [.suspend]
    case .redraw: return [.redraw]
    default: break
    }
    return []
  }

  /// Takes in what the mouse did over a line of the screen while the links are listed.
  static func take(
    _ action: TerminalEvent.MouseAction, y: Int, in state: inout ReaderState
  ) -> [ReaderEffect] {
    guard var links = state.links else { return [] }
    switch action {
    case .press, .doublePress:
      let place = links.first(rows: max(1, state.layout.foot.y - 1)) + y - 1
      guard y >= 1, y < state.layout.foot.y, links.links.indices.contains(place) else { return [] }
      links.selection = place
      state.links = links
      return action == .doublePress ? state.open(links.links[place]) : []
    case .wheelDown: return handle(.lineDown, count: 3, in: &state)
    case .wheelUp: return handle(.lineUp, count: 3, in: &state)
    case .release, .drag: return []
    }
  }
}
