import Articles
import Testing

@testable import Library

@Suite struct TimelineGatheringTests {
  private let scratch: ScratchIndex

  init() throws { scratch = try ScratchIndex() }

  @Test func fewEventsAreToldOneByOne() throws {
    var sample = SampleEvents()
    let documents = sample.documents(100)
    let timeline = try gather(try part(documents, named: 1))
    let sources = documents.enumerated().reversed().flatMap { number, events in
      events.sorted { ($0.sentence, $0.mention) < ($1.sentence, $1.mention) }
        .map { source($0, 1, number) }
    }
    #expect(timeline == Timeline(sources: sources))
  }

  @Test func manyEventsAreGatheredInRowsThatCountThemAll() throws {
    var sample = SampleEvents(seed: 2)
    let documents = sample.documents(800)
    let timeline = try gather(try part(documents, named: 1))
    #expect(timeline.entries.count <= TimelineGathering.rowLimit)
    #expect(timeline.entries.map(\.count).reduce(0, +) == Self.told(documents))
    #expect(timeline.entries.contains { $0.when.precision == .month && $0.isGathered })
    let days = timeline.entries.compactMap(\.when.interval)
    #expect(days == days.sorted { ($0.first, $0.last) < ($1.first, $1.last) })
    for entry in timeline.entries where entry.isGathered {
      let leader = try #require(entry.sources.first).event
      guard let days = entry.when.interval else {
        #expect(leader.when.interval == nil)
        continue
      }
      let told = try #require(leader.when.interval)
      #expect(days.contains(told.first))
      // "In 2021" does not lead a month.
      #expect(told.length <= 366 || entry.when.precision >= .decade)
      #expect(told.length <= 31 || entry.when.precision >= .year)
    }
    let most = timeline.entries.filter { $0.when.precision == .month && $0.count > 20 }
    #expect(!most.isEmpty)
    #expect(most.allSatisfy { [.occurrence, .bound].contains($0.sources[0].event.role) })
  }

  @Test func aSentenceThatSaysItsDayTwiceIsCountedOnce() throws {
    var sample = SampleEvents(seed: 8)
    let once = sample.documents(800)
    let twice = once.map { events in
      events.flatMap { event -> [Event] in
        var again = event
        (again.mention.start, again.mention.end) = (event.mention.end + 2, event.mention.end + 9)
        return [event, again]
      }
    }
    #expect(try gather(try part(twice, named: 1)) == gather(try part(once, named: 1)))
    let loose = twice.enumerated().flatMap { number, events in events.map { source($0, 1, number) }
    }
    let counts = try TimelineGathering(of: [], loose: loose).timeline { false }.entries.map(\.count)
    #expect(counts == (try gather(try part(once, named: 1))).entries.map(\.count))
    #expect(counts.reduce(0, +) == once.joined().count)
  }

  @Test func zoomingIntoARowLeavesWhatItHasCounted() throws {
    var sample = SampleEvents(seed: 3)
    let documents = sample.documents(2_500, each: 9)
    let parts = [try part(documents, named: 1)]
    let all = try gather(parts[0])
    var zooms = 0
    func walk(_ timeline: Timeline, of outer: DayInterval?) throws {
      let rows = timeline.entries.filter { $0.isGathered && $0.when.interval != outer }
      let narrowest = rows.map(\.when.precision).min()
      for row in rows.enumerated().filter({ $0.offset % 4 == 0 }).map(\.element) {
        guard let span = row.when.interval else { continue }
        zooms += 1
        let inner = try TimelineGathering(of: parts, span: span).timeline { false }
        let count = inner.entries.map(\.count).reduce(0, +)
        if row.when.precision > narrowest ?? .day {
          // What is told of the year, and the months with it.
          #expect(count > row.count / 2)
        } else {
          #expect(count == row.count, "\(span)")
        }
        try walk(inner, of: span)
      }
    }
    try walk(all, of: nil)
    #expect(zooms > 10)
  }

  @Test func whatARowHasCountedIsHadOneByOne() throws {
    let march = DayInterval(CivilDate(dayNumber: 19_052), CivilDate(dayNumber: 19_082))
    func source(_ number: Int, _ when: DateSpan) -> Timeline.Source {
      let place = TextRange(block: number, start: 0, end: 9)
      return Timeline.Source(
        article: ArticleID(naming: "one"), title: "One",
        event: Event(
          when: when, value: "", mention: place, sentence: place, clause: place,
          label: SafeText("Number \(number)")))
    }
    func day(_ number: Int) -> DateSpan {
      DateSpan(DayInterval(CivilDate(dayNumber: number)), .day)
    }
    let sources = [
      source(0, day(19_051)), source(1, day(19_052)), source(2, DateSpan(march, .month)),
      source(3, day(19_082)), source(4, day(19_083)),
      source(5, DateSpan(DayInterval(march.first, CivilDate(dayNumber: 19_357)), .year)),
    ]
    func blocks(_ span: DayInterval?, _ told: [DayInterval] = []) -> [Int] {
      Timeline.counted(of: sources, span: span, told: told).map(\.event.sentence.block)
    }
    #expect(blocks(nil) == [0, 1, 2, 3, 4, 5])
    #expect(blocks(march) == [1, 2, 3])
    #expect(blocks(nil, [DayInterval(CivilDate(dayNumber: 19_083))]) == [4])
  }

  @Test func aDayWithTooMuchIsToldAsFarAsItGoes() throws {
    let day = DayInterval(CivilDate(dayNumber: 19_000))
    let sources = (0..<2_500).map { number in
      let place = TextRange(block: number, start: 0, end: 9)
      let event = Event(
        when: DateSpan(day, .day), value: "\(day.first)", mention: place, sentence: place,
        clause: place, label: SafeText("Something happened, for the time of number \(number)"),
        role: number % 2 == 0 ? .report : .occurrence)
      return Timeline.Source(article: ArticleID(naming: "one"), title: "One", event: event)
    }
    let far = try TimelineGathering(of: [], loose: sources).timeline { false }
    #expect(far.entries.map(\.count) == [2_500])
    #expect(far.entries[0].sources == [sources[1]])
    let near = try TimelineGathering(of: [], loose: sources, span: day).timeline { false }
    #expect(near.entries.map(\.count) == [1_000, 1_500])
    #expect(near.entries[0].sources.allSatisfy { $0.event.role == .occurrence })
    #expect(near.entries[1].isGathered)
  }

  @Test func whatIsInNoPartIsGatheredWithTheRest() throws {
    var sample = SampleEvents(seed: 4)
    let (old, new) = (sample.documents(400), sample.documents(300))
    let (a, b) = (try part(old, named: 1), try part(new, named: 2))
    let loose = new.enumerated().flatMap { number, events in
      events.map { source($0, 2, number) }
    }
    let apart = try TimelineGathering(of: [a], loose: loose).timeline { false }
    let together = try TimelineGathering(of: [a, b]).timeline { false }
    #expect(apart.entries.map(\.when) == together.entries.map(\.when))
    #expect(apart.entries.map(\.count) == together.entries.map(\.count))
    #expect(apart.entries.count > 20)
  }

  /// What a query asks for with `event:` is found as the query itself has it, in parts and beyond
  /// them, few or many.
  @Test(arguments: [3, 400, 5_000])
  func onlyTheDaysAskedForAreGathered(length: Int) throws {
    var sample = SampleEvents(seed: 7)
    let documents = sample.documents(900)
    let first = CivilDate(dayNumber: 19_000)
    let days = DayInterval(first, first.adding(days: length - 1))
    let query = try #require(Query("").narrowed(to: days))
    let loose = documents.enumerated().flatMap { number, events in
      events.map { source($0, 2, number) }
    }
    let wanted = documents.joined().count { query.leaves($0.when.interval) }
    let gathered = [
      try TimelineGathering(of: [try part(documents, named: 1)], told: query.eventDays)
        .timeline { false },
      try TimelineGathering(of: [], loose: loose, told: query.eventDays).timeline { false },
    ]
    #expect(wanted > 0)
    for timeline in gathered {
      let count = timeline.entries.map(\.count).reduce(0, +)
      #expect(count <= wanted && count > wanted * 9 / 10)
      if timeline.entries.contains(where: \.isGathered) {
        #expect(count == wanted)
      } else {
        #expect(timeline.entries.allSatisfy { query.leaves($0.when.interval) })
      }
    }
  }

  @Test func onlyTheDocumentsAskedForAreGathered() throws {
    var sample = SampleEvents(seed: 5)
    let documents = sample.documents(900)
    var half = DocumentSet(size: documents.count)
    for number in stride(from: 0, to: documents.count, by: 2) { half.insert(number) }
    let timeline = try gather(try part(documents, named: 1, wanted: half))
    let wanted = stride(from: 0, to: documents.count, by: 2).map { documents[$0] }
    #expect(timeline.entries.map(\.count).reduce(0, +) == Self.told(wanted))
  }

  @Test func whatNobodyWaitsForIsGivenUp() throws {
    var sample = SampleEvents(seed: 6)
    let part = try part(sample.documents(100), named: 1)
    #expect(try TimelineGathering(of: [part]).timeline { true } == Timeline())
  }

  /// How many sentences tell of how many days: one that says its day twice tells of it once.
  private static func told(_ documents: [[Event]]) -> Int {
    let sources = documents.enumerated().flatMap { number, events in
      events.map { Timeline.Source(article: id(1, number), title: "", event: $0) }
    }
    return Timeline(sources: sources).entries.map(\.count).reduce(0, +)
  }

  private func gather(_ part: TimelineGathering.Part) throws -> Timeline {
    try TimelineGathering(of: [part]).timeline { false }
  }

  private func part(
    _ documents: [[Event]], named name: Int, wanted: DocumentSet? = nil
  ) throws -> TimelineGathering.Part {
    .init(
      index: try scratch.events(documents),
      documents: wanted ?? DocumentSet(size: documents.count, full: true),
      article: { (Self.id(name, $0), Self.title($0)) })
  }

  private func source(_ event: Event, _ name: Int, _ number: Int) -> Timeline.Source {
    .init(article: Self.id(name, number), title: Self.title(number), event: event)
  }

  private static func id(_ name: Int, _ number: Int) -> ArticleID {
    ArticleID(naming: "\(name) \(number)")
  }

  private static func title(_ number: Int) -> SafeText { SafeText("Report \(number)") }
}
