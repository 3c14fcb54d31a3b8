import Display

/// What `Tab` goes along while something is asked, over the foot of the panes: the commands that the
/// command line offers, what a word of a filter may become.
enum OfferMenu {
  private static let longest = 10
  private static let widest = 92

  /// Draws it where there is anything to choose.
  static func draw(_ state: ReaderState, on canvas: inout Canvas, above foot: Rect) {
    guard let prompt = state.prompt else { return }
    let room = min(longest, foot.y - 1)
    let (offers, chosen) = offers(of: prompt)
    guard room > 0, !offers.isEmpty else { return }
    let theme = state.configuration.theme
    let first = min(max(0, (chosen ?? 0) - room + 1), max(0, offers.count - room))
    let shown = first..<min(offers.count, first + room)
    let width = min(foot.width, widest)
    let names = min(offers.map { CellWidth.columns(of: $0.text) }.max() ?? 0, max(1, width - 4))
    for (row, place) in shown.enumerated() {
      let line = Rect.row(x: 0, y: foot.y - shown.count + row, columns: width)
      let style = theme[place == chosen ? .menuSelected : .menu]
      let ellipsis = state.configuration.glyphs.ellipsis
      canvas.fill(line, style: style)
      canvas.put(
        fitting: offers[place].text, x: 2, y: line.y, columns: min(names, width - 2), style: style,
        ellipsis: ellipsis)
      canvas.put(
        fitting: offers[place].about, x: names + 4, y: line.y, columns: width - names - 5,
        style: style, ellipsis: ellipsis)
    }
  }

  /// What there is to choose from, and the place of what is chosen.
  private static func offers(of prompt: Prompt) -> ([Completion.Offer], chosen: Int?) {
    if let completion = prompt.completion { return (completion.offers, completion.chosen) }
    let commands = prompt.offers
    return (
      commands.map { .init(text: $0.name, about: $0.sentence) },
      prompt.chosen.flatMap { commands.firstIndex(of: $0) }
    )
  }
}
