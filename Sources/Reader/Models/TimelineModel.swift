import Articles

/// The timeline that is shown: the events of its scope that the filter leaves, as rows and lines.
struct TimelineModel: Sendable {
  /// Whose events are shown.
  enum Scope: Sendable { case article, story, listed }

  /// Whose events are shown.
  var scope = Scope.article
  /// The articles that tell the story that is shown, or was shown last.
  var story: [ArticleID] = []
  /// How finely they are spread.
  private(set) var grain = TimelineGrain.day
  /// All events of the scope, in the order of the calendar.
  private(set) var all: [TimelineEvent] = []
  /// Those that the filter leaves.
  private(set) var events: [TimelineEvent] = []
  /// The rows that can be selected.
  private(set) var rows: [TimelineRow] = []
  /// Its lines, for the width it was last shown in.
  private(set) var layout = TimelineLayout([], of: [], grain: .day, columns: 1, naming: false)
  /// The selected row.
  private(set) var selection = 0
  /// The first line that is shown.
  private(set) var top = 0
  /// Whether the events are being gathered.
  var isAwaited = false
  /// The rows that were gone into, the widest first: the last is all that is shown.
  var spans: [DateSpan] = []
  /// The row that was gone out of, to be selected when it is there.
  var left: DateSpan?
  /// Whether there are too many events to show them one by one.
  private(set) var isGathered = false
  /// The narrowest grain that there are rows for.
  private(set) var narrowest = TimelineGrain.day

  /// The day after which what is told is still to come.
  var today: CivilDate?

  private var columns = 0
  private var height = 1

  /// Shows another timeline. `narrowed` tells whether the filter leaves an event.
  mutating func show(
    _ timeline: Timeline, keepingSelection: Bool, where narrowed: (TimelineEvent) -> Bool
  ) {
    all = timeline.entries.flatMap {
      TimelineEvent.events(of: $0, within: spans.last?.interval)
    }
    let gathered = all.filter(\.isGathered)
    isGathered = !gathered.isEmpty
    narrowest = gathered.map { TimelineGrain($0.when.precision) }.min() ?? .day
    if grain <= narrowest { grain = .day }
    isAwaited = false
    narrow(keepingSelection: keepingSelection, where: narrowed)
    if let left, let row = rows.firstIndex(where: { events[$0.events].first?.when == left }) {
      select(row)
    }
    left = nil
  }

  /// Shows the same timeline as it is by now: the selected row stays selected and where it is on the
  /// screen, even if it is told by another event by now or stands for more.
  mutating func renew(_ timeline: Timeline, where narrowed: (TimelineEvent) -> Bool) {
    let held = selectedEvent
    let (before, top) = (line, top)
    show(timeline, keepingSelection: true, where: narrowed)
    if let held, !holds(selection, { $0.source == held.source }) {
      selection = rows.indices.first { holds($0) { $0.when == held.when } } ?? row(before: held)
    }
    // What came in before it moves the lines that are looked at, unless they are the first.
    guard top > 0, let before, let line else { return reveal() }
    self.top = min(max(0, top + line - before), max(0, layout.lines.count - 1))
  }

  /// The last row that begins no later than an event; the undated stand last.
  private func row(before event: TimelineEvent) -> Int {
    guard let day = event.when.interval?.first else { return max(0, rows.count - 1) }
    return rows.indices.last { holds($0) { $0.when.interval.map { $0.first <= day } ?? false } }
      ?? 0
  }

  private func holds(_ row: Int, _ isSought: (TimelineEvent) -> Bool) -> Bool {
    rows.indices.contains(row) && events[rows[row].events].contains(where: isSought)
  }

  /// The first line of the selected row.
  private var line: Int? {
    layout.rowLines.indices.contains(selection) ? layout.rowLines[selection].lowerBound : nil
  }

  /// How finely what is shown is spread.
  var shownGrain: TimelineGrain { max(grain, narrowest) }

  /// How many events are shown, those that are gathered counted.
  var count: Int { events.reduce(0) { $0 + $1.count } }

  /// Leaves only the events that a filter leaves.
  mutating func narrow(keepingSelection: Bool = true, where narrowed: (TimelineEvent) -> Bool) {
    let selected = keepingSelection ? selectedEvent : nil
    events = []
    // Of gathered events nobody knows the words, and a row that is gone into shows what it counted.
    let isWhole = isGathered || !spans.isEmpty
    for event in all where isWhole || narrowed(event) {
      var event = event
      if event.repeatsDate {
        event.repeatsDate =
          events.last.map { $0.when == event.when && $0.value == event.value } ?? false
      }
      events.append(event)
    }
    spread(to: grain, around: selected)
  }

  /// Gathers or spreads the rows, keeping the selected event.
  mutating func spread(to grain: TimelineGrain) { spread(to: grain, around: selectedEvent) }

  /// Lays the rows out for a size.
  mutating func fit(columns: Int, height: Int) {
    self.height = max(1, height)
    if columns != self.columns {
      self.columns = columns
      layOut()
    }
    top = min(max(0, top), max(0, layout.lines.count - 1))
  }

  /// The first event of the selected row.
  var selectedEvent: TimelineEvent? {
    rows.indices.contains(selection) ? events[rows[selection].events].first : nil
  }

  /// Whether the selected row stands for several events.
  var isGroupSelected: Bool { rows.indices.contains(selection) && rows[selection].isGroup }

  /// Goes to a row and brings all of it into view.
  mutating func select(_ row: Int) {
    selection = min(max(0, row), max(0, rows.count - 1))
    reveal()
  }

  /// Goes to the row that holds an event of an article; returns whether there is one.
  @discardableResult
  mutating func select(_ event: Event, of article: ArticleID) -> Bool {
    guard
      let index = events.firstIndex(where: {
        $0.source.article == article && $0.source.event == event
      })
    else { return false }
    select(rows.firstIndex { $0.events.contains(index) } ?? 0)
    return true
  }

  /// The year, or what else stands as a heading, of the first line, where it is scrolled away.
  var hiddenHeading: String? {
    guard top > 0, layout.lines.indices.contains(top) else { return nil }
    if case .heading = layout.lines[top].content { return nil }
    for line in layout.lines[..<top].reversed() {
      if case .heading(let text) = line.content { return text }
    }
    return nil
  }

  /// The row of a line of the pane, counted from its first shown line.
  func row(atLine line: Int) -> Int? {
    layout.lines.indices.contains(top + line) ? layout.lines[top + line].row : nil
  }

  /// Moves the view without the selection.
  mutating func scroll(by lines: Int) {
    top = min(max(0, top + lines), max(0, layout.lines.count - height))
  }

  private mutating func spread(to grain: TimelineGrain, around selected: TimelineEvent?) {
    self.grain = grain
    rows = TimelineRow.rows(of: events, by: grain)
    layOut()
    let index = selected.flatMap { wanted in
      events.firstIndex { $0.source == wanted.source }
    }
    select(index.flatMap { index in rows.firstIndex { $0.events.contains(index) } } ?? 0)
  }

  private mutating func layOut() {
    layout = TimelineLayout(
      rows, of: events, grain: shownGrain, columns: columns, naming: scope != .article, today: today
    )
    reveal()
  }

  private mutating func reveal() {
    guard layout.rowLines.indices.contains(selection) else {
      top = 0
      return
    }
    let lines = layout.rowLines[selection]
    // What comes before and after stays in sight, as far as there is room for it.
    let context = min(6, height / 4)
    let last = max(0, layout.lines.count - height)
    if lines.lowerBound - context < top { top = max(0, lines.lowerBound - context) }
    if lines.upperBound + context > top + height {
      top = min(last, lines.upperBound + context - height)
    }
    top = min(top, lines.lowerBound)
  }
}
