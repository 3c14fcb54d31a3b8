import Articles
import Display

/// The timeline in the linear screen: a row to a line, when it was and how surely that is known in
/// words, then what happened.
enum LinearTimeline {
  static func draw(_ state: ReaderState, on canvas: inout Canvas, in area: Rect) {
    let timeline = state.timeline
    guard !timeline.rows.isEmpty else {
      TimelinePane.draw(state, on: &canvas, in: area)
      LinearScreen.put(cursorOn: 0, of: area, on: &canvas)
      return
    }
    let first = LinearScreen.first(of: timeline.selection, page: area.height)
    for y in 0..<area.height where first + y < timeline.rows.count {
      canvas.put(
        fitting: words(of: timeline.rows[first + y], in: timeline), x: area.x, y: area.y + y,
        columns: area.width, style: state.configuration.theme[.text],
        ellipsis: state.configuration.glyphs.ellipsis)
    }
    LinearScreen.put(cursorOn: timeline.selection - first, of: area, on: &canvas)
  }

  /// "25 July 2024, inferred: The ferry sailed again. From: Ferry service returns"
  static func words(of row: TimelineRow, in timeline: TimelineModel) -> String {
    guard let event = timeline.events[row.events].first else { return "" }
    let label = event.source.event.label.string
    let title = event.source.title.collapsed.string
    var words = when(of: event, in: row, of: timeline)
    let count = timeline.events[row.events].reduce(0) { $0 + $1.count }
    if row.isGroup, count > 1 { words += ", " + TimelineEvent.words(count) }
    words += ": " + (label.isEmpty ? title : label)
    if timeline.scope != .article, !row.isGroup, !label.isEmpty {
      words += (label.last?.isPunctuation == true ? " " : ". ") + "From: " + title
    }
    return words
  }

  private static func when(
    of event: TimelineEvent, in row: TimelineRow, of timeline: TimelineModel
  ) -> String {
    let grain = timeline.shownGrain
    guard event.when.interval != nil else {
      let words = event.when.words(long: true, value: event.value)
      return words.isEmpty ? "No day known" : words
    }
    if row.isGroup, let period = row.named(of: timeline.events, by: grain),
      let name = grain.name(of: period, long: true)
    {
      return name
    }
    let words = event.when.words(long: true, value: event.value)
    return event.source.event.isInferred && !row.isGroup ? words + ", inferred" : words
  }
}
