import Articles
import Display
import Testing

@testable import Reader

/// Years, decades and centuries over the rows of a timeline, and which rows stand under which.
@Suite struct TimelineHeadingTests {
  private typealias Told = (first: String, last: String, precision: DateSpan.Precision)

  /// Years with days before and after a decade that begins between them, and what lies over their ends.
  private static let told: [Told] = [
    ("1958-07-29", "1958-07-29", .day), ("1959-12-01", "1960-02-29", .season),
    ("1960-01-01", "1960-01-01", .day), ("1960-01-01", "1960-12-31", .year),
    ("1960-01-01", "1963-12-31", .decade), ("1960-01-01", "1969-12-31", .decade),
    ("1960-05-01", "1960-05-01", .day), ("1961-04-12", "1961-04-12", .day),
    ("1968-12-28", "1969-01-03", .week), ("1969-01-01", "1969-12-31", .year),
    ("1969-06-01", "1969-08-31", .season), ("1969-07-01", "1969-07-31", .month),
    ("1969-07-20", "1969-07-20", .day), ("1969-11-14", "1969-11-14", .day),
    ("1900-01-01", "1999-12-31", .century), ("1899-12-31", "1899-12-31", .day),
  ]

  private static let timeline: Timeline = {
    let place = TextRange(block: 0, start: 0, end: 1)
    return Timeline(
      sources: told.enumerated().map { index, told in
        let days = CivilDate(iso: told.first).flatMap { first in
          CivilDate(iso: told.last).map { DayInterval(first, $0) }
        }
        return Timeline.Source(
          article: ArticleID(naming: "a"), title: "A",
          event: Event(
            when: DateSpan(days, told.precision), value: "", mention: place,
            sentence: TextRange(block: index, start: 0, end: 1), clause: place,
            label: SafeText("told \(index)")))
      })
  }()

  private static func model(_ grain: TimelineGrain) -> TimelineModel {
    var model = TimelineModel()
    model.fit(columns: 60, height: 30)
    model.show(timeline, keepingSelection: false) { _ in true }
    model.spread(to: grain)
    return model
  }

  @Test(arguments: TimelineGrain.allCases)
  func eachHeadingStandsOnceOverWhatBeginsInIt(_ grain: TimelineGrain) throws {
    let model = Self.model(grain)
    var headings: [String] = []
    for line in model.layout.lines {
      if case .heading(let heading) = line.content { headings.append(heading) }
      guard let row = line.row, let event = model.events[model.rows[row].events].first else {
        continue
      }
      let year = try #require(event.when.interval).first.year
      let wanted =
        switch grain {
        case .day, .month: "\(year)"
        case .year: "\(year / 10 * 10)s"
        case .decade: year < 1900 ? "19th century" : "20th century"
        }
      #expect(headings.last == wanted, "\(event.source.event.label)")
    }
    #expect(Set(headings).count == headings.count, "\(headings)")
    #expect(!headings.isEmpty)
  }

  @Test(arguments: TimelineGrain.allCases)
  func rowsAreInTheOrderOfTheirBeginningsAndNoPeriodIsTold(_ grain: TimelineGrain) {
    let model = Self.model(grain)
    let named = model.rows.compactMap { $0.named(of: model.events, by: grain) }
    #expect(named.count == model.rows.count)
    for (one, next) in zip(named, named.dropFirst()) {
      #expect(one.first <= next.first)
      if grain != .day { #expect(one != next && (one.first < next.first || one.last < next.last)) }
    }
    #expect(model.count == Self.told.count)
  }

  @Test func aRowIsCalledByWhatItGathers() {
    func whens(_ grain: TimelineGrain) -> [String] {
      Self.model(grain).layout.lines.compactMap { line in
        if case .first(_, let when, _, _) = line.content { when } else { nil }
      }
    }
    #expect(
      whens(.year) == [
        "1899", "20th c.", "1958", "1959", "1960", "1960s", "1960s", "1961", "1968", "1969",
      ])
    #expect(whens(.decade) == ["1890s", "20th c.", "1950s", "1960s"])
    #expect(whens(.month).contains("summer") && whens(.month).contains("Jul"))
  }

  @Test func theSelectedEventStaysSelectedThroughAllGrains() {
    var model = Self.model(.day)
    let row = model.rows.indices.first {
      model.events[model.rows[$0].events].first?.source.event.label == "told 12"
    }
    model.select(row ?? 0)
    for grain in [TimelineGrain.year, .month, .decade, .day] {
      model.spread(to: grain)
      let events = model.events[model.rows[model.selection].events]
      #expect(events.contains { $0.source.event.label == "told 12" }, "\(grain)")
    }
  }
}
