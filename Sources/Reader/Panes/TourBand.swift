import Articles
import Display

/// The lines of the tour, over the foot of the screen; where there is little room, the first that is
/// still to be done.
enum TourBand {
  /// Screens of fewer rows show one line of it.
  private static let small = 16

  /// How many lines it would like to have on a screen of so many rows.
  static func rows(of tour: Tour, height: Int) -> Int { lines(of: tour, height: height).count }

  /// Draws it.
  static func draw(_ state: ReaderState, on canvas: inout Canvas, in area: Rect) {
    guard let tour = state.tour, !area.isEmpty else { return }
    let theme = state.configuration.theme
    let glyphs = state.configuration.glyphs
    for (row, line) in lines(of: tour, height: state.height).prefix(area.height).enumerated() {
      let place = Rect.row(x: area.x, y: area.y + row, columns: area.width)
      canvas.fill(place, style: theme[.menu])
      var isDone = false
      if case .step(let step) = line { isDone = tour.done.contains(step) }
      let mark = isDone ? glyphs.marked : glyphs.pointer
      canvas.put(String(mark), x: place.x + 1, y: place.y, style: theme[.menu], clip: place)
      var x = place.x + 3
      let whole = words(line, of: state)
      let columns = whole.reduce(0) { $0 + CellWidth.columns(of: $1.text) }
      let fits = columns <= place.maxX - 1 - x
      for part in fits ? whole : words(line, of: state, brief: true) {
        var style = theme[.menu]
        if part.isKey { style.attributes.insert(.bold) }
        guard x < place.maxX - 1 else { break }
        x += canvas.put(
          fitting: part.text, x: x, y: place.y, columns: place.maxX - 1 - x, style: style,
          ellipsis: glyphs.ellipsis)
      }
    }
  }

  private enum Line { case step(Tour.Step), offer }

  private static func lines(of tour: Tour, height: Int) -> [Line] {
    let steps = tour.hasSteps ? Tour.Step.allCases : []
    let offer = tour.offer.isEmpty ? [] : [Line.offer]
    if height >= small { return steps.map { .step($0) } + offer }
    // What is offered is offered once; the tour goes on after it.
    let next = steps.first { !tour.done.contains($0) } ?? steps.last
    return offer.isEmpty ? next.map { [.step($0)] } ?? [] : offer
  }

  private static func words(
    _ line: Line, of state: ReaderState, brief: Bool = false
  ) -> [(text: String, isKey: Bool)] {
    func key(_ command: Command) -> (String, Bool) { (state.key(command), true) }
    func said(_ text: String) -> (String, Bool) { (text, false) }
    switch line {
    case .step(.opening) where brief:
      return [
        key(.lineDown), said(" "), key(.lineUp), said(" walk the list, "), key(.open),
        said(" opens it."),
      ]
    case .step(.events) where brief:
      return [
        key(.nextEvent), said(" next date, "), key(.timelinePane), said(" timeline, "),
        key(.open), said(" back."),
      ]
    case .step(.finding) where brief:
      return [
        key(.filter), said(" narrows, "), key(.help), said(" keys, "), key(.clear),
        said(" ends this."),
      ]
    case .offer where brief:
      let count = (state.tour?.offer ?? []).reduce(0) { $0 + $1.count }
      return [
        key(.adopt), said(" follows \(count.grouped) feeds, "), key(.clear), said(" does not."),
      ]
    case .step(.opening):
      return [
        key(.lineDown), said(" "), key(.lineUp), said(" walk the list, "), key(.open),
        said(" opens an article, "), key(.back), said(" goes back."),
      ]
    case .step(.events):
      return [
        key(.nextEvent), said(" goes to the next date in the text, "), key(.timelinePane),
        said(" to the timeline, "), key(.open), said(" back again."),
      ]
    case .step(.finding):
      return [
        key(.filter), said(" narrows all three as you type, "), key(.help),
        said(" shows the keys, "), key(.clear), said(" ends this tour."),
      ]
    case .offer:
      return [
        key(.adopt), said(" follows the \(state.tour?.offer.words ?? ""); "),
        key(.clear), said(" leaves them."),
      ]
    }
  }
}
