import Articles

// A span of the timeline: begun at one row, ended at another, and then all that is shown. It becomes
// a part of the filter, so that list, text and timeline narrow to it alike.

extension ReaderState {
  /// A filter that was narrowed to a span.
  struct Narrowing: Sendable, Hashable {
    /// How it read without any span, before this one, and with it.
    var base, before, after: String
  }

  /// Begins a span at the selected row of the timeline, or ends it there and filters by it.
  mutating func markSpan() -> [ReaderEffect] {
    guard let span = timeline.markedSpan else {
      guard let days = timeline.days(of: timeline.selection) else {
        note = StatusNote(
          text: timeline.rows.isEmpty ? "There are no events." : "No day is known of this event.")
        return []
      }
      timeline.spanStart = days
      note = StatusNote(
        text: SafeText(
          "Move to the other end: \(key(.markRange)) filters to it, \(key(.clear)) lets go."))
      return []
    }
    timeline.spanStart = nil
    // A span within one that is shown takes its place.
    if !isNarrowed { narrowings = [] }
    let base = narrowings.last?.base ?? query.text
    guard let next = readQuery(base).narrowed(to: span, saved: queries.texts) else {
      note = StatusNote(
        text: "The filter is not complete: no span can stand behind it.", isError: true)
      return []
    }
    narrowings.append(Narrowing(base: base, before: query.text, after: next.text))
    let effects = setQuery(next.text, isFolding: true)
    note = StatusNote(
      text: SafeText(
        "Filtered to \(span.spanWords). \(outsideWords ?? "\(key(.clear)) takes it back.")"))
    return effects
  }

  /// Lets go of the span that is being marked, or takes back the last that was filtered by; nothing
  /// if there is none.
  mutating func leaveSpan() -> [ReaderEffect]? {
    if timeline.spanStart != nil {
      timeline.spanStart = nil
      return []
    }
    guard isNarrowed, let last = narrowings.popLast() else { return nil }
    return setQuery(last.before, isFolding: !narrowings.isEmpty)
  }

  /// Shows more or less of each event.
  mutating func changeDetail() {
    let next = (timeline.detail.rawValue + 1) % TimelineDetail.allCases.count
    timeline.show(TimelineDetail(rawValue: next) ?? .words)
    note = StatusNote(text: SafeText(timeline.detail.told))
  }

  /// Looks up the sentences that are to be shown: those of the open article here, others in the
  /// library.
  mutating func askForSentences() -> [ReaderEffect] {
    guard layout.area(of: .timeline) != nil else { return [] }
    var others: [SentencePlace] = []
    while true {
      var found: [SentencePlace: SafeText] = [:]
      for source in timeline.sentencesToAskFor() {
        if let article = body?.dated.article, article.id == source.article {
          found[source.place] = source.place.words(in: article)
        } else {
          others.append(source.place)
        }
      }
      // A row that needs fewer lines than before lets others come into view.
      if found.isEmpty { break }
      timeline.take(found)
    }
    return others.isEmpty ? [] : [.readSentences(others)]
  }

  /// Whether the filter is one that was narrowed to a span, and nothing was changed of it since.
  private var isNarrowed: Bool { narrowings.last.map { $0.after == query.text } ?? false }
}

extension DayInterval {
  /// From when to when, in a few words; an end that a query leaves open is not named.
  var spanWords: String {
    let (begins, ends) = (first > CivilDate(dayNumber: .min), last < CivilDate(dayNumber: .max))
    return switch (begins, ends) {
    case (true, false): "from " + first.words(long: false)
    case (false, true): "to " + last.words(long: false)
    default: DateSpan(self, .range).words(long: false)
    }
  }
}
