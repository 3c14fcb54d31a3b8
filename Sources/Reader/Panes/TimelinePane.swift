import Articles
import Display

/// The events in the order of the calendar, along a rail: each with its date as exactly as it was
/// told, and the words that tell it.
enum TimelinePane: Pane {
  static func title(of state: ReaderState) -> (name: String, detail: String) {
    let timeline = state.timeline
    // A span says more than what everybody sees the pane is.
    if let span = timeline.markedSpan { return (span.spanWords, "span") }
    let spans = state.query.eventDays.map(\.spanWords)
    let own = spans.isEmpty ? "Timeline" : spans.joined(separator: ", ")
    var name = own + scope(of: state)
    // Of a row that was gone into the name says when it is.
    if let heading = timeline.hiddenHeading, timeline.spans.isEmpty, spans.isEmpty {
      name += ", " + heading
    }
    if timeline.isAwaited { return (name, "gathering") }
    let events = TimelineEvent.words(timeline.count)
    let grain = timeline.shownGrain
    return (name, grain == .day ? events : events + " " + grain.word)
  }

  /// Whose events are shown, where it is not the open article alone.
  private static func scope(of state: ReaderState) -> String {
    let timeline = state.timeline
    return switch timeline.scope {
    case .article: ""
    case .story where timeline.isAwaited: " · story"
    case .story: " · story of " + ReaderState.articles(timeline.story.count)
    case .listed: " · " + (timeline.spans.last?.words(long: false) ?? "all listed")
    }
  }

  static func lines(of state: ReaderState) -> Int { state.timeline.layout.lines.count }

  static func draw(_ state: ReaderState, on canvas: inout Canvas, in area: Rect) {
    guard !area.isEmpty else { return }
    let timeline = state.timeline
    guard !timeline.rows.isEmpty else {
      return EmptyPane.draw(state.emptyTimeline, of: state, on: &canvas, in: area)
    }
    let lines = timeline.layout.lines
    let plot = Rect(
      x: area.x + margin(in: area), y: area.y, width: columns(in: area), height: timeline.plotRows)
    TimelinePlot.draw(state, on: &canvas, in: plot)
    let area = area.inset(top: timeline.plotRows)
    let inner = Rect(x: plot.x, y: area.y, width: plot.width, height: area.height)
    let span = timeline.markedSpan
    for y in 0..<area.height where timeline.top + y < lines.count {
      let line = lines[timeline.top + y]
      let next = timeline.top + y + 1 < lines.count ? lines[timeline.top + y + 1] : nil
      var ground = Style()
      if let row = line.row, row != timeline.selection, let span,
        timeline.isMarked(row, within: span)
      {
        ground = state.configuration.theme.overlay(.selectedElsewhere)
        canvas.restyle(.row(x: area.x, y: area.y + y, columns: area.width), with: ground)
        if case .first = line.content, !ground.isSeenOnSpaces, inner.x > area.x {
          let marked = String(state.configuration.glyphs.marked)
          canvas.put(marked, x: area.x, y: area.y + y, style: state.configuration.theme[.when])
        }
      }
      if line.row != nil, line.row == timeline.selection {
        let role: Role = state.focus == .timeline ? .selected : .selectedElsewhere
        ground = state.configuration.theme.overlay(role)
        canvas.restyle(.row(x: area.x, y: area.y + y, columns: area.width), with: ground)
        if case .first = line.content, !ground.isSeenOnSpaces, inner.x > area.x {
          let pointer = String(state.configuration.glyphs.pointer)
          canvas.put(pointer, x: area.x, y: area.y + y, style: state.configuration.theme[role])
        }
      }
      draw(line, next: next, of: state, on: &canvas, in: inner, y: area.y + y, ground: ground)
    }
  }

  static func handle(_ command: Command, count: Int?, in state: inout ReaderState)
    -> [ReaderEffect]?
  {
    let page = max(1, (state.layout.area(of: .timeline)?.height ?? 4) / 4)
    if let motion = Motion(command, count: count, page: page) {
      let row = motion.apply(to: state.timeline.selection, of: state.timeline.rows.count)
      state.timeline.select(row)
      state.followTimeline()
      return []
    }
    if command == .markRange || command == .open && state.timeline.spanStart != nil {
      return state.markSpan()
    }
    guard command == .open else { return nil }
    guard let event = state.timeline.selectedEvent else { return [] }
    if state.timeline.isGroupSelected { return state.changeGrain(by: -1) }
    return state.jump(to: event)
  }

  /// The columns that an area leaves for lines.
  static func columns(in area: Rect) -> Int { max(0, area.width - margin(in: area) - 1) }

  private static func margin(in area: Rect) -> Int { area.width >= 20 ? 1 : 0 }

  private static func draw(
    _ line: TimelineLine, next: TimelineLine?, of state: ReaderState, on canvas: inout Canvas,
    in area: Rect, y: Int, ground: Style
  ) {
    let theme = state.configuration.theme
    func ink(_ role: Role) -> Style { theme[role].overlaid(with: ground) }
    let glyphs = state.configuration.glyphs
    let label = area.x + state.timeline.layout.labelColumn
    func rail(_ glyph: Character, _ role: Role = .rail) {
      canvas.put(String(glyph), x: area.x, y: y, style: ink(role), clip: area)
    }
    func words(_ text: String, _ bytes: Range<Int>) {
      var spans = StyledSpans()
      if let row = line.row, let said = state.timeline.mention(in: text, ofRow: row) {
        spans.add(said, theme.overlay(.date))
      }
      if !state.query.isEmpty {
        for range in state.query.highlights(in: text) { spans.add(range, theme.overlay(.match)) }
      }
      spans.put(text, range: bytes, on: &canvas, x: label, y: y, base: ink(.text), clip: area)
    }
    switch line.content {
    case .heading(let text):
      canvas.put(text, x: area.x, y: y, style: ink(.axis), clip: area)
    case .gap(let text):
      rail(glyphs.gap, .gap)
      canvas.put(text, x: area.x + 2, y: y, style: ink(.gap), clip: area)
    case .landmark(let text):
      canvas.put(
        String(repeating: glyphs.rule, count: 2) + " " + text, x: area.x, y: y, style: ink(.gap),
        clip: area)
    case .rail: rail(glyphs.rail)
    case .first(let mark, let when, let text, let bytes):
      let (glyph, role) = look(of: mark, glyphs)
      rail(glyph, role)
      canvas.put(when, x: area.x + 2, y: y, style: ink(role), clip: area)
      words(text, bytes)
    case .more(let text, let bytes):
      if next != nil { rail(glyphs.rail) }
      words(text, bytes)
    case .article(let title):
      if next != nil { rail(glyphs.rail) }
      canvas.put(
        fitting: title, x: label, y: y, columns: area.maxX - label, style: ink(.dim),
        ellipsis: glyphs.ellipsis)
    }
  }

  private static func look(of mark: TimelineLine.Mark, _ glyphs: Glyphs) -> (Character, Role) {
    (glyphs.sign(of: mark), role(of: mark))
  }

  /// How what is said of a day is drawn.
  static func role(of mark: TimelineLine.Mark) -> Role {
    switch mark {
    case .stated: .when
    case .inferred: .whenInferred
    case .vague, .vagueInferred: .whenVague
    }
  }
}
