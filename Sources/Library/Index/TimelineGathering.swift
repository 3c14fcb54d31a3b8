internal import Articles

/// Makes the timeline of the events of many articles: one by one where there are not too many, else
/// gathered by the narrowest scale at which it can be overlooked, each row with its count and the one
/// event that tells most. Only the words that are shown are read.
struct TimelineGathering {
  /// What a part of the index gives to a timeline.
  struct Part {
    let index: EventIndex
    /// The documents whose events are wanted.
    let documents: DocumentSet
    /// The id and the title of a document.
    let article: (Int) throws(IndexFault) -> (id: ArticleID, title: SafeText)
  }

  /// More events than these are gathered.
  static let tellingLimit = 1_000
  /// The most rows of a timeline that gathers, while its events are within some centuries.
  static let rowLimit = 300

  private let parts: [Part]
  private let loose: [Timeline.Source]
  private let span: DayInterval?
  private let told: [DayInterval]

  /// A timeline of the events of some parts, and of those that are in none.
  ///
  /// `span` leaves only what lies in it: an event of a day whose first day does, and of those of a
  /// month, a year or more only such as have that month or year in it. So one of the narrowest rows of
  /// a timeline that gathers, given as the span, leaves exactly the events that it has counted; a row
  /// of what is told of a whole year leaves them among all that lies in the year. `told` leaves only
  /// what is told of all of these days, as a query's `event:` finds it.
  init(
    of parts: [Part], loose: [Timeline.Source] = [], span: DayInterval? = nil,
    told: [DayInterval] = []
  ) {
    self.parts = parts
    self.loose = Timeline.once(loose)
    self.span = span
    self.told = told
  }

  /// The timeline; empty if `isStale` has turned true meanwhile.
  func timeline(isStale: () -> Bool) throws(IndexFault) -> Timeline {
    var cells = EventCells(span: span, told: told)
    var met: [Found] = []
    for (number, source) in loose.enumerated() {
      let place = EventPlace(source.event, number: number)
      guard cells.keeps(first: place.first, last: place.last) else { continue }
      if met.count <= Self.tellingLimit { met.append(Found(part: -1, place: place)) }
      cells.add(
        first: place.first, last: place.last, count: 1,
        leader: .init(part: -1, number: number, reticence: UInt8(place.facts.reticence)))
    }
    for (number, part) in parts.enumerated() {
      var isGivenUp = false
      try part.index.forEachColumns(in: try numbers(of: part)) { columns in
        isGivenUp = isStale()
        if !isGivenUp { count(columns, of: number, in: &cells, telling: &met) }
        return !isGivenUp
      }
      if isGivenUp { return Timeline() }
    }
    guard cells.count > Self.tellingLimit else { return try tell(met) }
    return try gathered(cells.rows(fitting: Self.rowLimit), isStale: isStale)
  }

  /// The numbers of the events of a part among which are all that are asked for.
  private func numbers(of part: Part) throws(IndexFault) -> Range<Int> {
    var numbers = try part.index.numbers(of: span)
    for days in told { numbers = numbers.clamped(to: try part.index.numbers(reaching: days)) }
    return numbers
  }

  /// Counts the events of a stretch: those of the same days follow one another and are counted as one
  /// run, so that next to nothing is done for each.
  private func count(
    _ columns: EventColumns, of part: Int, in cells: inout EventCells, telling met: inout [Found]
  ) {
    var run = Run(columns.days(0))
    parts[part].documents.words.withUnsafeBufferPointer { words in
      EventFacts.reticences.withUnsafeBufferPointer { reticences in
        for index in 0..<columns.count {
          let days = columns.days(index)
          if days != run.days {
            run.close(part, columns.numbers.lowerBound, in: &cells)
            run = Run(days)
          }
          // Which documents are wanted cannot be foreseen, so nothing branches on it.
          let wanted = columns.isOf(words, index)
          run.count &+= Int(truncatingIfNeeded: wanted)
          let reticence =
            reticences[columns.facts(index).reticenceIndex]
            | UInt8(truncatingIfNeeded: wanted &- 1)
          if reticence < run.least { (run.leader, run.least) = (index, reticence) }
        }
      }
    }
    run.close(part, columns.numbers.lowerBound, in: &cells)
    // While they are few they may all have to be told.
    if met.count > Self.tellingLimit { return }
    parts[part].documents.words.withUnsafeBufferPointer { words in
      for index in 0..<columns.count where columns.isOf(words, index) == 1 {
        let place = columns[index]
        guard cells.keeps(first: place.first, last: place.last) else { continue }
        met.append(Found(part: part, place: place))
        if met.count > Self.tellingLimit { return }
      }
    }
  }

  /// Events of the same days that follow one another.
  private struct Run {
    let days: (first: Int32, last: Int32)
    var count = 0
    /// The index of the one that tells most, and how little it tells.
    var leader = 0
    var least = UInt8.max

    init(_ days: (first: Int32, last: Int32)) { self.days = days }

    func close(_ part: Int, _ first: Int, in cells: inout EventCells) {
      guard count > 0, cells.keeps(first: days.first, last: days.last) else { return }
      cells.add(
        first: days.first, last: days.last, count: count,
        leader: .init(part: part, number: first + leader, reticence: least))
    }
  }

  /// An event that was met, and the part that it is of; -1 for those in none.
  private struct Found {
    let part: Int
    let place: EventPlace
  }

  /// Events one by one: what came last first, as it is read within an article. What is loose came
  /// after the parts, and is in order.
  private func tell(_ found: [Found]) throws(IndexFault) -> Timeline {
    let ordered = found.sorted { one, other in
      if one.part < 0 || other.part < 0 {
        return one.part < 0 && (other.part >= 0 || one.place.number < other.place.number)
      }
      if one.part != other.part { return one.part > other.part }
      return one.place.document > other.place.document
    }
    var sources: [Timeline.Source] = []
    var article = 0
    for (index, found) in ordered.enumerated() {
      sources.append(try source(found))
      let next = index + 1 < ordered.count ? ordered[index + 1] : nil
      if found.part >= 0, next?.part == found.part, next?.place.document == found.place.document {
        continue
      }
      sources[article...].sort { one, other in
        let (a, b) = (one.event, other.event)
        return a.sentence == b.sentence ? a.mention < b.mention : a.sentence < b.sentence
      }
      article = sources.count
    }
    return Timeline(sources: sources)
  }

  /// Events as rows. What has the whole span for its row cannot be had any narrower: of that as many
  /// as can be are told one by one, and the rest is counted.
  private func gathered(
    _ rows: [EventCells.Row], isStale: () -> Bool
  ) throws(IndexFault) -> Timeline {
    var entries: [Timeline.Entry] = []
    for row in rows {
      if isStale() { return Timeline() }
      if row.count == 1 {
        entries += try tell([found(row.leader)]).entries
      } else if let span, row.days == span {
        entries += try mostTelling(of: row, isStale: isStale)
      } else {
        entries.append(try entry(row, led: try source(found(row.leader)), count: row.count))
      }
    }
    return Timeline(entries: entries)
  }

  private func entry(
    _ row: EventCells.Row, led leader: Timeline.Source, count: Int
  ) throws(IndexFault) -> Timeline.Entry {
    guard let days = row.days else {
      return Timeline.Entry(
        when: DateSpan(nil, leader.event.when.precision), value: leader.event.value,
        sources: [leader], count: count)
    }
    let (when, value) = row.scale.span(around: days.first)
    return Timeline.Entry(when: when, value: value, sources: [leader], count: count)
  }

  /// The events of a row that is as wide as the span, the most telling first to be told.
  private func mostTelling(
    of row: EventCells.Row, isStale: () -> Bool
  ) throws(IndexFault) -> [Timeline.Entry] {
    let wanted = Self.tellingLimit + 1
    var found = [[Found]](repeating: [], count: 8)
    func take(_ part: Int, _ place: EventPlace) {
      let rank = min(place.facts.reticence, found.count - 1)
      guard found[rank].count < wanted, row.holds(place.first, place.last),
        EventCells.tells(of: told, place.first, place.last)
      else { return }
      found[rank].append(Found(part: part, place: place))
    }
    for (number, source) in loose.enumerated() {
      take(-1, EventPlace(source.event, number: number))
    }
    for (number, part) in parts.enumerated() {
      try part.index.forEach(in: part.documents, span: span) { place in
        take(number, place)
        return !isStale()
      }
    }
    let led = found.joined().prefix(wanted)
    guard row.count > Self.tellingLimit, let next = led.last else {
      return try tell(Array(led)).entries
    }
    let shown = Array(led.dropLast())
    let rest = try entry(row, led: try source(next), count: row.count - shown.count)
    return try tell(shown).entries + [rest]
  }

  private func found(_ leader: EventCells.Leader) throws(IndexFault) -> Found {
    let (part, number) = (Int(leader.part), Int(leader.number))
    if part < 0 {
      return Found(part: -1, place: EventPlace(loose[number].event, number: number))
    }
    return Found(part: part, place: try parts[part].index.place(number))
  }

  private func source(_ found: Found) throws(IndexFault) -> Timeline.Source {
    guard found.part >= 0 else { return loose[found.place.number] }
    let part = parts[found.part]
    let (id, title) = try part.article(found.place.document)
    return Timeline.Source(article: id, title: title, event: try part.index.event(found.place))
  }
}
