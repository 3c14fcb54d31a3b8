import Articles
import Display

/// A timeline laid out in lines for one width: years as headings, a rail with a mark for each row,
/// gaps in time drawn as gaps, labels in two or three lines. Where there is room the date stands
/// beside its label, else above it.
struct TimelineLayout: Sendable {
  /// The lines from the earliest to the undated.
  private(set) var lines: [TimelineLine] = []
  /// The lines of each row.
  private(set) var rowLines: [Range<Int>] = []
  /// The column at which labels begin.
  let labelColumn: Int

  private let columns: Int
  private let whenColumns: Int
  private let detail: TimelineDetail
  private let sentences: [SentencePlace: String]
  private let ellipsis: Character
  private static let railColumns = 2
  private static let longestLabel = 3
  /// Fewer columns than these put dates above their labels.
  private static let wide = 44

  /// Lays out rows of events in `columns`. `naming` adds the article's title to rows that begin to
  /// tell from another article than the row before; where whole sentences are told, to all. The
  /// `landmarks` are in order. `sentences` are those that are known.
  init(
    _ rows: [TimelineRow], of events: [TimelineEvent], grain: TimelineGrain, columns: Int,
    naming: Bool, landmarks: [TimelineLandmark] = [], detail: TimelineDetail = .words,
    sentences: [SentencePlace: String] = [:], ellipsis: Character = Glyphs.unicode.ellipsis
  ) {
    self.ellipsis = ellipsis
    self.columns = max(1, columns)
    self.detail = detail
    self.sentences = sentences
    let widest = detail == .line ? min(18, columns / 2) : 11
    whenColumns = columns < (detail == .line ? Self.wide / 2 : Self.wide) ? 0 : widest
    labelColumn = Self.railColumns + whenColumns
    var heading: String?
    var lastDay: CivilDate?
    var lastArticle: ArticleID?
    var landmarksToCome = grain == .day ? landmarks[...] : []
    for (index, row) in rows.enumerated() {
      guard let first = events[row.events].first else { continue }
      let next = Self.heading(for: first.when, grain: grain)
      while let mark = landmarksToCome.first, let day = first.when.interval?.first, day > mark.day {
        if index > 0 { lines.append(.init(content: .landmark(mark.words))) }
        landmarksToCome.removeFirst()
      }
      if let gap = Self.gap(from: lastDay, to: first.when.interval?.first, grain: grain) {
        lines.append(.init(content: .gap(gap)))
      } else if next != heading, heading != nil {
        lines.append(.init(content: .rail))
      }
      if let next, next != heading { lines.append(.init(content: .heading(next))) }
      heading = next
      for event in events[row.events] {
        // Within a vaguer span nobody knows when it was, so it closes no gap.
        guard let days = event.when.interval else { continue }
        let last = event.when.precision > .month ? days.first : days.last
        lastDay = max(lastDay ?? last, last)
      }
      let start = lines.count
      if row.isGroup {
        appendGroup(row, index: index, events: events, grain: grain)
      } else {
        appendEvent(first, index: index, grain: grain)
      }
      let isNamed = detail == .sentence && naming || first.source.article != lastArticle
      if naming || detail == .sentence, !row.isGroup, isNamed {
        lines.append(.init(row: index, content: .article(first.source.title.collapsed.string)))
      }
      lastArticle = first.source.article
      rowLines.append(start..<lines.count)
    }
  }

  private mutating func appendEvent(_ event: TimelineEvent, index: Int, grain: TimelineGrain) {
    let mark = TimelineLine.Mark(event.when, isInferred: event.source.event.isInferred)
    let when = event.repeatsDate && detail != .line ? "" : date(of: event, under: grain)
    let label = detail == .sentence ? sentences[event.source.place] : nil
    append(
      label ?? Self.label(of: event), mark: mark, when: when, index: index,
      limit: detail == .sentence ? .max : Self.longestLabel)
  }

  private mutating func appendGroup(
    _ row: TimelineRow, index: Int, events: [TimelineEvent], grain: TimelineGrain
  ) {
    guard let first = events[row.events].first else { return }
    let count = events[row.events].reduce(0) { $0 + $1.count }
    let isDay = first.when.precision == .day && grain == .day
    var when =
      isDay
      ? date(of: first, under: grain)
      : Self.period(of: row.named(of: events, by: grain), first, grain: grain)
    var label = Self.label(of: first)
    if count > 1 {
      let counted = TimelineEvent.words(count) + (first.isRest ? " more" : "")
      if whenColumns == 0 {
        when += when.isEmpty ? counted : " · " + counted
      } else {
        label = "\(counted): \(label)"
      }
    }
    append(label, mark: .vague, when: when, index: index, limit: 2)
  }

  private mutating func append(
    _ label: String, mark: TimelineLine.Mark, when: String, index: Int, limit: Int
  ) {
    let width = columns - labelColumn
    let limit = detail == .line ? 1 : limit
    var when = when
    if detail == .line, whenColumns > 0, CellWidth.columns(of: when) >= whenColumns {
      // What is said of the day too long for one line is cut like what is said of the event.
      when = String(when.prefix(whenColumns - 2)) + String(ellipsis)
    }
    var pieces = LineWrap.lines(of: label, columns: width)
    var label = label
    if pieces.count > limit {
      // What does not fit ends with an ellipsis at the end of a word.
      let end = pieces[limit - 1].upperBound
      label = String(label.text(in: 0..<end)) + String(ellipsis)
      pieces = Array(LineWrap.lines(of: label, columns: width).prefix(limit))
    }
    if CellWidth.columns(of: when) < max(1, whenColumns) {
      lines.append(
        .init(
          row: index,
          content: .first(mark: mark, when: when, label: label, words: pieces.first ?? 0..<0)))
      pieces = Array(pieces.dropFirst())
    } else {
      lines.append(
        .init(row: index, content: .first(mark: mark, when: when, label: "", words: 0..<0)))
    }
    for words in pieces {
      lines.append(.init(row: index, content: .more(label: label, words: words)))
    }
  }

  /// What an event is called; where its clause says nothing, the article's title.
  private static func label(of event: TimelineEvent) -> String {
    let label = event.source.event.label.string
    return label.isEmpty ? event.source.title.collapsed.string : label
  }

  /// The date in as few words as its heading leaves to be said.
  private func date(of event: TimelineEvent, under grain: TimelineGrain) -> String {
    guard let days = event.when.interval else {
      return event.when.words(long: false, value: event.value)
    }
    let words = event.when.words(
      long: false, value: event.when.precision == .time ? "" : event.value)
    let short = grain < .year ? Self.without(days.first.year, words) : words
    guard event.when.precision <= .day, event.when.modifier == nil, days.length == 1
    else { return short }
    return days.first.weekdayName + " " + short
  }

  /// The year, decade or century in which a row begins: rows are in the order of their beginnings, so
  /// that each is told once.
  private static func heading(for when: DateSpan, grain: TimelineGrain) -> String? {
    guard let first = when.interval?.first else { return "No day known" }
    switch grain {
    case .day, .month: return String(first.year)
    case .year: return Timeline.Scale.decade.span(around: first).when.words(long: false)
    case .decade:
      let century = Timeline.Scale.century.span(around: first).when
      return String(century.words(long: true).dropFirst("the ".count))
    }
  }

  /// A gathered row's time in as few words as its heading leaves to be said.
  private static func period(
    of days: DayInterval?, _ event: TimelineEvent, grain: TimelineGrain
  ) -> String {
    guard let days else { return "" }
    let words =
      grain.name(of: days, long: false) ?? event.when.words(long: false, value: event.value)
    return grain < .year ? without(days.first.year, words) : words
  }

  /// Words without the year at their end, where a heading says it.
  private static func without(_ year: Int, _ words: String) -> String {
    let end = " \(year)"
    return words.hasSuffix(end) ? String(words.dropLast(end.count)) : words
  }

  /// How long nothing is told of, in words, where it is long enough to be shown.
  private static func gap(
    from last: CivilDate?, to next: CivilDate?, grain: TimelineGrain
  ) -> String? {
    guard let last, let next else { return nil }
    let days = next.dayNumber - last.dayNumber
    let smallest =
      switch grain {
      case .day: 14
      case .month: 62
      case .year: 731
      case .decade: 7305
      }
    guard days >= smallest else { return nil }
    return switch days {
    case ..<61: "\(days / 7) weeks"
    case ..<731: "\((days + 15) / 30) months"
    default: "\(days / 365) years"
    }
  }
}
