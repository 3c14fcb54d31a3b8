import Articles
import Display

/// The text of the open article: set in a measure that can be read, its dates marked, the sentence
/// of the current event lit, what the filter finds marked.
enum BodyPane: Pane {
  static func title(of state: ReaderState) -> (name: String, detail: String) {
    guard let body = state.shownBody else { return ("Text", "") }
    let detail = body.isFolded && !body.matches.isEmpty ? "matches only" : "\(body.progress)%"
    let article = body.dated.article
    // At the beginning the headline stands in the text itself.
    let name = body.top == 0 ? article.site ?? "Article" : article.title
    return (name.isEmpty ? "Untitled" : name.collapsed.string, detail)
  }

  static func lines(of state: ReaderState) -> Int { state.shownBody?.layout.lines.count ?? 0 }

  static func draw(_ state: ReaderState, on canvas: inout Canvas, in area: Rect) {
    guard let body = state.shownBody, !area.isEmpty else { return }
    let column = column(of: body, in: area)
    let ink = BodyInk(state: state, body: body)
    var block = -1
    var spans = StyledSpans()
    let lines = body.layout.lines
    for y in 0..<area.height where body.top + y < lines.count {
      let line = lines[body.top + y]
      if let index = line.block, index != block {
        block = index
        spans = ink.spans(of: index)
      }
      ink.draw(line, spans: spans, on: &canvas, x: column, y: area.y + y, clip: area)
    }
  }

  static func handle(_ command: Command, count: Int?, in state: inout ReaderState)
    -> [ReaderEffect]?
  {
    guard var body = state.body else { return nil }
    if state.setting.isLinear, let moved = LinearBody.handle(command, count: count, of: body) {
      if command == .toTop || command == .toBottom { state.rememberPlace() }
      state.body = moved
      state.followBody()
      return state.savePositionIfFar()
    }
    if let motion = Motion(command, count: count, page: body.height) {
      if command == .toTop || command == .toBottom { state.rememberPlace() }
      body.scroll(to: motion.apply(to: body.top, of: body.lastTop + 1))
      state.body = body
      state.followBody()
      return state.savePositionIfFar()
    }
    guard command == .open else { return nil }
    // Enter in the text leads on to the timeline's side of the current event.
    if state.body?.event == nil { return state.walkEvents(by: 1) }
    state.focus = .timeline
    return []
  }

  /// The column of the screen at which the text begins.
  static func column(of body: BodyModel, in area: Rect) -> Int {
    area.x + max(0, (area.width - body.layout.measure) / 2)
  }

  /// The columns of text that an area holds, if as many are wanted.
  static func measure(in area: Rect, widest: Int, hasMargins: Bool = true) -> Int {
    let margin = !hasMargins ? 0 : area.width >= 40 ? 2 : area.width >= 20 ? 1 : 0
    return min(max(1, widest), max(1, area.width - 2 * margin))
  }
}
