import Articles
import Testing

@Suite struct TimelineTests {
  private func day(_ text: String) throws -> CivilDate { try #require(CivilDate(iso: text)) }

  /// A source in `article` that tells of the days `first` to `last` at the `place`-th sentence.
  private func source(
    _ first: String, _ last: String? = nil, _ precision: DateSpan.Precision = .day,
    modifier: DateSpan.Modifier? = nil, article: String = "a", place: Int = 0,
    role: DateMention.Role = .occurrence, inferred: Bool = false,
    label: SafeText = "Something happened somewhere"
  ) throws -> Timeline.Source {
    let when = DateSpan(
      DayInterval(try day(first), try day(last ?? first)), precision, modifier)
    let range = TextRange(block: place, start: 0, end: 40)
    let event = Event(
      when: when, value: first, mention: TextRange(block: place, start: 3, end: 9),
      sentence: range, clause: range, label: label, role: role, isInferred: inferred)
    return Timeline.Source(article: ArticleID(naming: article), title: "T", event: event)
  }

  private func undated(_ value: String, place: Int) throws -> Timeline.Source {
    var source = try source("2024-01-01", place: place)
    source.event.when.interval = nil
    source.event.value = value
    return source
  }

  @Test func putsAVagueStretchBeforeTheDaysInIt() throws {
    let timeline = Timeline(sources: [
      try source("2024-07-25", place: 1), try source("2024-07-27", place: 2),
      try source("2024-07-20", "2024-07-31", .month, modifier: .late, place: 3),
      try source("2024-07-19", place: 4), try source("2024-01-01", "2024-12-31", .year, place: 5),
      try source("2024-01-01", place: 6),
    ])
    #expect(
      timeline.entries.map(\.value) == [
        "2024-01-01", "2024-01-01", "2024-07-19", "2024-07-20", "2024-07-25", "2024-07-27",
      ])
    #expect(timeline.entries.map(\.when.precision).prefix(2) == [.day, .year])
  }

  @Test func joinsWhatIsToldOfOneDayAndKeepsClockTimesInIt() throws {
    let timeline = Timeline(sources: [
      try source("2024-07-25", place: 1), try source("2024-07-25", nil, .time, place: 2),
      try source("2024-07-25", article: "b", place: 1),
      try source("2024-07-25", "2024-07-31", .week, place: 3),
    ])
    #expect(timeline.entries.map(\.sources.count) == [3, 1])
    #expect(timeline.entries[0].when.precision == .day)
  }

  @Test func joinsPartsOfADayAndKeepsDoubtfulDaysApart() throws {
    let timeline = Timeline(sources: [
      try source("1915-11-21", place: 1),
      try source("1915-11-21", nil, .time, modifier: .late, place: 2),
      try source("1915-11-21", modifier: .early, place: 3),
      try source("1915-11-21", modifier: .approx, place: 4),
    ])
    #expect(timeline.entries.map(\.sources.count) == [3, 1])
    #expect(timeline.entries.map(\.when.modifier) == [nil, .approx])
  }

  @Test func putsTheTellingSentenceFirst() throws {
    let timeline = Timeline(sources: [
      try source("2023-10-07", place: 1, role: .name, inferred: true),
      try source("2023-10-07", place: 2, role: .report),
      try source("2023-10-07", place: 3, role: .name),
      try source("2023-10-07", place: 4, label: "It fell"),
      try source("2023-10-07", place: 5), try source("2023-10-07", place: 6),
    ])
    #expect(timeline.entries[0].sources.map(\.event.sentence.block) == [5, 1, 2, 3, 4, 6])
  }

  @Test func namesASentenceOnceForADay() throws {
    let timeline = Timeline(sources: [
      try source("2023-10-07", place: 1, role: .name), try source("2023-10-07", place: 1),
      try source("2023-10-07", article: "b", place: 1),
    ])
    #expect(timeline.entries[0].sources.count == 2)
    #expect(timeline.entries[0].sources[0].event.role == .occurrence)
  }

  @Test func keepsTheUndatedLastInReadingOrder() throws {
    let timeline = Timeline(sources: [
      try undated("XXXX-12-25", place: 1), try undated("XXXX-07-25", place: 2),
      try undated("XXXX-12-25", place: 3), try source("2024-07-25", place: 4),
    ])
    #expect(timeline.entries.map(\.value) == ["2024-07-25", "XXXX-12-25", "XXXX-07-25"])
    #expect(timeline.entries[1].sources.count == 2)
  }

  @Test func countsEntriesByDayMonthAndYear() throws {
    let timeline = Timeline(sources: [
      try source("1999-12-31", place: 1), try source("2024-07-01", "2024-07-31", .month, place: 2),
      try source("2024-07-25", place: 3), try source("2024-07-26", place: 4),
      try source("2024-09-01", place: 5), try undated("XXXX-12-25", place: 6),
    ])
    #expect(timeline.buckets(.day).map(\.count) == [1, 1, 1, 1, 1])
    #expect(timeline.buckets(.month).map(\.count) == [1, 3, 1])
    #expect(timeline.buckets(.year).map(\.entries) == [0..<1, 1..<5])
    #expect(
      timeline.buckets(.decade).map(\.days.first.description) == ["1990-01-01", "2020-01-01"])
    #expect(
      timeline.buckets(.century).map(\.days.last.description) == ["1999-12-31", "2099-12-31"])
    #expect(timeline.scale(fitting: 80) == .year)
    #expect(timeline.scale(fitting: 10) == .decade)
    #expect(Timeline().scale(fitting: 10) == .day)
  }
}
