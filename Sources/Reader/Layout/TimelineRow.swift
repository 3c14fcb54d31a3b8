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

  /// Events in the order in which rows of a grain tell them: by the beginnings of the stretches of time in
  /// which they are gathered, the shorter of two first; those of one stretch, and the undated at the end,
  /// stay as they stand in the calendar.
  static func arranged(_ events: [TimelineEvent], by grain: TimelineGrain) -> [TimelineEvent] {
    guard grain != .day else { return events }
    let placed = events.enumerated().map { (place: $0, days: grain.period(of: $1.when), event: $1) }
    return placed.sorted { one, other in
      guard let a = one.days, let b = other.days else {
        return one.days == nil && other.days == nil ? one.place < other.place : other.days == nil
      }
      if a.first != b.first { return a.first < b.first }
      return a.last == b.last ? one.place < other.place : a.last < b.last
    }.map(\.event)
  }

  /// The rows of events that are arranged by a grain.
  static func rows(of events: [TimelineEvent], by grain: TimelineGrain) -> [TimelineRow] {
    guard grain != .day else {
      return events.indices.map {
        TimelineRow(events: $0..<($0 + 1), isGroup: events[$0].isGathered)
      }
    }
    var rows: [TimelineRow] = []
    var last: DayInterval??
    for index in events.indices {
      let period = grain.period(of: events[index].when)
      if let last, period == last, var row = rows.popLast() {
        row.events = row.events.lowerBound..<(index + 1)
        rows.append(row)
      } else {
        rows.append(TimelineRow(events: index..<(index + 1), isGroup: true))
      }
      last = .some(period)
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

  /// The days that a row is named by: the month, year or decade in which its events are gathered, though
  /// one of them may end in the next; else those of its events.
  func named(of events: [TimelineEvent], by grain: TimelineGrain) -> DayInterval? {
    guard isGroup, grain != .day, let first = events[self.events].first else {
      return days(of: events, by: grain)
    }
    return grain.period(of: first.when)
  }
}

extension TimelineGrain {
  /// The stretch of time by which something is gathered: the month, year or decade in which it begins, or
  /// where it is longer than these, and ends in another, its own days; nothing where no day is known.
  func period(of when: DateSpan) -> DayInterval? {
    guard let days = when.interval else { return nil }
    let whole = scale.days(around: days.first)
    return days.length <= scale.longest || whole.contains(days.last) ? whole : days
  }

  /// What the stretch is called that begins with a day, where it is a whole month, year or decade; else nothing.
  func name(of days: DayInterval, long: Bool) -> String? {
    guard self != .day, days == scale.days(around: days.first) else { return nil }
    return scale.span(around: days.first).when.words(long: long)
  }
}
