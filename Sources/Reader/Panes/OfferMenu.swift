import Display

/// What `Tab` goes along while something is asked, over the foot of the panes: the commands that the
/// command line offers, what a word of a filter may become.
enum OfferMenu {
  private static let longest = 10
  private static let widest = 92

  /// Draws it where there is anything to choose.
  static func draw(_ state: ReaderState, on canvas: inout Canvas, above foot: Rect) {
    guard let prompt = state.prompt, let area = area(of: state, above: foot) else { return }
    let (offers, chosen) = offers(of: prompt)
    let theme = state.configuration.theme
    let names = min(
      offers.map { CellWidth.columns(of: $0.text) }.max() ?? 0, max(1, area.width - 4))
    MenuEdge.draw(beside: area, of: state, on: &canvas)
    for y in area.y..<area.maxY {
      guard let place = place(atRow: y, of: state, above: foot) else { continue }
      let line = Rect.row(x: 0, y: y, columns: area.width)
      let style = theme[place == chosen ? .menuSelected : .menu]
      let ellipsis = state.configuration.glyphs.ellipsis
      canvas.fill(line, style: style)
      canvas.put(
        fitting: offers[place].text, x: 2, y: line.y, columns: min(names, area.width - 2),
        style: style, ellipsis: ellipsis)
      canvas.put(
        fitting: offers[place].about, x: names + 4, y: line.y, columns: area.width - names - 5,
        style: style, ellipsis: ellipsis)
    }
  }

  /// Where it stands, if there is anything to choose.
  static func area(of state: ReaderState, above foot: Rect) -> Rect? {
    guard let prompt = state.prompt else { return nil }
    let rows = min(longest, foot.y - 1, offers(of: prompt).0.count)
    return rows > 0
      ? Rect(y: foot.y - rows, width: min(foot.width, widest), height: rows) : nil
  }

  /// The place of the offer on a row of the screen.
  static func place(atRow y: Int, of state: ReaderState, above foot: Rect) -> Int? {
    guard let area = area(of: state, above: foot), (area.y..<area.maxY).contains(y) else {
      return nil
    }
    return first(of: state, above: foot) + y - area.y
  }

  /// The place of the first offer in view: where it was, as far as what is chosen is in view then. So
  /// nothing moves under the mouse that chooses.
  static func first(of state: ReaderState, above foot: Rect) -> Int {
    guard let prompt = state.prompt, let area = area(of: state, above: foot) else { return 0 }
    let (offers, chosen) = offers(of: prompt)
    guard let chosen else { return 0 }
    let first = min(max(prompt.firstOffer, chosen - area.height + 1), chosen)
    return min(first, offers.count - area.height)
  }

  /// What there is to choose from, and the place of what is chosen.
  private static func offers(of prompt: Prompt) -> ([Completion.Offer], chosen: Int?) {
    if let completion = prompt.completion ?? prompt.standing {
      return (completion.offers, prompt.completion == nil ? nil : completion.chosen)
    }
    let commands = prompt.offers
    return (
      commands.map(\.offer),
      prompt.chosen.flatMap { commands.firstIndex(of: $0) }
    )
  }
}
