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
  /// Those that the filter leaves, in the order of the calendar.
  private var remaining: [TimelineEvent] = []
  /// The same in the order of the rows.
  private(set) var events: [TimelineEvent] = []
  /// The rows that can be selected.
  private(set) var rows: [TimelineRow] = []
  /// Its lines, for the width it was last shown in.
  /// What stands where something is cut.
  var ellipsis = Glyphs.unicode.ellipsis
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
  /// The day of the article whose timeline it is, if it is that of one.
  var articleDay: CivilDate?
  /// How much of each event is shown.
  private(set) var detail = TimelineDetail.words
  /// How the events lie over their time, where there is room to show it.
  private(set) var density: TimelineDensity?
  /// The rows above the lines that the density takes.
  private(set) var plotRows = 0
  /// The days of the row at which the marking of a span was begun, while one is marked.
  var spanStart: DayInterval?
  /// The sentences that are known.
  private var sentences: [SentencePlace: String] = [:]
  private var missing: Set<SentencePlace> = []
  /// The event that was selected before rows were gathered or spread.
  private var held: TimelineEvent?

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
    remaining = []
    // Of gathered events nobody knows the words, and a row that is gone into shows what it counted.
    let isWhole = isGathered || !spans.isEmpty
    for event in all where isWhole || narrowed(event) {
      var event = event
      if event.repeatsDate {
        event.repeatsDate =
          remaining.last.map { $0.when == event.when && $0.value == event.value } ?? false
      }
      remaining.append(event)
    }
    spread(to: grain, around: selected)
  }

  /// Gathers or spreads the rows, keeping the selected event.
  mutating func spread(to grain: TimelineGrain) {
    // A row that gathers is not to forget which of its events it was come from.
    let isHeld = held.map { event in holds(selection) { $0.source == event.source } } ?? false
    let event = isHeld ? held : selectedEvent
    spread(to: grain, around: event)
    held = event
  }

  /// Lays the rows out for a size, `height` with the rows of the density.
  mutating func fit(columns: Int, height: Int, hasPlot: Bool = true) {
    if columns != self.columns {
      self.columns = columns
      layOut()
    }
    plotRows = density == nil || !hasPlot ? 0 : TimelinePlot.rows(columns: columns, height: height)
    let rest = max(1, height - plotRows)
    if rest != self.height {
      self.height = rest
      reveal()
    }
    top = min(max(0, top), max(0, layout.lines.count - 1))
  }

  /// Shows more or less of each event, keeping the selected row where it is.
  mutating func show(_ detail: TimelineDetail) {
    self.detail = detail
    layOutInPlace()
  }

  /// The sentences that are to be shown and not known yet; what is asked for once is not asked for
  /// again.
  mutating func sentencesToAskFor() -> [Timeline.Source] {
    guard detail == .sentence else { return [] }
    let sources = rowsInView.flatMap { rows[$0].isGroup ? [] : Array(events[rows[$0].events]) }
      .map(\.source)
    return sources.filter { sentences[$0.place] == nil && missing.insert($0.place).inserted }
  }

  /// Takes in sentences.
  mutating func take(_ found: [SentencePlace: SafeText]) {
    if sentences.count > Self.mostSentences { (sentences, missing) = ([:], []) }
    for (place, words) in found {
      sentences[place] = String(words.string.map { $0.isNewline ? " " : $0 })
    }
    if detail == .sentence { layOutInPlace() }
  }

  private static let mostSentences = 4_000

  /// Where the words that date an event stand in its sentence, if that is what a row tells.
  func mention(in words: String, ofRow row: Int) -> Range<Int>? {
    guard detail == .sentence, rows.indices.contains(row), !rows[row].isGroup,
      let source = events[rows[row].events].first?.source, sentences[source.place] == words
    else { return nil }
    let start = source.event.mention.start - source.event.sentence.start
    return start < 0 ? nil : start..<(start + source.event.mention.bytes.count)
  }

  /// The rows of which a line is in view.
  var rowsInView: Range<Int> {
    let lines = top..<max(top, min(layout.lines.count, top + height))
    let low = layout.rowLines.boundary(passing: { $0.upperBound > lines.lowerBound })
    let high = layout.rowLines.boundary(passing: { $0.lowerBound >= lines.upperBound })
    return low..<max(low, high)
  }

  /// The first days of the first and the last event in view that have any.
  var daysInView: DayInterval? {
    let seen = rowsInView
    guard let first = seen.first, let last = seen.last else { return nil }
    let events = events[rows[first].events.lowerBound..<rows[last].events.upperBound]
    // The undated stand last.
    let dated = events[..<events.boundary { $0.when.interval == nil }]
    guard let low = dated.first?.when.interval, let high = dated.last?.when.interval else {
      return nil
    }
    return DayInterval(low.first, high.first)
  }

  /// The days of a row.
  func days(of row: Int) -> DayInterval? {
    rows.indices.contains(row) ? rows[row].days(of: events, by: shownGrain) : nil
  }

  /// The span that is being marked: from the row where that was begun to the selected one.
  var markedSpan: DayInterval? {
    guard let start = spanStart else { return nil }
    guard let end = days(of: selection) else { return start }
    return DayInterval(min(start.first, end.first), max(start.last, end.last))
  }

  /// Whether a row is among those that a span leaves.
  func isMarked(_ row: Int, within span: DayInterval) -> Bool {
    days(of: row).map { QueryNode.tells(of: span, $0) } ?? false
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
    for line in layout.lines[top...].prefix(while: { $0.row == nil }) {
      if case .heading = line.content { return nil }
    }
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
    events = TimelineRow.arranged(remaining, by: grain)
    rows = TimelineRow.rows(of: events, by: grain)
    layOut()
    let index = selected.flatMap { wanted in
      events.firstIndex { $0.source == wanted.source }
    }
    select(index.flatMap { index in rows.firstIndex { $0.events.contains(index) } } ?? 0)
  }

  private mutating func layOut() {
    let landmarks = [
      articleDay.map { TimelineLandmark(day: $0, name: "this article") },
      today.map { TimelineLandmark(day: $0, name: "today") },
    ]
    layout = TimelineLayout(
      rows, of: events, grain: shownGrain, columns: columns, naming: scope != .article,
      landmarks: landmarks.compactMap { $0 }.sorted { $0.day < $1.day }, detail: detail,
      sentences: sentences, ellipsis: ellipsis)
    density = TimelineDensity(remaining, columns: columns)
    reveal()
  }

  /// Lays the rows out anew, the selected one staying where it is on the screen.
  private mutating func layOutInPlace() {
    let (before, top) = (line, top)
    layOut()
    if let before, let line {
      self.top = min(max(0, top + line - before), max(0, layout.lines.count - 1))
      keepInSight()
    }
  }

  /// Brings the beginning of the selected row into view, if it is not.
  private mutating func keepInSight() {
    guard let line, line < top || line >= top + height else { return }
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
    // The first row that is seen begins with its date: it comes into view where there is room for it, else
    // it goes.
    let first = layout.rowLines.boundary { $0.upperBound > top }
    guard first < selection, layout.rowLines[first].lowerBound < top else { return }
    let begin = layout.rowLines[first].lowerBound
    top = lines.upperBound <= begin + height ? begin : layout.rowLines[first].upperBound
  }
}
