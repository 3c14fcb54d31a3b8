import Articles

/// How the events of a timeline lie over the whole of its time: how many in each of so many stretches
/// of equal length. An event that is told more vaguely than a stretch is long is spread evenly over
/// all that it may mean, so that "the 1990s" is no event of 1 January 1990.
struct TimelineDensity: Sendable, Hashable {
  /// From the first day of the first event to the last day of the last.
  let span: DayInterval
  /// What lies in each stretch: never more of these than columns, nor than days.
  let counts: [Double]
  /// What the fullest of them has.
  let most: Double

  /// Counts events, in order, in at most so many stretches; nothing where there are not two different
  /// days to be shown.
  init?(_ events: [TimelineEvent], columns: Int) {
    let days = events.compactMap(\.when.interval)
    guard let first = days.first?.first, let last = days.map(\.last).max(), first < last,
      columns > 1
    else { return nil }
    span = DayInterval(first, last)
    var counts = Array(repeating: 0.0, count: min(columns, span.length))
    for event in events {
      guard let days = event.when.interval else { continue }
      let (low, high) = (
        Self.place(of: days.first, in: span, of: counts.count),
        Self.place(of: days.last, in: span, of: counts.count)
      )
      let share = Double(event.count) / Double(high - low + 1)
      for stretch in low...max(low, high) { counts[stretch] += share }
    }
    self.counts = counts
    most = counts.max() ?? 0
  }

  /// The stretch that a column of so many shows.
  func stretch(at column: Int, of columns: Int) -> Int {
    min(counts.count - 1, max(0, column) * counts.count / max(1, columns))
  }

  /// The column of so many in which a day is; nothing if it lies outside of the span.
  func column(of day: CivilDate, of columns: Int) -> Int? {
    guard span.contains(day), columns > 0 else { return nil }
    let stretch = Self.place(of: day, in: span, of: counts.count)
    // The first column that shows the stretch.
    return (stretch * columns + counts.count - 1) / counts.count
  }

  /// The last column in which a day is, where a day is as wide as several.
  func lastColumn(of day: CivilDate, of columns: Int) -> Int? {
    guard span.contains(day), columns > 0 else { return nil }
    let stretch = Self.place(of: day, in: span, of: counts.count)
    return ((stretch + 1) * columns + counts.count - 1) / counts.count - 1
  }

  /// How high a stretch stands among so many levels, in proportion to the fullest; none where there
  /// is nothing, the lowest for the least that there is.
  func level(of stretch: Int, among levels: Int) -> Int? {
    guard counts[stretch] > 0, most > 0 else { return nil }
    return min(levels - 1, max(0, Int((counts[stretch] / most * Double(levels)).rounded(.up)) - 1))
  }

  /// What the fullest has, in words: "4", "1,204", "<1".
  var scale: String { most < 0.95 ? "<1" : Int(most.rounded()).grouped }

  private static func place(of day: CivilDate, in span: DayInterval, of count: Int) -> Int {
    let passed = min(max(0, day.dayNumber - span.first.dayNumber), span.length - 1)
    return passed * count / span.length
  }
}
