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
    let own = body.top == 0 ? article.site ?? "Article" : article.title
    let name = own.isEmpty ? "Untitled" : own.collapsed.string
    return (state.isReadingOutside ? "Outside the filter: " + name : name, detail)
  }

  static func lines(of state: ReaderState) -> Int { state.shownBody?.layout.lines.count ?? 0 }

  static func draw(_ state: ReaderState, on canvas: inout Canvas, in area: Rect) {
    guard !area.isEmpty else { return }
    guard let body = state.shownBody else {
      return EmptyPane.draw(state.emptyBody, of: state, on: &canvas, in: area)
    }
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
    let margin = dayMargin(of: body, in: area)
    if margin > 0 {
      let place = Rect(
        x: column + body.layout.measure + 2, y: area.y, width: margin - 2, height: area.height)
      drawDays(body, of: state, on: &canvas, in: place.intersection(area))
    }
  }

  /// The days of the dates in view, each beside its line.
  private static func drawDays(
    _ body: BodyModel, of state: ReaderState, on canvas: inout Canvas, in area: Rect
  ) {
    let (theme, glyphs) = (state.configuration.theme, state.configuration.glyphs)
    let first = body.dayNotes.boundary { $0.line >= body.top }
    for note in body.dayNotes[first...] {
      let y = note.line - body.top
      guard y < area.height else { return }
      canvas.put(
        fitting: "\(glyphs.sign(of: note.day.mark)) \(note.words(fitting: area.width - 2))",
        x: area.x, y: area.y + y,
        columns: area.width, style: theme[TimelinePane.role(of: note.day.mark)],
        ellipsis: glyphs.ellipsis)
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
    let free = area.width - body.layout.measure
    // Days beside it move the text no further than they need.
    return area.x + max(0, min(free / 2, free - dayMargin(of: body, in: area)))
  }

  /// The columns beside a text that the days of its dates have.
  private static func dayMargin(of body: BodyModel, in area: Rect) -> Int {
    body.extras.days == .margin ? marginColumns(in: area) : 0
  }

  /// The columns of text that an area holds, if as many are wanted.
  static func measure(in area: Rect, setting: TextSetting) -> Int {
    let margin = setting.isLinear ? 0 : area.width >= 40 ? 2 : area.width >= 20 ? 1 : 0
    let days = setting.showsDates && !setting.isLinear ? marginColumns(in: area) : 0
    return min(max(1, setting.widest), max(1, area.width - 2 * margin - days))
  }

  /// What stands beside the letters of the text in an area.
  static func extras(of state: ReaderState, in area: Rect) -> BodyModel.Extras {
    let days: BodyModel.Extras.DayPlace =
      !state.setting.showsDates
      ? .nowhere : state.setting.isLinear ? .text : marginColumns(in: area) > 0 ? .margin : .under
    return BodyModel.Extras(numbers: state.showsNumbers, days: days)
  }

  /// The columns beside the text of an area for the days of its dates; none where the text needs them.
  private static func marginColumns(in area: Rect) -> Int {
    area.width >= 66 ? 23 : area.width >= 60 ? 20 : 0
  }
}
