import Articles

/// How finely a timeline is spread.
enum TimelineGrain: Int, Sendable, CaseIterable {
  case day, month, year, decade

  /// The grain of what is told so finely.
  init(_ precision: DateSpan.Precision) {
    self =
      precision < .month ? .day : precision < .year ? .month : precision < .decade ? .year : .decade
  }

  /// The word for it in the pane's title.
  var word: String {
    switch self {
    case .day: "by day"
    case .month: "by month"
    case .year: "by year"
    case .decade: "by decade"
    }
  }

  /// The scale of its rows.
  var scale: Timeline.Scale {
    switch self {
    case .day: .day
    case .month: .month
    case .year: .year
    case .decade: .decade
    }
  }
}

extension TimelineGrain: Comparable {
  /// Finer is less.
  static func < (one: Self, other: Self) -> Bool { one.rawValue < other.rawValue }
}

/// One event of a timeline: a sentence of an article, and the entry that it belongs to.
struct TimelineEvent: Sendable, Hashable {
  var source: Timeline.Source
  var when: DateSpan
  var value: String
  /// Whether the event before it is of the same entry, so that its date need not be said again.
  var repeatsDate = false
  /// How many events it stands for, being the one of them that tells most.
  var count = 1
  /// Whether those that it stands for come beside others that are shown.
  var isRest = false

  /// Whether it stands for more than itself.
  var isGathered: Bool { count > 1 }

  /// The events of an entry; of one that is gathered the one that leads it. `span` is what the whole
  /// timeline is narrowed to.
  static func events(of entry: Timeline.Entry, within span: DayInterval?) -> [TimelineEvent] {
    guard entry.isGathered, let leader = entry.sources.first else {
      return entry.sources.enumerated().map { index, source in
        TimelineEvent(
          source: source, when: entry.when, value: entry.value, repeatsDate: index > 0)
      }
    }
    return [
      TimelineEvent(
        source: leader, when: entry.when, value: entry.value, count: entry.count,
        isRest: span != nil && entry.when.interval == span)
    ]
  }

  /// How many events there are, in words: "1 event", "1,204 events".
  static func words(_ count: Int) -> String {
    count == 1 ? "1 event" : count.grouped + " events"
  }
}

/// A row that can be selected: an event, or those of a month or year gathered.
struct TimelineRow: Sendable, Hashable {
  /// Indices of the events in the timeline's list; never empty.
  var events: Range<Int>
  /// Whether it stands for all its events rather than for the only one.
  var isGroup: Bool

  /// The rows of events that are in the order of the calendar, spread to a grain.
  static func rows(of events: [TimelineEvent], by grain: TimelineGrain) -> [TimelineRow] {
    guard grain != .day else {
      return events.indices.map {
        TimelineRow(events: $0..<($0 + 1), isGroup: events[$0].isGathered)
      }
    }
    var rows: [TimelineRow] = []
    var last: Period?
    for index in events.indices {
      let period = Period(events[index].when, grain)
      if period == last, var row = rows.popLast() {
        row.events = row.events.lowerBound..<(index + 1)
        rows.append(row)
      } else {
        rows.append(TimelineRow(events: index..<(index + 1), isGroup: true))
      }
      last = period
    }
    return rows
  }

  /// The days that a row stands for: those of its events, or the whole month, year or decade in which
  /// they are gathered; nothing where no day is known.
  func days(of events: [TimelineEvent], by grain: TimelineGrain) -> DayInterval? {
    var days: DayInterval?
    for event in events[self.events] {
      guard let own = event.when.interval else { continue }
      days = days.map { DayInterval(min($0.first, own.first), max($0.last, own.last)) } ?? own
    }
    guard isGroup, let days else { return days }
    let whole = grain.scale.days(around: days.first)
    return whole.contains(days.last) ? whole : days
  }
}

extension TimelineRow {
  /// The days that a row is named by: the month or year in which its events begin, though one of them may
  /// end in the next; else those that it stands for.
  func named(of events: [TimelineEvent], by grain: TimelineGrain) -> DayInterval? {
    let days = days(of: events, by: grain)
    guard isGroup, grain != .day, let first = events[self.events].first?.when.interval,
      first.length <= (grain == .month ? 31 : 366)
    else { return days }
    return grain.scale.days(around: first.first)
  }
}

/// A month, a year or a decade of the calendar, or a span that is not within one.
private enum Period: Equatable {
  case month(Int, Int)
  case year(Int)
  case decade(Int)
  case longer(DayInterval)
  case unknown

  init(_ when: DateSpan, _ grain: TimelineGrain) {
    guard let days = when.interval else {
      self = .unknown
      return
    }
    if grain == .month, days.first.year == days.last.year, days.first.month == days.last.month {
      self = .month(days.first.year, days.first.month)
    } else if grain == .month, days.length <= 31 {
      self = .month(days.first.year, days.first.month)
    } else if grain == .decade, days.first.year / 10 == days.last.year / 10 {
      self = .decade(days.first.year / 10)
    } else if grain == .decade, days.length <= 366 {
      self = .decade(days.first.year / 10)
    } else if days.length <= 366 {
      self = .year(days.first.year)
    } else {
      self = .longer(days)
    }
  }
}
